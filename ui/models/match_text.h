#pragma once

#include "core/money/payment_match.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

/// "the bill for June 2026 from Brightcare, £323.00".
QString billText(const AccountBill& bill);
/// "Paid £279.00 on Mon 15 June 2026: BRIGHTCARE LTD".
QString openPaymentText(const AccountEntry& entry);
/// Why a payment may have paid these bills, with both sums.
QString fitText(const PaymentProposal& proposal, const std::vector<AccountBill>& bills);
/// The two facts of each remark, in one or two calm sentences.
QStringList remarkTexts(const std::vector<PaymentRemark>& remarks, const std::vector<AccountBill>& bills,
                        const std::vector<AccountEntry>& entries);

} // namespace daybook
