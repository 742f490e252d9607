#pragma once

#include "core/base/money.h"
#include "core/check/household.h"
#include "core/check/report.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace daybook {

/// What a bill comes to, in pence; it ties as CheckedBill does.
struct BillSums
{
    Money total{};
    Money agreed{};
    Money query{};
    Money toCheck{};
    Money credited{};
    friend bool operator==(const BillSums&, const BillSums&) = default;
};
BillSums sumsOf(const CheckedBill& bill);

/// A bill that the person is finished with: what it came to on that day. Opening it again keeps the row;
/// being finished once more adds one.
struct FinishedBill
{
    qint64 id{};
    QString uuid{};
    QString bill{}; ///< uuid of the bill
    int version{1}; ///< 1 = the first time
    QDateTime on{}; ///< local
    BillSums sums{};
    QDateTime reopenedOn{}; ///< local; not valid while it stands
    friend bool operator==(const FinishedBill&, const FinishedBill&) = default;
};

/// The one that stands for that bill; nullptr when it is not finished, or open again.
const FinishedBill* finishedOf(const std::vector<FinishedBill>& finished, const QString& billUuid);
/// What to write when the person is finished with a bill now. Version: one more than was ever given.
FinishedBill finishedNow(const std::vector<FinishedBill>& finished, const QString& billUuid,
                         const CheckedBill& bill, const QDateTime& now);

/// A finished bill that comes to something else than before.
struct FinishedBillChange
{
    QString number{}; ///< empty = none printed
    QString provider{};
    BillingPeriod period{};
    BillSums before{};
    std::optional<BillSums> after{}; ///< nullopt: the bill itself is taken out
    friend bool operator==(const FinishedBillChange&, const FinishedBillChange&) = default;
};
/// Finished bills of `before` whose sums are different in `after`, by bill of `before`. Cost: linear in
/// bills.
std::vector<FinishedBillChange> changesOfFinished(const std::vector<FinishedBill>& finished,
                                                  const Household& household, const Report& before,
                                                  const Household& changed, const Report& after);

} // namespace daybook
