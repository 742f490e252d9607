#include "core/check/check_bill.h"
#include "core/check/leftovers.h"
#include "core/check/pairing.h"
#include "tests/core/check/one_provider.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household household(const std::vector<BillLine>& lines, std::vector<Visit> visits = {},
                    std::vector<RotaEntry> rota = {dailyAt(u"08:00", u"08:30")})
{
    Household result;
    result.agreements = {agreementAt(2400)
                             .by(ChargeBy::Lesser)
                             .row(u"mileage"_s, DayKind::Any, ChargeUnit::Mile, 45)
                             .row(u"meal"_s, DayKind::Any, ChargeUnit::Each, 650)
                             .row(u"set-up"_s, DayKind::Any, ChargeUnit::Fixed, 5000)};
    result.rota = std::move(rota);
    result.visits = std::move(visits);
    result.bills = {billOf(lines)};
    return result;
}

/// For each charge the number of the charge it repeats, -1 where it is the first.
std::vector<int> repeated(Household given)
{
    OneProvider one(std::move(given));
    pairCharges(one.provider(), PersonsLinks(one.household()));
    explainCharges(one.provider());
    std::vector<int> found;
    for (const ExaminedCharge& examined : one.provider().charges)
        found.push_back(examined.duplicateOf);
    return found;
}

QStringList found(const Household& given)
{
    const Report report = check(given);
    requireTied(report);
    return findingLines(report);
}

BillLine morning(QStringView start = u"08:00", QStringView end = u"08:30")
{
    return lineAt(u"2024-05-06", start, end, 1200);
}

const Visit came = visitAt(u"2024-05-06").planned(u"08:00");

} // namespace

TEST_CASE("a line without a visit of its own that overlaps a paired line is a second charge")
{
    CHECK(repeated(household({morning(), morning(u"08:29", u"08:59")}, {came})) == std::vector<int>{-1, 0});
    // It begins when the other ends: no second charge, and without a complete day nothing is asked.
    const std::vector<RotaEntry> two{dailyAt(u"08:00", u"08:30"), dailyAt(u"12:00", u"12:30")};
    CHECK(repeated(household({morning(), morning(u"08:30", u"09:00")}, {came}, two)) ==
          std::vector<int>{-1, -1});
    CHECK(found(household({morning(), morning(u"08:30", u"09:00")}, {came}, two)).filter(u"row 3"_s) ==
          QStringList{u"row 3 not_recorded 1200"_s});
}

TEST_CASE("another service at the same time is no second charge")
{
    const BillLine miles = lineOn(u"2024-05-06", u"mileage"_s, 225).quantity(5, 0, ChargeUnit::Mile, 45);
    CHECK(repeated(household({morning(), miles}, {came})) == std::vector<int>{-1, -1});
}

TEST_CASE("miles beside a meal whose name is not printed are no second meal")
{
    RotaEntry lunch;
    lunch.name = u"Meal"_s;
    lunch.service = u"meal"_s;
    lunch.weekdays = dailyAt(u"08:00", u"08:30").weekdays;
    lunch.start = QTime(12, 15);
    const BillLine meal = lineOn(u"2024-05-06", {}, 650);
    const BillLine miles = lineOn(u"2024-05-06", u"mileage"_s, 225).quantity(5, 0, ChargeUnit::Mile, 45);
    Visit eaten = visitAt(u"2024-05-06").planned(u"12:15");
    CHECK(repeated(household({meal, miles}, {eaten}, {lunch})) == std::vector<int>{-1, -1});
}

TEST_CASE("equal amounts on other days are no second charges")
{
    const BillLine tuesday = lineAt(u"2024-05-07", u"08:00", u"08:30", 1200);
    CHECK(repeated(household({morning(), tuesday}, {came})) == std::vector<int>{-1, -1});
    const BillLine elsewhere = lineAt(u"2024-05-06", u"15:00", u"15:30", 1200);
    CHECK(repeated(household({morning(), elsewhere}, {came}))[1] == -1);
}

TEST_CASE("a line that nothing is known about is only to be checked unless the day is complete")
{
    const std::vector<RotaEntry> two{dailyAt(u"08:00", u"08:30"), dailyAt(u"19:30", u"20:00")};
    const BillLine afternoon = lineAt(u"2024-05-06", u"15:00", u"15:30", 1200);
    CHECK(found(household({afternoon}, {came}, two)).filter(u"row 2"_s) ==
          QStringList{u"row 2 not_recorded 1200"_s});
    const Visit complete = visitAt(u"2024-05-06").state(VisitState::DayComplete);
    CHECK(found(household({afternoon}, {came, complete}, two)).filter(u"row 2"_s) ==
          QStringList{u"row 2 not_on_plan_or_log 1200"_s});
    const Visit bed = visitAt(u"2024-05-06").planned(u"19:30").state(VisitState::NobodyCame);
    CHECK(found(household({afternoon}, {came, bed}, two)).filter(u"row 2"_s) ==
          QStringList{u"row 2 not_on_plan_or_log 1200"_s});
    const Visit nobody = visitAt(u"2024-05-06").state(VisitState::NobodyCame);
    CHECK(found(household({afternoon}, {nobody}, two)) == QStringList{u"row 2 not_on_plan_or_log 1200"_s});
}

