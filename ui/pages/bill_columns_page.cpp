#include "ui/pages/bill_columns_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// In the order of a visit: when, how long, who, what, how much.
constexpr std::array meanings{
    BillColumn::Date,       BillColumn::Day,         BillColumn::Start,    BillColumn::End,
    BillColumn::EndDate,    BillColumn::Length,      BillColumn::Hours,    BillColumn::Minutes_,
    BillColumn::CarerNames, BillColumn::Carers,      BillColumn::Service,  BillColumn::VisitName,
    BillColumn::VisitCount, BillColumn::Description, BillColumn::Quantity, BillColumn::Rate,
    BillColumn::Net,        BillColumn::Vat,         BillColumn::Amount,   BillColumn::Credit,
    BillColumn::BillNo,     BillColumn::Reference,   BillColumn::Ignore};

/// Columns of which a bill has one: who takes it for another column takes it from the first.
bool isOnce(BillColumn column)
{
    return column != BillColumn::Ignore;
}

} // namespace

QString columnMeaning(BillColumn column)
{
    switch (column) {
    case BillColumn::Date:
        return BillColumnsPage::tr("the day of the visit");
    case BillColumn::EndDate:
        return BillColumnsPage::tr("the last day");
    case BillColumn::Day:
        return BillColumnsPage::tr("the weekday");
    case BillColumn::Start:
        return BillColumnsPage::tr("when the visit began");
    case BillColumn::End:
        return BillColumnsPage::tr("when the visit ended");
    case BillColumn::Length:
        return BillColumnsPage::tr("how long the visit was");
    case BillColumn::Hours:
        return BillColumnsPage::tr("how many hours");
    case BillColumn::Minutes_:
        return BillColumnsPage::tr("how many minutes");
    case BillColumn::Carers:
        return BillColumnsPage::tr("how many carers came");
    case BillColumn::CarerNames:
    case BillColumn::SecondCarer:
        return BillColumnsPage::tr("the name of the carer");
    case BillColumn::Service:
        return BillColumnsPage::tr("what kind of help it was");
    case BillColumn::VisitName:
        return BillColumnsPage::tr("which visit of the day (Morning, Tea)");
    case BillColumn::VisitCount:
        return BillColumnsPage::tr("how many visits");
    case BillColumn::DayCount:
        return BillColumnsPage::tr("how many days");
    case BillColumn::Quantity:
        return BillColumnsPage::tr("how many are charged");
    case BillColumn::Unit:
        return BillColumnsPage::tr("what is counted");
    case BillColumn::Rate:
        return BillColumnsPage::tr("the price of one");
    case BillColumn::Net:
        return BillColumnsPage::tr("the amount without VAT");
    case BillColumn::Vat:
        return BillColumnsPage::tr("VAT");
    case BillColumn::Amount:
        return BillColumnsPage::tr("the amount asked for");
    case BillColumn::Credit:
        return BillColumnsPage::tr("the amount given back");
    case BillColumn::Balance:
        return BillColumnsPage::tr("what is owed after each row");
    case BillColumn::Description:
        return BillColumnsPage::tr("words about the visit");
    case BillColumn::BillNo:
        return BillColumnsPage::tr("the number of the bill");
    case BillColumn::Provider:
        return BillColumnsPage::tr("the care provider");
    case BillColumn::BillDate:
        return BillColumnsPage::tr("the date of the bill");
    case BillColumn::PeriodStart:
        return BillColumnsPage::tr("the first day of the bill");
    case BillColumn::PeriodEnd:
        return BillColumnsPage::tr("the last day of the bill");
    case BillColumn::Reference:
        return BillColumnsPage::tr("a number of theirs");
    case BillColumn::DayOfMonth:
        return BillColumnsPage::tr("the day of the month");
    case BillColumn::MonthNumber:
        return BillColumnsPage::tr("the month");
    case BillColumn::YearNumber:
        return BillColumnsPage::tr("the year");
    case BillColumn::Type:
        return BillColumnsPage::tr("whether it is a charge or given back");
    default:
        return BillColumnsPage::tr("nothing that is needed");
    }
}

QString columnInWords(const BillLayout& layout, const std::vector<QStringList>& samples, int column)
{
    const QString name = layout.header.value(column).simplified();
    const auto index = static_cast<std::size_t>(column);
    const BillColumn meaning = index < layout.columns.size() ? layout.columns[index] : BillColumn::Ignore;
    const QString cells = index < samples.size() ? samples[index].join(u", "_s) : QString();
    const QString what =
        name.isEmpty() ? BillColumnsPage::tr("Column %1: %2").arg(column + 1).arg(columnMeaning(meaning))
                       : BillColumnsPage::tr("Column %1 “%2”: %3")
                             .arg(QString::number(column + 1), name, columnMeaning(meaning));
    return cells.isEmpty() ? what : BillColumnsPage::tr("%1. It holds: %2").arg(what, cells);
}

BillColumnsPage::BillColumnsPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"bills"_s);
}

