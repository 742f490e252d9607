#include "core/check/visit_costs.h"
#include "tests/core/check/one_provider.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// A half hour every morning at £24.00 an hour, £12.00 a visit.
Household mornings()
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    return household;
}

} // namespace

TEST_CASE("what is planned to the end of the month costs its price for every visit")
{
    const VisitCosts costs = plannedCosts(mornings(), {day(u"2024-05-11"), day(u"2024-05-31")});
    CHECK(costs.visits == 21);
    CHECK(costs.cost == Money{21 * 1200});
    CHECK(plannedCosts(mornings(), {day(u"2024-05-11"), day(u"2024-05-10")}) == VisitCosts{});
}

TEST_CASE("two carers cost twice as much, and a visit without a price is counted apart")
{
    Household household = mornings();
    household.rota.front().carers = 2;
    RotaEntry unknown = dailyAt(u"14:00", u"14:30");
    unknown.service = u"sewing"_s;
    unknown.name = u"Sewing"_s;
    household.rota.push_back(unknown);
    const VisitCosts costs = plannedCosts(household, {day(u"2024-05-11"), day(u"2024-05-12")});
    CHECK(costs.visits == 2);
    CHECK(costs.cost == Money{2 * 2400});
    CHECK(costs.withoutPrice == 2);
}

TEST_CASE("visits that came after the last bill are owed; missed ones and silence are not")
{
    Household household = mornings();
    Bill may = billOf({lineAt(u"2024-05-05", u"08:00", u"08:30", 1200)});
    may.period = {day(u"2024-05-01"), day(u"2024-05-10")};
    household.bills = {may};
    household.visits = {visitAt(u"2024-05-10").planned(u"08:00"), visitAt(u"2024-05-11").planned(u"08:00"),
                        visitAt(u"2024-05-12").planned(u"08:00")};
    Visit missed = visitAt(u"2024-05-13").planned(u"08:00");
    missed.state = VisitState::NobodyCame;
    household.visits.push_back(missed);
    const VisitCosts costs = costsNotBilled(household, day(u"2024-05-14"));
    CHECK(costs.visits == 2);
    CHECK(costs.cost == Money{2 * 1200});
}
