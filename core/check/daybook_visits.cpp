#include "core/check/daybook_visits.h"

#include "core/base/uk_time.h"
#include "core/check/assignment.h"
#include "core/check/written_visits.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace daybook {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int farthestEntry = 240; ///< an entry further than this from a planned visit is not about it
constexpr int farEntry = 90;       ///< an entry further than this may be about it
constexpr int tickDistance = 50;   ///< what an entry without any time counts as

CareVisit slotOf(const PlannedVisit& planned, NameIndex& names, bool elapsed)
{
    CareVisit slot;
    slot.day = dayNumber(planned.date);
    slot.onPlan = true;
    if (planned.start) {
        slot.start = minuteOfDay(*planned.start);
        if (planned.end) {
            slot.planned = lengthOf(planned.date, *planned.start, *planned.end, elapsed);
            slot.plannedOnClock = lengthOf(planned.date, *planned.start, *planned.end, false);
        }
    }
    slot.service = names.add(planned.service);
    slot.name = names.add(planned.name);
    slot.carersPlanned = std::max(1, planned.carers);
    slot.quantity = std::max(1, planned.quantity);
    return slot;
}

void write(CareVisit& visit, const WrittenVisit& written)
{
    visit.happened = written.happened;
    visit.writtenStart = written.start;
    visit.writtenEnd = written.end;
    visit.written = written.length;
    // Several people who each noted one carer saw no more of them than were planned, unless one of them says
    // so.
    visit.carersCame = visit.onPlan && written.carers >= 0
                           ? std::max(written.carersOfOne, std::min(written.carers, visit.carersPlanned))
                           : written.carers;
    visit.conflicting = written.conflicting;
    visit.entries = written.entries;
    visit.stayDay = written.happened == Happened::Away ? 1 : 0;
    // An end before the start reads as the next morning; half a day more than planned is a slip of the pen.
    if (visit.planned >= 0 && visit.written > visit.planned + minutesOfDay / 2)
        visit.written = -1;
}

std::optional<int> distance(const WrittenVisit& written, const CareVisit& slot)
{
    if (written.service != 0 && slot.service != 0 && written.service != slot.service)
        return std::nullopt;
    const int time = written.plannedStart >= 0 ? written.plannedStart : written.start;
    if (written.plannedStart >= 0 && written.plannedStart == slot.start)
        return 0;
    if (time < 0 || slot.start < 0)
        return tickDistance;
    const int apart = std::abs(time - slot.start);
    return apart <= farthestEntry ? std::optional(apart) : std::nullopt;
}

/// Whether an entry is nearest to that planned visit, but no nearer than a line of a bill would have to be.
bool isFarOff(const WrittenVisit& written, const CareVisit& slot)
{
    const int time = written.plannedStart >= 0 ? written.plannedStart : written.start;
    return time >= 0 && slot.start >= 0 && std::abs(time - slot.start) > farEntry;
}

/// How little an entry looks like a planned visit. Decides between visits planned for the same time only.
int unlikeness(const WrittenVisit& written, const CareVisit& slot)
{
    const int length = written.length > 0 && slot.planned > 0 ? std::abs(written.length - slot.planned) : 0;
    const int start = written.start >= 0 && slot.start >= 0 ? std::abs(written.start - slot.start) : 0;
    const int carers = written.carers > 0 ? std::abs(written.carers - slot.carersPlanned) : 0;
    return length + start + 30 * carers;
}

