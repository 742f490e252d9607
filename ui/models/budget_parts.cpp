#include "ui/models/budget_parts.h"

#include "core/money/account_sums.h"
#include "core/money/awards.h"
#include "ui/models/account_table_models.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetParts)
};

using Items = std::vector<BudgetItem>;

bool isCareMoney(const CareMoney& money, const QString& account)
{
    return std::ranges::any_of(money.accounts,
                               [&](const Account& each) { return each.uuid == account && each.isCareMoney; });
}

/// What each account held at the start; one begun since brought its money along.
Items openings(const CareMoney& money, const Budget& budget)
{
    Items items;
    for (const Account& account : money.accounts) {
        if (!account.isCareMoney)
            continue;
        Money held = balanceOn(money, budget.plan.from.addDays(-1), account.uuid);
        const bool isBegunSince = account.openedOn >= budget.plan.from && account.openedOn <= budget.today;
        if (isBegunSince)
            held += account.openingBalance;
        items.push_back({isBegunSince ? account.openedOn : budget.plan.from, account.name, held});
    }
    return items;
}

Items balances(const CareMoney& money, const Budget& budget)
{
    Items items;
    for (const Account& account : money.accounts)
        if (account.isCareMoney)
            items.push_back({budget.today, account.name, balanceOn(money, budget.today, account.uuid)});
    return items;
}

/// The parts of entries that go that way, one item for each entry.
Items entries(MoneyDirection direction, const CareMoney& money, const Budget& budget, const QString& funder)
{
    Items items;
    for (const AccountEntry& entry : money.entries) {
        if (entry.date < budget.plan.from || entry.date > budget.today || !isCareMoney(money, entry.account))
            continue;
        Money amount;
        bool isPart = false;
        for (const EntryPart& part : entry.parts) {
            if (directionOf(part.category) != direction)
                continue;
            isPart = true;
            amount += part.amount;
        }
        const QString what = entryText(entry, funder);
        if (isPart)
            items.push_back(
                {entry.date,
                 entry.payee.isEmpty() ? what : Words::tr("%1: %2", "who: what for").arg(entry.payee, what),
                 amount});
    }
    return items;
}

void addVisits(Items& items, const VisitCosts& costs, const QString& words)
{
    for (const CostedVisit& visit : costs.list)
        items.push_back({visit.date, words.arg(visit.name), -visit.cost});
}

Items promised(const BudgetSources& sources)
{
    Items items;
    for (const UnpaidBill& unpaid : sources.bills) {
        const QString bill = Words::tr("Bill %1 from %2").arg(unpaid.bill.number, unpaid.bill.provider);
        items.push_back({unpaid.bill.date,
                         unpaid.inQuestion.isZero()
                             ? bill
                             : Words::tr("%1; %2 of it is in question").arg(bill, toText(unpaid.inQuestion)),
                         -unpaid.left});
    }
    addVisits(items, sources.notBilled, Words::tr("%1: came, not billed yet"));
    for (const OwedSum& sum : sources.owed)
        items.push_back(
            {sum.since, sum.what.isEmpty() ? Words::tr("Another sum owed") : sum.what, -sum.amount});
    return items;
}

Items toCome(const CareMoney& money, const Budget& budget)
{
    Items items;
    for (const Award& award : awardsInTurn(money.awards))
        for (const QDate& day : paymentDays(award, {budget.today.addDays(1), budget.plan.to}))
            items.push_back({day, award.name, award.weeklyPaid() * award.paidEveryWeeks});
    return items;
}

} // namespace

std::vector<BudgetItem> itemsOf(BudgetPart part, const CareMoney& money, const Budget& budget,
                                const BudgetSources& sources, const QString& funder)
{
    Items items;
    switch (part) {
    case BudgetPart::Had: {
        items = openings(money, budget);
        for (const MoneyDirection direction : {MoneyDirection::In, MoneyDirection::Neither})
            std::ranges::copy(entries(direction, money, budget, funder), std::back_inserter(items));
        break;
    }
    case BudgetPart::Opening:
        items = openings(money, budget);
        break;
    case BudgetPart::Given:
        items = entries(MoneyDirection::In, money, budget, funder);
        break;
    case BudgetPart::Spent:
        items = entries(MoneyDirection::Out, money, budget, funder);
        break;
    case BudgetPart::Moved:
        items = entries(MoneyDirection::Neither, money, budget, funder);
        break;
    case BudgetPart::Held:
        items = balances(money, budget);
        break;
    case BudgetPart::Promised:
        items = promised(sources);
        break;
    case BudgetPart::Left:
        return {{{}, Words::tr("Held today"), budget.balance},
                {{}, Words::tr("Promised already"), -budget.promised.now()}};
    case BudgetPart::ToCome:
        items = toCome(money, budget);
        break;
    case BudgetPart::Planned:
        addVisits(items, sources.planned, Words::tr("%1, planned"));
        break;
    case BudgetPart::LeftAtEnd:
        return {{{}, Words::tr("Left"), budget.left},
                {{}, Words::tr("Still to come until the plan ends"), budget.toCome},
                {{}, Words::tr("Visits planned until then"), -budget.promised.plannedToEnd}};
    }
    std::ranges::stable_sort(items, {}, &BudgetItem::date);
    return items;
}

} // namespace daybook
