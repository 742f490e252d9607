#include "core/base/uk_time.h"
#include "core/check/daybook_visits.h"

#include <algorithm>
#include <map>
#include <tuple>

// Days in hospital or away, counted from the first of each stay.

namespace daybook {

namespace {

constexpr int minutesOfDay = 24 * 60;

} // namespace

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

} // namespace daybook
