#pragma once

#include "core/base/typed_sheet.h"

#include <QString>

namespace daybook {

/// Writes the book as .xlsx: days and sums with their formats, text only ever as text, the first row stays in
/// sight. The only file that knows libxlsxwriter. `path` is replaced when the whole of it is written. Errors:
/// a sentence; empty when written. Source: Excel's limits, 1,048,576 rows and 32,767 letters a cell; longer
/// text is cut and ends in "…".
QString writeXlsx(const TypedBook& book, const QString& path);

} // namespace daybook

extern "C" {

/// The one entry of the loadable module, so that a program that writes no workbook does not load the library.
Q_DECL_EXPORT void daybookWriteXlsx(const daybook::TypedBook* book, const QString* path, QString* problem);

} // extern "C"

namespace daybook {
using WriteXlsxEntry = decltype(&daybookWriteXlsx);
} // namespace daybook
