#include "ui/pages/print_page.h"

#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t monthsAtFirst = 6;
constexpr int normalPoints = 14;
constexpr int largePoints = 18;

} // namespace

PrintPage::PrintPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"print"_s);
    setHeading(tr("Print the monthly statement"));
    setLead(tr("Everything about one month on paper: the visits, the bill, and what there is to ask."));

    m_month = new ChoiceList(tr("Which month?"));
    m_month->setObjectName(u"month"_s);
    body()->addWidget(m_month);
    m_older = new Button(tr("Show &older months"));
    m_older->setObjectName(u"olderMonths"_s);
    buttonRow()->addWidget(m_older);
    m_points = new ChoiceList(tr("How large should the words be on paper?"));
    m_points->setObjectName(u"points"_s);
    m_points->addChoice(tr("Clear print (14 point)"));
    m_points->addChoice(tr("Large print (18 point)"));
    m_points->setChosen(0);
    body()->addWidget(m_points);

    m_see = new Button(tr("&See the statement"));
    m_see->setObjectName(u"seeStatement"_s);
    m_see->setPrimary(true);
    buttonRow()->addWidget(m_see);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        showChoices();
    });
    connect(m_see, &QPushButton::clicked, this, [this] {
        if (month().isValid())
            Q_EMIT statementWanted(month(), points());
        else
            m_month->setProblem(tr("Please choose a month."));
    });
    showChoices();
}

void PrintPage::setMonths(const std::vector<BillingPeriod>& months)
{
    if (months == m_months)
        return;
    m_chosen = month();
    m_months = months;
    if (!m_chosen.isValid() && !m_months.empty())
        m_chosen = m_months.front();
    showChoices();
}

void PrintPage::chooseMonth(const BillingPeriod& month)
{
    m_chosen = month;
    showChoices();
}

void PrintPage::showChoices()
{
    const BillingPeriod chosen =
        m_month->count() > 0 && month().isValid() && !m_chosen.isValid() ? month() : m_chosen;
    const auto at = std::find(m_months.begin(), m_months.end(), chosen);
    // A month that is chosen is always in the list.
    if (at != m_months.end() && static_cast<std::size_t>(at - m_months.begin()) >= monthsAtFirst)
        m_showsAll = true;
    const std::size_t shown = m_showsAll ? m_months.size() : std::min(m_months.size(), monthsAtFirst);
    m_month->clear();
    for (std::size_t index = 0; index < shown; ++index)
        m_month->addChoice(toMonthText(m_months[index].from));
    if (at != m_months.end())
        m_month->setChosen(static_cast<int>(at - m_months.begin()));
    m_older->setVisible(shown < m_months.size());
    m_see->setEnabled(!m_months.empty());
    m_chosen = {};
}

void PrintPage::setPoints(int points)
{
    m_points->setChosen(points >= largePoints ? 1 : 0);
}

int PrintPage::points() const
{
    return m_points->chosen() == 1 ? largePoints : normalPoints;
}

BillingPeriod PrintPage::month() const
{
    const int chosen = m_month->chosen();
    return chosen >= 0 && chosen < static_cast<int>(m_months.size())
               ? m_months[static_cast<std::size_t>(chosen)]
               : BillingPeriod{};
}

} // namespace daybook
