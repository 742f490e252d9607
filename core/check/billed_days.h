#pragma once

#include "core/check/household.h"
#include "core/check/price_list.h"

#include <utility>
#include <vector>

namespace daybook {

/// The stretches of days that some bill is about, so that only those are planned and looked up.
class BilledDays
{
public:
    /// `live`: indices of the bills that are asked for.
    BilledDays(const std::vector<Bill>& bills, const std::vector<int>& live);

    /// Leaves out what is before or after.
    void limitTo(DayNumber from, DayNumber to);
    bool contains(DayNumber day) const;
    /// The last of them; 0 when no bill has a day.
    DayNumber last() const { return m_stretches.empty() ? 0 : m_stretches.back().second; }
    std::vector<PlannedVisit> planned(const std::vector<RotaEntry>& rota) const;

private:
    std::vector<std::pair<DayNumber, DayNumber>> m_stretches;
};

/// A period longer than ten years is a slip of the pen: it is cut, its lines still count.
constexpr DayNumber longestPeriod = 3700;

} // namespace daybook