/// Gives each merged entry of a day to the planned visit it is about; the rest become visits of their own.
void takeEntries(std::vector<CareVisit>& slots, const std::vector<WrittenVisit>& written, DayNumber day)
{
    std::vector<PairingNode> nodes;
    for (std::size_t i = 0; i < written.size(); ++i) {
        PairingNode& node = nodes.emplace_back();
        node.alone.unexplained = 1;
        for (std::size_t j = 0; j < slots.size(); ++j)
            if (const std::optional<int> apart = distance(written[i], slots[j])) {
                PairingCost cost;
                cost.minutes = *apart;
                // Of equal ones, the visit whose length and carers it resembles.
                cost.order = unlikeness(written[i], slots[j]);
                node.edges.push_back({static_cast<int>(j), cost});
            }
    }
    const Pairing pairing = cheapestPairing(nodes, static_cast<int>(slots.size()));
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (pairing.place[i] >= 0) {
            CareVisit& slot = slots[static_cast<std::size_t>(pairing.place[i])];
            const bool farOff = isFarOff(written[i], slot);
            if (!farOff || written[i].happened == Happened::Came) {
                write(slot, written[i]);
                slot.farOff = farOff;
                // It may be a late visit or another one: how long and how many is not held against the bill.
                if (farOff)
                    slot.written = slot.carersCame = -1;
                continue;
            }
        }
        CareVisit visit;
        visit.day = day;
        visit.start = written[i].plannedStart;
        visit.service = written[i].service;
        visit.carersPlanned = std::max(1, written[i].carers);
        write(visit, written[i]);
        slots.push_back(visit);
    }
}

/// What entries about the whole day say about the planned visits without an entry of their own.
void applyWholeDay(std::vector<CareVisit>& slots, DayRecord& record,
                   const std::vector<const Visit*>& wholeDay, NameIndex& names)
{
    bool flagged = false;
    for (const Visit* entry : wholeDay) {
        record.hasEntry = true;
        flagged = flagged || (entry->state == VisitState::DayComplete && entry->service.isEmpty());
        if (entry->state != VisitState::NobodyCame)
            continue;
        const int service = names.add(entry->service);
        record.nobodyCame = record.nobodyCame || service == 0;
        for (CareVisit& slot : slots) {
            if (slot.happened != Happened::NotRecorded || (service != 0 && slot.service != service))
                continue;
            slot.happened = Happened::NobodyCame;
            slot.wholeDay = true;
            slot.entries = {entry};
        }
    }
    for (CareVisit& slot : slots) {
        if (slot.happened != Happened::NotRecorded || !record.isAwayAt(std::max(0, slot.start)))
            continue;
        slot.happened = Happened::Away;
        slot.stayDay = record.stayDay;
        slot.wholeDay = true;
        if (record.awayEntry != nullptr)
            slot.entries = {record.awayEntry};
    }
    for (const Visit* entry : wholeDay) {
        if (entry->state != VisitState::DayComplete || entry->service.isEmpty())
            continue;
        const int service = names.add(entry->service);
        for (CareVisit& slot : slots) {
            if (slot.happened != Happened::NotRecorded || slot.service != service)
                continue;
            slot.happened = Happened::NobodyCame;
            slot.implied = true;
            slot.entries = {entry};
        }
    }
    bool every = record.hasEntry;
    bool planned = false;
    for (const CareVisit& slot : slots) {
        planned = planned || slot.onPlan;
        every = every && slot.happened != Happened::NotRecorded && !slot.farOff;
    }
    const bool said = flagged || record.nobodyCame;
    record.byEntries = !said && planned && every;
    record.open = !said && planned && !every;
    record.complete = said || record.byEntries;
    if (!record.complete)
        return;
    for (CareVisit& slot : slots) {
        if (slot.happened != Happened::NotRecorded)
            continue;
        slot.happened = Happened::NobodyCame;
        slot.implied = true;
        for (const Visit* entry : wholeDay)
            if (entry->state == VisitState::DayComplete && slot.entries.empty())
                slot.entries = {entry};
    }
}

struct OneDay
{
    std::vector<CareVisit> slots;
    std::vector<const Visit*> entries;
    std::vector<const Visit*> wholeDay;
};

} // namespace

bool CareVisit::crossesMidnight() const
{
    const int from = anyStart();
    return from >= 0 &&
           (from + planned > minutesOfDay || (writtenStart >= 0 && writtenStart + written > minutesOfDay));
}

int CareVisit::carerPlaces() const
{
    return std::max({1, carersPlanned, carersCame});
}

const DayRecord* DaybookVisits::dayRecord(DayNumber day) const
{
    const auto found =
        std::lower_bound(days.begin(), days.end(), day,
                         [](const DayRecord& record, DayNumber wanted) { return record.day < wanted; });
    return found != days.end() && found->day == day ? &*found : nullptr;
}

