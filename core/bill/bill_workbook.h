#pragma once

#include "core/base/csv.h"
#include "core/bill/bill_reader.h"

#include <QByteArray>

#include <functional>

namespace daybook {

/// Reads a spreadsheet file (.xlsx, .ods) as a bill: each sheet that is shown is read by `readTable`, and the
/// one with the most charges is the bill. What was passed over (other sheets, rows and columns that are not
/// shown) is said in what was assumed. Errors: a sentence, as for any bill; also when sums in the sheet were
/// never worked out, because then amounts are missing in the file.
BillReading readBillWorkbook(const QByteArray& bytes,
                             const std::function<BillReading(const CsvTable&)>& readTable);

} // namespace daybook
