#include "core/check/check_bill.h"
#include "core/check/visit_choices.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// Two half hours a day; on 6 May only the evening came.
Household twoVisits()
{
    Household household;
    household.agreements = {agreementAt(2400).by(ChargeBy::Lesser)};
    household.rota = {dailyAt(u"08:00", u"08:30"), dailyAt(u"18:00", u"18:30")};
    household.visits = {visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::NobodyCame),
                        visitAt(u"2024-05-06", u"18:00").to(u"18:30").planned(u"18:00")};
    household.bills = {billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200)})};
    household.bills.front().originalSha256 = u"abc"_s;
    return household;
}

} // namespace

TEST_CASE("a charge may be any visit of its day, the day before and the day after")
{
    const Household household = twoVisits();
    const Bill& bill = household.bills.front();
    const std::vector<VisitChoice> choices = visitChoices(household, bill, bill.lines.front());
    REQUIRE(choices.size() == 6);
    CHECK(choices[0].day == day(u"2024-05-05"));
    CHECK_FALSE(choices[0].state);
    CHECK(choices[2].label == u"2024-05-06 08:00 personal care"_s);
    CHECK(choices[2].state == VisitState::NobodyCame);
    CHECK(choices[3].state == VisitState::Came);
    CHECK(choices[5].start == at(u"18:00"));
}

TEST_CASE("a charge without a day has no visits to choose from")
{
    const Household household = twoVisits();
    CHECK(visitChoices(household, household.bills.front(), BillLine{}).empty());
}

TEST_CASE("the visit a person chooses is the one the charge is held against, and a forbidden one is not")
{
    Household household = twoVisits();
    CHECK(findingLines(check(household)).filter(u"missed_visit 1200"_s).size() == 1);
    const Bill& bill = household.bills.front();
    const QString evening = visitChoices(household, bill, bill.lines.front())[3].label;
    household.links = {{u"abc"_s, 2, evening, true}};
    const Report linked = check(household);
    requireTied(linked);
    CHECK(findingLines(linked).isEmpty());
    CHECK(linked.bills.front().lines.front().visits == QStringList{evening});

    household.links = {{u"abc"_s, 2, u"2024-05-06 08:00 personal care"_s, false}};
    const Report forbidden = check(household);
    requireTied(forbidden);
    CHECK(forbidden.bills.front().lines.front().visits.isEmpty());
}
