#pragma once

#include "core/check/household.h"
#include "core/papers/paper.h"

namespace daybook {

/// A sheet to fill in by hand: the planned visits of the days, numbered and in the order of the calendar,
/// with boxes for what happened, and empty rows for other visits. Without a plan every day has empty rows. At
/// 18 points, and on A5, carer and notes share a box.
Paper diarySheet(const Household& household, const BillingPeriod& days, const PaperLook& look = {});

} // namespace daybook
