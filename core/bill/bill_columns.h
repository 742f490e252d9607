#pragma once

#include "core/base/csv.h"
#include "core/bill/bill_header.h"
#include "core/bill/column_contents.h"

#include <QString>

#include <vector>

namespace daybook {

/// What the columns of a bill hold, settled by their names and by what stands in them.
struct BillColumns
{
    std::vector<BillColumn> columns{};
    bool byContents{false}; ///< at least one column had no known name
    bool hasMoney{false};
    bool hasDays{false};    ///< dates, in a column or inside descriptions
    bool twelveHour{false}; ///< times with am and pm
};

/// Corrects the columns of `header` by the share of their cells that are dates, times, lengths and money
/// ("To" beside days is a day), and finds by the same shares and by how columns hang together (a length is
/// the time from start to end, an amount is hours × price, a running balance adds up) those that no name
/// tells. `first` is the first record of the table itself. Cost: at most 300 records are looked at.
BillColumns settleColumns(const std::vector<CsvRecord>& records, const BillHeader& header, std::size_t first,
                          CellLooks& looks);

/// "agency table", "visit breakdown" … by which columns there are; "other table" when it is none of the
/// layouts known by name.
QString layoutName(const BillHeader& header, const BillColumns& columns);

} // namespace daybook
