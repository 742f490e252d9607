#pragma once

#include "core/bill/bill.h"
#include "core/bill/bill_rows.h"

namespace daybook {

/// Finds the printed total among the sums of a bill, without balances brought forward and payments; tells
/// subtotals from it; settles the sign of credits printed without one and whether a VAT column comes on top
/// of the amounts. What had to be decided is added to `bill.assumed`. In our own export (`canonical`) VAT is
/// already settled.
void settleTotals(Bill& bill, const RowsRead& rows, bool canonical);

} // namespace daybook
