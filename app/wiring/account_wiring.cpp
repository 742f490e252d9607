#include "app/wiring/account_wiring.h"

#include "app/daybook_file.h"
#include "core/check/visit_costs.h"
#include "core/money/bill_payments.h"
#include "ui/models/account_table_models.h"
#include "ui/models/bill_findings.h"
#include "ui/models/bills_table_model.h"
#include "ui/pages/account_page.h"
#include "ui/pages/account_questions.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/question.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

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

Budget budgetOf(const Snapshot& snapshot)
{
    const BillingPeriod plan = planOn(snapshot.money, snapshot.today);
    Promised promised;
    const std::vector<Bill> bills = billsThatCount(snapshot);
    const std::vector<BillPayment> payments = paymentsOf(bills, snapshot.money.entries);
    QDate firstDay;
    for (const Account& account : snapshot.money.accounts) {
        if (account.openedOn.isValid() && (!firstDay.isValid() || account.openedOn < firstDay))
            firstDay = account.openedOn;
    }
    for (std::size_t i = 0; i < bills.size(); ++i) {
        // A bill from before the account begins is taken for settled, unless somebody began to pay it here.
        const QDate end = bills[i].period.to.isValid() ? bills[i].period.to : bills[i].receivedOn;
        if (payments[i].entries.empty() && end.isValid() && end.addMonths(1) < firstDay)
            continue;
        const Money left = std::max(Money{}, payments[i].left());
        promised.unpaidBills += left;
        if (const CheckedBill* checked = checkedBill(snapshot.report, bills[i].file))
            promised.inQuestion += std::min(left, checked->query);
    }
    promised.notBilledYet = costsNotBilled(snapshot.household, snapshot.today).cost;
    promised.plannedToEnd = plannedCosts(snapshot.household, {snapshot.today.addDays(1), plan.to}).cost;
    return budgetOf(snapshot.money, plan, snapshot.today, promised);
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
                         AccountWiring::tr("%1, %2: %3 to pay").arg(bills[i].provider, when, toText(left)),
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
        const QString says = AccountWiring::tr("%1: the bank says %2 at the end of %3.")
                                 .arg(account.name, toText(balance->balance), toText(balance->date));
        const QString agrees =
            comparison.ties() ? AccountWiring::tr("That agrees with what is written down.")
                              : AccountWiring::tr("What is written down comes to %1. The difference is %2.")
                                    .arg(toText(comparison.written - comparison.uncleared),
                                         toText(comparison.difference()));
        QString waiting;
        if (!comparison.notCleared.empty())
            waiting = AccountWiring::tr("%n line(s) are not on the statement yet: %1.", nullptr,
                                        static_cast<int>(comparison.notCleared.size()))
                          .arg(toText(comparison.uncleared));
        sentences += QStringList{says, agrees, waiting}.join(u' ').trimmed();
    }
    return sentences;
}

AccountWiring::AccountWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &AccountWiring::refresh);
}

void AccountWiring::showAccount()
{
    m_page = new AccountPage;
    connect(m_page, &AccountPage::accountRequested, this, &AccountWiring::askAccount);
    connect(m_page, &AccountPage::moneyInRequested, this, [this] { askEntry({}, MoneyDirection::In); });
    connect(m_page, &AccountPage::paymentRequested, this, [this] { askEntry({}, MoneyDirection::Out); });
    connect(m_page, &AccountPage::awardRequested, this, &AccountWiring::askAward);
    connect(m_page, &AccountPage::bankRequested, this, &AccountWiring::askBank);
    connect(m_page, &AccountPage::changeRequested, this, [this](const AccountEntry& entry) {
        askEntry(entry, entry.amount() < Money{} ? MoneyDirection::Out : MoneyDirection::In);
    });
    connect(m_page, &AccountPage::removeRequested, this, &AccountWiring::removeEntry);
    refresh();
    m_frame.pushSubPage(m_page);
}

void AccountWiring::refresh()
{
    if (!m_page)
        return;
    const auto snapshot = m_file.snapshot();
    m_page->setMoney(snapshot->money, budgetOf(*snapshot), snapshot->household.person.funderName,
                     !snapshot->isReadOnly);
    m_page->setBank(bankSentences(snapshot->money, snapshot->today));
}

