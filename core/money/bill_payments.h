#pragma once

#include "core/bill/bill.h"
#include "core/money/account.h"

#include <algorithm>
#include <vector>

namespace daybook {

/// What a bill asks for: its printed total, or the sum of its charges when it prints none.
Money askedBy(const Bill& bill);

/// What the account says about one bill.
struct BillPayment
{
    QString bill{}; ///< uuid
    Money asked{};
    Money paid{};
    Money back{};                  ///< what the provider gave back of it: not taken off what was paid
    std::vector<qint64> entries{}; ///< ids of what was paid, oldest first
    QDate lastPaidOn{};
    /// Below nothing when more was paid than asked for, and not given back.
    Money left() const { return paid > asked ? std::min(Money{}, asked - paid + back) : asked - paid; }
    /// Two payments, each as large as what was asked for.
    bool isPaidTwice{false};
    friend bool operator==(const BillPayment&, const BillPayment&) = default;
};
/// One for each bill, in their order. A bill that another one replaces is the caller's to leave out.
std::vector<BillPayment> paymentsOf(const std::vector<Bill>& bills, const std::vector<AccountEntry>& entries);

/// Payments to providers that name no bill: paid, and nothing that asks for it is here.
std::vector<qint64> paidWithoutBill(const std::vector<AccountEntry>& entries);

} // namespace daybook