std::size_t DaybookVisits::firstOn(DayNumber day) const
{
    const auto found =
        std::lower_bound(visits.begin(), visits.end(), day,
                         [](const CareVisit& visit, DayNumber wanted) { return visit.day < wanted; });
    return static_cast<std::size_t>(found - visits.begin());
}

std::vector<DayRecord> staysIn(const std::vector<const Visit*>& entries)
{
    std::vector<const Visit*> away;
    for (const Visit* entry : entries)
        if (entry->state == VisitState::Away && !entry->planned)
            away.push_back(entry);
    std::sort(away.begin(), away.end(), [](const Visit* a, const Visit* b) {
        return std::tie(a->date, a->start, a->end) < std::tie(b->date, b->start, b->end);
    });
    std::map<DayNumber, DayRecord> days;
    const Visit* previous = nullptr;
    for (const Visit* entry : away) {
        const DayNumber day = dayNumber(entry->date);
        // "In hospital from Monday evening" and "until Friday morning" with nothing between is one stay.
        const bool closes =
            previous != nullptr && previous->start && !previous->end && entry->end && !entry->start;
        if (closes && day - dayNumber(previous->date) <= 366)
            for (DayNumber between = dayNumber(previous->date) + 1; between < day; ++between)
                days.try_emplace(between,
                                 DayRecord{between, false, true, false, 0, minutesOfDay, 0, previous});
        DayRecord& record = days.try_emplace(day, DayRecord{}).first->second;
        const int from = entry->start ? minuteOfDay(*entry->start) : 0;
        const int until = entry->end ? minuteOfDay(*entry->end) : minutesOfDay;
        record.awayFrom = record.awayEntry != nullptr ? std::min(record.awayFrom, from) : from;
        record.awayUntil = std::max(record.awayUntil, until);
        record.awayEntry = record.awayEntry != nullptr ? record.awayEntry : entry;
        previous = entry;
    }
    std::vector<DayRecord> result;
    result.reserve(days.size());
    int stayDay = 0;
    DayNumber last = 0;
    for (auto& [day, record] : days) {
        stayDay = stayDay > 0 && last + 1 == day ? stayDay + 1 : 1;
        record.day = day;
        record.stayDay = stayDay;
        last = day;
        result.push_back(record);
    }
    return result;
}

DaybookVisits daybookVisits(const std::vector<PlannedVisit>& planned,
                            const std::vector<const Visit*>& entries, NameIndex& names, bool elapsed)
{
    return daybookVisits(planned, entries, staysIn(entries), names, elapsed);
}

DaybookVisits daybookVisits(const std::vector<PlannedVisit>& planned,
                            const std::vector<const Visit*>& entries, const std::vector<DayRecord>& stays,
                            NameIndex& names, bool elapsed)
{
    std::map<DayNumber, OneDay> days;
    for (const PlannedVisit& visit : planned)
        days[dayNumber(visit.date)].slots.push_back(slotOf(visit, names, elapsed));
    for (const Visit* entry : entries) {
        OneDay& day = days[dayNumber(entry->date)];
        (isAboutWholeDay(*entry) ? day.wholeDay : day.entries).push_back(entry);
    }
    for (const DayRecord& stay : stays)
        days.try_emplace(stay.day);

    DaybookVisits result;
    result.visits.reserve(planned.size());
    for (auto& [day, one] : days) {
        DayRecord record;
        const auto stay =
            std::lower_bound(stays.begin(), stays.end(), day,
                             [](const DayRecord& each, DayNumber wanted) { return each.day < wanted; });
        if (stay != stays.end() && stay->day == day)
            record = *stay;
        record.day = day;
        record.hasEntry = record.awayFrom >= 0 || !one.entries.empty();
        if (!one.entries.empty())
            takeEntries(one.slots, mergedEntries(one.entries, one.slots, names, elapsed), day);
        applyWholeDay(one.slots, record, one.wholeDay, names);
        std::stable_sort(one.slots.begin(), one.slots.end(),
                         [](const CareVisit& a, const CareVisit& b) { return a.anyStart() < b.anyStart(); });
        for (CareVisit& slot : one.slots)
            result.visits.push_back(std::move(slot));
        result.days.push_back(record);
    }
    return result;
}

} // namespace daybook
