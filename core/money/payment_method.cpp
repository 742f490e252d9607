#include "core/money/payment_method.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<PaymentMethod, QLatin1StringView>, 7> methodWords{{
    {PaymentMethod::NotSaid, "not_said"_L1},
    {PaymentMethod::BankTransfer, "bank_transfer"_L1},
    {PaymentMethod::DirectDebit, "direct_debit"_L1},
    {PaymentMethod::StandingOrder, "standing_order"_L1},
    {PaymentMethod::Card, "card"_L1},
    {PaymentMethod::Cheque, "cheque"_L1},
    {PaymentMethod::Cash, "cash"_L1},
}};

/// Folded; whole, or a word that the kind holds.
struct BankWord
{
    PaymentMethod method;
    QLatin1StringView word;
};
constexpr std::array bankWords{
    BankWord{PaymentMethod::DirectDebit, "direct debit"_L1},
    BankWord{PaymentMethod::StandingOrder, "standing order"_L1},
    BankWord{PaymentMethod::Cash, "cash machine"_L1},
    BankWord{PaymentMethod::Cash, "cashpoint"_L1},
    BankWord{PaymentMethod::Cash, "withdrawal"_L1},
    BankWord{PaymentMethod::Cheque, "cheque"_L1},
    BankWord{PaymentMethod::BankTransfer, "faster payment"_L1},
    BankWord{PaymentMethod::BankTransfer, "transfer"_L1},
    BankWord{PaymentMethod::BankTransfer, "bank credit"_L1},
    BankWord{PaymentMethod::BankTransfer, "bill payment"_L1},
    BankWord{PaymentMethod::BankTransfer, "bacs"_L1},
    BankWord{PaymentMethod::BankTransfer, "online payment"_L1},
    BankWord{PaymentMethod::Card, "card"_L1},
    BankWord{PaymentMethod::Card, "visa"_L1},
    BankWord{PaymentMethod::Card, "contactless"_L1},
    BankWord{PaymentMethod::Card, "purchase"_L1},
    BankWord{PaymentMethod::Card, "chip and pin"_L1},
};
constexpr std::array shortWords{
    BankWord{PaymentMethod::DirectDebit, "dd"_L1},
    BankWord{PaymentMethod::DirectDebit, "ddr"_L1},
    BankWord{PaymentMethod::DirectDebit, "directdebit"_L1},
    BankWord{PaymentMethod::StandingOrder, "so"_L1},
    BankWord{PaymentMethod::StandingOrder, "sto"_L1},
    BankWord{PaymentMethod::StandingOrder, "s/o"_L1},
    BankWord{PaymentMethod::StandingOrder, "repeatpmt"_L1},
    BankWord{PaymentMethod::Cash, "atm"_L1},
    BankWord{PaymentMethod::Cash, "cpt"_L1},
    BankWord{PaymentMethod::Cash, "c/l"_L1},
    BankWord{PaymentMethod::Cash, "cash"_L1},
    BankWord{PaymentMethod::Cheque, "chq"_L1},
    BankWord{PaymentMethod::Cheque, "check"_L1},
    BankWord{PaymentMethod::Card, "deb"_L1},
    BankWord{PaymentMethod::Card, "vis"_L1},
    BankWord{PaymentMethod::Card, "pos"_L1},
    BankWord{PaymentMethod::Card, "cc"_L1},
    BankWord{PaymentMethod::Card, ")))"_L1},
    BankWord{PaymentMethod::DirectDebit, "d/d"_L1},
    BankWord{PaymentMethod::BankTransfer, "fpi"_L1},
    BankWord{PaymentMethod::BankTransfer, "fpo"_L1},
    BankWord{PaymentMethod::BankTransfer, "bgc"_L1},
    BankWord{PaymentMethod::BankTransfer, "bac"_L1},
    BankWord{PaymentMethod::BankTransfer, "bp"_L1},
    BankWord{PaymentMethod::BankTransfer, "bbp"_L1},
    BankWord{PaymentMethod::BankTransfer, "cr"_L1},
    BankWord{PaymentMethod::BankTransfer, "tfr"_L1},
    BankWord{PaymentMethod::BankTransfer, "ft"_L1},
    BankWord{PaymentMethod::BankTransfer, "ibp"_L1},
    BankWord{PaymentMethod::BankTransfer, "ob"_L1},
    BankWord{PaymentMethod::BankTransfer, "xfer"_L1},
    BankWord{PaymentMethod::BankTransfer, "directdep"_L1},
    BankWord{PaymentMethod::BankTransfer, "counter credit"_L1},
};

} // namespace

QString keyword(PaymentMethod method)
{
    return std::find_if(methodWords.begin(), methodWords.end(),
                        [&](const auto& word) { return word.first == method; })
        ->second;
}

std::optional<PaymentMethod> parsePaymentMethod(QStringView keyword)
{
    const auto found = std::find_if(methodWords.begin(), methodWords.end(),
                                    [&](const auto& word) { return keyword == word.second; });
    return found == methodWords.end() ? std::nullopt : std::optional(found->first);
}

QString methodText(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::NotSaid:
        return QCoreApplication::translate("Account", "Not noted");
    case PaymentMethod::BankTransfer:
        return QCoreApplication::translate("Account", "Bank transfer");
    case PaymentMethod::DirectDebit:
        return QCoreApplication::translate("Account", "Direct debit");
    case PaymentMethod::StandingOrder:
        return QCoreApplication::translate("Account", "Standing order");
    case PaymentMethod::Card:
        return QCoreApplication::translate("Account", "Card");
    case PaymentMethod::Cheque:
        return QCoreApplication::translate("Account", "Cheque");
    case PaymentMethod::Cash:
        return QCoreApplication::translate("Account", "Cash");
    }
    Q_UNREACHABLE();
}

PaymentMethod methodOfBank(QStringView kind)
{
    const QString word = folded(kind);
    for (const BankWord& each : shortWords) {
        if (word == each.word)
            return each.method;
    }
    for (const BankWord& each : bankWords) {
        if (word.contains(each.word))
            return each.method;
    }
    return PaymentMethod::NotSaid;
}

} // namespace daybook
