#pragma once

#include "core/base/csv.h"

#include <QStringView>

#include <optional>

namespace daybook {

/// Whether a text begins like a web page. Many programs save such a page under the name of a spreadsheet
/// (.xls).
bool looksLikeHtml(QStringView text);
/// The rows of all tables of a web page, one after the other; cells that reach over several columns are
/// followed by empty ones. Script, style and everything outside of tables but a line of text are left out.
/// Rows count from 1. Errors: nullopt when there is no table. Cost: linear; reading stops at mostCsvRecords.
std::optional<CsvTable> tableOfHtml(QStringView text);

} // namespace daybook