TEST_CASE("a visit that was neither planned nor written may be charged once, on whichever bill came first")
{
    const BillLine afternoon = lineAt(u"2024-05-06", u"15:00", u"15:30", 1200);
    CHECK(repeated(household({afternoon, afternoon})) == std::vector<int>{-1, 0});
    // Two people with different names who came together.
    BillLine ann = LineBuilder(u"2024-05-06", u"15:00", u"15:30", 1200).names(u"Ann"_s);
    BillLine ben = LineBuilder(u"2024-05-06", u"15:00", u"15:30", 1200).names(u"Ben"_s);
    ann.service = ben.service = u"personal care"_s;
    CHECK(repeated(household({ann, ben})) == std::vector<int>{-1, -1});
}

TEST_CASE("two meals of one price on one day are two meals, the same meal on a later bill is charged twice")
{
    const BillLine meal = lineOn(u"2024-05-06", u"meal"_s, 650);
    CHECK(repeated(household({meal, meal})) == std::vector<int>{-1, -1});
    Household two = household({meal});
    Bill later = billOf({meal}, u"INV-2"_s);
    later.billDate = day(u"2024-07-01");
    two.bills.push_back(later);
    CHECK(repeated(two) == std::vector<int>{-1, 0});
}

TEST_CASE("what is paid once is not due a second time, on whatever day it is charged")
{
    const BillLine first = lineOn(u"2024-05-02", u"set-up"_s, 5000);
    CHECK(found(household({first})).isEmpty());
    CHECK(found(household({first, lineOn(u"2024-05-20", u"set-up"_s, 5000)})) ==
          QStringList{u"row 3 duplicate_same_bill 5000"_s});
    Household two = household({first});
    Bill later = billOf({lineOn(u"2024-06-02", u"set-up"_s, 5000)}, u"INV-2"_s);
    later.billDate = day(u"2024-07-01");
    later.period = {day(u"2024-06-01"), day(u"2024-06-30")};
    two.bills.push_back(later);
    CHECK(found(two) == QStringList{u"row 2 duplicate_earlier_bill 5000"_s});
    CHECK(found(household({lineOn(u"2024-05-02", u"set-up"_s, 6000)})) ==
          QStringList{u"row 2 wrong_rate 1000"_s});
}

TEST_CASE("a second charge that lies outside the agreement is named for that, not as a second charge")
{
    Household given = household({morning(), morning()}, {came});
    given.agreements.front().ends = day(u"2024-05-05");
    CHECK(found(given) == QStringList{u"row 2 outside_agreement 1200"_s, u"row 3 outside_agreement 1200"_s});
}

TEST_CASE("a second charge for two carers is one in full, even where the first is not due for certain")
{
    // No term is agreed for a cancellation; an odd penny cannot be shared by two.
    const BillLine both = lineAt(u"2024-05-06", u"08:00", u"08:30", 2025).carers(2);
    const Visit cancelled = visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::CancelledByPerson);
    const Household given = household({both, both}, {cancelled}, {dailyAt(u"08:00", u"08:30", 2)});
    CHECK(found(given) == QStringList{u"row 2 no_term 2025"_s, u"row 3 duplicate_same_bill 2025"_s});
}

TEST_CASE("a second charge for two carers for whom too little was charged is asked about in full")
{
    const BillLine both = lineAt(u"2024-05-06", u"08:00", u"08:30", 2161).carers(2);
    const Household given = household({both, both}, {came}, {dailyAt(u"08:00", u"08:30", 2)});
    CHECK(found(given) == QStringList{u"row 2 underbilled 239"_s, u"row 3 duplicate_same_bill 2161"_s});
}

TEST_CASE("more carers billed than have a place at the visit were not there")
{
    OneProvider one(household({BillLine(lineAt(u"2024-05-06", u"08:00", u"08:30", 2400).carers(2))}, {came}));
    pairCharges(one.provider(), PersonsLinks(one.household()));
    explainCharges(one.provider());
    const std::vector<ExaminedUnit>& units = one.provider().charges.front().units;
    CHECK(units[0].answer.due == 1200);
    CHECK(units[1].answer.due == 0);
    CHECK(units[1].answer.parts.front().kind == FindingKind::FewerCarers);
}
