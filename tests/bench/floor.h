#pragma once

#include "core/check/household.h"

#include <vector>

namespace daybook::bench {

/// The rows of a household as plain integers.
struct PlainRow
{
    int day{};
    int start{};
    int minutes{};
    int pence{};
};
struct PlainRows
{
    std::vector<PlainRow> visits;
    std::vector<PlainRow> lines;
};
PlainRows plainRows(const Household& household);

/// The least any checker has to do: sort both, join them by day, and pair each day's rows as well as can be
/// (at most four visits, a bitmask over them). Result: the cost of all pairings, so that nothing is left out.
long long pairPlainRows(PlainRows rows);

} // namespace daybook::bench
