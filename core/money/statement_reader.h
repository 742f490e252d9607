#pragma once

#include "core/money/statement_table.h"

#include <QByteArray>

namespace daybook {

/// Reads a statement of a bank or card: CSV, a spreadsheet, OFX 1 and 2, QIF, or the text file of Santander.
/// Input is hostile: at most 32 MiB; never throws. Nothing of a file is used that has a `problem`.
StatementReading readStatement(const QByteArray& bytes, const StatementContext& context);

} // namespace daybook
