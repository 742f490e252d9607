#include "tests/bench/floor.h"

#include "core/base/uk_time.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <tuple>

namespace daybook::bench {

namespace {

constexpr int never = std::numeric_limits<int>::max() / 4;
constexpr std::size_t mostVisits = 4;
constexpr std::size_t mostLines = 16;
constexpr int aloneCost = 1000;

/// Pairs the lines of one day with its visits; writes for each line its visit or nullptr.
int pairDay(const PlainRow* visits, std::size_t count, const PlainRow* lines, std::size_t lineCount,
            const PlainRow** pairs)
{
    using Masks = std::array<int, 1U << mostVisits>;
    std::array<std::array<std::int8_t, 1U << mostVisits>, mostLines> from{};
    const unsigned all = 1U << count;
    lineCount = std::min(lineCount, mostLines);
    Masks best{};
    for (unsigned mask = 1; mask < all; ++mask)
        best[mask] = never;
    for (std::size_t line = 0; line < lineCount; ++line) {
        Masks next{};
        for (unsigned mask = 0; mask < all; ++mask) {
            next[mask] = best[mask] + aloneCost;
            from[line][mask] = -1;
        }
        for (unsigned mask = 0; mask < all; ++mask) {
            for (std::size_t visit = 0; visit < count; ++visit) {
                const unsigned bit = 1U << visit;
                if ((mask & bit) != 0)
                    continue;
                const int cost = best[mask] + std::abs(lines[line].start - visits[visit].start) +
                                 std::abs(lines[line].minutes - visits[visit].minutes) * 4;
                if (cost < next[mask | bit]) {
                    next[mask | bit] = cost;
                    from[line][mask | bit] = static_cast<std::int8_t>(visit);
                }
            }
        }
        best = next;
    }
    auto mask = static_cast<unsigned>(std::min_element(best.begin(), best.begin() + all) - best.begin());
    const int cost = best[mask];
    for (std::size_t line = lineCount; line-- > 0;) {
        const int visit = from[line][mask];
        pairs[line] = visit < 0 ? nullptr : visits + visit;
        if (visit >= 0)
            mask &= ~(1U << static_cast<unsigned>(visit));
    }
    return cost;
}

} // namespace

PlainRows plainRows(const Household& household)
{
    PlainRows rows;
    for (const Visit& visit : household.visits) {
        const int start =
            visit.start ? minuteOfDay(*visit.start) : minuteOfDay(visit.planned.value_or(QTime(0, 0)));
        const int end = visit.end ? minuteOfDay(*visit.end) : start;
        rows.visits.push_back({static_cast<int>(visit.date.toJulianDay()), start, end - start, 0});
    }
    for (const Bill& bill : household.bills)
        for (const BillLine& line : bill.lines)
            rows.lines.push_back({static_cast<int>(line.date.toJulianDay()),
                                  line.start ? minuteOfDay(*line.start) : 0,
                                  line.billed ? static_cast<int>(line.billed->count()) : 0,
                                  static_cast<int>(line.amount.pence)});
    return rows;
}

long long pairPlainRows(PlainRows rows)
{
    const auto before = [](const PlainRow& a, const PlainRow& b) {
        return std::tie(a.day, a.start) < std::tie(b.day, b.start);
    };
    std::sort(rows.visits.begin(), rows.visits.end(), before);
    std::sort(rows.lines.begin(), rows.lines.end(), before);
    std::vector<const PlainRow*> pairs(rows.lines.size());
    long long cost = 0;
    const PlainRow* visit = rows.visits.data();
    const PlainRow* const visitEnd = visit + rows.visits.size();
    const PlainRow* line = rows.lines.data();
    const PlainRow* const lineEnd = line + rows.lines.size();
    while (line != lineEnd) {
        const int day = line->day;
        const PlainRow* dayEnd = line;
        while (dayEnd != lineEnd && dayEnd->day == day)
            ++dayEnd;
        while (visit != visitEnd && visit->day < day)
            ++visit;
        const PlainRow* visitsEnd = visit;
        while (visitsEnd != visitEnd && visitsEnd->day == day)
            ++visitsEnd;
        const auto count = std::min(static_cast<std::size_t>(visitsEnd - visit), mostVisits);
        cost += pairDay(visit, count, line, static_cast<std::size_t>(dayEnd - line),
                        pairs.data() + (line - rows.lines.data()));
        line = dayEnd;
        visit = visitsEnd;
    }
    return cost;
}

} // namespace daybook::bench
