#include "ui/models/payment_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("PaymentText", text);
}

/// What is left, and how much of that is asked about.
QString leftText(Money left, Money inQuestion)
{
    const Money asked = std::clamp(inQuestion, Money{}, left);
    if (asked.isZero())
        return words(QT_TRANSLATE_NOOP("PaymentText", "%1 is left to pay.")).arg(toText(left));
    if (asked == left)
        return words(QT_TRANSLATE_NOOP("PaymentText", "What is left, %1, is all in question."))
            .arg(toText(left));
    return words(QT_TRANSLATE_NOOP("PaymentText", "%1 is left to pay, and %2 of it is in question."))
        .arg(toText(left), toText(asked));
}

} // namespace

QString paymentSentence(const BillPayment& payment, Money inQuestion)
{
    const Money left = payment.left();
    if (payment.paid.isZero()) {
        if (payment.asked <= Money{})
            return words(QT_TRANSLATE_NOOP("PaymentText", "This bill asks for nothing."));
        return words(QT_TRANSLATE_NOOP("PaymentText", "No payment is written down yet: %1"))
            .arg(leftText(left, inQuestion));
    }
    if (left.isZero())
        return words(QT_TRANSLATE_NOOP("PaymentText", "You paid all of this bill: %1."))
            .arg(toText(payment.paid));
    if (left < Money{})
        return words(QT_TRANSLATE_NOOP("PaymentText", "You paid %1. That is %2 more than they ask for."))
            .arg(toText(payment.paid), toText(-left));
    return words(QT_TRANSLATE_NOOP("PaymentText", "You paid %1 of %2. %3"))
        .arg(toText(payment.paid), toText(payment.asked), leftText(left, inQuestion));
}

Money paidOf(const AccountEntry& entry, const QString& bill)
{
    Money paid;
    for (const EntryPart& part : entry.parts) {
        if (part.bill == bill)
            paid -= part.amount;
    }
    return paid;
}

QString paymentText(const AccountEntry& entry, const QString& bill)
{
    const QString sum = toText(paidOf(entry, bill));
    if (entry.method == PaymentMethod::NotSaid)
        return words(QT_TRANSLATE_NOOP("PaymentText", "%1: %2")).arg(toText(entry.date), sum);
    return words(QT_TRANSLATE_NOOP("PaymentText", "%1: %2, %3"))
        .arg(toText(entry.date), sum, methodText(entry.method).toLower());
}

Money payableNow(const BillPayment& payment, Money inQuestion)
{
    return std::max(Money{}, payment.left() - std::max(Money{}, inQuestion));
}

} // namespace daybook
