#pragma once

#include "core/papers/monthly_statement.h"

namespace daybook {

/// The month in Easy Read: one fact a line, a sign before it, at most 15 words each; the same sums as the
/// monthly statement. To be printed at 18 points.
Paper easyReadStatement(const Household& household, const Report& report, const BillingPeriod& month,
                        const StatementMoney& money = {});

} // namespace daybook
