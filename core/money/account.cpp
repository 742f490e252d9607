#include "core/money/account.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

using enum MoneyCategory;

constexpr std::array<std::pair<MoneyCategory, QLatin1StringView>, 31> categoryWords{{
    {CouncilPayment, "council_payment"_L1},
    {OwnContribution, "own_contribution"_L1},
    {TopUp, "top_up"_L1},
    {OneOff, "one_off"_L1},
    {RespiteAllocation, "respite_allocation"_L1},
    {OtherFund, "other_fund"_L1},
    {ProviderRefund, "provider_refund"_L1},
    {TaxRefund, "tax_refund"_L1},
    {Interest, "interest"_L1},
    {OtherIn, "other_in"_L1},
    {Provider, "provider"_L1},
    {Wages, "wages"_L1},
    {Tax, "tax"_L1},
    {Pension, "pension"_L1},
    {PayrollFee, "payroll_fee"_L1},
    {Insurance, "insurance"_L1},
    {ManagedAccountFee, "managed_account_fee"_L1},
    {SelfEmployedCarer, "self_employed_carer"_L1},
    {Respite, "respite"_L1},
    {Activities, "activities"_L1},
    {SharedLives, "shared_lives"_L1},
    {Transport, "transport"_L1},
    {MealDelivery, "meal_delivery"_L1},
    {Equipment, "equipment"_L1},
    {Recruitment, "recruitment"_L1},
    {BankCharges, "bank_charges"_L1},
    {RepaidToCouncil, "repaid_to_council"_L1},
    {RedundancyOrRetainer, "redundancy_or_retainer"_L1},
    {OtherOut, "other_out"_L1},
    {Transfer, "transfer"_L1},
    {NotSaidYet, "not_said_yet"_L1},
}};

constexpr std::array<std::pair<Funder, QLatin1StringView>, 4> funderWords{{
    {Funder::DirectPayment, "direct_payment"_L1},
    {Funder::OwnMoney, "own_money"_L1},
    {Funder::Health, "health"_L1},
    {Funder::OtherFund, "other_fund"_L1},
}};

constexpr std::array<std::pair<OwedKind, QLatin1StringView>, 6> owedWords{{
    {OwedKind::Wages, "wages"_L1},
    {OwedKind::Tax, "tax"_L1},
    {OwedKind::Pension, "pension"_L1},
    {OwedKind::HolidayPay, "holiday_pay"_L1},
    {OwedKind::Redundancy, "redundancy"_L1},
    {OwedKind::Other, "other"_L1},
}};

constexpr std::array<std::pair<AccountKind, QLatin1StringView>, 3> accountWords{{
    {AccountKind::Bank, "bank"_L1},
    {AccountKind::Card, "card"_L1},
    {AccountKind::Cash, "cash"_L1},
}};

template <typename Value, std::size_t Size>
QString wordFor(Value value, const std::array<std::pair<Value, QLatin1StringView>, Size>& words)
{
    return std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.first == value; })
        ->second;
}

template <typename Value, std::size_t Size>
std::optional<Value> valueOf(QStringView text,
                             const std::array<std::pair<Value, QLatin1StringView>, Size>& words)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto& word) { return text == word.second; });
    return found == words.end() ? std::optional<Value>() : found->first;
}

} // namespace

MoneyDirection directionOf(MoneyCategory category)
{
    if (category <= OtherIn)
        return MoneyDirection::In;
    return category <= OtherOut ? MoneyDirection::Out : MoneyDirection::Neither;
}

const std::vector<MoneyCategory>& moneyCategories()
{
    static const std::vector<MoneyCategory> all = [] {
        std::vector<MoneyCategory> found;
        for (const auto& [category, word] : categoryWords)
            found.push_back(category);
        return found;
    }();
    return all;
}

QString keyword(MoneyCategory category)
{
    return wordFor(category, categoryWords);
}

std::optional<MoneyCategory> parseMoneyCategory(QStringView keyword)
{
    return valueOf(keyword, categoryWords);
}

