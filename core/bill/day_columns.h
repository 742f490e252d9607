#pragma once

#include "core/base/csv.h"

#include <QString>

#include <optional>

namespace daybook {

/// A table with a column a day ("Week ending | Mon | Tue | … | Total") as a table with a row a day.
struct TableOfDays
{
    CsvTable table{};
    bool byDay{false}; ///< false: the days hold hours or visits, so that a row stays a week with its one sum
};

/// Turns the columns of days into rows, where the sums of the days come to the sum of their week. Rows keep
/// their number. Errors: nullopt when no record names at least five days of the week as columns beside a
/// column of weeks. Cost: linear.
std::optional<TableOfDays> tableOfDayColumns(const CsvTable& table);

} // namespace daybook
