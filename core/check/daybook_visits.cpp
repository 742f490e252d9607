#include "core/check/daybook_visits.h"

#include "core/base/uk_time.h"
#include "core/check/assignment.h"
#include "core/check/written_visits.h"

#include <algorithm>
#include <cstdlib>

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

/// Each entry is nearest to one planned visit, and no two to the same: then that is how they belong together.
/// Errors: false when they compete or hesitate; `place` is of no use then.
bool eachHasItsOwn(const std::vector<CareVisit>& slots, const std::vector<WrittenVisit>& written,
                   std::vector<int>& place)
{
    place.clear();
    for (const WrittenVisit& each : written) {
        int best = -1;
        int nearest = 0;
        bool hesitates = false;
        for (std::size_t j = 0; j < slots.size(); ++j) {
            const std::optional<int> apart = distance(each, slots[j]);
            if (!apart || (best >= 0 && *apart > nearest))
                continue;
            hesitates = best >= 0 && *apart == nearest;
            nearest = *apart;
            best = static_cast<int>(j);
        }
        if (hesitates || (best >= 0 && std::find(place.begin(), place.end(), best) != place.end()))
            return false;
        place.push_back(best);
    }
    return true;
}

std::vector<int> cheapestPlaces(const std::vector<CareVisit>& slots, const std::vector<WrittenVisit>& written)
{
    std::vector<PairingNode> nodes;
    for (const WrittenVisit& each : written) {
        PairingNode& node = nodes.emplace_back();
        node.alone.unexplained = 1;
        // The planned visit an entry names is the one it is about, whatever else looks for a place.
        const bool namesOne = std::any_of(slots.begin(), slots.end(), [&each](const CareVisit& slot) {
            return each.plannedStart >= 0 && each.plannedStart == slot.start && distance(each, slot);
        });
        for (std::size_t j = 0; j < slots.size(); ++j)
            if (const std::optional<int> apart = distance(each, slots[j])) {
                if (namesOne && each.plannedStart != slots[j].start)
                    continue;
                PairingCost cost;
                cost.tier = each.plannedStart >= 0 && each.plannedStart != slots[j].start ? 1 : 0;
                cost.minutes = *apart;
                // Of equal ones, the visit whose length and carers it resembles.
                cost.order = unlikeness(each, slots[j]);
                node.edges.push_back({static_cast<int>(j), cost});
            }
    }
    return cheapestPairing(nodes, static_cast<int>(slots.size())).place;
}

