#pragma once

#include "core/check/bill_report.h"
#include "core/check/daybook_visits.h"
#include "core/check/report.h"
#include "core/check/row_results.h"
#include "core/check/stretches.h"

#include <vector>

namespace daybook {

/// What came out of one stretch, before the person's answers. Keeps nothing of what was looked at.
struct StretchReport
{
    std::vector<CheckedBill> bills{}; ///< in the order of the stretch's bills, added up
    std::vector<Finding> findings{};  ///< ids not yet numbered
    std::vector<CreditedQuestion> credited{};
    Coverage coverage{};
};

/// Which days of whom were spent in hospital or away: for each provider that sends bills, by day.
using Stays = std::vector<std::vector<DayRecord>>;
Stays staysOf(const CheckBasis& basis, const std::vector<Visit>& visits);

/// Explains every penny of the bills of one stretch after the other. What comes out for one depends on the
/// basis, the stretch, its entries and its stays alone; nothing is kept between two of them.
class StretchCheck
{
public:
    explicit StretchCheck(CheckBasis& basis);
    StretchReport check(const Stretch& stretch, const std::vector<const Visit*>& visits, const Stays& stays);

private:
    CheckBasis& m_basis;
    RowResults m_rows;
};

} // namespace daybook
