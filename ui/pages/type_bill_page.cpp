#include "ui/pages/type_bill_page.h"

#include "ui/models/pasted_rows.h"
#include "ui/models/typed_bill_model.h"
#include "ui/pages/bill_cell_delegate.h"
#include "ui/pages/bill_sender_form.h"
#include "ui/scans/paper_view.h"
#include "ui/scans/side_by_side.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/time_entry.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// From how many letters of width on the paper stands beside the lines.
constexpr int lettersForBoth = 92;
/// How high the paper is shown. Units: lines of words.
constexpr int paperLinesBeside = 18;
constexpr int paperLinesAbove = 10;

} // namespace

TypeBillPage::TypeBillPage(QDate today, QWidget* parent)
    : Page(parent), m_today(today), m_model(new TypedBillModel(this))
{
    setHelpTopic(u"bills"_s);

    m_first = new QWidget;
    auto* first = new QVBoxLayout(m_first);
    first->setContentsMargins(0, 0, 0, 0);
    first->setSpacing(16);
    m_sender = new BillSenderForm(today);
    first->addWidget(m_sender);
    auto* firstButtons = new FlowLayout;
    auto* next = new Button(tr("&Continue"));
    next->setObjectName(u"continue"_s);
    next->setPrimary(true);
    firstButtons->addWidget(next);
    first->addLayout(firstButtons);
    body()->addWidget(m_first);

    m_second = new QWidget;
    auto* second = new QVBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(16);
    m_problem = new Words({}, Role::Look);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setFocusPolicy(Qt::ClickFocus);
    m_problem->hide();
    second->addWidget(m_problem);
    m_kept =
        new Words(tr("Each line is kept on this computer as you type it. You can stop at any time and go on "
                     "later, under Add a new bill."));
    m_kept->setObjectName(u"keptAsTyped"_s);
    m_kept->hide();
    second->addWidget(m_kept);
    auto* fillRow = new FlowLayout;
    auto* fill = new Button(tr("&Fill in the visits that were planned"));
    fill->setObjectName(u"fill"_s);
    fillRow->addWidget(fill);
    auto* pasteRows = new Button(tr("Paste ro&ws from a spreadsheet"));
    pasteRows->setObjectName(u"pasteRows"_s);
    fillRow->addWidget(pasteRows);
    m_showPaper = new Button(tr("Show the paper beside the lines…"));
    m_showPaper->setObjectName(u"showPaper"_s);
    fillRow->addWidget(m_showPaper);
    second->addLayout(fillRow);
    m_pasted = new Words;
    m_pasted->setObjectName(u"pasted"_s);
    m_pasted->hide();
    second->addWidget(m_pasted);
    auto* outRow = new FlowLayout;
    m_takeOut = new Button(tr("Take the pasted rows out again"));
    m_takeOut->setObjectName(u"takePastedOut"_s);
    m_takeOut->hide();
    outRow->addWidget(m_takeOut);
    second->addLayout(outRow);
    auto* label = new Words(tr("Lines of the bill"), Role::Subheading);
    m_table = new TableView(tr("Lines of the bill"));
    m_table->setObjectName(u"lines"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setMostRows(8);
    label->setBuddy(m_table);
    auto* grid = new QWidget;
    auto* gridColumn = new QVBoxLayout(grid);
    gridColumn->setContentsMargins(0, 0, 0, 0);
    gridColumn->setSpacing(16);
    gridColumn->addWidget(label);
    gridColumn->addWidget(m_table);
    m_paperSide = new QWidget;
    auto* paperColumn = new QVBoxLayout(m_paperSide);
    paperColumn->setContentsMargins(0, 0, 0, 0);
    paperColumn->setSpacing(16);
    auto* paperLabel = new Words(tr("The paper bill"), Role::Subheading);
    paperColumn->addWidget(paperLabel);
    m_paper = new PaperView(tr("The paper bill"));
    m_paper->setObjectName(u"paper"_s);
    m_paper->setLinesHigh(paperLinesBeside);
    paperColumn->addWidget(m_paper);
    auto* hideRow = new FlowLayout;
    m_hidePaper = new Button(tr("Take this paper away"));
    m_hidePaper->setObjectName(u"hidePaper"_s);
    hideRow->addWidget(m_hidePaper);
    paperColumn->addLayout(hideRow);
    // The paper comes first, beside or above: it is read before it is typed.
    auto* both = new SideBySide(m_paperSide, grid, lettersForBoth);
    connect(both, &SideBySide::arranged, this,
            [this](bool beside) { m_paper->setLinesHigh(beside ? paperLinesBeside : paperLinesAbove); });
    second->addWidget(both);
    auto* lineRow = new FlowLayout;
    auto* remove = new Button(tr("&Take this line out"));
    remove->setObjectName(u"removeLine"_s);
    lineRow->addWidget(remove);
    second->addLayout(lineRow);
    m_total = new MoneyEntry(tr("What is the total &printed on the bill?"));
    m_total->setObjectName(u"total"_s);
    m_total->setLetters(10);
    second->addWidget(m_total);
    m_sum = new Words;
    m_sum->setObjectName(u"sum"_s);
    second->addWidget(m_sum);
    auto* doneRow = new FlowLayout;
    auto* done = new Button(tr("B&ring in this bill"));
    done->setObjectName(u"finish"_s);
    done->setPrimary(true);
    doneRow->addWidget(done);
    second->addLayout(doneRow);
    body()->addWidget(m_second);

    // Enter goes along the row and then to the next one.
    m_table->setItemDelegate(new BillCellDelegate(
        [this] {
            const QModelIndex at = m_table->currentIndex();
            const bool atEnd = at.column() == TypedBillModel::Amount;
            const QModelIndex to =
                m_model->index(atEnd ? std::min(at.row() + 1, m_model->rowCount() - 1) : at.row(),
                               atEnd ? 0 : at.column() + 1);
            m_table->setCurrentIndex(to);
            m_table->scrollTo(to);
            m_table->edit(to);
        },
        [this] { paste(); }, m_table));
    auto* pasteKeys = new QShortcut(QKeySequence::Paste, m_table);
    pasteKeys->setContext(Qt::WidgetShortcut);
    connect(pasteKeys, &QShortcut::activated, this, &TypeBillPage::paste);
    connect(pasteRows, &QPushButton::clicked, this, &TypeBillPage::paste);
    connect(m_takeOut, &QPushButton::clicked, this, [this] {
        m_model->takePastedOut();
        m_pasted->hide();
        m_takeOut->hide();
        m_table->setFocus();
    });
    connect(m_table, &TableView::rowWanted, this, [this] { m_table->edit(m_table->currentIndex()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& at) { m_table->edit(at); });
    connect(next, &QPushButton::clicked, this, &TypeBillPage::continueToLines);
    connect(fill, &QPushButton::clicked, this, [this] {
        if (const auto bill = m_sender->bill())
            Q_EMIT plannedLinesWanted(bill->provider, bill->period);
    });
    connect(m_showPaper, &QPushButton::clicked, this, &TypeBillPage::paperWanted);
    connect(m_hidePaper, &QPushButton::clicked, m_paper, &PaperView::removeShown);
    connect(m_paper, &PaperView::papersChanged, this, &TypeBillPage::showPaperButtons);
    showPaperButtons();
    connect(remove, &QPushButton::clicked, this,
            [this] { m_model->removeLine(m_table->currentIndex().row()); });
    connect(m_model, &TypedBillModel::sumChanged, this, &TypeBillPage::compareSums);
    connect(m_total, &MoneyEntry::amountChanged, this, &TypeBillPage::compareSums);
    connect(done, &QPushButton::clicked, this, &TypeBillPage::finish);
    connect(m_model, &TypedBillModel::sumChanged, this, &TypeBillPage::draftChanged);
    connect(m_total, &MoneyEntry::amountChanged, this, &TypeBillPage::draftChanged);
    connect(m_paper, &PaperView::papersChanged, this, &TypeBillPage::papersChanged);
    showStep(0);
}

void TypeBillPage::setProviders(const QStringList& names)
{
    m_sender->setProviders(names);
}

QString TypeBillPage::showPaper(const QByteArray& bytes, const QString& name)
{
    const QString problem = m_paper->addPaper(bytes, name);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty() && m_step == 1)
        m_problem->setFocus();
    return problem;
}

const std::vector<PaperPages>& TypeBillPage::papers() const
{
    return m_paper->papers();
}

std::optional<TypedBillDraft> TypeBillPage::draft() const
{
    if (m_about.provider.isEmpty())
        return std::nullopt;
    TypedBillDraft draft;
    draft.provider = m_about.provider;
    draft.period = m_about.period;
    draft.number = m_about.number;
    draft.total = m_total->text();
    draft.rows = m_model->typedRows();
    return draft;
}

void TypeBillPage::setDraft(const TypedBillDraft& draft)
{
    m_sender->setBill(draft.provider, draft.period, draft.number);
    m_model->setTypedRows(draft.rows);
    m_total->setText(draft.total);
    continueToLines();
    // On at the line that comes next.
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    m_table->scrollToBottom();
}

void TypeBillPage::setKeptAsTyped(bool kept)
{
    m_isKept = kept;
    m_kept->setVisible(kept);
}

void TypeBillPage::showPaperButtons()
{
    const bool hasPaper = !papers().empty();
    // The focus does not vanish with the paper that was taken away.
    if (!hasPaper && m_hidePaper->hasFocus())
        m_showPaper->setFocus();
    m_paperSide->setVisible(hasPaper);
    m_showPaper->setText(hasPaper ? tr("Add another page of the paper…")
                                  : tr("Show the paper beside the lines…"));
}

void TypeBillPage::showStep(int step)
{
    m_step = step;
    m_first->setVisible(step == 0);
    m_second->setVisible(step == 1);
    if (step == 0) {
        setHeading(tr("Type a bill: who and when"));
        setLead(tr("Two pages: first who sent it and for which days, then its lines."));
    } else {
        setHeading(tr("Type a bill: its lines"));
        setLead(tr("Type each line as it is printed. Press Enter to go to the next box. “4” is enough for "
                   "the 4th."));
        compareSums();
    }
    focusHeading();
}

void TypeBillPage::continueToLines()
{
    const auto bill = m_sender->bill();
    if (!bill)
        return;
    m_about = *bill;
    m_model->setPeriod(bill->period);
    showStep(1);
    Q_EMIT draftChanged();
}

void TypeBillPage::fillLines(const std::vector<BillLine>& lines)
{
    if (lines.empty()) {
        m_problem->setText(tr("No visits are planned for those days. You can type the lines yourself."));
        m_problem->show();
        m_problem->setFocus();
        return;
    }
    m_problem->hide();
    // What was typed already is kept above the planned visits.
    std::vector<BillLine> all = m_model->lines();
    all.insert(all.end(), lines.begin(), lines.end());
    m_model->fill(all);
}

bool TypeBillPage::hasUnsavedWords() const
{
    return !m_finished && !m_isKept && (m_model->lineCount() > 0 || !papers().empty());
}

bool TypeBillPage::stepBack()
{
    if (m_step == 0)
        return false;
    showStep(0);
    return true;
}

void TypeBillPage::paste()
{
    const QString clipboard = QGuiApplication::clipboard()->text();
    const int column = std::max(0, m_table->currentIndex().column());
    // A single column goes where the cursor is; whole rows begin at the first.
    const bool isOneColumn = !clipboard.contains(u'\t') && !clipboard.contains(u',');
    const PastedRows pasted = pastedRows(clipboard, isOneColumn ? column : 0);
    m_pasted->show();
    if (pasted.rows.empty()) {
        m_pasted->setText(tr("There is nothing to paste. Mark the rows in the spreadsheet, copy them there, "
                             "then press this again."));
        return;
    }
    const int notUnderstood = m_model->paste(pasted.rows);
    QStringList sentences{
        tr("%n row(s) were put in below what was typed.", nullptr, static_cast<int>(pasted.rows.size()))};
    if (notUnderstood > 0)
        sentences += tr("%n box(es) could not be understood. They stay as they are; please look at them.",
                        nullptr, notUnderstood);
    if (pasted.isTooLong)
        sentences += tr("There were more rows than a bill has; the rest was left out.");
    m_pasted->setText(sentences.join(u' '));
    m_takeOut->show();
}

void TypeBillPage::compareSums()
{
    m_takeOut->setVisible(m_model->canTakePastedOut());
    const Money sum = m_model->sum();
    const int count = m_model->lineCount();
    const auto printed = m_total->amount();
    setRole(m_sum, Role::Body);
    if (count == 0)
        m_sum->setText(tr("No line is typed yet."));
    else if (!printed)
        m_sum->setText(tr("%n line(s) so far. Together they are %1.", nullptr, count).arg(toText(sum)));
    else if (*printed == sum) {
        m_sum->setText(tr("%n line(s). Together they are %1, the same as the printed total.", nullptr, count)
                           .arg(toText(sum)));
        setRole(m_sum, Role::Good);
    } else {
        const Money difference = *printed > sum ? *printed - sum : sum - *printed;
        m_sum->setText(tr("%n line(s). Together they are %1. The printed total is %2. The difference is %3.",
                          nullptr, count)
                           .arg(toText(sum), toText(*printed), toText(difference)));
        setRole(m_sum, Role::Look);
    }
}

void TypeBillPage::finish()
{
    auto bill = m_sender->bill();
    if (!bill) {
        showStep(0);
        return;
    }
    QStringList problems = m_model->problems();
    if (m_model->lineCount() == 0)
        problems += tr("Please type at least one line.");
    if (!m_total->text().trimmed().isEmpty() && !m_total->check())
        problems += tr("Please look at the total.");
    if (!problems.isEmpty()) {
        constexpr qsizetype most = 5;
        m_problem->setText(problems.mid(0, most).join(u'\n'));
        m_problem->show();
        m_problem->setFocus();
        if (const QModelIndex at = m_model->firstProblem(); at.isValid())
            m_table->setCurrentIndex(at);
        return;
    }
    m_problem->hide();
    bill->lines = m_model->lines();
    bill->printedTotal = m_total->amount();
    bill->layout = u"typed"_s;
    m_finished = true;
    Q_EMIT billTyped(*bill);
}

} // namespace daybook
