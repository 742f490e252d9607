#pragma once

#include "core/money/account_bill.h"
#include "core/money/awards.h"
#include "core/money/budget.h"

#include <optional>
#include <vector>

namespace daybook {

/// What is left to pay of one bill at the end of a period.
struct UnpaidBill
{
    AccountBill bill{};
    Money paid{};       ///< until then
    Money left{};       ///< from care money; above nothing
    Money inQuestion{}; ///< of what is left
    friend bool operator==(const UnpaidBill&, const UnpaidBill&) = default;
};
/// Bills dated on or before a day with something left to pay, oldest first. A bill from a month or more
/// before the first account begins counts as settled, unless somebody began to pay it here.
std::vector<UnpaidBill> unpaidBillsOn(const CareMoney& money, const std::vector<AccountBill>& bills,
                                      QDate day);

/// What is owed at the end of a period (H). Units: pence, none negative.
struct OwedAtEnd
{
    std::vector<UnpaidBill> bills{};
    Money unpaidBills{};
    Money inQuestion{};            ///< of unpaidBills
    std::vector<OwedSum> others{}; ///< wages, tax, pension … owed on that day
    Money otherOwed{};
    std::vector<AccountBill> credits{}; ///< of which the provider has promised something back
    Money creditsDue{};                 ///< from providers: taken off
    Money total() const { return unpaidBills + otherOwed - creditsDue; }
    Money of(OwedKind kind) const;
    friend bool operator==(const OwedAtEnd&, const OwedAtEnd&) = default;
};

/// The person's contribution over a period (J). What a gross award asks for separately never goes through the
/// account and is only told.
struct ContributionCheck
{
    std::vector<ContributionStep> steps{}; ///< by date of effect
    Money due{};                           ///< into the account: of awards paid net
    Money askedSeparately{};               ///< of awards paid gross
    Money paid{};
    Money arrears() const { return std::max(Money{}, due - paid); }
    Money paidAhead() const { return std::max(Money{}, paid - due); }
    friend bool operator==(const ContributionCheck&, const ContributionCheck&) = default;
};

/// What awards should have brought in over a period, beside what came.
struct AwardCheck
{
    Award award{}; ///< in its turn: with the last day that follows from the next one
    std::vector<QDate> days{};
    Money expected{};
    friend bool operator==(const AwardCheck&, const AwardCheck&) = default;
};

/// One movement of an account of care money, with what the account holds after it.
struct PeriodLine
{
    AccountEntry entry{};
    Money balance{}; ///< of its own account
    friend bool operator==(const PeriodLine&, const PeriodLine&) = default;
};

/// One account of care money over a period (O).
struct PeriodBook
{
    Account account{};
    AccountSums sums{};
    std::vector<PeriodLine> lines{};      ///< by date
    std::optional<BankComparison> bank{}; ///< the last balance the bank gave until the end of the period
    friend bool operator==(const PeriodBook&, const PeriodBook&) = default;
};

/// What was paid from whose money. Units: pence, positive.
struct FunderSum
{
    Funder funder{};
    Money amount{};
    friend bool operator==(const FunderSum&, const FunderSum&) = default;
};

/// The account of one period as a council asks for it. Always: sums.opening + totalIn − totalOut + moved +
/// notSaid = closing, and the books add up to the same.
struct PeriodAccount
{
    BillingPeriod period{};
    std::vector<AwardCheck> awards{}; ///< C: those that run on a day of the period
    AccountSums sums{};               ///< D, E, F and G for all accounts of care money together
    std::vector<PeriodBook> books{};  ///< G and O for each
    std::vector<FunderSum> spentBy{}; ///< F by whose money; adds up to totalOut
    OwedAtEnd owed{};                 ///< H
    Surplus surplus{};                ///< I
    Money repaid{};                   ///< I: paid back to the council within the period
    ContributionCheck contribution{}; ///< J
    /// Signed: what the banks hold beyond what is written down; absent when no bank has been asked.
    std::optional<Money> bankDifference() const;
    friend bool operator==(const PeriodAccount&, const PeriodAccount&) = default;
};

/// Cost: linear in the entries, times the accounts.
PeriodAccount periodAccount(const CareMoney& money, const std::vector<AccountBill>& bills,
                            const BillingPeriod& period);

} // namespace daybook
