#pragma once

#include "core/base/csv.h"
#include "core/money/statement_table.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace daybook {

/// Where the records of a table begin, and how their columns are read.
struct FoundColumns
{
    StatementLayout layout{};
    std::size_t first{}; ///< index of the first record behind the header
    bool isSure{false};
};

/// By what the person confirmed, else by the names of the columns, else by what stands in them. Errors:
/// nullopt when no day with anything beside it can be found.
std::optional<FoundColumns> findColumns(const CsvTable& table, const StatementContext& context);
/// Some cells of each column, to show beside its meaning.
std::vector<QStringList> samplesOf(const CsvTable& table, const FoundColumns& found);
/// The cells of a record without blanks around them; empty ones at the end are left out.
QStringList cellsOf(const CsvRecord& record);

} // namespace daybook
