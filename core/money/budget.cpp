#include "core/money/budget.h"

#include "core/money/awards.h"

#include <algorithm>

namespace daybook {

namespace {

constexpr int weeksForPace = 12;
constexpr int fewestWeeksForPace = 4;
constexpr int daysInWeek = 7;
constexpr int daysInPlan = 52 * daysInWeek;

QDate firstEntry(const CareMoney& money)
{
    QDate first;
    for (const AccountEntry& entry : money.entries) {
        if (!first.isValid() || entry.date < first)
            first = entry.date;
    }
    return first;
}

/// The last day that is paid for when `perPeriod` pence go out evenly over `periodDays` days.
std::optional<QDate> lastDayPaidFor(const Budget& budget, const std::vector<Award>& awards, Money spentInAll,
                                    qint64 periodDays)
{
    Money income;
    for (qint64 day = 1; budget.today.addDays(day) <= budget.plan.to; ++day) {
        const QDate date = budget.today.addDays(day);
        for (const Award& award : awards) {
            if (!paymentDays(award, {date, date}).empty())
                income += award.weeklyPaid() * award.paidEveryWeeks;
        }
        // In whole pence times days, so nothing is lost to rounding.
        if ((budget.left + income).pence * periodDays < spentInAll.pence * day)
            return date.addDays(-1);
    }
    return {};
}

} // namespace

BillingPeriod planOn(const CareMoney& money, QDate day)
{
    std::optional<Award> latest;
    for (const Award& award : awardsInTurn(money.awards)) {
        if (runsOn(award, day) && (!latest || award.from > latest->from))
            latest = award;
    }
    if (latest) {
        const qint64 turns = latest->from.daysTo(day) / daysInPlan;
        const QDate from = latest->from.addDays(turns * daysInPlan);
        const QDate to = from.addDays(daysInPlan - 1);
        return {from, latest->to ? std::min(to, *latest->to) : to};
    }
    QDate first;
    for (const Account& account : money.accounts) {
        if (account.isCareMoney && account.openedOn.isValid() && account.openedOn <= day &&
            (!first.isValid() || account.openedOn < first))
            first = account.openedOn;
    }
    if (!first.isValid())
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    int years = day.year() - first.year();
    if (first.addYears(years) > day)
        --years;
    return {first.addYears(years), first.addYears(years + 1).addDays(-1)};
}

Budget budgetOf(const CareMoney& money, const BillingPeriod& plan, QDate today, const Promised& promised)
{
    Budget budget;
    budget.plan = plan;
    budget.today = today;
    const AccountSums sums = sumsOf(money, {plan.from, today});
    budget.opening = sums.opening;
    budget.given = sums.totalIn;
    budget.spent = sums.totalOut;
    budget.moved = sums.moved.amount + sums.notSaid.amount;
    budget.balance = sums.closing;
    budget.promised = promised;
    budget.left = budget.balance - promised.now();
    const std::vector<Award> awards = awardsInTurn(money.awards);
    for (const Award& award : awards) {
        const auto days = paymentDays(award, {today.addDays(1), plan.to});
        budget.toCome += award.weeklyPaid() * award.paidEveryWeeks * static_cast<qint64>(days.size());
    }
    budget.leftAtEnd = budget.left + budget.toCome - promised.plannedToEnd;

    const QDate first = firstEntry(money);
    if (!first.isValid() || first > today)
        return budget;
    const qint64 weeksWritten = (first.daysTo(today) + 1) / daysInWeek;
    if (weeksWritten < fewestWeeksForPace)
        return budget;
    budget.weeksLookedAt = static_cast<int>(std::min<qint64>(weeksWritten, weeksForPace));
    const qint64 days = budget.weeksLookedAt * daysInWeek;
    const Money spentInAll = sumsOf(money, {today.addDays(1 - days), today}).totalOut;
    if (spentInAll <= Money{}) {
        budget.pace = PaceKnown::NothingSpent;
        return budget;
    }
    budget.pace = PaceKnown::Yes;
    budget.spentAWeek = {divideHalfUp(spentInAll.pence, budget.weeksLookedAt)};
    budget.lastsTo = lastDayPaidFor(budget, awards, spentInAll, days);
    return budget;
}

Money Surplus::amount() const
{
    return std::max(Money{}, inBank() - owed - allowed - ringFenced);
}

Money Surplus::yourShare() const
{
    if (weeklyGross <= Money{})
        return {};
    return {
        divideHalfUp(amount().pence * std::min(weeklyContribution, weeklyGross).pence, weeklyGross.pence)};
}

Surplus surplusOn(const CareMoney& money, QDate lastDay, Money owed)
{
    Surplus surplus;
    surplus.held = balanceOn(money, lastDay);
    surplus.owed = owed;
    for (const Account& account : money.accounts) {
        const auto balance =
            account.isCareMoney ? lastBankBalance(money, account.uuid, lastDay) : std::nullopt;
        if (balance)
            surplus.bankDiffersBy += compareWithBank(money, *balance).difference();
    }
    for (const Award& award : awardsInTurn(money.awards)) {
        if (!runsOn(award, lastDay))
            continue;
        surplus.weeklyGross += award.weekly;
        surplus.weeklyContribution += award.weeklyContribution;
        surplus.allowed += award.weekly * award.weeksAllowed;
        surplus.ringFenced += award.ringFenced;
        surplus.weeksAllowed = std::max(surplus.weeksAllowed, award.weeksAllowed);
    }
    return surplus;
}

} // namespace daybook
