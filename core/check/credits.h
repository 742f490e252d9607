#pragma once

#include "core/check/charge.h"
#include "core/check/household.h"
#include "core/check/row_results.h"

#include <vector>

namespace daybook {

/// Sets each dated credit against the charge it refers to: same provider and date, time and service where
/// printed, the amount closest; the charge's difference goes first. A credit without a date or a charge is
/// shown, never spread. `live`: bills that are asked for, in order. Both rows get a part `credited`, one
/// positive, one negative.
void setCredits(const Household& household, const std::vector<int>& live, const std::vector<int>& providers,
                RowResults& rows);

} // namespace daybook
