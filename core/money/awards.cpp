#include "core/money/awards.h"

#include <algorithm>

namespace daybook {

namespace {

constexpr int daysInWeek = 7;

} // namespace

std::vector<Award> awardsInTurn(const std::vector<Award>& awards)
{
    std::vector<Award> turn;
    for (const Award& award : awards) {
        if (award.from.isValid())
            turn.push_back(award);
    }
    std::stable_sort(turn.begin(), turn.end(),
                     [](const Award& a, const Award& b) { return a.from < b.from; });
    for (std::size_t i = 0; i < turn.size(); ++i) {
        for (std::size_t next = i + 1; next < turn.size() && !turn[i].to; ++next) {
            const bool follows = turn[next].paidAs == turn[i].paidAs && turn[next].name == turn[i].name &&
                                 turn[next].from > turn[i].from;
            if (follows)
                turn[i].to = turn[next].from.addDays(-1);
        }
    }
    return turn;
}

bool runsOn(const Award& award, QDate day)
{
    return award.from.isValid() && award.from <= day && (!award.to || day <= *award.to);
}

std::vector<QDate> paymentDays(const Award& award, const BillingPeriod& period)
{
    std::vector<QDate> days;
    if (!award.from.isValid() || award.paidEveryWeeks < 1 || !period.isValid())
        return days;
    const qint64 step = award.paidEveryWeeks * daysInWeek;
    const qint64 before = std::max<qint64>(0, award.from.daysTo(period.from));
    for (QDate day = award.from.addDays((before + step - 1) / step * step); day <= period.to;
         day = day.addDays(step)) {
        if (award.to && day > *award.to)
            break;
        days.push_back(day);
    }
    return days;
}

std::vector<ContributionStep> contributionSteps(const std::vector<Award>& awards, const BillingPeriod& period)
{
    std::vector<ContributionStep> steps;
    for (const Award& award : awardsInTurn(awards)) {
        const QDate from = std::max(award.from, period.from);
        const QDate to = award.to ? std::min(*award.to, period.to) : period.to;
        if (from > to || award.weeklyContribution.isZero())
            continue;
        ContributionStep step;
        step.award = award;
        step.period = {from, to};
        step.due = {divideHalfUp(award.weeklyContribution.pence * step.period.days(), daysInWeek)};
        steps.push_back(step);
    }
    return steps;
}

Money contributionDue(const std::vector<Award>& awards, const BillingPeriod& period)
{
    Money due;
    for (const ContributionStep& step : contributionSteps(awards, period))
        due += step.due;
    return due;
}

} // namespace daybook
