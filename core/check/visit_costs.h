#pragma once

#include "core/check/household.h"

namespace daybook {

/// What visits come to by the agreement, without a bill. For looking ahead; a bill is never measured by it.
struct VisitCosts
{
    Money cost{};
    int visits{};       ///< that are counted in `cost`
    int withoutPrice{}; ///< that no agreed price fits: not counted
    friend bool operator==(const VisitCosts&, const VisitCosts&) = default;
};

/// Everything planned in a period, as planned. Errors: none; an empty period costs nothing.
VisitCosts plannedCosts(const Household& household, const BillingPeriod& period);
/// Visits that came up to `today`, in the last 120 days, on days that no bill of their provider covers. For
/// the length of the plan where there is one, else as written.
VisitCosts costsNotBilled(const Household& household, QDate today);

} // namespace daybook
