#pragma once

#include "core/base/typed_sheet.h"
#include "core/papers/council_report.h"

namespace daybook {

/// Each payment of the report as a table. No rows when only sums are shared.
TypedSheet reportLines(const ReportMaterial& material, const ReportWishes& wishes, const ReportFacts& facts);
/// Sums and, where they are shared, each payment: what the paper says, as a workbook.
TypedBook reportBook(const ReportMaterial& material, const ReportWishes& wishes);

} // namespace daybook
