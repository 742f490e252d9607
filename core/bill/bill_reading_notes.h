#pragma once

#include "core/base/csv.h"
#include "core/bill/bill.h"
#include "core/bill/bill_dates.h"
#include "core/bill/bill_header.h"
#include "core/bill/bill_rows.h"

#include <QByteArray>
#include <QString>

namespace daybook {

/// Why these bytes are not a table of text, in words; by how they begin.
QString notTextProblem(const QByteArray& bytes);
/// "read as 'agency table'; dates day-first".
QString readAs(const QString& layout, bool byContents, const DateOrderDecision& decision);
/// Says on the bill which rows were read by a guess: a date taken from above, an amount that was rounded.
void noteWhatWasAssumed(Bill& bill, const RowsRead& rows);
/// A file that stops in the middle: inside quotes, or in a last row without all its cells and with no total.
bool looksCutOff(const CsvTable& table, const BillHeader& header, const Bill& bill);
/// Says on the bill that its file stops in the middle.
void noteCutOff(Bill& bill, const CsvTable& table);

} // namespace daybook
