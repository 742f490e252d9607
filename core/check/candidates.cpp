#include "core/check/candidates.h"

#include <QDate>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>
#include <set>

namespace daybook {

namespace {

constexpr int farthestStart = 90;
constexpr int farthestLength = 5;
constexpr int minutesOfDay = 24 * 60;

/// Minutes between the printed start and the nearer of the planned and the written start. `mayBeDatedByEnd`:
/// a start printed under the day after may be the time of the evening before.
int apart(const Charge& charge, const CareVisit& visit, bool mayBeDatedByEnd)
{
    int nearest = farthestStart + 1;
    for (const int start : {visit.start, visit.writtenStart}) {
        if (start < 0)
            continue;
        if (visit.day == charge.day || mayBeDatedByEnd)
            nearest = std::min(nearest, std::abs(charge.start - start));
        if (visit.day < charge.day)
            nearest = std::min(nearest, std::abs(charge.start + minutesOfDay - start));
    }
    return nearest;
}

/// Printed under its own day, though the visit was planned or written for the evening before.
bool beginsAfterMidnight(const Charge& charge, const CareVisit& visit)
{
    const auto isNear = [&](int start) {
        return start >= 0 && charge.start >= 0 &&
               std::abs(charge.start + minutesOfDay - start) <= farthestStart;
    };
    return isNear(visit.start) || isNear(visit.writtenStart);
}

bool needsSameService(const Charge& charge, const ProviderCase& provider)
{
    const AgreedTerms* terms = provider.terms->on(provider.provider, charge.day);
    if (terms == nullptr || charge.service == 0)
        return false;
    const TariffRow* row = terms->prices->rowFor(charge.service, charge.day, charge.start);
    // Parking is not the visit that the plan gives no name to.
    return row == nullptr ? terms->prices->rowsOf(charge.service, charge.day).empty() : isCountedExtra(*row);
}

/// A meal, a trip: something counted that was written down for that day.
bool isCounted(const CareVisit& visit, const ProviderCase& provider)
{
    const AgreedTerms* terms = provider.terms->on(provider.provider, visit.day);
    if (terms == nullptr || visit.service == 0)
        return false;
    const TariffRow* row = terms->prices->rowFor(visit.service, visit.day, visit.anyStart());
    return row != nullptr && isCountedExtra(*row);
}

bool saysOnlyItsDay(const Charge& charge)
{
    return charge.dated && charge.start < 0 && charge.billed < 0 && charge.service == 0 &&
           charge.visitName == 0 && !charge.carersPrinted;
}

/// Whether the charge is a whole number of times the price of what is counted.
bool isAtItsPrice(const Charge& charge, const CareVisit& visit, const ProviderCase& provider)
{
    if (!isCounted(visit, provider))
        return false;
    const AgreedTerms* terms = provider.terms->on(provider.provider, visit.day);
    const TariffRow* row = terms->prices->rowFor(visit.service, visit.day, visit.anyStart());
    const qint64 each = row->price.pence;
    return row->unit != ChargeUnit::Mile && each > 0 && charge.amount > 0 && charge.amount % each == 0;
}

bool fits(const Charge& charge, const CareVisit& visit, bool sameService, bool mayBeDatedByEnd,
          Candidate& candidate)
{
    if (charge.service != visit.service && (sameService || (charge.service != 0 && visit.service != 0)))
        return false;
    if (charge.start < 0) {
        // A plan without names says nothing against any of them.
        if (charge.visitName != 0 && visit.name != 0 && visit.name != charge.visitName)
            return false;
    } else if (visit.anyStart() >= 0) {
        candidate.minutes = apart(charge, visit, mayBeDatedByEnd);
        if (candidate.minutes > farthestStart)
            return false;
        candidate.tier = candidate.minutes <= 20 ? 0 : candidate.minutes <= 45 ? 1 : 2;
    } else {
        candidate.tier = 1;
    }
    if (charge.billed >= 0 && visit.planned >= 0 &&
        std::abs(charge.billed - visit.planned) > farthestLength &&
        std::abs(charge.billed - visit.plannedOnClock) > farthestLength)
        ++candidate.tier;
    return true;
}

/// Applies one of the person's links. True when it settles the charge.
bool applyLink(const VisitLink& link, const Charge& charge, const ProviderCase& provider,
               std::vector<Candidate>& candidates)
{
    const auto isMeant = [&](int index) {
        return provider.labelOf(provider.visit(index), charge.service) == link.visit;
    };
    if (!link.together) {
        candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                        [&](const Candidate& candidate) { return isMeant(candidate.visit); }),
                         candidates.end());
        return false;
    }
    const QDate date = QDate::fromString(link.visit.left(10), Qt::ISODate);
    if (!date.isValid())
        return false;
    const DayNumber day = dayNumber(date);
    for (std::size_t i = provider.visits.firstOn(day);
         i < provider.visits.visits.size() && provider.visits.visits[i].day == day; ++i) {
        if (!isMeant(static_cast<int>(i)))
            continue;
        candidates = {Candidate{static_cast<int>(i), 0, 0, true}};
        return true;
    }
    return false;
}

} // namespace

PersonsLinks::PersonsLinks(const Household& household)
{
    for (const VisitLink& link : household.links)
        m_links.push_back(&link);
    std::sort(m_links.begin(), m_links.end(), [](const VisitLink* a, const VisitLink* b) {
        return std::tie(a->fileSha256, a->row, a->visit, a->together) <
               std::tie(b->fileSha256, b->row, b->visit, b->together);
    });
}

