#pragma once

#include "core/check/daybook_visits.h"
#include "core/check/household.h"

#include <QtGlobal>

namespace daybook {

/// What the terms say is due for a visit that did not happen as planned.
struct NotDueTerm
{
    bool stated{false}; ///< false: nothing was agreed for this case
    int percent{0};     ///< of the planned price
    qint64 fixed{-1};   ///< pence instead; -1 = none
    int noticeHours{-1};
    int tierHours{-1};   ///< the notice that the tier asks for
    int tierFromDay{-1}; ///< the day of a stay from which the tier holds
    bool hasFixed() const { return fixed >= 0; }
};

/// Own cancellation: the first tier, highest notice first, whose notice was given. No time of notice = none
/// was given.
NotDueTerm cancellationTerm(const Agreement& agreement, const CareVisit& visit, int start);
/// In hospital or away, by the day of the stay.
NotDueTerm hospitalTerm(const Agreement& agreement, int stayDay);
/// They came and were sent away: due as planned unless agreed otherwise.
NotDueTerm sentAwayTerm(const Agreement& agreement);

} // namespace daybook
