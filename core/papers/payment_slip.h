#pragma once

#include "core/check/household.h"
#include "core/check/report.h"
#include "core/money/account.h"
#include "core/papers/paper.h"
#include "core/papers/promised_credits.h"

#include <QDate>

#include <vector>

namespace daybook {

/// What of one bill is not paid because it is asked about.
struct HeldBill
{
    QString file{};
    QString number{};
    BillingPeriod period{};
    Money left{}; ///< of the bill, to pay
    Money held{}; ///< of that, what is in question
    friend bool operator==(const HeldBill&, const HeldBill&) = default;
};
/// What is held back from one provider, bill by bill in their order.
struct HeldBack
{
    QString provider{};
    std::vector<HeldBill> bills{};
    Money together() const;
    friend bool operator==(const HeldBack&, const HeldBack&) = default;
};
/// Providers of whom nothing is held back are left out, and bills that another one replaces. What a provider
/// has agreed to take off is not held back any more.
std::vector<HeldBack> heldBack(const Household& household, const Report& report,
                               const std::vector<AccountEntry>& entries,
                               const std::vector<PromisedCredit>& agreed);

/// Goes with a payment: which bill, what is paid now, what is asked about line by line, and what is held back
/// altogether.
Paper paymentSlip(const Household& household, const Report& report, const std::vector<AccountEntry>& entries,
                  const std::vector<PromisedCredit>& agreed, const QString& billFile, QDate date);

} // namespace daybook
