#pragma once

#include "core/bill/bill.h"

#include <vector>

namespace daybook {

/// Which bills are still asked for. A bill that says it replaces another, or has the same printed number and
/// an overlapping period, replaces it entirely; the later bill date, then the later file name, wins. The same
/// file twice is one bill. Result: for each bill the index of the one that replaces it, or -1. Independent of
/// the order of `bills` up to the numbering itself. `providers` holds each bill's provider.
std::vector<int> supersededBy(const std::vector<Bill>& bills, const std::vector<int>& providers);

/// Earlier bills first: by bill date (bills without one last), then file name.
std::vector<int> billOrder(const std::vector<Bill>& bills);

} // namespace daybook
