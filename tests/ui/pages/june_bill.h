#pragma once

#include "core/bill/bill.h"
#include "core/check/report.h"
#include "core/papers/monthly_statement.h"
#include "ui/models/bill_findings.h"

namespace daybook::test {

/// The bill of June 2026: 30 visits of half an hour, £323.00.
Bill juneBill();
/// Its check: nobody came on four days, £44.00.
CheckedBill juneChecked();
BillFindings juneFindings();
/// A charge that nothing is written down about.
Finding notWrittenDown(QDate day);
/// Five weeks; one visit a day of half an hour, all charged.
std::vector<WeekHours> juneWeeks();
MonthSums juneSums();

} // namespace daybook::test
