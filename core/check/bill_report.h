#pragma once

#include "core/check/provider_case.h"
#include "core/check/report.h"
#include "core/check/row_results.h"

#include <vector>

namespace daybook {

/// Adds up one bill that is asked for: its lines, its sums, and a finding for each part that is not simply
/// due. A printed total that differs from the rows becomes a line of its own, so that the parts always tie to
/// the total.
CheckedBill billReport(const std::vector<ProviderCase>& cases, const Bill& bill, std::vector<RowResult>& rows,
                       std::vector<Finding>& findings);

/// VAT rows: what is beyond the agreed percentage of the charges on the bill is not due.
void explainVat(const Bill& bill, int vatPercent, std::vector<RowResult>& rows);

/// Whether a row takes money off: a credit, however the bill calls it.
bool isCreditLine(const BillLine& line);

/// A question that would stand there if a credit had not given all of it back.
struct CreditedQuestion
{
    Finding question{};
    QString file{}; ///< of the credit
    int row{};
};
/// Those of one bill. To be called before the parts are taken into its report.
std::vector<CreditedQuestion> creditedQuestions(const std::vector<ProviderCase>& cases,
                                                const std::vector<Bill>& bills, int bill,
                                                const RowResults& rows);

/// Fills the sums of a bill from its lines.
void addUp(CheckedBill& bill);

/// Moves what the person has settled from what is asked about to what is agreed.
void moveSettled(Report& report);

} // namespace daybook