/// Gives each merged entry of a day to the planned visit it is about; the rest become visits of their own.
/// `place` is memory to work in.
void takeEntries(std::vector<CareVisit>& slots, const std::vector<WrittenVisit>& written, DayNumber day,
                 std::vector<int>& place)
{
    if (!eachHasItsOwn(slots, written, place))
        place = cheapestPlaces(slots, written);
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (place[i] >= 0) {
            CareVisit& slot = slots[static_cast<std::size_t>(place[i])];
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

/// The days that have a plan, an entry or a stay, one after the other.
class Days
{
public:
    Days(const std::vector<PlannedVisit>& allPlanned, const std::vector<const Visit*>& allEntries,
         const std::vector<DayRecord>& stays)
        : m_stays(stays)
    {
        const auto isEarlier = [](const auto& a, const auto& b) { return a.first < b.first; };
        m_planned.reserve(allPlanned.size());
        for (const PlannedVisit& visit : allPlanned)
            m_planned.emplace_back(dayNumber(visit.date), &visit);
        if (!std::is_sorted(m_planned.begin(), m_planned.end(), isEarlier))
            std::stable_sort(m_planned.begin(), m_planned.end(), isEarlier);
        m_entries.reserve(allEntries.size());
        for (const Visit* entry : allEntries)
            m_entries.emplace_back(dayNumber(entry->date), entry);
        if (!std::is_sorted(m_entries.begin(), m_entries.end(), isEarlier))
            std::stable_sort(m_entries.begin(), m_entries.end(), isEarlier);
    }

    /// False behind the last day.
    bool next()
    {
        std::optional<DayNumber> first;
        const auto consider = [&](DayNumber each) { first = first ? std::min(*first, each) : each; };
        if (m_nextPlanned < m_planned.size())
            consider(m_planned[m_nextPlanned].first);
        if (m_nextEntry < m_entries.size())
            consider(m_entries[m_nextEntry].first);
        if (m_nextStay < m_stays.size())
            consider(m_stays[m_nextStay].day);
        if (!first)
            return false;
        day = *first;
        planned.clear();
        for (; m_nextPlanned < m_planned.size() && m_planned[m_nextPlanned].first == day; ++m_nextPlanned)
            planned.push_back(m_planned[m_nextPlanned].second);
        entries.clear();
        wholeDay.clear();
        for (; m_nextEntry < m_entries.size() && m_entries[m_nextEntry].first == day; ++m_nextEntry) {
            const Visit* entry = m_entries[m_nextEntry].second;
            (isAboutWholeDay(*entry) ? wholeDay : entries).push_back(entry);
        }
        stay =
            m_nextStay < m_stays.size() && m_stays[m_nextStay].day == day ? &m_stays[m_nextStay++] : nullptr;
        return true;
    }

    DayNumber day{};
    std::vector<const PlannedVisit*> planned{};
    std::vector<const Visit*> entries{};
    std::vector<const Visit*> wholeDay{};
    const DayRecord* stay{};

private:
    std::vector<std::pair<DayNumber, const PlannedVisit*>> m_planned;
    std::vector<std::pair<DayNumber, const Visit*>> m_entries;
    const std::vector<DayRecord>& m_stays;
    std::size_t m_nextPlanned{0};
    std::size_t m_nextEntry{0};
    std::size_t m_nextStay{0};
};

} // namespace

std::optional<VisitState> stateOf(Happened happened)
{
    switch (happened) {
    case Happened::NotRecorded:
        return std::nullopt;
    case Happened::Came:
        return VisitState::Came;
    case Happened::NobodyCame:
        return VisitState::NobodyCame;
    case Happened::CancelledByPerson:
        return VisitState::CancelledByPerson;
    case Happened::CancelledByProvider:
        return VisitState::CancelledByProvider;
    case Happened::SentAway:
        return VisitState::SentAway;
    case Happened::Away:
        return VisitState::Away;
    }
    return std::nullopt;
}

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

DaybookVisits daybookVisits(const std::vector<PlannedVisit>& planned,
                            const std::vector<const Visit*>& entries, NameIndex& names, bool elapsed)
{
    return daybookVisits(planned, entries, staysIn(entries), names, elapsed);
}

DaybookVisits daybookVisits(const std::vector<PlannedVisit>& planned,
                            const std::vector<const Visit*>& entries, const std::vector<DayRecord>& stays,
                            NameIndex& names, bool elapsed)
{
    DaybookVisits result;
    result.visits.reserve(planned.size());
    Days days(planned, entries, stays);
    std::vector<CareVisit> slots;
    std::vector<int> place;
    while (days.next()) {
        slots.clear();
        for (const PlannedVisit* visit : days.planned)
            slots.push_back(slotOf(*visit, names, elapsed));
        DayRecord record = days.stay != nullptr ? *days.stay : DayRecord{};
        record.day = days.day;
        record.hasEntry = record.awayFrom >= 0 || !days.entries.empty();
        if (!days.entries.empty())
            takeEntries(slots, mergedEntries(days.entries, slots, names, elapsed), days.day, place);
        applyWholeDay(slots, record, days.wholeDay, names);
        const auto isEarlier = [](const CareVisit& a, const CareVisit& b) {
            return a.anyStart() < b.anyStart();
        };
        if (!std::is_sorted(slots.begin(), slots.end(), isEarlier))
            std::stable_sort(slots.begin(), slots.end(), isEarlier);
        for (CareVisit& slot : slots)
            result.visits.push_back(std::move(slot));
        result.days.push_back(record);
    }
    return result;
}

} // namespace daybook
