#include "core/money/sufficiency.h"

#include "tests/support/catch.h"

using namespace daybook;

namespace {

// Half an hour every morning for four weeks: 20 at £10.50 and 8 at £11.50 are £302.00 for 14 hours.
PlannedPrice mornings()
{
    PlannedPrice price;
    price.days = {{2026, 7, 2}, {2026, 7, 29}};
    price.cost = {30200};
    price.length = Minutes(14 * 60);
    price.visits = 28;
    return price;
}

Award award(qint64 weeklyPence, QDate from)
{
    Award made;
    made.weekly = {weeklyPence};
    made.weeklyContribution = {2000};
    made.from = from;
    return made;
}

const QDate today{2026, 7, 2};
const BillingPeriod plan{{2026, 6, 1}, {2027, 5, 30}};

} // namespace

TEST_CASE("seven assessed hours at £302.00 for fourteen cost £151.00 a week, and £29.00 of £180.00 is left",
          "[sufficiency]")
{
    const Sufficiency found =
        sufficiencyOf(true, Minutes(420), mornings(), {award(18000, {2026, 6, 1})}, plan, today);
    REQUIRE(found.canCompare());
    CHECK(found.hour == HourlyRate{2157});
    CHECK(found.weeklyCost == Money{15100});
    CHECK(found.weeklyAward == Money{18000});
    CHECK(found.weeklyContribution == Money{2000});
    CHECK(found.weeklyLeft == Money{2900});
    CHECK(found.weeklyHours == Minutes(81));
    // 332 days from 3 July 2026 to 30 May 2027.
    CHECK(found.rest.days() == 332);
    CHECK(found.costToEnd == Money{716171});
    CHECK(found.awardToEnd == Money{853714});
    CHECK(found.leftToEnd == Money{137543});
}

TEST_CASE("what is too little is below nought, in money and in hours", "[sufficiency]")
{
    const Sufficiency found =
        sufficiencyOf(true, Minutes(840), mornings(), {award(18000, {2026, 6, 1})}, plan, today);
    CHECK(found.weeklyCost == Money{30200});
    CHECK(found.weeklyLeft == Money{-12200});
    CHECK(found.weeklyHours == Minutes(-339));
    CHECK(found.leftToEnd == found.awardToEnd - found.costToEnd);
}

TEST_CASE("an award that changes before the plan ends counts each day as it is", "[sufficiency]")
{
    const std::vector<Award> awards{award(14000, {2026, 6, 1}), award(21000, {2026, 7, 13})};
    const Sufficiency found =
        sufficiencyOf(true, Minutes(420), mornings(), awards, {{2026, 6, 1}, {2026, 7, 15}}, today);
    CHECK(found.weeklyAward == Money{14000});
    // 3 to 12 July at £20.00 a day, 13 to 15 July at £30.00 a day.
    CHECK(found.awardToEnd == Money{29000});
}

TEST_CASE("what is not known is named, and nothing is compared", "[sufficiency]")
{
    const std::vector<Award> awards{award(18000, {2026, 6, 1})};
    const auto known = [&](bool hasAssessment, std::optional<Minutes> assessed, const PlannedPrice& price) {
        const Sufficiency found = sufficiencyOf(hasAssessment, assessed, price, awards, plan, today);
        CHECK(found.canCompare() == (found.known == CostKnown::Yes));
        CHECK((found.known == CostKnown::Yes || found.weeklyCost.isZero()));
        return found.known;
    };
    CHECK(known(false, {}, mornings()) == CostKnown::NoAssessment);
    CHECK(known(true, {}, mornings()) == CostKnown::HoursNotStated);
    CHECK(known(true, Minutes(420), {}) == CostKnown::NothingPlanned);
    PlannedPrice price = mornings();
    price.isByTheWeek = true;
    CHECK(known(true, Minutes(420), price) == CostKnown::PriceByTheWeek);
    price = mornings();
    price.withoutPrice = 1;
    CHECK(known(true, Minutes(420), price) == CostKnown::VisitsWithoutPrice);
    CHECK(known(true, Minutes(420), mornings()) == CostKnown::Yes);
}

TEST_CASE("who pays alone hears what the hours cost", "[sufficiency]")
{
    const Sufficiency found = sufficiencyOf(true, Minutes(420), mornings(), {}, plan, today);
    CHECK(found.known == CostKnown::Yes);
    CHECK_FALSE(found.canCompare());
    CHECK(found.weeklyCost == Money{15100});
    CHECK(found.weeklyLeft.isZero());
    const Sufficiency lastDay =
        sufficiencyOf(true, Minutes(420), mornings(), {}, {{2025, 7, 3}, today}, today);
    CHECK_FALSE(lastDay.rest.isValid());
    CHECK(lastDay.costToEnd.isZero());
}
