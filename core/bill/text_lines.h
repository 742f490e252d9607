#pragma once

#include "core/base/csv.h"

#include <QStringView>

#include <optional>

namespace daybook {

/// Lines of text with a sum at their end, as copied out of a PDF or a letter ("Mon 1 Jun  08:00  08:30
/// Personal care 10.50"), as a table: the words of each line, the figures before its sum, and the sum. `row`
/// is the line in the file from 1. Errors: nullopt when fewer than two lines hold a day and a sum. Cost:
/// linear.
std::optional<CsvTable> tableOfTextLines(QStringView text);

} // namespace daybook
