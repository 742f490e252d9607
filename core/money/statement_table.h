#pragma once

#include "core/base/csv.h"
#include "core/money/statement.h"

#include <QDate>

#include <optional>
#include <vector>

namespace daybook {

/// What is known before a statement is read.
struct StatementContext
{
    QDate today{};
    std::vector<StatementLayout> layouts{};  ///< that the person confirmed before
    std::optional<StatementLayout> layout{}; ///< that the person confirmed for this file
    std::optional<DateOrder> order{};        ///< that the person chose for this file
};

/// Reads the lines of a table, by the names of its columns, or by what stands in them when it has none.
/// Balances that the bank prints are followed from line to line; where they do not follow, a remark says so.
StatementReading readStatementTable(const CsvTable& table, const StatementContext& context);

/// "1,234.50", "£12.00", "-12.00", "12.00 DR", "12.00 CR", "+12.00", "12.00 GBP". Units: pence, CR is
/// positive. Errors: nullopt.
std::optional<Money> parseStatementMoney(QStringView text);
/// "BRIGHTCARE LTD" of "BRIGHTCARE LTD      JUNE 2026 BBP": what stands before a wide gap.
QString payeeOf(const QString& bankText);
/// Puts the lines in order, oldest first, and says in remarks where the balances do not follow.
void followBalances(StatementReading& reading);

} // namespace daybook
