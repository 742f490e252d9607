#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// Lunch and bed are planned; one more visit came at 4:30 pm, and nobody wrote about lunch.
Household oneMoreVisit()
{
    Household household;
    household.agreements = {agreementAt(2000).by(ChargeBy::Lesser)};
    household.rota = {dailyAt(u"13:30", u"14:00"), dailyAt(u"20:00", u"20:30")};
    household.visits = {visitAt(u"2024-05-06", u"16:30").to(u"17:30"),
                        visitAt(u"2024-05-06", u"20:00").to(u"20:30")};
    household.bills = {billOf({lineAt(u"2024-05-06", u"13:30", u"14:00", 1000),
                               lineAt(u"2024-05-06", u"16:30", u"17:30", 2000),
                               lineAt(u"2024-05-06", u"20:00", u"20:30", 1000)})};
    return household;
}

} // namespace

TEST_CASE(
    "a visit more than was planned, charged at its own time, is not taken for one that nobody wrote about")
{
    CHECK(findingLines(check(oneMoreVisit())) == QStringList{u"row 2 not_recorded 1000"_s});
}

TEST_CASE("on a day with everything written down the planned visit without an entry did not happen")
{
    Household household = oneMoreVisit();
    household.visits.push_back(visitAt(u"2024-05-06").state(VisitState::DayComplete));
    CHECK(findingLines(check(household)) == QStringList{u"row 2 missed_visit 1000"_s});
}

TEST_CASE("a visit that came hours late and is charged at the planned time was the planned one")
{
    Household household = oneMoreVisit();
    household.bills = {billOf(
        {lineAt(u"2024-05-06", u"13:30", u"14:00", 1000), lineAt(u"2024-05-06", u"20:00", u"20:30", 1000)})};
    CHECK(findingLines(check(household)) == QStringList{});
}

TEST_CASE("a bill of somebody with whom nothing was agreed is not held against the plan of another provider")
{
    Household household = oneMoreVisit();
    household.visits.push_back(visitAt(u"2024-05-06").state(VisitState::DayComplete));
    household.bills.front().provider = u"Oak Care"_s;
    for (const Finding& finding : check(household).findings)
        CHECK(finding.status() != FindingStatus::Query);
}
