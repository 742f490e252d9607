#pragma once

#include "core/base/csv.h"
#include "core/bill/bill_header.h"

#include <QString>

#include <vector>

namespace daybook {

/// One bill of a file that holds several.
struct StatementPart
{
    CsvTable table{}; ///< its records, with the row numbers of the whole file
    QString name{};   ///< the printed number, else the period
    bool byPeriod{false};
};

/// Cuts a table where another bill begins: another number in the titles or in a column of numbers, or, where
/// no numbers are printed, another period in the titles. A header that stands only above the first bill is
/// given to all. `header` is that of the whole table (findHeader). Errors: no parts when the table holds one
/// bill, or when it is not clear where one ends. Cost: linear; one short look at each record.
std::vector<StatementPart> statementsIn(const CsvTable& table, const BillHeader& header);

} // namespace daybook
