#pragma once

#include "core/money/account.h"
#include "core/money/account_bill.h"

#include <optional>
#include <vector>

namespace daybook {

enum class PaymentFit {
    Number,          ///< the bank names the bill's number
    Whole,           ///< exactly what the bill asks for
    Rest,            ///< exactly what is left of it
    WithoutQuestion, ///< exactly what is left without what the provider is asked about
    Several,         ///< exactly what is left of two to four bills of one provider together
    NotAll           ///< from that provider, but another sum
};

/// What one bill takes of a payment.
struct BillShare
{
    QString bill{}; ///< uuid
    Money amount{}; ///< positive
    friend bool operator==(const BillShare&, const BillShare&) = default;
};

/// One or more bills that an entry may have paid. Only proposed: the person says so.
struct PaymentProposal
{
    PaymentFit fit{};
    std::vector<BillShare> shares{}; ///< add up to the payment
    friend bool operator==(const PaymentProposal&, const PaymentProposal&) = default;
};
/// What `entry` may have paid, best first; empty for money that came in, for an entry that names its bill
/// already, and when nothing fits. Bills dated more than a week after the payment or more than 120 days
/// before it are not proposed.
std::vector<PaymentProposal> proposedBills(const AccountEntry& entry, const std::vector<AccountBill>& bills,
                                           const std::vector<AccountEntry>& entries);

/// Payments that name no bill: all that went to a provider, and of the rest those with a proposal. Oldest
/// first.
struct OpenPayment
{
    AccountEntry entry{};
    std::vector<PaymentProposal> proposals{};
    friend bool operator==(const OpenPayment&, const OpenPayment&) = default;
};
std::vector<OpenPayment> openPayments(const CareMoney& money, const std::vector<AccountBill>& bills);

/// The entry as it is once the person has said which bills it paid. Other parts than the first keep what they
/// are for; what nobody had said is a provider's bill from then on.
AccountEntry joined(const AccountEntry& entry, const std::vector<BillShare>& shares);

/// Two facts that do not fit together, said calmly and never settled without the person.
enum class PaymentRemarkKind {
    PaidTwice, ///< two payments, each as large as the bill
    PaidMore,  ///< more than the bill asks for
    PaidLess,  ///< less than is not in question
    NoBill,    ///< paid, and no bill here asks for it
    NotPaid    ///< billed, and no payment names it
};
struct PaymentRemark
{
    PaymentRemarkKind kind{};
    QString bill{};                ///< uuid; empty with NoBill
    std::vector<qint64> entries{}; ///< ids
    Money asked{};
    Money paid{};
    Money inQuestion{};
    QDate date{}; ///< of the bill, or of the payment without one
    friend bool operator==(const PaymentRemark&, const PaymentRemark&) = default;
};
/// By date. A bill that has come within the last 14 days is not called unpaid, and none from a month or more
/// before the account begins.
std::vector<PaymentRemark> paymentRemarks(const CareMoney& money, const std::vector<AccountBill>& bills,
                                          QDate today);

} // namespace daybook
