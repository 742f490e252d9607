#include "app/wiring/account_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/account_facts.h"
#include "app/wiring/bill_paper_wiring.h"
#include "app/wiring/paper_delivery.h"
#include "app/wiring/statement_wiring.h"
#include "core/money/unexplained.h"
#include "core/papers/payment_papers.h"
#include "ui/models/account_table_models.h"
#include "ui/models/bills_table_model.h"
#include "ui/models/budget_parts.h"
#include "ui/models/match_text.h"
#include "ui/pages/account_page.h"
#include "ui/pages/account_questions.h"
#include "ui/pages/bank_questions.h"
#include "ui/pages/budget_part_page.h"
#include "ui/pages/given_page.h"
#include "ui/pages/match_page.h"
#include "ui/pages/owed_questions.h"
#include "ui/pages/split_questions.h"
#include "ui/pages/transfer_questions.h"
#include "ui/pages/unexplained_page.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/question.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

AccountWiring::AccountWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame), m_statements(new StatementWiring(file, frame, this)),
      m_papers(new BillPaperWiring(file, frame, this))
{
    connect(&file, &DaybookFile::snapshotChanged, this, &AccountWiring::refresh);
}

void AccountWiring::showAccount()
{
    m_page = new AccountPage;
    connect(m_page, &AccountPage::accountRequested, this, &AccountWiring::askAccount);
    connect(m_page, &AccountPage::moneyInRequested, this, [this] { askEntry({}, MoneyDirection::In); });
    connect(m_page, &AccountPage::paymentRequested, this, [this] { askEntry({}, MoneyDirection::Out); });
    connect(m_page, &AccountPage::awardRequested, this, &AccountWiring::showGiven);
    connect(m_page, &AccountPage::matchRequested, this, &AccountWiring::showMatches);
    connect(m_page, &AccountPage::transferRequested, this, &AccountWiring::askTransfer);
    connect(m_page, &AccountPage::explainRequested, this, &AccountWiring::explain);
    connect(m_page, &AccountPage::unexplainedRequested, this, [this] {
        const auto snapshot = m_file.snapshot();
        showUnexplained({planOn(snapshot->money, snapshot->today).from, snapshot->today});
    });
    connect(m_page, &AccountPage::receiptRequested, m_papers, &BillPaperWiring::showDay);
    connect(m_page, &AccountPage::splitRequested, this, &AccountWiring::askSplit);
    connect(m_page, &AccountPage::bankRequested, this, &AccountWiring::askBank);
    connect(m_page, &AccountPage::statementsRequested, m_statements, &StatementWiring::showStatements);
    connect(m_page, &AccountPage::partRequested, this, &AccountWiring::showPart);
    connect(m_page, &AccountPage::changeRequested, this, [this](const AccountEntry& entry) {
        askEntry(entry, entry.amount() < Money{} ? MoneyDirection::Out : MoneyDirection::In);
    });
    connect(m_page, &AccountPage::removeRequested, this, &AccountWiring::removeEntry);
    refresh();
    m_frame.pushSubPage(m_page);
}

void AccountWiring::showPart(BudgetPart part)
{
    m_partPage = new BudgetPartPage;
    m_part = part;
    fillPart();
    m_frame.pushSubPage(m_partPage);
}

void AccountWiring::fillPart()
{
    const auto snapshot = m_file.snapshot();
    const QString& funder = snapshot->household.person.funderName;
    const Budget budget = budgetOf(*snapshot);
    const BudgetSources sources = budgetSources(*snapshot);
    const int withoutPrice = m_part == BudgetPart::Planned    ? sources.planned.withoutPrice
                             : m_part == BudgetPart::Promised ? sources.notBilled.withoutPrice
                                                              : 0;
    m_partPage->setItems(budgetLine(m_part, budget, funder),
                         itemsOf(m_part, snapshot->money, budget, sources, funder), withoutPrice);
}

void AccountWiring::showGiven()
{
    m_given = new GivenPage;
    connect(m_given, &GivenPage::awardRequested, this, &AccountWiring::askAward);
    connect(m_given, &GivenPage::owedRequested, this, &AccountWiring::askOwed);
    connect(m_given, &GivenPage::owedRemoved, this, [this](const OwedSum& sum) {
        m_file.change(tr("Took away what was owed: %1").arg(toText(sum.amount)),
                      [id = sum.id](Changes& changes) { changes.removeOwed(id); });
    });
    refresh();
    m_frame.pushSubPage(m_given);
}

void AccountWiring::showMatches()
{
    m_matches = new MatchPage;
    connect(m_matches, &MatchPage::joinRequested, this, &AccountWiring::join);
    refresh();
    m_frame.pushSubPage(m_matches);
}

void AccountWiring::showUnexplained(const BillingPeriod& days)
{
    m_unexplained = new UnexplainedPage;
    m_unexplainedDays = days;
    connect(m_unexplained, &UnexplainedPage::explainRequested, this,
            [this](const AccountEntry& entry) { askEntry(entry, MoneyDirection::Out); });
    refresh();
    m_frame.pushSubPage(m_unexplained);
}

void AccountWiring::explain(const AccountEntry& entry)
{
    const auto snapshot = m_file.snapshot();
    const ReportMaterial material = reportMaterial(*snapshot);
    // It stays at home until the person takes it along: they see what stands on it.
    const Paper paper =
        spendPaper(material, {ShareLevel::LinesAndPapers, true, true}, entry.uuid, snapshot->wishes.goals);
    if (paper.blocks.empty()) {
        m_frame.say(tr("This line is no payment. Choose one that went out."), BannerKind::Plain);
        return;
    }
    showPaper(m_frame, tr("What it was for"), paper, paperLook(*snapshot));
}

