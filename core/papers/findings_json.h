#pragma once

#include "core/check/report.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace daybook {

/// "daybook-findings/1": fixed key order, two-space indent, ends with a line feed. Same report, same bytes.
QByteArray findingsJson(const Report& report);
/// The same, handed over piece by piece, so that ten years never stand in memory as one text.
using PieceTaker = std::function<void(QByteArrayView)>;
void writeFindingsJson(const Report& report, const PieceTaker& take);
/// findings.csv: UTF-8 with BOM, CRLF, formula-guarded text.
QByteArray findingsCsv(const Report& report);
/// For people: the result of a check in words, bill by bill.
QByteArray findingsText(const Report& report);

} // namespace daybook
