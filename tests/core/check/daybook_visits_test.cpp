#include "core/check/check_bill.h"
#include "core/check/daybook_visits.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<RotaEntry> twoADay{dailyAt(u"08:00", u"08:45"), dailyAt(u"19:30", u"20:00")};

DaybookVisits together(const std::vector<Visit>& visits, const std::vector<RotaEntry>& rota = twoADay)
{
    NameIndex names;
    std::vector<const Visit*> entries;
    for (const Visit& visit : visits)
        entries.push_back(&visit);
    return daybookVisits(plannedVisits(rota, {day(u"2024-05-06"), day(u"2024-05-06")}), entries, names,
                         false);
}

bool isComplete(const DaybookVisits& visits)
{
    return visits.dayRecord(dayNumber(day(u"2024-05-06")))->complete;
}

} // namespace

TEST_CASE("an entry goes to the planned visit it names, else to the nearest")
{
    const DaybookVisits visits = together({visitAt(u"2024-05-06", u"09:20").to(u"10:00").planned(u"08:00"),
                                           visitAt(u"2024-05-06", u"19:50").to(u"20:15")});
    REQUIRE(visits.visits.size() == 2);
    CHECK(visits.visits[0].happened == Happened::Came);
    CHECK(visits.visits[0].written == 40);
    CHECK(visits.visits[1].written == 25);
    CHECK(isComplete(visits));
}

TEST_CASE("an entry far from the plan is a visit of its own, and the day is not complete")
{
    const DaybookVisits visits = together({visitAt(u"2024-05-06", u"13:00").to(u"13:30")});
    REQUIRE(visits.visits.size() == 3);
    CHECK(visits.visits[0].happened == Happened::NotRecorded);
    CHECK_FALSE(visits.visits[1].onPlan);
    CHECK_FALSE(isComplete(visits));
}

TEST_CASE("a tick without times counts for a planned visit")
{
    const DaybookVisits visits = together({visitAt(u"2024-05-06"), visitAt(u"2024-05-06")});
    CHECK(visits.visits[0].happened == Happened::Came);
    CHECK(visits.visits[0].written == -1);
    // Two entries without any time cannot be told apart from two visits.
    CHECK(visits.visits[1].happened == Happened::Came);
}

TEST_CASE("entries about one visit are merged: came beats nobody came, the longer stay, every name")
{
    const DaybookVisits visits =
        together({visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::NobodyCame),
                  visitAt(u"2024-05-06", u"08:00").to(u"08:30").names({u"Ann"_s}),
                  visitAt(u"2024-05-06", u"08:05").to(u"08:45").names({u"ann"_s, u"Ben"_s})});
    REQUIRE(visits.visits.size() == 2);
    CHECK(visits.visits[0].happened == Happened::Came);
    CHECK(visits.visits[0].written == 40);
    CHECK(visits.visits[0].carersCame == 2);
    CHECK(visits.visits[0].conflicting);
    CHECK(visits.visits[1].happened == Happened::NotRecorded);
}

TEST_CASE("where one entry leaves the end open the length is unknown")
{
    const DaybookVisits visits = together({visitAt(u"2024-05-06", u"08:00").to(u"08:10").planned(u"08:00"),
                                           visitAt(u"2024-05-06", u"08:00").planned(u"08:00")});
    CHECK(visits.visits[0].written == -1);
}

TEST_CASE("a complete day is one that was said to be, or has an entry for every planned visit")
{
    const Visit flag = visitAt(u"2024-05-06").state(VisitState::DayComplete);
    const DaybookVisits flagged = together({flag, visitAt(u"2024-05-06", u"08:00").to(u"08:45")});
    CHECK(isComplete(flagged));
    CHECK(flagged.visits[1].happened == Happened::NobodyCame);
    CHECK(flagged.visits[1].implied);
    CHECK_FALSE(isComplete(together({visitAt(u"2024-05-06", u"08:00").to(u"08:45")})));
    CHECK_FALSE(isComplete(together({}))); // silence completes nothing
}

TEST_CASE("in hospital from an hour on, and until an hour")
{
    const DaybookVisits from = together({visitAt(u"2024-05-06", u"19:00").state(VisitState::Away)});
    CHECK(from.visits[0].happened == Happened::NotRecorded);
    CHECK(from.visits[1].happened == Happened::Away);
    CHECK(from.visits[1].stayDay == 1);
    Visit until = visitAt(u"2024-05-06").state(VisitState::Away);
    until.end = at(u"11:00");
    const DaybookVisits home = together({until, visitAt(u"2024-05-05").state(VisitState::Away)});
    CHECK(home.visits[0].happened == Happened::Away);
    CHECK(home.visits[0].stayDay == 2);
    CHECK(home.visits[1].happened == Happened::NotRecorded);
}

TEST_CASE("away from Monday evening until Friday morning is one stay")
{
    Visit until = visitAt(u"2024-05-10").state(VisitState::Away);
    until.end = at(u"09:00");
    const DaybookVisits visits = together({visitAt(u"2024-05-04", u"19:00").state(VisitState::Away), until});
    CHECK(visits.visits[0].happened == Happened::Away);
    CHECK(visits.visits[0].stayDay == 3);
}

TEST_CASE("a visit of its own on a day in hospital keeps its own entry")
{
    const DaybookVisits visits = together(
        {visitAt(u"2024-05-06").state(VisitState::Away), visitAt(u"2024-05-06", u"08:00").to(u"08:45")});
    CHECK(visits.visits[0].happened == Happened::Came);
    CHECK(visits.visits[1].happened == Happened::Away);
}

TEST_CASE("the days of a stay go on being counted over the end of a month, on whichever bill they are")
{
    Household household;
    household.agreements = {agreementAt(2400).hospital(1, 0).hospital(6, 50)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    for (QDate date = day(u"2024-04-28"); date <= day(u"2024-05-04"); date = date.addDays(1))
        household.visits.push_back(visitAt(date.toString(Qt::ISODate)).state(VisitState::Away));
    household.bills = {billOf(
        {lineAt(u"2024-05-02", u"08:00", u"08:30", 1200), lineAt(u"2024-05-03", u"08:00", u"08:30", 1200)})};
    const Report report = check(household);
    requireTied(report);
    CHECK(findingLines(report) ==
          QStringList{u"row 2 hospital_or_away 1200"_s, u"row 3 hospital_or_away 600"_s});
    CHECK(report.findings[0].facts.stayDay == 5);
    CHECK(report.findings[1].facts.stayDay == 6);
    // A day at home in between begins a new stay.
    household.visits.erase(household.visits.begin() + 2);
    CHECK(findingLines(check(household)).size() == 2);
    CHECK(check(household).findings[1].facts.stayDay == 3);
}

TEST_CASE("the planned visit an entry names stays its own, whatever else looks for a place")
{
    const std::vector<RotaEntry> three{dailyAt(u"08:00", u"08:45"), dailyAt(u"13:15", u"14:45"),
                                       dailyAt(u"16:30", u"17:00")};
    const DaybookVisits visits =
        together({visitAt(u"2024-05-06", u"08:00").to(u"08:45").planned(u"08:00"),
                  visitAt(u"2024-05-06", u"09:45").to(u"10:12"), visitAt(u"2024-05-06").planned(u"13:15")},
                 three);
    REQUIRE(visits.visits.size() == 4);
    CHECK_FALSE(visits.visits[1].onPlan);
    CHECK(visits.visits[1].written == 27);
    CHECK(visits.visits[2].happened == Happened::Came);
    CHECK(visits.visits[2].written == -1);
    CHECK(visits.visits[3].happened == Happened::NotRecorded);
}
