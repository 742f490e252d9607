#include "core/check/billed_days.h"

#include <algorithm>
#include <limits>

namespace daybook {

namespace {

constexpr DayNumber farthestGap = 40; ///< days without a bill that are planned anyway
constexpr DayNumber mostPlannedDays = 60000;

} // namespace

BilledDays::BilledDays(const std::vector<Bill>& bills, const std::vector<int>& live)
{
    std::vector<std::pair<DayNumber, DayNumber>> stretches;
    // One day more on each side: nights are printed under either day.
    const auto add = [&](DayNumber from, DayNumber to) {
        stretches.emplace_back(from - 1, std::clamp(to, from, from + longestPeriod) + 1);
    };
    for (const int index : live) {
        const Bill& bill = bills[static_cast<std::size_t>(index)];
        if (bill.period.isValid())
            add(dayNumber(bill.period.from), dayNumber(bill.period.to));
        for (const BillLine& line : bill.lines) {
            if (!line.date.isValid())
                continue;
            const DayNumber day = dayNumber(line.date);
            const DayNumber assumedEnd = day + (line.span == LineSpan::Week ? 6 : 0);
            add(day, line.endDate && line.endDate->isValid() ? dayNumber(*line.endDate) : assumedEnd);
        }
    }
    std::sort(stretches.begin(), stretches.end());
    for (const auto& [from, to] : stretches) {
        if (m_stretches.empty() || from > m_stretches.back().second + farthestGap)
            m_stretches.emplace_back(from, to);
        else
            m_stretches.back().second = std::max(m_stretches.back().second, to);
    }
}

void BilledDays::limitTo(DayNumber from, DayNumber to)
{
    std::erase_if(m_stretches, [&](const auto& days) { return days.second < from || days.first > to; });
    for (auto& [first, last] : m_stretches) {
        first = std::max(first, from);
        last = std::min(last, to);
    }
}

bool BilledDays::contains(DayNumber day) const
{
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(),
                                        std::pair{day, std::numeric_limits<DayNumber>::max()});
    return after != m_stretches.begin() && std::prev(after)->second >= day;
}

std::vector<PlannedVisit> BilledDays::planned(const std::vector<RotaEntry>& rota) const
{
    std::vector<PlannedVisit> visits;
    DayNumber days = 0;
    for (const auto& [from, to] : m_stretches) {
        days += to - from + 1;
        if (days > mostPlannedDays)
            break;
        for (PlannedVisit& visit :
             plannedVisits(rota, {QDate::fromJulianDay(from), QDate::fromJulianDay(to)}))
            visits.push_back(std::move(visit));
    }
    return visits;
}

} // namespace daybook
