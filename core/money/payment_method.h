#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace daybook {

enum class PaymentMethod { NotSaid, BankTransfer, DirectDebit, StandingOrder, Card, Cheque, Cash };
/// "bank_transfer" …: in files and in the store.
QString keyword(PaymentMethod method);
std::optional<PaymentMethod> parsePaymentMethod(QStringView keyword);
/// "Bank transfer" …: translated.
QString methodText(PaymentMethod method);
/// By the short words of banks: "DD", "Faster Payment", "VISA PURCHASE", "CPT". NotSaid for anything else.
PaymentMethod methodOfBank(QStringView kind);

} // namespace daybook
