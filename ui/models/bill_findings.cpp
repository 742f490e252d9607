#include "ui/models/bill_findings.h"

#include <algorithm>

namespace daybook {

BillFindings findingsOf(const Report& report, const QString& billFile)
{
    BillFindings found;
    for (const Finding& finding : report.findings) {
        if (finding.file != billFile)
            continue;
        switch (finding.status()) {
        case FindingStatus::Query:
            found.toAsk.push_back(finding);
            break;
        case FindingStatus::ToCheck:
            found.toCheck.push_back(finding);
            break;
        case FindingStatus::InTheirFavour:
            found.inTheirFavour.push_back(finding);
            break;
        case FindingStatus::Info:
            found.toKnow.push_back(finding);
            break;
        }
    }
    return found;
}

Money openSum(const std::vector<Finding>& findings)
{
    Money sum;
    for (const Finding& finding : findings) {
        if (!isSettled(finding))
            sum += finding.pence;
    }
    return sum;
}

int openCount(const std::vector<Finding>& findings)
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return !isSettled(f); }));
}

const CheckedBill* checkedBill(const Report& report, const QString& billFile)
{
    const auto at = std::find_if(report.bills.begin(), report.bills.end(),
                                 [&](const CheckedBill& bill) { return bill.file == billFile; });
    return at == report.bills.end() ? nullptr : &*at;
}

} // namespace daybook
