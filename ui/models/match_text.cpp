#include "ui/models/match_text.h"

#include "ui/models/bills_table_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MatchText)
};

QString whenOf(const AccountBill& bill)
{
    if (bill.period.isValid())
        return monthText(bill.period);
    return bill.number.isEmpty() ? toText(bill.date) : bill.number;
}

} // namespace

QString billText(const AccountBill& bill)
{
    return Texts::tr("%1, %2: %3").arg(bill.provider, whenOf(bill), toText(bill.asked));
}

QString openPaymentText(const AccountEntry& entry)
{
    const QString who = entry.payee.isEmpty() ? entry.bankText : entry.payee;
    const QString sum = toText(-entry.amount());
    return who.isEmpty() ? Texts::tr("Paid %1 on %2").arg(sum, toText(entry.date))
                         : Texts::tr("Paid %1 on %2: %3").arg(sum, toText(entry.date), who);
}

QString fitText(const PaymentProposal& proposal, const std::vector<AccountBill>& bills)
{
    if (bills.empty())
        return {};
    const QString bill = billText(bills.front());
    switch (proposal.fit) {
    case PaymentFit::Number:
        return Texts::tr("The bank names the number of this bill: %1.").arg(bill);
    case PaymentFit::Whole:
        return Texts::tr("That is exactly what this bill asks for: %1.").arg(bill);
    case PaymentFit::Rest:
        return Texts::tr("That is exactly what is left to pay of this bill: %1.").arg(bill);
    case PaymentFit::WithoutQuestion:
        return Texts::tr("That is exactly what is left of this bill without the %1 you ask about: %2.")
            .arg(toText(bills.front().inQuestion), bill);
    case PaymentFit::Several: {
        QStringList names;
        for (const AccountBill& each : bills)
            names += billText(each);
        return Texts::tr("That is exactly what these bills come to together: %1.").arg(names.join(u"; "_s));
    }
    case PaymentFit::NotAll:
        return Texts::tr("It went to the same provider, but is another sum than this bill: %1.").arg(bill);
    }
    Q_UNREACHABLE();
}

QStringList remarkTexts(const std::vector<PaymentRemark>& remarks, const std::vector<AccountBill>& bills,
                        const std::vector<AccountEntry>& entries)
{
    QStringList texts;
    for (const PaymentRemark& remark : remarks) {
        const auto found = std::ranges::find(bills, remark.bill, &AccountBill::uuid);
        const QString bill = found == bills.end() ? QString() : billText(*found);
        QStringList days;
        QString who;
        for (const qint64 id : remark.entries) {
            const auto entry = std::ranges::find(entries, id, &AccountEntry::id);
            if (entry == entries.end())
                continue;
            days += toText(entry->date);
            who = openPaymentText(*entry);
        }
        switch (remark.kind) {
        case PaymentRemarkKind::PaidTwice:
            texts +=
                Texts::tr(
                    "This bill may have been paid twice. The bill: %1. Paid: %2, on %3. Please look, and "
                    "ask for what was too much.")
                    .arg(bill, toText(remark.paid), days.join(Texts::tr(" and ")));
            break;
        case PaymentRemarkKind::PaidMore:
            texts +=
                Texts::tr("More was paid than the bill asks for. The bill: %1. Paid: %2, that is %3 more.")
                    .arg(bill, toText(remark.paid), toText(remark.paid - remark.asked));
            break;
        case PaymentRemarkKind::PaidLess:
            texts +=
                remark.inQuestion > Money{}
                    ? Texts::tr(
                          "Another sum was paid than the bill asks for. The bill: %1. Paid: %2. You ask "
                          "about %3, so %4 is left to pay.")
                          .arg(bill, toText(remark.paid), toText(remark.inQuestion),
                               toText(remark.asked - remark.paid - remark.inQuestion))
                    : Texts::tr(
                          "Another sum was paid than the bill asks for. The bill: %1. Paid: %2, so %3 is "
                          "left to pay.")
                          .arg(bill, toText(remark.paid), toText(remark.asked - remark.paid));
            break;
        case PaymentRemarkKind::NoBill:
            texts +=
                Texts::tr("Paid, and no bill here asks for it. %1. The bill may not have come yet.").arg(who);
            break;
        case PaymentRemarkKind::NotPaid:
            texts += Texts::tr("Billed, and no payment is written down. %1, dated %2.")
                         .arg(bill, toText(remark.date));
            break;
        }
    }
    return texts;
}

} // namespace daybook
