#pragma once

#include "core/check/report.h"

#include <QByteArray>

namespace daybook {

/// "daybook-findings/1": fixed key order, two-space indent, ends with a line feed. Same report, same bytes.
QByteArray findingsJson(const Report& report);
/// findings.csv: UTF-8 with BOM, CRLF, formula-guarded text.
QByteArray findingsCsv(const Report& report);
/// For people: the result of a check in words, bill by bill.
QByteArray findingsText(const Report& report);

} // namespace daybook
