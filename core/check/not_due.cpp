#include "core/check/not_due.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace daybook {

namespace {

/// Whole hours between being told and the planned start; nought when told afterwards or when nothing is
/// written.
qint64 noticeMinutes(const CareVisit& visit, int start)
{
    const QDateTime planned(QDate::fromJulianDay(visit.day), QTime(0, 0).addSecs(std::max(0, start) * 60),
                            Qt::UTC);
    std::optional<qint64> shortest;
    for (const Visit* entry : visit.entries) {
        if (!entry->noticeAt || entry->state != VisitState::CancelledByPerson)
            continue;
        // Both are times on the clock at home; the zone they were read in does not matter.
        const QDateTime told(entry->noticeAt->date(), entry->noticeAt->time(), Qt::UTC);
        // Where two entries differ the doubt is the provider's.
        shortest = std::min(shortest.value_or(std::numeric_limits<qint64>::max()), told.secsTo(planned) / 60);
    }
    return std::max<qint64>(0, shortest.value_or(0));
}

} // namespace

NotDueTerm cancellationTerm(const Agreement& agreement, const CareVisit& visit, int start)
{
    NotDueTerm term;
    const qint64 notice = noticeMinutes(visit, start);
    term.noticeHours = static_cast<int>(notice / 60);
    const CancellationTier* best = nullptr;
    for (const CancellationTier& tier : agreement.cancellation)
        if (qint64{tier.noticeHours} * 60 <= notice &&
            (best == nullptr || tier.noticeHours > best->noticeHours))
            best = &tier;
    if (best == nullptr || (!best->percent && !best->fixed))
        return term;
    term.stated = true;
    term.tierHours = best->noticeHours;
    term.percent = best->percent.value_or(0);
    if (best->fixed)
        term.fixed = best->fixed->pence;
    return term;
}

NotDueTerm hospitalTerm(const Agreement& agreement, int stayDay)
{
    NotDueTerm term;
    const HospitalTier* best = nullptr;
    for (const HospitalTier& tier : agreement.hospital)
        if (tier.fromDay <= stayDay && (best == nullptr || tier.fromDay > best->fromDay))
            best = &tier;
    if (best == nullptr || (!best->percent && !best->fixed))
        return term;
    term.stated = true;
    term.tierFromDay = best->fromDay;
    term.percent = best->percent.value_or(0);
    if (best->fixed)
        term.fixed = best->fixed->pence;
    return term;
}

NotDueTerm sentAwayTerm(const Agreement& agreement)
{
    NotDueTerm term;
    term.stated = true;
    term.percent = agreement.sentAwayPercent.value_or(100);
    return term;
}

} // namespace daybook
