#include "core/money/sufficiency.h"

#include "core/money/awards.h"

namespace daybook {

namespace {

constexpr int daysInWeek = 7;
constexpr int minutesInHour = 60;

CostKnown costKnown(bool hasAssessment, std::optional<Minutes> assessed, const PlannedPrice& price)
{
    if (!hasAssessment)
        return CostKnown::NoAssessment;
    if (!assessed)
        return CostKnown::HoursNotStated;
    if (price.isByTheWeek)
        return CostKnown::PriceByTheWeek;
    if (price.withoutPrice > 0)
        return CostKnown::VisitsWithoutPrice;
    if (price.length.count() <= 0 || price.cost <= Money{})
        return CostKnown::NothingPlanned;
    return CostKnown::Yes;
}

/// What the awards bring day by day, a seventh of a week each. Rounding: half up, once.
Money awardFor(const std::vector<Award>& inTurn, const BillingPeriod& period)
{
    qint64 sevenths = 0;
    for (QDate day = period.from; day <= period.to; day = day.addDays(1)) {
        for (const Award& award : inTurn)
            sevenths += runsOn(award, day) ? award.weekly.pence : 0;
    }
    return {divideHalfUp(sevenths, daysInWeek)};
}

} // namespace

Sufficiency sufficiencyOf(bool hasAssessment, std::optional<Minutes> assessed, const PlannedPrice& price,
                          const std::vector<Award>& awards, const BillingPeriod& plan, QDate today)
{
    Sufficiency found;
    found.known = costKnown(hasAssessment, assessed, price);
    found.today = today;
    found.rest = {today.addDays(1), plan.to};
    found.price = price;
    found.assessed = assessed.value_or(Minutes{});
    const std::vector<Award> inTurn = awardsInTurn(awards);
    for (const Award& award : inTurn) {
        if (!runsOn(award, today))
            continue;
        found.hasAward = true;
        found.weeklyAward += award.weekly;
        found.weeklyContribution += award.weeklyContribution;
    }
    if (found.rest.isValid())
        found.awardToEnd = awardFor(inTurn, found.rest);
    if (found.known != CostKnown::Yes)
        return found;
    const qint64 length = price.length.count();
    found.hour = {divideHalfUp(price.cost.pence * minutesInHour, length)};
    found.weeklyCost = {divideHalfUp(price.cost.pence * found.assessed.count(), length)};
    const qint64 days = found.rest.isValid() ? found.rest.days() : 0;
    found.costToEnd = {divideHalfUp(price.cost.pence * found.assessed.count() * days, length * daysInWeek)};
    if (!found.hasAward)
        return found;
    found.weeklyLeft = found.weeklyAward - found.weeklyCost;
    found.leftToEnd = found.awardToEnd - found.costToEnd;
    found.weeklyHours = Minutes(divideHalfUp(found.weeklyLeft.pence * length, price.cost.pence));
    return found;
}

} // namespace daybook
