#pragma once

#include "core/base/typed_sheet.h"

#include <QString>

namespace daybook {

/// Writes a workbook through the module that knows how, loaded now if it was not before. Errors: a sentence;
/// empty when written.
QString writeXlsxThroughModule(const TypedBook& book, const QString& path);

} // namespace daybook
