#include "core/money/account_sums.h"

#include <algorithm>
#include <map>

namespace daybook {

namespace {

bool isMeant(const CareMoney& money, const QString& asked, const QString& account)
{
    if (!asked.isEmpty())
        return account == asked;
    return std::any_of(money.accounts.begin(), money.accounts.end(),
                       [&](const Account& each) { return each.uuid == account && each.isCareMoney; });
}

/// Entries by date, and in the order they were written within a day.
std::vector<const AccountEntry*> byDate(const CareMoney& money, const QString& asked)
{
    std::vector<const AccountEntry*> found;
    for (const AccountEntry& entry : money.entries) {
        if (isMeant(money, asked, entry.account))
            found.push_back(&entry);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const AccountEntry* a, const AccountEntry* b) { return a->date < b->date; });
    return found;
}

void add(CategorySum& sum, const AccountEntry& entry, Money amount)
{
    sum.amount += amount;
    if (sum.entries.empty() || sum.entries.back() != entry.id)
        sum.entries.push_back(entry.id);
}

} // namespace

Money balanceOn(const CareMoney& money, QDate day, const QString& account)
{
    Money balance;
    for (const Account& each : money.accounts) {
        if (isMeant(money, account, each.uuid) && each.openedOn <= day)
            balance += each.openingBalance;
    }
    for (const AccountEntry& entry : money.entries) {
        if (entry.date <= day && isMeant(money, account, entry.account))
            balance += entry.amount();
    }
    return balance;
}

AccountSums sumsOf(const CareMoney& money, const BillingPeriod& period, const QString& account)
{
    AccountSums sums;
    sums.period = period;
    sums.opening = balanceOn(money, period.from.addDays(-1), account);
    // An account begun within the period brings its money along: it is part of what there was to begin with.
    for (const Account& each : money.accounts) {
        if (isMeant(money, account, each.uuid) && period.contains(each.openedOn))
            sums.opening += each.openingBalance;
    }
    std::map<MoneyCategory, CategorySum> headings;
    for (const AccountEntry* entry : byDate(money, account)) {
        if (!period.contains(entry->date))
            continue;
        for (const EntryPart& part : entry->parts) {
            switch (directionOf(part.category)) {
            case MoneyDirection::In:
                add(headings[part.category], *entry, part.amount);
                sums.totalIn += part.amount;
                break;
            case MoneyDirection::Out:
                add(headings[part.category], *entry, -part.amount);
                sums.totalOut += -part.amount;
                break;
            case MoneyDirection::Neither:
                add(part.category == MoneyCategory::Transfer ? sums.moved : sums.notSaid, *entry,
                    part.amount);
                break;
            }
        }
    }
    for (auto& [category, sum] : headings) {
        sum.category = category;
        (directionOf(category) == MoneyDirection::In ? sums.in : sums.out).push_back(std::move(sum));
    }
    sums.closing = sums.opening + sums.totalIn - sums.totalOut + sums.moved.amount + sums.notSaid.amount;
    return sums;
}

BankComparison compareWithBank(const CareMoney& money, const BankBalance& balance)
{
    BankComparison comparison;
    comparison.bank = balance;
    comparison.written = balanceOn(money, balance.date, balance.account);
    const auto account = std::ranges::find(money.accounts, balance.account, &Account::uuid);
    if (account != money.accounts.end() && account->kind == AccountKind::Cash)
        return comparison; // what is in a purse is counted: nothing is on its way
    for (const AccountEntry* entry : byDate(money, balance.account)) {
        const bool isShown = entry->clearedOn && *entry->clearedOn <= balance.date;
        if (entry->date <= balance.date && !isShown) {
            comparison.uncleared += entry->amount();
            comparison.notCleared.push_back(entry->id);
        } else if (entry->date > balance.date && isShown) {
            // The bank took it before the day it was written down for.
            comparison.uncleared += -entry->amount();
            comparison.notCleared.push_back(entry->id);
        }
    }
    return comparison;
}

std::optional<BankBalance> lastBankBalance(const CareMoney& money, const QString& account, QDate day)
{
    std::optional<BankBalance> last;
    for (const BankBalance& balance : money.balances) {
        if (balance.account == account && balance.date <= day && (!last || balance.date >= last->date))
            last = balance;
    }
    return last;
}

} // namespace daybook
