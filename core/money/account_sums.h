#pragma once

#include "core/money/account.h"

#include <optional>
#include <vector>

namespace daybook {

/// What came or went under one heading. Units: pence, positive in the heading's own direction; money that
/// goes the other way (a payment taken back) lowers it.
struct CategorySum
{
    MoneyCategory category{};
    Money amount{};
    std::vector<qint64> entries{}; ///< ids, in the order of their dates
    friend bool operator==(const CategorySum&, const CategorySum&) = default;
};

/// The money of one period. Always: opening + in − out + moved + notSaid = closing.
struct AccountSums
{
    BillingPeriod period{};
    Money opening{};
    std::vector<CategorySum> in{}; ///< only headings with entries, in the order of the enumeration
    std::vector<CategorySum> out{};
    CategorySum moved{MoneyCategory::Transfer};     ///< signed: between these accounts and others
    CategorySum notSaid{MoneyCategory::NotSaidYet}; ///< signed
    Money totalIn{};
    Money totalOut{};
    Money closing{};
    friend bool operator==(const AccountSums&, const AccountSums&) = default;
};

/// One or all accounts over a period, both ends included. `account` empty = every account that holds care
/// money.
AccountSums sumsOf(const CareMoney& money, const BillingPeriod& period, const QString& account = {});
/// What all accounts of care money hold at the end of a day, by what is written down.
Money balanceOn(const CareMoney& money, QDate day, const QString& account = {});

/// What is written down beside what the bank says, for one account on one day.
struct BankComparison
{
    BankBalance bank{};
    Money written{};                  ///< at the end of that day
    Money uncleared{};                ///< signed: of that, what the bank had not shown by then
    std::vector<qint64> notCleared{}; ///< ids
    Money difference() const { return bank.balance - (written - uncleared); }
    bool ties() const { return difference().isZero(); }
    friend bool operator==(const BankComparison&, const BankComparison&) = default;
};
BankComparison compareWithBank(const CareMoney& money, const BankBalance& balance);
/// The last balance the bank gave for an account on or before a day.
std::optional<BankBalance> lastBankBalance(const CareMoney& money, const QString& account, QDate day);

} // namespace daybook
