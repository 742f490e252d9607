#include "app/wiring/account_facts.h"

#include "app/daybook_file.h"
#include "core/check/visit_costs.h"
#include "core/money/bill_payments.h"
#include "core/papers/council_report.h"
#include "ui/models/bill_findings.h"
#include "ui/models/bills_table_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(AccountFacts)
};

/// Bills that ask for money: not those that another one replaces.
std::vector<Bill> billsThatCount(const Snapshot& snapshot)
{
    std::vector<Bill> bills;
    for (const Bill& bill : snapshot.household.bills) {
        const CheckedBill* checked = checkedBill(snapshot.report, bill.file);
        if (!checked || !checked->supersededBy)
            bills.push_back(bill);
    }
    return bills;
}

} // namespace

std::vector<PromisedCredit> promisedCredits(const Snapshot& snapshot)
{
    return promisedCredits(snapshot.household, snapshot.report, snapshot.money, snapshot.letters,
                           snapshot.today);
}

std::vector<AccountBill> accountBills(const Snapshot& snapshot)
{
    return accountBills(snapshot.household, snapshot.report, snapshot.money, promisedCredits(snapshot));
}

BudgetSources budgetSources(const Snapshot& snapshot)
{
    const BillingPeriod plan = planOn(snapshot.money, snapshot.today);
    BudgetSources sources;
    sources.bills = unpaidBillsOn(snapshot.money, accountBills(snapshot), snapshot.today);
    // What they agreed not to charge and nobody has paid is not spoken for any more; what they owe back
    // counts when it is here.
    for (UnpaidBill& bill : sources.bills) {
        bill.left -= std::min(bill.bill.creditDue, bill.left);
        bill.inQuestion = std::min(bill.inQuestion, bill.left);
    }
    std::erase_if(sources.bills, [](const UnpaidBill& bill) { return bill.left.isZero(); });
    for (const OwedSum& sum : snapshot.money.owed)
        if (sum.since <= snapshot.today && (!sum.until || *sum.until > snapshot.today))
            sources.owed.push_back(sum);
    sources.notBilled = costsNotBilled(snapshot.household, snapshot.today);
    sources.planned = plannedCosts(snapshot.household, {snapshot.today.addDays(1), plan.to});
    return sources;
}

Budget budgetOf(const Snapshot& snapshot)
{
    const BudgetSources sources = budgetSources(snapshot);
    Promised promised;
    for (const UnpaidBill& bill : sources.bills) {
        promised.unpaidBills += bill.left;
        promised.inQuestion += bill.inQuestion;
    }
    for (const OwedSum& sum : sources.owed)
        promised.otherOwed += sum.amount;
    promised.notBilledYet = sources.notBilled.cost;
    promised.plannedToEnd = sources.planned.cost;
    return budgetOf(snapshot.money, planOn(snapshot.money, snapshot.today), snapshot.today, promised);
}

ReportMaterial reportMaterial(const Snapshot& snapshot)
{
    return {snapshot.household,   snapshot.report,  snapshot.money,
            snapshot.sentReports, snapshot.letters, snapshot.keptPapers};
}

std::vector<BillToPay> billsToPay(const Snapshot& snapshot)
{
    const std::vector<Bill> bills = billsThatCount(snapshot);
    const std::vector<BillPayment> payments = paymentsOf(bills, snapshot.money.entries);
    std::vector<BillToPay> found;
    for (std::size_t i = bills.size(); i-- > 0;) {
        const Money left = payments[i].left();
        if (left <= Money{})
            continue;
        const QString when = bills[i].period.isValid() ? monthText(bills[i].period) : bills[i].number;
        found.push_back({bills[i].uuid,
                         Facts::tr("%1, %2: %3 to pay").arg(bills[i].provider, when, toText(left)),
                         bills[i].provider, left});
    }
    return found;
}

QStringList bankSentences(const CareMoney& money, QDate today)
{
    QStringList sentences;
    for (const Account& account : money.accounts) {
        const auto balance = lastBankBalance(money, account.uuid, today);
        if (!balance)
            continue;
        const BankComparison comparison = compareWithBank(money, *balance);
        const QString sentence = account.kind == AccountKind::Cash
                                     ? Facts::tr("%1: you counted %2 at the end of %3.")
                                     : Facts::tr("%1: the bank says %2 at the end of %3.");
        const QString says = sentence.arg(account.name, toText(balance->balance), toText(balance->date));
        const QString agrees = comparison.ties()
                                   ? Facts::tr("That agrees with what is written down.")
                                   : Facts::tr("What is written down comes to %1. The difference is %2.")
                                         .arg(toText(comparison.written - comparison.uncleared),
                                              toText(comparison.difference()));
        QString waiting;
        if (!comparison.notCleared.empty())
            waiting = Facts::tr("%n line(s) are not on the statement yet: %1.", nullptr,
                                static_cast<int>(comparison.notCleared.size()))
                          .arg(toText(comparison.uncleared));
        sentences += QStringList{says, agrees, waiting}.join(u' ').trimmed();
    }
    return sentences;
}

} // namespace daybook