void AccountWiring::askAccount()
{
    Account known;
    for (const Account& account : m_file.snapshot()->money.accounts) {
        if (!account.openedOn.isValid())
            known = account;
    }
    auto* questions = new AccountQuestions(known, m_file.today());
    connect(questions, &AccountQuestions::saveRequested, this, [this, questions](const Account& account) {
        m_file.change(tr("Began with %1 in “%2”").arg(toText(account.openingBalance), account.name),
                      [account](Changes& changes) {
                          if (account.id == 0)
                              changes.addAccount(account);
                          else
                              changes.updateAccount(account);
                      });
        close(questions);
    });
    m_frame.pushSubPage(questions);
}

void AccountWiring::askEntry(const AccountEntry& entry, MoneyDirection direction)
{
    const auto snapshot = m_file.snapshot();
    EntryChoices choices;
    choices.accounts = snapshot->money.accounts;
    choices.bills = billsToPay(*snapshot);
    choices.funder = snapshot->household.person.funderName;
    choices.hasAward = !snapshot->money.awards.empty();
    // The bill that an entry pays already is one of the choices, however much is left of it.
    const QString paid = entry.parts.empty() ? QString() : entry.parts.front().bill;
    const bool isListed =
        std::ranges::any_of(choices.bills, [&paid](const BillToPay& bill) { return bill.uuid == paid; });
    for (const Bill& bill : snapshot->household.bills) {
        if (bill.uuid == paid && !isListed)
            choices.bills.insert(
                choices.bills.begin(),
                {bill.uuid,
                 tr("%1, %2").arg(bill.provider,
                                  bill.period.isValid() ? monthText(bill.period) : bill.number),
                 bill.provider,
                 {}});
    }
    auto* questions = new EntryQuestions(entry, direction, choices, m_file.today());
    connect(questions, &EntryQuestions::saveRequested, this, [this, questions](const AccountEntry& saved) {
        save(saved);
        close(questions);
    });
    m_frame.pushSubPage(questions);
}

void AccountWiring::save(const AccountEntry& entry)
{
    const Money amount = entry.amount();
    const QString sum = toText(amount < Money{} ? -amount : amount);
    const QString day = toText(entry.date);
    QString sentence;
    if (amount < Money{})
        sentence = entry.payee.isEmpty() ? tr("Paid %1 on %2").arg(sum, day)
                                         : tr("Paid %1 to %2 on %3").arg(sum, entry.payee, day);
    else
        sentence = entry.payee.isEmpty() ? tr("%1 came in on %2").arg(sum, day)
                                         : tr("%1 came in from %2 on %3").arg(sum, entry.payee, day);
    m_file.change(sentence, [entry](Changes& changes) {
        if (entry.id == 0)
            changes.addEntry(entry);
        else
            changes.updateEntry(entry);
    });
}

void AccountWiring::removeEntry(const AccountEntry& entry)
{
    const Money amount = entry.amount();
    m_file.change(tr("Took %1 of %2 out of the account")
                      .arg(toText(amount < Money{} ? -amount : amount), toText(entry.date)),
                  [id = entry.id](Changes& changes) { changes.removeEntry(id); });
}

void AccountWiring::askAward()
{
    const auto snapshot = m_file.snapshot();
    Award award;
    for (const Award& each : snapshot->money.awards) {
        if (each.from <= snapshot->today && (!each.to || snapshot->today <= *each.to))
            award = each;
    }
    auto* questions = new AwardQuestions(award, m_file.today());
    connect(questions, &AwardQuestions::saveRequested, this, [this, questions](const Award& saved) {
        m_file.change(tr("You are given %1 a week from %2").arg(toText(saved.weekly), toText(saved.from)),
                      [saved](Changes& changes) {
                          if (saved.id == 0)
                              changes.addAward(saved);
                          else
                              changes.updateAward(saved);
                      });
        close(questions);
    });
    m_frame.pushSubPage(questions);
}

void AccountWiring::askBank()
{
    auto* questions = new BankQuestions(m_file.snapshot()->money.accounts, m_file.today());
    connect(questions, &BankQuestions::saveRequested, this, [this, questions](const BankBalance& balance) {
        m_file.change(tr("The bank says %1 on %2").arg(toText(balance.balance), toText(balance.date)),
                      [balance](Changes& changes) { changes.addBalance(balance); });
        close(questions);
    });
    m_frame.pushSubPage(questions);
}

void AccountWiring::close(QuestionPage* questions)
{
    if (m_frame.visiblePage() == questions)
        m_frame.popSubPage();
}

} // namespace daybook
