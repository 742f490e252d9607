#pragma once

#include "core/money/account.h"

#include <vector>

namespace daybook {

/// The awards as they followed one another: one without a last day ends on the day before the next one of the
/// same name and kind begins, so that no week is counted twice. By their first days; awards without a first
/// day are left out.
std::vector<Award> awardsInTurn(const std::vector<Award>& awards);
/// Whether an award runs on a day. The awards have to be in turn.
bool runsOn(const Award& award, QDate day);
/// Days on which an award pays within a period: every so many weeks from its first day, in advance.
std::vector<QDate> paymentDays(const Award& award, const BillingPeriod& period);

/// What one award asks the person to pay in themselves over a period.
struct ContributionStep
{
    Award award{};
    BillingPeriod period{}; ///< the days of it that lie in what was asked for
    Money due{};            ///< weekly contribution by the day; rounded half up once
    friend bool operator==(const ContributionStep&, const ContributionStep&) = default;
};
/// One for each award with a contribution, by date of effect.
std::vector<ContributionStep> contributionSteps(const std::vector<Award>& awards,
                                                const BillingPeriod& period);
/// What the person has to pay in themselves over a period, by the day: rounded half up once an award.
Money contributionDue(const std::vector<Award>& awards, const BillingPeriod& period);

} // namespace daybook