void AccountWiring::refresh()
{
    const auto snapshot = m_file.snapshot();
    if (m_partPage)
        fillPart();
    if (m_given) {
        const BillingPeriod plan = planOn(snapshot->money, snapshot->today);
        m_given->setMoney(
            snapshot->money,
            periodAccount(snapshot->money, accountBills(*snapshot), {plan.from, snapshot->today}),
            snapshot->household.person.funderName, !snapshot->isReadOnly, promisedCredits(*snapshot));
    }
    if (m_matches) {
        const std::vector<AccountBill> bills = accountBills(*snapshot);
        m_matches->setPayments(openPayments(snapshot->money, bills), bills,
                               remarkTexts(paymentRemarks(snapshot->money, bills, snapshot->today), bills,
                                           snapshot->money.entries),
                               !snapshot->isReadOnly);
    }
    if (m_unexplained)
        m_unexplained->setSpends(m_unexplainedDays, unexplainedSpends(snapshot->money, m_unexplainedDays),
                                 snapshot->household.person.funderName, !snapshot->isReadOnly);
    if (!m_page)
        return;
    const BillingPeriod soFar{planOn(snapshot->money, snapshot->today).from, snapshot->today};
    m_page->setUnexplained(static_cast<int>(unexplainedSpends(snapshot->money, soFar).size()));
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
    connect(questions, &AccountQuestions::saveRequested, this, [this, questions](const Account& typed) {
        Account account = typed;
        // Two accounts of one name could not be told apart in a list.
        const auto isTaken = [this, &account](const QString& name) {
            return std::ranges::any_of(m_file.snapshot()->money.accounts, [&](const Account& other) {
                return other.name == name && other.id != account.id;
            });
        };
        for (int number = 2; isTaken(account.name); ++number)
            account.name = tr("%1 (%2)").arg(typed.name).arg(number);
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

void AccountWiring::askAward(const Award& award)
{
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

void AccountWiring::askOwed(const OwedSum& sum)
{
    auto* questions = new OwedQuestions(sum, m_file.today());
    connect(questions, &OwedQuestions::saveRequested, this, [this, questions](const OwedSum& saved) {
        m_file.change(tr("Owed without a bill: %1 since %2").arg(toText(saved.amount), toText(saved.since)),
                      [saved](Changes& changes) {
                          if (saved.id == 0)
                              changes.addOwed(saved);
                          else
                              changes.updateOwed(saved);
                      });
        close(questions);
    });
    m_frame.pushSubPage(questions);
}

void AccountWiring::askTransfer()
{
    auto* questions = new TransferQuestions(m_file.snapshot()->money.accounts, m_file.today());
    connect(questions, &TransferQuestions::saveRequested, this,
            [this, questions](const std::vector<AccountEntry>& entries) {
                m_file.change(
                    tr("Moved %1 to “%2”").arg(toText(-entries.front().amount()), entries.front().payee),
                    [entries](Changes& changes) {
                        for (const AccountEntry& entry : entries)
                            changes.addEntry(entry);
                    });
                close(questions);
            });
    m_frame.pushSubPage(questions);
}

void AccountWiring::askSplit(const AccountEntry& entry)
{
    auto* questions = new SplitQuestions(entry, m_file.snapshot()->household.person.funderName);
    connect(questions, &SplitQuestions::saveRequested, this, [this, questions](const AccountEntry& saved) {
        const Money amount = saved.amount();
        m_file.change(
            tr("Shared out %1 of %2").arg(toText(amount < Money{} ? -amount : amount), toText(saved.date)),
            [saved](Changes& changes) { changes.updateEntry(saved); });
        close(questions);
    });
    m_frame.pushSubPage(questions);
}

void AccountWiring::join(const AccountEntry& entry, const std::vector<BillShare>& shares)
{
    const AccountEntry now = joined(entry, shares);
    m_file.change(
        tr("Joined the payment of %1 on %2 with its bill").arg(toText(-entry.amount()), toText(entry.date)),
        [now](Changes& changes) { changes.updateEntry(now); });
}

void AccountWiring::askBank()
{
    auto* questions = new BankQuestions(m_file.snapshot()->money, m_file.today());
    connect(questions, &BankQuestions::saveRequested, this,
            [this, questions](const BankBalance& balance, const std::vector<qint64>& shown) {
                std::vector<AccountEntry> cleared;
                for (const AccountEntry& entry : m_file.snapshot()->money.entries) {
                    if (std::ranges::find(shown, entry.id) == shown.end())
                        continue;
                    cleared.push_back(entry);
                    cleared.back().clearedOn = balance.date;
                }
                const auto& accounts = m_file.snapshot()->money.accounts;
                const auto account = std::ranges::find(accounts, balance.account, &Account::uuid);
                const bool isCounted = account != accounts.end() && account->kind == AccountKind::Cash;
                const QString sentence = isCounted ? tr("Counted %1 on %2") : tr("The bank says %1 on %2");
                m_file.change(sentence.arg(toText(balance.balance), toText(balance.date)),
                              [balance, cleared](Changes& changes) {
                                  changes.addBalance(balance);
                                  for (const AccountEntry& entry : cleared)
                                      changes.updateEntry(entry);
                              });
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
