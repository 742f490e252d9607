#pragma once

#include "core/base/sheet.h"
#include "core/base/zip_archive.h"

namespace daybook {

/// Whether the archive is a workbook as Excel saves it (.xlsx, .xlsm).
bool isXlsx(const ZipArchive& archive);
/// The values of its sheets: shared, rich and inline text, numbers by their format, saved results of
/// formulas, yes and no. Charts, macros and everything else are left alone. Source: ECMA-376 part 1
/// (SpreadsheetML).
Workbook readXlsx(ZipArchive& archive);

} // namespace daybook
