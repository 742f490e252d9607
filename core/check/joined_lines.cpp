#include "core/check/joined_lines.h"

#include <algorithm>
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

/// One planned or written visit of that service that lasts so long until midnight, and so long after it.
bool isParted(const DaybookVisits& visits, DayNumber day, int service, int before, int after)
{
    for (std::size_t i = visits.firstOn(day); i < visits.visits.size() && visits.visits[i].day == day; ++i) {
        const CareVisit& visit = visits.visits[i];
        const auto fits = [&](int start, int length) {
            return start >= 0 && start + before == minutesOfDay && length == before + after;
        };
        if ((service == 0 || visit.service == service) &&
            (fits(visit.start, visit.planned) || fits(visit.writtenStart, visit.written)))
            return true;
    }
    return false;
}

/// A night without times that was charged as its part of either day: "Night, 2 hours" and "Night, 7 hours".
void joinUntimedNights(const std::vector<Charge>& charges, const DaybookVisits& visits,
                       std::vector<bool>& taken, std::vector<std::size_t>& next)
{
    const auto mayBePart = [&charges, &taken](std::size_t i) {
        const Charge& charge = charges[i];
        return charge.dated && charge.start < 0 && charge.billed > 0 && !taken[i];
    };
    std::vector<std::pair<DayNumber, std::size_t>> untimed;
    for (std::size_t i = 0; i < charges.size(); ++i)
        if (mayBePart(i))
            untimed.emplace_back(charges[i].day, i);
    std::sort(untimed.begin(), untimed.end());
    for (const auto& [day, i] : untimed) {
        const Charge& first = charges[i];
        if (taken[i] || next[i] != charges.size())
            continue;
        auto other = std::lower_bound(untimed.begin(), untimed.end(), std::pair(day + 1, std::size_t(0)));
        for (; other != untimed.end() && other->first == day + 1; ++other) {
            const Charge& second = charges[other->second];
            if (!mayBePart(other->second) || second.service != first.service ||
                second.carers != first.carers || second.visitName != first.visitName ||
                !isParted(visits, day, first.service, first.billed, second.billed))
                continue;
            taken[other->second] = true;
            next[i] = other->second;
            break;
        }
    }
}

/// Which charges begin when.
class Starts
{
public:
    using Key = std::tuple<DayNumber, int, int, int>; ///< day, start, service, carers
    using Place = std::vector<std::pair<Key, std::size_t>>::const_iterator;

    explicit Starts(const std::vector<Charge>& charges)
    {
        m_starts.reserve(charges.size());
        for (std::size_t i = 0; i < charges.size(); ++i)
            if (charges[i].dated && charges[i].start >= 0)
                m_starts.emplace_back(
                    Key{charges[i].day, charges[i].start, charges[i].service, charges[i].carers}, i);
        if (!std::is_sorted(m_starts.begin(), m_starts.end()))
            std::sort(m_starts.begin(), m_starts.end());
    }

    /// In the order of the charges.
    std::pair<Place, Place> of(const Key& key) const
    {
        const auto isBefore = [](const auto& start, const Key& wanted) { return start.first < wanted; };
        const Place from = std::lower_bound(m_starts.begin(), m_starts.end(), key, isBefore);
        Place to = from;
        while (to != m_starts.end() && to->first == key)
            ++to;
        return {from, to};
    }

private:
    std::vector<std::pair<Key, std::size_t>> m_starts;
};

} // namespace

std::vector<Charge> joinedLines(std::vector<Charge> charges, const DaybookVisits& visits)
{
    const Starts starts(charges);
    std::vector<bool> taken(charges.size(), false);
    std::vector<std::size_t> next(charges.size(), charges.size());
    for (std::size_t i = 0; i < charges.size(); ++i) {
        const Charge& charge = charges[i];
        if (!charge.dated || charge.start < 0 || charge.end < 0 || charge.start == charge.end)
            continue;
        const bool atMidnight = charge.end == 0;
        const DayNumber day = atMidnight ? charge.day + 1 : charge.day;
        const auto [from, to] =
            starts.of(Starts::Key{day, charge.end % minutesOfDay, charge.service, charge.carers});
        if (from == to)
            continue;
        if (!atMidnight && (charge.end < charge.start || !runsThrough(visits, charge.day, charge.end)))
            continue;
        for (auto found = from; found != to; ++found) {
            if (taken[found->second] || found->second == i)
                continue;
            taken[found->second] = true;
            next[i] = found->second;
            break;
        }
    }
    joinUntimedNights(charges, visits, taken, next);
    std::vector<Charge> result;
    result.reserve(charges.size());
    for (std::size_t i = 0; i < charges.size(); ++i) {
        if (taken[i])
            continue;
        Charge whole = std::move(charges[i]);
        for (std::size_t part = next[i]; part < charges.size(); part = next[part])
            join(whole, charges[part]);
        result.push_back(std::move(whole));
    }
    return result;
}

} // namespace daybook
