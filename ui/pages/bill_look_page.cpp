#include "ui/pages/bill_look_page.h"

#include "core/care/reading_problems.h"
#include "ui/pages/bill_columns_page.h"
#include "ui/pages/bill_in_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QSet>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleCount = 5;
constexpr int mostProblems = 8;

} // namespace

BillLookPage::BillLookPage(Use use, QWidget* parent) : Page(parent), m_use(use)
{
    setHelpTopic(u"bills"_s);
    setHeading(use == Use::BringIn ? tr("Does this look right?") : tr("Is this the bill?"));
}

void BillLookPage::setBill(const Bill& bill)
{
    m_bill = bill;
    show(bill);
}

void BillLookPage::setColumns(const BillLayout& layout, const std::vector<QStringList>& samples,
                              bool remembered)
{
    m_layout = layout;
    m_samples = samples;
    m_remembered = remembered;
    show(m_bill);
}

void BillLookPage::setAlreadyThere(const QString& sentence, const std::optional<Bill>& other)
{
    m_alreadyThere = sentence;
    m_other = other;
    show(m_bill);
}

void BillLookPage::setPayers(const CheckedBill& checked)
{
    m_checked = checked;
    show(m_bill);
}

void BillLookPage::setAlsoOn(const std::map<int, QString>& numbers)
{
    m_alsoOn = numbers;
    show(m_bill);
}

QString BillLookPage::inWords(const BillLine& line) const
{
    const auto other = m_alsoOn.find(line.row);
    return other == m_alsoOn.end() ? lineInWords(line)
                                   : tr("%1 – also on bill %2").arg(lineInWords(line), other->second);
}

void BillLookPage::setMayTakeAway(bool may)
{
    m_mayTakeAway = may;
    show(m_bill);
}

void BillLookPage::showAllLines()
{
    m_showsAll = true;
    show(m_bill);
    focusHeading();
}

void BillLookPage::showOther()
{
    auto* facts = new Card(tr("The bill you have"));
    facts->setObjectName(u"otherBill"_s);
    for (const auto& [name, value] : billInWords(*m_other))
        facts->paragraph(tr("%1: %2").arg(name, value));
    body()->addWidget(facts);
}

void BillLookPage::showLines(int count)
{
    QSet<int> own;
    for (const CheckedLine& line : m_checked.lines) {
        if (!m_checked.own.isZero() && line.payer == Payer::Own)
            own.insert(line.row);
    }
    for (const BillLine* line : firstCharges(m_bill, count))
        paragraph(own.contains(line->row) ? tr("%1 – from your own money").arg(inWords(*line))
                                          : inWords(*line));
}

void BillLookPage::show(const Bill& bill)
{
    clearBody();
    if (m_use == Use::BringIn)
        setLead(tr("This is what we read. Please hold it beside the bill. Nothing is kept yet."));
    else
        setLead(tr("Please look whether this is the bill you want to check."));
    if (!m_alreadyThere.isEmpty())
        paragraph(m_alreadyThere, Role::Look)->setObjectName(u"alreadyThere"_s);

    if (!m_alsoOn.empty())
        paragraph(
            tr("%n line(s) of it stand on another bill you have, too. The bill comes in as it is; when it "
               "is checked, they are asked about.",
               nullptr, static_cast<int>(m_alsoOn.size())),
            Role::Look)
            ->setObjectName(u"alsoOn"_s);

    auto* facts = new Card(m_other ? tr("This bill") : QString());
    for (const auto& [name, value] : billInWords(bill))
        facts->paragraph(tr("%1: %2").arg(name, value));
    if (!m_checked.own.isZero())
        facts
            ->paragraph(tr("Who pays: your direct payment %1, your own money %2.")
                            .arg(toText(m_checked.total - m_checked.own), toText(m_checked.own)))
            ->setObjectName(u"payers"_s);
    body()->addWidget(facts);
    if (m_other)
        showOther();

    if (!bill.problems.empty()) {
        subheading(tr("Please look at these"));
        int shown = 0;
        const std::vector<GatheredProblem> problems = gathered(bill.problems);
        for (const GatheredProblem& alike : problems) {
            if (++shown > mostProblems)
                break;
            const ReadingProblem& problem = alike.first;
            paragraph(alike.rows.size() > 1
                          ? tr("%n row(s), such as “%1”: %2", nullptr, static_cast<int>(alike.rows.size()))
                                .arg(problem.read, problem.done)
                      : problem.row > 0 ? tr("Row %1: %2").arg(problem.row).arg(problem.done)
                                        : problem.done,
                      Role::Look);
        }
        if (const int more = static_cast<int>(problems.size()) - mostProblems; more > 0)
            paragraph(
                tr("And %n more row(s). They are shown again when the bill is checked.", nullptr, more));
    }

    const int charges = countOfCharges(bill);
    const int shown = m_showsAll ? charges : std::min(charges, sampleCount);
    // Near the top, so that nobody has to scroll for them.
    FlowLayout* buttons = buttonRow();
    auto* accept = new Button(m_use == Use::BringIn ? tr("B&ring in this bill") : tr("&Yes, check it"));
    accept->setObjectName(u"accept"_s);
    auto* refuse = new Button(m_use == Use::BringIn ? tr("Not th&is one") : tr("Take this bill &away"));
    refuse->setObjectName(u"refuse"_s);
    // A bill that is already here is not brought in by pressing Enter.
    (m_alreadyThere.isEmpty() ? accept : refuse)->setPrimary(true);
    buttons->addWidget(accept);
    buttons->addWidget(refuse);
    refuse->setVisible(m_use == Use::BringIn || m_mayTakeAway);
    connect(accept, &QPushButton::clicked, this, &BillLookPage::accepted);
    connect(refuse, &QPushButton::clicked, this, &BillLookPage::refused);
    if (!m_layout.header.isEmpty()) {
        auto* columns = new Button(tr("Change what the &columns mean"));
        columns->setObjectName(u"changeColumns"_s);
        buttons->addWidget(columns);
        connect(columns, &QPushButton::clicked, this, &BillLookPage::columnsWanted, Qt::QueuedConnection);
    }
    if (shown < charges) {
        auto* all = new Button(tr("&Show all %n line(s)", nullptr, charges));
        all->setObjectName(u"allLines"_s);
        buttons->addWidget(all);
        connect(all, &QPushButton::clicked, this, &BillLookPage::showAllLines, Qt::QueuedConnection);
    }

    subheading(shown < charges ? tr("The first %n line(s)", nullptr, shown) : tr("The lines"));
    showLines(shown);

    if (!m_layout.header.isEmpty()) {
        subheading(tr("What each column was taken for"));
        if (m_remembered)
            paragraph(tr("It is read as you confirmed it for %1.").arg(bill.provider))
                ->setObjectName(u"columnsRemembered"_s);
        for (int column = 0; column < static_cast<int>(m_layout.header.size()); ++column)
            paragraph(columnInWords(m_layout, m_samples, column));
    }

    if (!bill.assumed.isEmpty()) {
        subheading(tr("What we took for granted"));
        for (const QString& sentence : bill.assumed)
            paragraph(sentence);
    }
}

} // namespace daybook
