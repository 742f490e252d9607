#pragma once

#include "core/check/answers.h"
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

/// What is still open of `findings`.
Money openSum(const std::vector<Finding>& findings);
int openCount(const std::vector<Finding>& findings);

/// The bill of that file, or nullptr.
const CheckedBill* checkedBill(const Report& report, const QString& billFile);

} // namespace daybook