QString categoryText(MoneyCategory category, const QString& funder)
{
    const QString giver = funder.isEmpty() ? QCoreApplication::translate("Account", "the council") : funder;
    switch (category) {
    case CouncilPayment:
        //: %1 is "the council" or its name
        return QCoreApplication::translate("Account", "Payments from %1").arg(giver);
    case OwnContribution:
        return QCoreApplication::translate("Account", "Your contribution, paid in");
    case TopUp:
        return QCoreApplication::translate("Account", "Top-up from your own money");
    case OneOff:
        return QCoreApplication::translate("Account", "One-off or start-up payment");
    case RespiteAllocation:
        return QCoreApplication::translate("Account", "Money for short breaks");
    case OtherFund:
        return QCoreApplication::translate("Account", "NHS or another fund");
    case ProviderRefund:
        return QCoreApplication::translate("Account", "Money back from a provider");
    case TaxRefund:
        return QCoreApplication::translate("Account", "Money back from HMRC");
    case Interest:
        return QCoreApplication::translate("Account", "Interest");
    case OtherIn:
        return QCoreApplication::translate("Account", "Other money in");
    case Provider:
        return QCoreApplication::translate("Account", "Care agency or provider bills");
    case Wages:
        return QCoreApplication::translate("Account", "Personal assistant: wages");
    case Tax:
        return QCoreApplication::translate("Account", "HMRC: tax and National Insurance");
    case Pension:
        return QCoreApplication::translate("Account", "Pension");
    case PayrollFee:
        return QCoreApplication::translate("Account", "Payroll service");
    case Insurance:
        return QCoreApplication::translate("Account", "Employer's insurance");
    case ManagedAccountFee:
        return QCoreApplication::translate("Account", "Managed account fee");
    case SelfEmployedCarer:
        return QCoreApplication::translate("Account", "Self-employed carer, neighbour or sitter");
    case Respite:
        return QCoreApplication::translate("Account", "Respite or short break");
    case Activities:
        return QCoreApplication::translate("Account", "Day centre and activities");
    case SharedLives:
        return QCoreApplication::translate("Account", "Shared Lives");
    case Transport:
        return QCoreApplication::translate("Account", "Transport and mileage");
    case MealDelivery:
        return QCoreApplication::translate("Account", "Meals: delivery or making");
    case Equipment:
        return QCoreApplication::translate("Account", "Equipment");
    case Recruitment:
        return QCoreApplication::translate("Account", "Finding, checking and training carers");
    case BankCharges:
        return QCoreApplication::translate("Account", "Bank or card charges");
    case RepaidToCouncil:
        //: %1 is "the council" or its name
        return QCoreApplication::translate("Account", "Paid back to %1").arg(giver);
    case RedundancyOrRetainer:
        return QCoreApplication::translate("Account", "Redundancy or retainer");
    case OtherOut:
        return QCoreApplication::translate("Account", "Other money out");
    case Transfer:
        return QCoreApplication::translate("Account", "Moved between your own accounts");
    case NotSaidYet:
        return QCoreApplication::translate("Account", "Not said yet what it was for");
    }
    Q_UNREACHABLE();
}

QString keyword(Funder funder)
{
    return wordFor(funder, funderWords);
}

std::optional<Funder> parseFunder(QStringView keyword)
{
    return valueOf(keyword, funderWords);
}

QString funderText(Funder funder)
{
    switch (funder) {
    case Funder::DirectPayment:
        return QCoreApplication::translate("Account", "Direct payment");
    case Funder::OwnMoney:
        return QCoreApplication::translate("Account", "Your own money");
    case Funder::Health:
        return QCoreApplication::translate("Account", "NHS");
    case Funder::OtherFund:
        return QCoreApplication::translate("Account", "Another fund");
    }
    Q_UNREACHABLE();
}

QString keyword(AccountKind kind)
{
    return wordFor(kind, accountWords);
}

std::optional<AccountKind> parseAccountKind(QStringView keyword)
{
    return valueOf(keyword, accountWords);
}

QString accountKindText(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Bank:
        return QCoreApplication::translate("Account", "Bank account");
    case AccountKind::Card:
        return QCoreApplication::translate("Account", "Prepaid card");
    case AccountKind::Cash:
        return QCoreApplication::translate("Account", "Cash");
    }
    Q_UNREACHABLE();
}

QString keyword(OwedKind kind)
{
    return wordFor(kind, owedWords);
}

std::optional<OwedKind> parseOwedKind(QStringView keyword)
{
    return valueOf(keyword, owedWords);
}

QString owedText(OwedKind kind)
{
    switch (kind) {
    case OwedKind::Wages:
        return QCoreApplication::translate("Account", "Wages not paid yet");
    case OwedKind::Tax:
        return QCoreApplication::translate("Account", "HMRC: tax and National Insurance not paid yet");
    case OwedKind::Pension:
        return QCoreApplication::translate("Account", "Pension not paid yet");
    case OwedKind::HolidayPay:
        return QCoreApplication::translate("Account", "Holiday pay not paid yet");
    case OwedKind::Redundancy:
        return QCoreApplication::translate("Account", "Kept for redundancy or notice");
    case OwedKind::Other:
        return QCoreApplication::translate("Account", "Something else not paid yet");
    }
    Q_UNREACHABLE();
}

Money AccountEntry::amount() const
{
    Money sum;
    for (const EntryPart& part : parts)
        sum += part.amount;
    return sum;
}

} // namespace daybook
