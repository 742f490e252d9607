#pragma once

#include "core/care/agreement.h"
#include "core/care/visit.h"

#include <vector>

namespace daybook {

/// How coarsely a daybook is written: the largest of 15, 10, 5 and 1 of which at least 95 % of all written
/// times are multiples; 5 when fewer than 8 times are written. A careful person who writes quarter hours is
/// never held to minutes.
int writtenCoarseness(const std::vector<Visit>& visits);

/// The terms that turn planned and written minutes into minutes due. Units: minutes.
struct TimeTerms
{
    ChargeBy by{ChargeBy::Booked};
    int tolerance{5}; ///< the agreed grace, or the coarseness of the daybook where that is larger
    int roundTo{1};
    RoundMode mode{RoundMode::Nearest};
    int minimum{0};
    /// R(m): to a multiple of roundTo, then at least the minimum.
    int rounded(int minutes) const;
};
TimeTerms timeTerms(const Agreement& agreement, int coarseness);

/// What is due, and the least and the most that the written times could support.
struct DueMinutes
{
    int due{};
    int least{};
    int most{};
    bool excessUnchecked{
        false}; ///< time above `most` cannot be checked: it is not recorded, never asked about
};
/// `planned` is the length of the plan (or the billed length where there is no plan); `written` is -1 when
/// unknown; `hasEntry` says whether anything is written about this visit.
DueMinutes minutesDue(const TimeTerms& terms, int planned, int written, bool hasEntry);

} // namespace daybook
