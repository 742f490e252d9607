#pragma once

#include "core/check/finding.h"
#include "core/check/provider_case.h"
#include "core/check/row_results.h"

namespace daybook {

/// The facts of one part of one row: everything a sentence needs. Words are made in papers.
Finding findingOf(const std::vector<ProviderCase>& cases, const Bill& bill, const BillLine& line,
                  const RowResult& row, const LinePart& part, int occurrence);

/// Findings for information about a paired row: late, another carer, short but booked time is paid. No money.
std::vector<Finding> notesOf(const std::vector<ProviderCase>& cases, const Bill& bill, const BillLine& line,
                             const RowResult& row);

/// A visit that came and is on no bill.
Finding notBilledFinding(const ProviderCase& provider, const Bill& bill, int visit, int carer, qint64 pence);

} // namespace daybook
