#pragma once

#include "core/bill/bill.h"
#include "core/care/rota.h"

#include <vector>

namespace daybook {

/// Rows without a time on a bill that has one of them for each day, where more than one visit a day is
/// planned, are each the sum of a day and not one visit: their span becomes LineSpan::Day, and
/// `bill.assumed` says so. Where minutes are printed they must be longer than any one of the day's visits.
/// What a bill says of a single visit, and bills that print times, are left as they are.
void settleDayTotals(Bill& bill, const std::vector<RotaEntry>& plan);

} // namespace daybook
