#include "core/money/ways_to_arrange.h"

#include "core/papers/ways_paper.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

CareWay agency()
{
    CareWay way;
    way.name = u"Brightcare"_s;
    way.weekdays = Minutes(10 * 60);
    way.weekdayPrice = {2300};
    way.weekends = Minutes(4 * 60 + 30);
    way.weekendPrice = {2500};
    way.costs = {{WayCost::Travel, {0}}, {WayCost::Other, {5200}}};
    return way;
}

CareWay anyWay()
{
    const auto sum = [] {
        return *rc::gen::weightedElement<bool>({{3, true}, {1, false}})
                   ? std::optional(Money{*rc::gen::inRange<qint64>(0, 100'000)})
                   : std::nullopt;
    };
    CareWay way;
    way.kind = *rc::gen::elementOf(wayKinds());
    way.isFee = *rc::gen::arbitrary<bool>();
    way.weeklyFee = sum();
    way.weekdays = Minutes(*rc::gen::inRange(0, 7200));
    way.weekdayPrice = sum();
    way.weekends = Minutes(*rc::gen::inRange(0, 2880));
    way.weekendPrice = sum();
    for (const WayCost cost : costsAskedOf(WayKind::Other)) {
        if (const auto amount = sum())
            way.costs.emplace_back(cost, *amount);
    }
    way.name = u"A “way” & <more>"_s;
    way.cover = *rc::gen::element(Included::NotKnown, Included::Yes, Included::No);
    return way;
}

} // namespace

TEST_CASE("an agency by the hour: weekdays, weekends and what comes beside them, for a year of 52 weeks",
          "[ways]")
{
    const WayCosts costs = costsOf(agency());
    REQUIRE(costs.lines.size() == 4);
    CHECK(costs.lines[0].amount == Money{1196000}); // 10 hours at £23.00, 52 times
    CHECK(costs.lines[1].amount == Money{585000});  // 4½ hours at £25.00, 52 times
    CHECK(costs.year == Money{1786200});
    CHECK(costs.week() == Money{34350});
    CHECK(costs.notKnown == 0);
}

TEST_CASE("what is not known is in no sum, and is named", "[ways]")
{
    CareWay way = agency();
    way.weekendPrice.reset();
    way.costs.clear();
    const WayCosts costs = costsOf(way);
    CHECK(costs.year == Money{1196000});
    CHECK(costs.notKnown == 3);
    const QString text = waySentences(way, CostNow{{1300000}, 0}).join(u' ');
    CHECK(text.contains(u"The sum is without what is not known: Weekends: "_s));
    CHECK(text.contains(u"Travel"_s));
    CHECK_FALSE(text.contains(u"a year less"_s));
    CHECK(text.contains(u"it is not said how this compares"_s));
    CHECK(waySentences(agency(), CostNow{{1800000}, 0})
              .join(u' ')
              .contains(u"That is £138.00 a year less than what is planned now."_s));
    CHECK_FALSE(waySentences(agency(), CostNow{{1800000}, 1}).join(u' ').contains(u"a year less"_s));
}

TEST_CASE("a fee for the week counts no hours, and somebody employed is asked about more", "[ways]")
{
    CareWay way = agency();
    way.kind = WayKind::SharedLives;
    way.isFee = true;
    way.weeklyFee = {45000};
    CHECK(costsOf(way).lines.front().amount == Money{2340000});
    CHECK(costsAskedOf(WayKind::Employed).size() > costsAskedOf(WayKind::Agency).size());
    way.kind = WayKind::Employed;
    CHECK(waySentences(way, {}).join(u' ').contains(u"employment status"_s));
}

TEST_CASE("a low price of an agency is asked about as well, with year and source", "[ways]")
{
    CHECK(belowReference(agency()).size() == 2);
    const QString text = waySentences(agency(), {}).join(u' ');
    CHECK(text.contains(
        u"£23.00 an hour is below £32.14. That is the least which councils in England should pay"_s));
    CareWay own = agency();
    own.kind = WayKind::SelfEmployed;
    CHECK(belowReference(own).empty());
    CareWay dear = agency();
    dear.weekdayPrice = dear.weekendPrice = Money{3214};
    CHECK(belowReference(dear).empty());
}

TEST_CASE("a year is the sum of its known lines, and what is kept is read back as it was", "[ways][property]")
{
    CHECK(rc::check([] {
        const CareWay way = anyWay();
        const WayCosts costs = costsOf(way);
        Money sum;
        int notKnown = 0;
        for (const WayLine& line : costs.lines) {
            sum += line.amount.value_or(Money{});
            notKnown += line.amount ? 0 : 1;
        }
        RC_ASSERT(sum == costs.year);
        RC_ASSERT(notKnown == costs.notKnown);
        CareWay turned = way;
        std::ranges::reverse(turned.costs);
        RC_ASSERT(costsOf(turned) == costs);
        const std::vector<CareWay> back = readWays(writeWays({way, way}));
        RC_ASSERT(back.size() == std::size_t(2));
        RC_ASSERT(costsOf(back.front()) == costs);
        RC_ASSERT(back.front().name == way.name);
    }));
}

TEST_CASE("what cannot be read is left out, and there are never more than four", "[ways]")
{
    CHECK(readWays("").empty());
    CHECK(readWays("{\"name\": 1}").empty());
    CHECK(readWays("[1, \"x\", null]").empty());
    const auto odd =
        readWays(R"([{"name":5,"kind":"?","weekday_minutes":-9,"weekday_price":-1,"weekly_fee":1e30}])");
    REQUIRE(odd.size() == 1);
    CHECK(odd.front().weekdays == Minutes{});
    // A number that nobody can have typed is left out, not made smaller.
    CHECK(readWays(R"([{"family_minutes":99999999}])").front().family == Minutes{});
    CHECK_FALSE(odd.front().weekdayPrice);
    CHECK_FALSE(odd.front().weeklyFee);
    CHECK(readWays(writeWays(std::vector<CareWay>(9, agency()))).size() == mostWays);
}
