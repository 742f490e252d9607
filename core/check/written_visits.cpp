#include "core/check/written_visits.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <tuple>

namespace daybook {

namespace {

constexpr int togetherWithin = 15;

int minuteOr(const std::optional<QTime>& time)
{
    return time ? minuteOfDay(*time) : -1;
}

Happened happenedOf(VisitState state)
{
    switch (state) {
    case VisitState::Came:
        return Happened::Came;
    case VisitState::NobodyCame:
        return Happened::NobodyCame;
    case VisitState::CancelledByPerson:
        return Happened::CancelledByPerson;
    case VisitState::CancelledByProvider:
        return Happened::CancelledByProvider;
    case VisitState::SentAway:
        return Happened::SentAway;
    case VisitState::Away:
        return Happened::Away;
    case VisitState::DayComplete:
        break;
    }
    return Happened::NotRecorded;
}

int strength(Happened happened)
{
    switch (happened) {
    case Happened::Came:
        return 5;
    case Happened::SentAway:
        return 4;
    case Happened::CancelledByPerson:
        return 3;
    case Happened::CancelledByProvider:
        return 2;
    case Happened::NobodyCame:
    case Happened::Away:
        return 1;
    default:
        return 0;
    }
}

/// The stretch of the day an entry stands for, for telling whether two entries are about one visit.
struct Stretch
{
    int from{-1};
    int length{-1};
    bool isPlan{false}; ///< that of the plan, because no times are written
};

Stretch stretchOf(const Visit& entry, const std::vector<CareVisit>& slots, bool elapsed)
{
    if (entry.start && entry.end && *entry.start != *entry.end)
        return {minuteOfDay(*entry.start), lengthOf(entry.date, *entry.start, *entry.end, elapsed)};
    const int named = minuteOr(entry.planned ? entry.planned : entry.start);
    if (named < 0 || entry.end)
        return {};
    for (const CareVisit& slot : slots)
        if (slot.start == named && slot.planned > 0)
            return {named, slot.planned, true};
    return {};
}

bool overlapByHalf(const Stretch& a, const Stretch& b)
{
    if (a.length <= 0 || b.length <= 0)
        return false;
    const int common = std::min(a.from + a.length, b.from + b.length) - std::max(a.from, b.from);
    // Half of the shorter where both begin together; who came much later may have come for another visit.
    const bool beginTogether = std::abs(a.from - b.from) <= togetherWithin;
    return common * 2 > (beginTogether ? std::min(a.length, b.length) : std::max(a.length, b.length));
}

/// Whether no other planned visit begins as near to the written time as the one the other entry names.
bool isNearestPlan(const Stretch& plan, const Stretch& written, const std::vector<CareVisit>& slots)
{
    const int apart = std::abs(plan.from - written.from);
    return std::none_of(slots.begin(), slots.end(), [&](const CareVisit& slot) {
        return slot.start >= 0 && slot.start != plan.from && std::abs(slot.start - written.from) <= apart;
    });
}

/// Whether two entries are about one visit by their times.
bool areOneVisit(const Stretch& a, const Stretch& b, const std::vector<CareVisit>& slots)
{
    if (a.isPlan == b.isPlan)
        return overlapByHalf(a, b);
    const Stretch& plan = a.isPlan ? a : b;
    const Stretch& written = a.isPlan ? b : a;
    if (written.length <= 0)
        return false;
    const int common =
        std::min(plan.from + plan.length, written.from + written.length) - std::max(plan.from, written.from);
    return common * 2 > std::min(plan.length, written.length) && isNearestPlan(plan, written, slots);
}

/// Whether there are two planned visits that either entry could be about.
bool mayBeTwoVisits(const Visit& a, const Stretch& ofA, const Visit& b, const Stretch& ofB,
                    const std::vector<CareVisit>& slots, int service)
{
    const auto isAbout = [](const Visit& entry, const Stretch& stretch, const CareVisit& slot) {
        return entry.planned ? minuteOfDay(*entry.planned) == slot.start
                             : overlapByHalf(stretch, {slot.start, slot.planned});
    };
    return std::count_if(slots.begin(), slots.end(), [&](const CareVisit& slot) {
               return slot.start >= 0 && (service == 0 || slot.service == 0 || slot.service == service) &&
                      isAbout(a, ofA, slot) && isAbout(b, ofB, slot);
           }) > 1;
}

/// Orders entries by what they say, so that the order of rows in a file never matters.
auto contentKey(const Visit& entry)
{
    return std::make_tuple(minuteOr(entry.planned), minuteOr(entry.start), minuteOr(entry.end),
                           static_cast<int>(entry.state), entry.carerCount.value_or(-1));
}

bool contentLess(const Visit* a, const Visit* b)
{
    const auto keyA = contentKey(*a);
    const auto keyB = contentKey(*b);
    if (keyA != keyB)
        return keyA < keyB;
    return std::tie(a->service, a->carers, a->noticeAt, a->enteredAt, a->note, a->source, a->uuid) <
           std::tie(b->service, b->carers, b->noticeAt, b->enteredAt, b->note, b->source, b->uuid);
}

/// How many carers the entries name: distinct names, and numbers on top; -1 if any entry leaves it open.
int carersOf(const EntryList& entries)
{
    if (entries.size() == 1 && entries.front()->carers.size() <= 1) {
        const int named = static_cast<int>(entries.front()->carers.size());
        const int number = std::max(named, entries.front()->carerCount.value_or(0));
        return number > 0 || entries.front()->carerCount ? number : -1;
    }
    QStringList names;
    int numbered = 0;
    for (const Visit* entry : entries) {
        if (!entry->carers.isEmpty()) {
            for (const QString& name : entry->carers)
                if (const QString key = folded(name); !names.contains(key))
                    names.append(key);
        } else if (entry->carerCount) {
            numbered += *entry->carerCount;
        } else {
            return -1;
        }
    }
    const int named = static_cast<int>(names.size());
    if (entries.size() == 1 && entries.front()->carerCount)
        return std::max(named, *entries.front()->carerCount);
    return named + numbered > 0 ? named + numbered : -1;
}

WrittenVisit merged(const EntryList& entries, NameIndex& names, bool elapsed)
{
    WrittenVisit visit;
    visit.happened = Happened::NotRecorded;
    for (const Visit* entry : entries) {
        const Happened happened = happenedOf(entry->state);
        visit.conflicting = visit.conflicting || (entry != entries.front() && happened != visit.happened);
        if (strength(happened) > strength(visit.happened))
            visit.happened = happened;
        if (entry->planned && visit.plannedStart < 0)
            visit.plannedStart = minuteOfDay(*entry->planned);
        if (!entry->service.isEmpty() && visit.service == 0)
            visit.service = names.add(entry->service);
    }
    EntryList telling;
    for (const Visit* entry : entries)
        if (happenedOf(entry->state) == visit.happened)
            telling.push_back(entry);
    bool allWritten = true;
    for (const Visit* entry : telling) {
        if (entry->start && (visit.start < 0 || minuteOfDay(*entry->start) < visit.start))
            visit.start = minuteOfDay(*entry->start);
        if (!entry->start || !entry->end || *entry->start == *entry->end) {
            allWritten = false;
            continue;
        }
        const int length = lengthOf(entry->date, *entry->start, *entry->end, elapsed);
        if (length > visit.length) {
            visit.length = length;
            visit.end = minuteOfDay(*entry->end);
        }
    }
    if (!allWritten)
        visit.length = -1;
    if (visit.happened == Happened::Came)
        visit.carers = carersOf(telling);
    for (const Visit* entry : telling)
        visit.carersOfOne = std::max(visit.carersOfOne, carersOf({entry}));
    visit.entries = entries;
    return visit;
}

} // namespace

bool isAboutWholeDay(const Visit& entry)
{
    return entry.state == VisitState::DayComplete || (entry.state == VisitState::Away && !entry.planned) ||
           (entry.state == VisitState::NobodyCame && !entry.planned && !entry.start);
}

int lengthOf(QDate day, QTime start, QTime end, bool elapsed)
{
    const Minutes length = elapsed ? elapsedMinutes(day, start, end) : clockMinutes(start, end);
    return static_cast<int>(length.count());
}

std::vector<WrittenVisit> mergedEntries(std::vector<const Visit*> entries,
                                        const std::vector<CareVisit>& slots, NameIndex& names, bool elapsed)
{
    std::sort(entries.begin(), entries.end(), contentLess);
    QVarLengthArray<std::size_t, 8> group(static_cast<qsizetype>(entries.size()));
    std::iota(group.begin(), group.end(), std::size_t{0});
    QVarLengthArray<Stretch, 8> stretches;
    QVarLengthArray<int, 8> services;
    for (const Visit* entry : entries) {
        stretches.push_back(stretchOf(*entry, slots, elapsed));
        services.push_back(names.add(entry->service));
    }
    const auto count = static_cast<qsizetype>(entries.size());
    const auto entryAt = [&](qsizetype i) -> const Visit& { return *entries[static_cast<std::size_t>(i)]; };
    for (qsizetype b = 1; b < count; ++b) {
        for (qsizetype a = 0; a < b; ++a) {
            if (services[a] != 0 && services[b] != 0 && services[a] != services[b])
                continue;
            if (mayBeTwoVisits(entryAt(a), stretches[a], entryAt(b), stretches[b], slots,
                               std::max(services[a], services[b])))
                continue;
            const bool samePlan = entryAt(a).planned && entryAt(a).planned == entryAt(b).planned;
            // Entries that name two different planned visits are about two visits, however the times run.
            const bool otherPlan = entryAt(a).planned && entryAt(b).planned && !samePlan;
            const bool sameStart = entryAt(a).start && entryAt(a).start == entryAt(b).start &&
                                   (!entryAt(a).end || !entryAt(b).end);
            if (!samePlan && (otherPlan || (!sameStart && !areOneVisit(stretches[a], stretches[b], slots))))
                continue;
            const std::size_t from = std::max(group[a], group[b]);
            const std::size_t to = std::min(group[a], group[b]);
            std::replace(group.begin(), group.end(), from, to);
        }
    }
    std::vector<WrittenVisit> visits;
    visits.reserve(entries.size());
    for (qsizetype first = 0; first < count; ++first) {
        if (group[first] != static_cast<std::size_t>(first))
            continue;
        EntryList about;
        for (qsizetype i = first; i < count; ++i)
            if (group[i] == static_cast<std::size_t>(first))
                about.push_back(&entryAt(i));
        visits.push_back(merged(about, names, elapsed));
    }
    return visits;
}

} // namespace daybook
