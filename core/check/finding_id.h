#pragma once

#include "core/bill/bill.h"
#include "core/check/finding.h"

#include <QString>

#include <vector>

namespace daybook {

/// What a finding is about, in words that survive a re-import: never rows or file names.
struct FindingIdentity
{
    QString provider{};
    FindingKind kind{};
    QString about{}; ///< visitIdentity() or lineIdentity()
};

/// First 16 hex digits of a SHA-256 over provider, kind group and what it is about. Kinds of one group share
/// an id, so an answer stays when only the reason changes.
QString findingId(const FindingIdentity& identity);

/// Date, planned or billed start, service and carer of a visit.
QString visitIdentity(QDate date, int start, const QString& service, int carer);
/// Bill number root, date, start, service, amount and the number among identical rows.
QString lineIdentity(const Bill& bill, const BillLine& line, int occurrence);
/// The printed number without a trailing revision letter; provider and first day when none is printed.
QString billNumberRoot(const Bill& bill);

/// Equal ids get -2, -3 … in the order of date, time and amount.
void numberEqualIds(std::vector<Finding>& findings);

} // namespace daybook
