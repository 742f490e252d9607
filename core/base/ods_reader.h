#pragma once

#include "core/base/sheet.h"
#include "core/base/zip_archive.h"

namespace daybook {

/// Whether the archive is a spreadsheet as LibreOffice saves it (.ods).
bool isOds(ZipArchive& archive);
/// The values of its sheets. Rows and cells that say they are repeated are, within what a file may hold.
/// Source: OpenDocument 1.3 part 3, chapter 9.
Workbook readOds(ZipArchive& archive);

} // namespace daybook
