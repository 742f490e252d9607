#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"
#include "core/money/payment_method.h"
#include "core/money/statement_layout.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace daybook {

/// Where care money is kept.
enum class AccountKind { Bank, Card, Cash };

/// One bank account, prepaid card or purse that care is paid from.
struct Account
{
    qint64 id{};
    QString uuid{};
    QString name{};
    AccountKind kind{AccountKind::Bank};
    QDate openedOn{};       ///< the day before which nothing is written down
    Money openingBalance{}; ///< at the start of that day
    bool isCareMoney{true}; ///< false: the person's own account, named only as where a transfer went
    friend bool operator==(const Account&, const Account&) = default;
};

/// What money was for. The order is the order in which councils ask for it; ins come first.
enum class MoneyCategory {
    // in
    CouncilPayment,
    OwnContribution,
    TopUp,
    OneOff,
    RespiteAllocation,
    OtherFund,
    ProviderRefund,
    TaxRefund,
    Interest,
    OtherIn,
    // out
    Provider,
    Wages,
    Tax,
    Pension,
    PayrollFee,
    Insurance,
    ManagedAccountFee,
    SelfEmployedCarer,
    Respite,
    Activities,
    SharedLives,
    Transport,
    MealDelivery,
    Equipment,
    Recruitment,
    BankCharges,
    RepaidToCouncil,
    RedundancyOrRetainer,
    OtherOut,
    // neither
    Transfer,  ///< between two of the person's accounts
    NotSaidYet ///< from a bank statement, nobody has said what it was
};

enum class MoneyDirection { In, Out, Neither };
MoneyDirection directionOf(MoneyCategory category);
/// All of them, in the order of the enumeration.
const std::vector<MoneyCategory>& moneyCategories();
/// "council_payment" …: in files and in the store.
QString keyword(MoneyCategory category);
std::optional<MoneyCategory> parseMoneyCategory(QStringView keyword);
/// "Payment from the council", "Care agency bills" …: translated. `funder` is what the person calls whoever
/// gives the money; empty = the council.
QString categoryText(MoneyCategory category, const QString& funder = {});

/// Whose money a part of a payment is.
enum class Funder { DirectPayment, OwnMoney, Health, OtherFund };
QString keyword(Funder funder);
std::optional<Funder> parseFunder(QStringView keyword);
QString funderText(Funder funder);

QString keyword(AccountKind kind);
std::optional<AccountKind> parseAccountKind(QStringView keyword);
QString accountKindText(AccountKind kind);

/// What a part of one payment was for. Units: signed pence, in is positive.
struct EntryPart
{
    MoneyCategory category{MoneyCategory::NotSaidYet};
    Funder funder{Funder::DirectPayment};
    Money amount{};
    QString bill{}; ///< uuid of the bill this part pays; empty = none
    friend bool operator==(const EntryPart&, const EntryPart&) = default;
};

/// One movement of money. Its amount is the sum of its parts and is kept nowhere else, so the two cannot
/// disagree.
struct AccountEntry
{
    qint64 id{};
    QString uuid{};
    QString account{};                ///< uuid
    QDate date{};                     ///< when it was paid or received, local
    std::optional<QDate> clearedOn{}; ///< when the bank shows it; absent = not on a bank statement yet
    QString payee{};                  ///< or who it came from
    PaymentMethod method{PaymentMethod::NotSaid};
    QString reference{};            ///< cheque number, invoice number
    QString what{};                 ///< in the person's words
    QString bankText{};             ///< as the bank prints it
    QString bankKey{};              ///< which record of a statement it is: the same is never taken twice
    QString evidence{};             ///< "receipt 12", "bill 1207"; empty = no paper
    QString evidencePage{};         ///< where that stands among the papers: "page 7"
    QString invoice{};              ///< number of the provider's invoice, when it is not the reference
    std::optional<Decimal> units{}; ///< hours, nights or items bought
    std::optional<bool> inPlan{};   ///< whether the support plan allows it; absent = not said
    QString permission{};           ///< who said yes and when, where it had to be asked
    QString statement{};            ///< uuid of the bank statement it was brought in with; empty = none
    std::vector<EntryPart> parts{};
    Money amount() const;
    friend bool operator==(const AccountEntry&, const AccountEntry&) = default;
};

/// What a bank or card statement says it holds at the end of a day.
struct BankBalance
{
    qint64 id{};
    QString uuid{};
    QString account{}; ///< uuid
    QDate date{};
    Money balance{};
    friend bool operator==(const BankBalance&, const BankBalance&) = default;
};

/// A statement of the bank that was brought in. Its bytes are kept as they came.
struct BankStatement
{
    qint64 id{};
    QString uuid{};
    QString account{}; ///< uuid
    QString fileName{};
    QString sha256{};
    QDate receivedOn{};
    BillingPeriod period{}; ///< first to last day of its lines
    int lines{};            ///< that were brought in
    friend bool operator==(const BankStatement&, const BankStatement&) = default;
};

/// One stream of care money: from the council, the NHS or another fund.
struct Award
{
    qint64 id{};
    QString uuid{};
    QString name{}; ///< "Direct payment", "Personal health budget"
    MoneyCategory paidAs{MoneyCategory::CouncilPayment};
    Money weekly{};             ///< before the contribution
    Money weeklyContribution{}; ///< what the person pays towards it
    bool isPaidGross{false};    ///< true: paid whole, and the contribution is asked for separately
    int paidEveryWeeks{4};      ///< 1 to 52
    QDate from{};
    std::optional<QDate> to{};
    int weeksAllowed{8}; ///< how many weeks of it may be held; 0 to 52
    Money ringFenced{};  ///< for one purpose only (respite, start-up), never counted as left over
    QString ringFencedFor{};
    friend bool operator==(const Award&, const Award&) = default;
    Money weeklyPaid() const { return isPaidGross ? weekly : weekly - weeklyContribution; }
};

/// What may be owed without a bill.
enum class OwedKind { Wages, Tax, Pension, HolidayPay, Redundancy, Other };
QString keyword(OwedKind kind);
std::optional<OwedKind> parseOwedKind(QStringView keyword);
QString owedText(OwedKind kind);

/// A sum that is owed and on no bill, as the person says: wages, tax, a reserve for redundancy.
struct OwedSum
{
    qint64 id{};
    QString uuid{};
    OwedKind kind{OwedKind::Wages};
    Money amount{};
    QDate since{};                ///< the first day on which it was owed
    std::optional<QDate> until{}; ///< the day it was paid or no longer owed; absent = still
    QString what{};               ///< in the person's words
    friend bool operator==(const OwedSum&, const OwedSum&) = default;
};

/// All that is known about the money.
struct CareMoney
{
    std::vector<Account> accounts{};
    std::vector<AccountEntry> entries{};
    std::vector<BankBalance> balances{};
    std::vector<Award> awards{};
    std::vector<OwedSum> owed{};
    std::vector<BankStatement> statements{};
    std::vector<StatementLayout> layouts{}; ///< how statements of unknown banks are read
    friend bool operator==(const CareMoney&, const CareMoney&) = default;
};

} // namespace daybook
