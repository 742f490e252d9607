#pragma once

#include "core/money/account_sums.h"

#include <optional>
#include <vector>

namespace daybook {

/// What is spoken for but has not left the account. Units: pence, never negative.
struct Promised
{
    Money unpaidBills{};  ///< what is left to pay of the bills that are here
    Money inQuestion{};   ///< of that, what the provider is asked about
    Money notBilledYet{}; ///< visits that came and are on no bill
    Money plannedToEnd{}; ///< visits planned from today to the end of the plan
    Money otherOwed{};    ///< wages, tax, pension and the like, as the person says
    Money now() const { return unpaidBills + notBilledYet + otherOwed; }
    friend bool operator==(const Promised&, const Promised&) = default;
};

/// Why there is no day on which the money ends.
enum class PaceKnown { Yes, TooLittleWritten, NothingSpent };

/// Where the money stands on a day, for the plan that runs at that time.
struct Budget
{
    BillingPeriod plan{};
    QDate today{};
    Money opening{}; ///< at the start of the plan
    Money given{};   ///< came in since
    Money spent{};   ///< went out since
    Money moved{};   ///< signed: to and from other accounts, and what nobody has said the reason of
    Money balance{}; ///< what the accounts hold today = opening + given − spent + moved
    Promised promised{};
    Money left{};      ///< balance − promised.now()
    Money toCome{};    ///< what the awards still bring until the end of the plan
    Money leftAtEnd{}; ///< left + toCome − promised.plannedToEnd
    PaceKnown pace{PaceKnown::TooLittleWritten};
    Money spentAWeek{}; ///< on average, over weeksLookedAt
    int weeksLookedAt{};
    /// The last day the money is enough for at this pace; absent when it is enough beyond the end of the plan
    /// or the pace is not known.
    std::optional<QDate> lastsTo{};
    friend bool operator==(const Budget&, const Budget&) = default;
};

/// The plan that runs on a day: that of the award begun last, for its own dates or for 52 weeks from its
/// first day, again and again; without an award a year from the day the first account begins; else the
/// calendar year.
BillingPeriod planOn(const CareMoney& money, QDate day);
/// `plan` contains `today`. The pace is what went out in the last twelve weeks, or since the first entry when
/// that is at least four weeks ago.
Budget budgetOf(const CareMoney& money, const BillingPeriod& plan, QDate today, const Promised& promised);

/// How much more is held than the council lets stand. Each part is shown beside the result.
struct Surplus
{
    Money held{};          ///< written down for the accounts at the end of the period
    Money bankDiffersBy{}; ///< signed: what the banks say beyond that, when nobody has explained it yet
    Money owed{};          ///< unpaid bills, those in question too, and other sums owed, less credits due
    Money allowed{};       ///< so many weeks of the awards, before the contribution
    Money ringFenced{};
    int weeksAllowed{};
    Money weeklyGross{};        ///< of the awards that run on the last day
    Money weeklyContribution{}; ///< of those, the person's part
    Money inBank() const { return held + bankDiffersBy; }
    Money amount() const;
    /// What of the amount the person's own contribution has paid for: it is theirs. Rounding: half up.
    /// Source: Gateshead council, article 36119, seen November 2026.
    Money yourShare() const;
    friend bool operator==(const Surplus&, const Surplus&) = default;
};
/// By the awards that run on the last day. A cheque that the bank has not shown is taken off what it says.
Surplus surplusOn(const CareMoney& money, QDate lastDay, Money owed);

} // namespace daybook
