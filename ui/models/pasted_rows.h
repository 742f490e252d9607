#pragma once

#include "ui/models/typed_bill_model.h"

#include <QString>

namespace daybook {

/// Rows from a spreadsheet or a table, as the clipboard gives them, in the columns of the bill grid.
struct PastedRows
{
    std::vector<TypedBillModel::Row> rows{};
    bool isTooLong{false}; ///< more rows than a bill has were cut off
};

/// Whether this is more than one cell, so that it belongs in a grid and not in one field.
bool isTable(const QString& clipboard);
/// Cells between tabs, or between commas or semicolons where there are no tabs. A first row of names says
/// what the columns are; without one the first column is `firstColumn` of the grid and the others follow.
/// Never fails: cells that are not understood stay as they were, and the grid marks them.
PastedRows pastedRows(const QString& clipboard, int firstColumn);

} // namespace daybook
