#pragma once

#include "core/base/csv.h"

#include <optional>

namespace daybook {

/// A table with its cells as people read them: without the ' that keeps a spreadsheet from changing a cell,
/// moments of UTC ("2026-06-01T07:00:00Z") as UK clocks showed them, columns of parts of a day
/// ("0.333333333") as times, and columns of days that all have a clock at midnight as days. Errors: nullopt when there is nothing to change, which is so for most bills.
/// Cost: linear.
std::optional<CsvTable> cleanedCells(const CsvTable& table);

} // namespace daybook
