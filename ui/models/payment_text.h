#pragma once

#include "core/money/bill_payments.h"

#include <QString>

namespace daybook {

/// "You paid £279.00 of £450.00. £171.00 is left, and £44.00 of it is in question." `inQuestion` is what the
/// check asks about.
QString paymentSentence(const BillPayment& payment, Money inQuestion);
/// What of an entry pays this bill. Units: pence, positive for what was paid.
Money paidOf(const AccountEntry& entry, const QString& bill);
/// "Thu 2 July 2026: £279.00, bank transfer".
QString paymentText(const AccountEntry& entry, const QString& bill);
/// What is left to pay and not in question; nothing when that is less than a penny.
Money payableNow(const BillPayment& payment, Money inQuestion);

} // namespace daybook
