#pragma once

#include "core/base/sheet.h"

#include <QByteArray>

namespace daybook {

/// Whether these bytes begin like a packed or an old spreadsheet, whatever the file is called.
bool looksLikeSpreadsheet(const QByteArray& bytes);
/// Reads .xlsx and .ods by what is in them. Input is hostile: sizes, repeats and nesting are bounded; never
/// throws. Errors: a sentence for what is locked, cut off, too large, or another kind of file (.xls, .docx).
Workbook readSpreadsheet(const QByteArray& bytes);

} // namespace daybook
