#pragma once

#include "core/check/household.h"
#include "core/check/report.h"

#include <vector>

namespace daybook {

/// One checked line that belongs to a month by its service date. Points into the household and the report it
/// was made from.
struct MonthLine
{
    const CheckedBill* bill{};
    const CheckedLine* line{};
    const BillLine* printed{}; ///< null when the line is not a row of its own
    QDate day{};
};
std::vector<MonthLine> monthLines(const Household& household, const Report& report,
                                  const BillingPeriod& month);

/// Open findings of one status that belong to a month: by their line, else by their day.
std::vector<const Finding*> monthFindings(const Report& report, const BillingPeriod& month,
                                          const std::vector<MonthLine>& lines, FindingStatus status);

} // namespace daybook
