#include "core/check/own_visits.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace daybook {

namespace {

constexpr int farFromPlan = 90; ///< the farthest that a printed start may be from a planned one
constexpr int nearEntry = 45;

bool isFarFromItsPlan(const CareVisit& visit)
{
    if (!visit.onPlan || visit.happened != Happened::Came || visit.start < 0 || visit.writtenStart < 0 ||
        std::abs(visit.writtenStart - visit.start) <= farFromPlan)
        return false;
    return std::none_of(visit.entries.begin(), visit.entries.end(),
                        [](const Visit* entry) { return entry->planned.has_value(); });
}

using ChargesByDay = std::multimap<DayNumber, const Charge*>;

bool isChargedAtItsTime(const ChargesByDay& charges, const CareVisit& visit)
{
    const auto [from, to] = charges.equal_range(visit.day);
    return std::any_of(from, to, [&](const auto& each) {
        const Charge& charge = *each.second;
        return std::abs(charge.start - visit.writtenStart) <= nearEntry &&
               (charge.service == 0 || visit.service == 0 || charge.service == visit.service);
    });
}

/// The entry as a visit that nobody planned.
CareVisit ownVisit(const CareVisit& visit)
{
    CareVisit own = visit;
    own.start = own.planned = own.plannedOnClock = -1;
    own.onPlan = false;
    own.name = 0;
    own.carersPlanned = std::max(1, visit.carersCame);
    own.quantity = 1;
    return own;
}

/// The planned visit as it was before the entry was given to it.
CareVisit withoutEntry(const CareVisit& visit, bool dayIsComplete)
{
    CareVisit bare;
    bare.day = visit.day;
    bare.start = visit.start;
    bare.planned = visit.planned;
    bare.plannedOnClock = visit.plannedOnClock;
    bare.onPlan = true;
    bare.service = visit.service;
    bare.name = visit.name;
    bare.carersPlanned = visit.carersPlanned;
    bare.quantity = visit.quantity;
    if (dayIsComplete) {
        bare.happened = Happened::NobodyCame;
        bare.implied = true;
    }
    return bare;
}

} // namespace

void setOwnVisitsApart(ProviderCase& provider)
{
    std::vector<CareVisit>& visits = provider.visits.visits;
    if (std::none_of(visits.begin(), visits.end(), isFarFromItsPlan))
        return;
    ChargesByDay charges;
    for (const ExaminedCharge& examined : provider.charges)
        if (examined.charge.dated && examined.charge.start >= 0)
            charges.emplace(examined.charge.day, &examined.charge);
    std::vector<CareVisit> apart;
    for (CareVisit& visit : visits) {
        if (!isFarFromItsPlan(visit) || !isChargedAtItsTime(charges, visit))
            continue;
        apart.push_back(ownVisit(visit));
        const auto record =
            std::lower_bound(provider.visits.days.begin(), provider.visits.days.end(), visit.day,
                             [](const DayRecord& each, DayNumber day) { return each.day < day; });
        bool complete = false;
        if (record != provider.visits.days.end() && record->day == visit.day) {
            if (record->byEntries)
                record->complete = record->byEntries = false;
            complete = record->complete;
            record->open = record->open || !complete;
        }
        visit = withoutEntry(visit, complete);
    }
    if (apart.empty())
        return;
    visits.insert(visits.end(), apart.begin(), apart.end());
    std::stable_sort(visits.begin(), visits.end(), [](const CareVisit& a, const CareVisit& b) {
        return a.day != b.day ? a.day < b.day : a.anyStart() < b.anyStart();
    });
}

} // namespace daybook
