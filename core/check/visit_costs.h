#pragma once

#include "core/care/day_sheet.h"
#include "core/check/household.h"

namespace daybook {

/// One visit and what it costs by the agreement.
struct CostedVisit
{
    QDate date{};
    QString name{}; ///< "Morning", else what it is for
    Money cost{};
    Minutes length{}; ///< of all its carers together; none when it is counted and not timed
    friend bool operator==(const CostedVisit&, const CostedVisit&) = default;
};

/// What visits come to by the agreement, without a bill. For looking ahead; a bill is never measured by it.
struct VisitCosts
{
    Money cost{};
    int visits{};                    ///< that are counted in `cost`
    int withoutPrice{};              ///< that no agreed price fits: not counted
    std::vector<CostedVisit> list{}; ///< those in `cost`, by day
    friend bool operator==(const VisitCosts&, const VisitCosts&) = default;
};

/// Everything planned in a period, as planned. Errors: none; an empty period costs nothing.
VisitCosts plannedCosts(const Household& household, const BillingPeriod& period);
/// What the visits on these days that came cost, for the length of the plan where there is one.
VisitCosts costsOf(const Household& household, const std::vector<DaySheet>& sheets);
/// Visits that came up to `today`, in the last 120 days, on days that no bill of their provider covers. For
/// the length of the plan where there is one, else as written.
VisitCosts costsNotBilled(const Household& household, QDate today);

} // namespace daybook
