#pragma once

#include "core/papers/council_report.h"

namespace daybook {

/// The lines of the bank in the bank's order, and beside each what it is; then what the bank has not shown
/// yet. For each account of care money: what was there + the lines = what is there, beside what the bank
/// says. Names of carers and notes as far as they are shared.
/// Source: Northern Ireland trusts ask for annotated statements (Centre for Independent Living NI, seen
/// November 2026).
Paper annotatedStatement(const ReportMaterial& material, const ReportWishes& wishes,
                         const PaperLook& look = {});

} // namespace daybook