void BillColumnsPage::setLayout(const BillLayout& layout, const std::vector<QStringList>& samples,
                                const QString& provider)
{
    m_layout = layout;
    m_layout.columns.resize(static_cast<std::size_t>(m_layout.header.size()), BillColumn::Ignore);
    m_samples = samples;
    m_provider = provider;
    showColumns();
}

void BillColumnsPage::setProblem(const QString& sentence)
{
    m_problem = sentence;
    showColumns();
    focusHeading();
}

bool BillColumnsPage::stepBack()
{
    if (m_asked < 0)
        return false;
    showColumns();
    focusHeading();
    return true;
}

void BillColumnsPage::showColumns()
{
    m_asked = -1;
    clearBody();
    setHeading(tr("What does each column mean?"));
    setLead(tr("This is what we took them for. Change what is not right."));
    if (!m_problem.isEmpty())
        paragraph(m_problem, Role::Look)->setObjectName(u"columnsProblem"_s);

    FlowLayout* buttons = buttonRow();
    auto* again = new Button(tr("&Read the bill like this"));
    again->setObjectName(u"readAgain"_s);
    again->setPrimary(true);
    buttons->addWidget(again);
    auto* back = new Button(tr("&Leave it as it was"));
    back->setObjectName(u"leaveColumns"_s);
    buttons->addWidget(back);
    connect(
        again, &QPushButton::clicked, this, [this] { Q_EMIT layoutChosen(m_layout, m_remember); },
        Qt::QueuedConnection);
    connect(back, &QPushButton::clicked, this, &BillColumnsPage::refused, Qt::QueuedConnection);

    auto* remember = new TickBox(m_provider.isEmpty() ? tr("Remember this for the next bill like it")
                                                      : tr("Remember this for %1").arg(m_provider));
    remember->setObjectName(u"rememberColumns"_s);
    remember->setChecked(m_remember);
    connect(remember, &QCheckBox::toggled, this, [this](bool on) { m_remember = on; });
    body()->addWidget(remember);

    for (int column = 0; column < static_cast<int>(m_layout.header.size()); ++column) {
        auto* card = new Card;
        card->paragraph(columnInWords(m_layout, m_samples, column))
            ->setObjectName(u"column-%1"_s.arg(column));
        auto* change = new Button(tr("Change"));
        change->setObjectName(u"changeColumn-%1"_s.arg(column));
        change->setAccessibleName(
            tr("Change column %1, %2")
                .arg(QString::number(column + 1), m_layout.header.value(column).simplified()));
        card->buttonRow()->addWidget(change);
        connect(
            change, &QPushButton::clicked, this, [this, column] { askAbout(column); }, Qt::QueuedConnection);
        body()->addWidget(card);
    }

    auto* order = new ChoiceList(tr("Which comes first in dates made of numbers?"));
    order->setObjectName(u"dateOrder"_s);
    order->addChoice(tr("The day: 4/6/2026 is 4 June"));
    order->addChoice(tr("The month: 4/6/2026 is 6 April"));
    order->setChosen(m_layout.dateOrder == DateOrder::MonthFirst ? 1 : 0);
    connect(order, &ChoiceList::chosenChanged, this, [this](int index) {
        m_layout.dateOrder = index == 1 ? DateOrder::MonthFirst : DateOrder::DayFirst;
    });
    body()->addWidget(order);
}

void BillColumnsPage::askAbout(int column)
{
    m_asked = column;
    clearBody();
    const QString name = m_layout.header.value(column).simplified();
    setHeading(name.isEmpty() ? tr("What does column %1 mean?").arg(column + 1)
                              : tr("What does “%1” mean?").arg(name));
    const auto index = static_cast<std::size_t>(column);
    setLead(index < m_samples.size() && !m_samples[index].isEmpty()
                ? tr("It holds: %1").arg(m_samples[index].join(u", "_s))
                : tr("It holds nothing in the first rows."));
    FlowLayout* buttons = buttonRow();
    auto* use = new Button(tr("&Use this"));
    use->setObjectName(u"useMeaning"_s);
    use->setPrimary(true);
    buttons->addWidget(use);
    auto* choices = new ChoiceList(title());
    choices->setObjectName(u"meanings"_s);
    choices->setQuestionShown(false);
    for (const BillColumn meaning : meanings) {
        const int row = choices->addChoice(columnMeaning(meaning));
        if (meaning == m_layout.columns[index])
            choices->setChosen(row);
    }
    body()->addWidget(choices);
    connect(
        use, &QPushButton::clicked, this,
        [this, choices, column] {
            const int chosen = choices->chosen();
            take(column, chosen < 0 ? m_layout.columns[static_cast<std::size_t>(column)]
                                    : meanings[static_cast<std::size_t>(chosen)]);
        },
        Qt::QueuedConnection);
    focusHeading();
}

void BillColumnsPage::take(int column, BillColumn meaning)
{
    if (isOnce(meaning))
        std::replace(m_layout.columns.begin(), m_layout.columns.end(), meaning, BillColumn::Ignore);
    m_layout.columns[static_cast<std::size_t>(column)] = meaning;
    showColumns();
    focusHeading();
}

} // namespace daybook
