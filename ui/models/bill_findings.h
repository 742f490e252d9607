#pragma once

#include "core/check/report.h"

#include <QDate>
#include <QString>

#include <vector>

namespace daybook {

/// What was found on one bill, sorted by what it asks of the person.
struct BillFindings
{
    std::vector<Finding> toAsk{};         ///< charged differently: sums of money
    std::vector<Finding> toCheck{};       ///< cannot be confirmed from the daybook: sums of money
    std::vector<Finding> toKnow{};        ///< no money is in it
    std::vector<Finding> inTheirFavour{}; ///< only the person sees these
};
BillFindings findingsOf(const Report& report, const QString& billFile);

/// Whether the person has said that the bill is right about this, or that it is settled: then it is not asked
/// about.
bool isSettled(const Finding& finding);
/// What is still open of `findings`, in pence.
Money openSum(const std::vector<Finding>& findings);
int openCount(const std::vector<Finding>& findings);

/// The bill of that file, or nullptr.
const CheckedBill* checkedBill(const Report& report, const QString& billFile);

} // namespace daybook
