#pragma once

#include "core/bill/column_contents.h"

namespace daybook {

using ColumnValues = std::vector<CellValue>;

/// Whether each value of `balance` is the one above it plus `change`: a running balance. Errors: false when
/// there are fewer than three such pairs of rows.
bool runsUp(const ColumnValues& balance, const ColumnValues& change);
/// As runsUp with two columns, of what is added and what is taken off.
bool runsUp(const ColumnValues& balance, const ColumnValues& added, const ColumnValues& takenOff);

enum class LengthUnit { None, Hours, Minutes_ };
/// Whether `column` is the time between `start` and `end`, or a multiple of it for two or three carers, and
/// in which unit.
LengthUnit lengthUnit(const ColumnValues& column, const ColumnValues& start, const ColumnValues& end);

/// Whether `product` is `count` × `price` in most rows.
bool isProduct(const ColumnValues& product, const ColumnValues& count, const ColumnValues& price);
/// Whether `gross` is `net` + `vat` in most rows, and `vat` is not nothing everywhere.
bool isSum(const ColumnValues& gross, const ColumnValues& net, const ColumnValues& vat);
/// Whether most rows of `end` are later than `start` by less than half a day.
bool endsAfter(const ColumnValues& start, const ColumnValues& end);

} // namespace daybook
