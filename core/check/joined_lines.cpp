#include "core/check/joined_lines.h"

#include <map>
#include <tuple>

namespace daybook {

namespace {

constexpr int minutesOfDay = 24 * 60;

/// One planned or written visit that runs through that minute, and none that starts then.
bool runsThrough(const DaybookVisits& visits, DayNumber day, int minute)
{
    bool through = false;
    for (std::size_t i = visits.firstOn(day); i < visits.visits.size() && visits.visits[i].day == day; ++i) {
        const CareVisit& visit = visits.visits[i];
        if (visit.start == minute || visit.writtenStart == minute)
            return false;
        const bool planned = visit.start >= 0 && visit.start < minute && visit.start + visit.planned > minute;
        const bool written = visit.writtenStart >= 0 && visit.writtenStart < minute &&
                             visit.writtenStart + visit.written > minute;
        through = through || planned || written;
    }
    return through;
}

} // namespace

std::vector<Charge> joinedLines(std::vector<Charge> charges, const DaybookVisits& visits)
{
    using Key = std::tuple<DayNumber, int, int, int>; // day, start, service, carers
    std::multimap<Key, std::size_t> starts;
    for (std::size_t i = 0; i < charges.size(); ++i)
        if (charges[i].dated && charges[i].start >= 0)
            starts.emplace(Key{charges[i].day, charges[i].start, charges[i].service, charges[i].carers}, i);

    std::vector<bool> taken(charges.size(), false);
    std::vector<std::size_t> next(charges.size(), charges.size());
    for (std::size_t i = 0; i < charges.size(); ++i) {
        const Charge& charge = charges[i];
        if (!charge.dated || charge.start < 0 || charge.end < 0 || charge.start == charge.end)
            continue;
        const bool atMidnight = charge.end == 0;
        if (!atMidnight && (charge.end < charge.start || !runsThrough(visits, charge.day, charge.end)))
            continue;
        const DayNumber day = atMidnight ? charge.day + 1 : charge.day;
        const auto [from, to] =
            starts.equal_range(Key{day, charge.end % minutesOfDay, charge.service, charge.carers});
        for (auto found = from; found != to; ++found) {
            if (taken[found->second] || found->second == i)
                continue;
            taken[found->second] = true;
            next[i] = found->second;
            break;
        }
    }
    std::vector<Charge> result;
    result.reserve(charges.size());
    for (std::size_t i = 0; i < charges.size(); ++i) {
        if (taken[i])
            continue;
        Charge whole = charges[i];
        for (std::size_t part = next[i]; part < charges.size(); part = next[part])
            join(whole, charges[part]);
        result.push_back(std::move(whole));
    }
    return result;
}

} // namespace daybook