std::vector<const VisitLink*> PersonsLinks::of(const Bill& bill, int row) const
{
    std::vector<const VisitLink*> found;
    for (const VisitLink* link : m_links)
        if (link->row == row && !bill.originalSha256.isEmpty() && link->fileSha256 == bill.originalSha256)
            found.push_back(link);
    return found;
}

std::vector<Candidate> candidatesFor(const Charge& charge, const ProviderCase& provider,
                                     const PersonsLinks& links)
{
    std::vector<Candidate> candidates;
    if (!charge.dated)
        return candidates;
    const bool sameService = needsSameService(charge, provider);
    // Not where the rows themselves show on which day it began: a part up to midnight, or a day on which it
    // ended.
    const bool mayBeDatedByEnd =
        charge.rows.size() == 1 && !provider.line(charge.rows.front()).endDate &&
        (charge.start < 0 || charge.end < 0 || (charge.end > 0 && charge.end < charge.start));
    const std::vector<CareVisit>& visits = provider.visits.visits;
    for (std::size_t i = provider.visits.firstOn(charge.day - 1); i < visits.size(); ++i) {
        const CareVisit& visit = visits[i];
        if (visit.day > charge.day)
            break;
        // A night may be printed under the day it ends on, or have begun late, after midnight.
        if (visit.day < charge.day && (!visit.crossesMidnight() || (charge.start < 0 && !mayBeDatedByEnd)))
            continue;
        // An untimed half hour of the day after is not last night.
        if (visit.day < charge.day && charge.start < 0 && charge.billed >= 0 && visit.planned >= 0 &&
            std::abs(charge.billed - visit.planned) > farthestLength &&
            std::abs(charge.billed - visit.plannedOnClock) > farthestLength)
            continue;
        Candidate candidate;
        candidate.visit = static_cast<int>(i);
        if (!fits(charge, visit, sameService, mayBeDatedByEnd, candidate))
            continue;
        // A stay with times is no meal, even where the bill does not say what it was.
        if (charge.service == 0 && charge.start >= 0 && isCounted(visit, provider))
            continue;
        // The same distance on the printed day is nearer.
        if (visit.day < charge.day) {
            ++candidate.minutes;
            candidate.byEndDay = mayBeDatedByEnd && !beginsAfterMidnight(charge, visit);
        }
        candidates.push_back(candidate);
    }
    if (!links.isEmpty()) {
        for (const LineRef ref : charge.rows) {
            const Bill& bill = provider.household->bills[static_cast<std::size_t>(ref.bill)];
            for (const VisitLink* link : links.of(bill, provider.line(ref).row))
                if (applyLink(*link, charge, provider, candidates))
                    return candidates;
        }
    }
    return candidates;
}

void keepOneDating(const ProviderCase& provider, std::vector<std::vector<Candidate>>& candidates)
{
    struct Nights
    {
        bool onDay{false};     ///< a night that began on the printed day
        bool dayBefore{false}; ///< one that ended on it
    };
    const auto nightsOf = [&](std::size_t index) {
        Nights nights;
        for (const Candidate& candidate : candidates[index]) {
            const CareVisit& visit = provider.visit(candidate.visit);
            nights.dayBefore = nights.dayBefore || candidate.byEndDay;
            nights.onDay =
                nights.onDay || (visit.day == provider.charges[index].charge.day && visit.crossesMidnight());
        }
        return nights;
    };
    std::map<int, int> byEnd; // bill -> rows that can only be dated by their end, less those that cannot
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Charge& charge = provider.charges[i].charge;
        const int bill = charge.rows.front().bill;
        const Nights nights = nightsOf(i);
        const BillingPeriod& period = provider.household->bills[static_cast<std::size_t>(bill)].period;
        const bool isAfterPeriod = period.isValid() && charge.day > dayNumber(period.to);
        if (nights.dayBefore && (!nights.onDay || isAfterPeriod))
            ++byEnd[bill];
        else if (nights.onDay && !nights.dayBefore)
            --byEnd[bill];
    }
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Nights nights = nightsOf(i);
        if (!nights.onDay || !nights.dayBefore)
            continue;
        const Charge& charge = provider.charges[i].charge;
        const bool isByEnd = byEnd[charge.rows.front().bill] > 0;
        std::vector<Candidate>& own = candidates[i];
        own.erase(std::remove_if(own.begin(), own.end(),
                                 [&](const Candidate& candidate) {
                                     const CareVisit& visit = provider.visit(candidate.visit);
                                     if (candidate.forced)
                                         return false;
                                     return isByEnd ? visit.day == charge.day && visit.crossesMidnight()
                                                    : candidate.byEndDay;
                                 }),
                  own.end());
    }
}

void keepCountedForBareRows(const ProviderCase& provider, std::vector<std::vector<Candidate>>& candidates)
{
    std::set<int> billsWithTimes;
    for (const ExaminedCharge& examined : provider.charges)
        if (examined.charge.start >= 0)
            billsWithTimes.insert(examined.charge.rows.front().bill);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Charge& charge = provider.charges[i].charge;
        if (!saysOnlyItsDay(charge) || billsWithTimes.count(charge.rows.front().bill) == 0)
            continue;
        std::vector<Candidate>& own = candidates[i];
        const auto isMeant = [&](const Candidate& candidate) {
            return candidate.forced || isAtItsPrice(charge, provider.visit(candidate.visit), provider);
        };
        if (std::any_of(own.begin(), own.end(), isMeant))
            own.erase(std::remove_if(own.begin(), own.end(), std::not_fn(isMeant)), own.end());
    }
}

} // namespace daybook
