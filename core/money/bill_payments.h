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

enum class PaymentFit {
    Number, ///< the bank names the bill's number
    Whole,  ///< exactly what the bill asks for
    Rest,   ///< exactly what is left of it
    NotAll  ///< from that provider, but another sum
};
/// A bill that an entry may have paid. Only proposed: the person says so.
struct PaymentProposal
{
    QString bill{}; ///< uuid
    PaymentFit fit{};
    friend bool operator==(const PaymentProposal&, const PaymentProposal&) = default;
};
/// The bills that `entry` may have paid, best first; empty for money that came in, for an entry that names
/// its bill already, and when nothing fits. Bills dated more than a week after the payment or more than 120
/// days before it are not proposed.
std::vector<PaymentProposal> proposedBills(const AccountEntry& entry, const std::vector<Bill>& bills,
                                           const std::vector<AccountEntry>& entries);

} // namespace daybook
