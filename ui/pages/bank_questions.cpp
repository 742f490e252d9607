#include "ui/pages/bank_questions.h"

#include "ui/pages/question_pieces.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/time_entry.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

BankQuestions::BankQuestions(const CareMoney& money, QDate today, QWidget* parent)
    : QuestionPage(parent), m_money(money)
{
    setHelpTopic(u"money"_s);
    askAccount();
    askBalance(today);
    askWaiting();
    setAnswersHeading(tr("What the bank says, or what you counted: is this right?"));
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(balance(), shown()); });
    begin();
}

void BankQuestions::askAccount()
{
    m_account = new ChoiceList(tr("Which account?"));
    m_account->setObjectName(u"account"_s);
    m_account->setQuestionShown(false);
    for (const Account& account : m_money.accounts)
        m_account->addChoice(account.name);
    m_account->setChosen(0);
    addQuestion({.key = u"account"_s,
                 .heading = tr("Which account?"),
                 .help = {},
                 .body = m_account,
                 .isAsked = [this] { return m_money.accounts.size() > 1; },
                 .problem = {},
                 .label = tr("Account"),
                 .answer = [this] { return m_account->chosenText(); }});
}

void BankQuestions::askBalance(QDate today)
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_amount = new MoneyEntry(tr("How much is in it?"));
    m_amount->setObjectName(u"amount"_s);
    m_amount->setLetters(12);
    m_day = new DateEntry(tr("At the end of which day?"), today);
    m_day->setObjectName(u"day"_s);
    column->addWidget(m_amount);
    column->addWidget(m_day);
    addQuestion({.key = u"balance"_s,
                 .heading = tr("What does the bank say, or what did you count?"),
                 .help = tr("The last line of the statement, or what you count in the purse. Daybook says "
                            "whether it agrees."),
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         m_amount->setProblem({});
                         if (!m_amount->check())
                             return tr("Write the sum, as in 312.40.");
                         m_day->setProblem({});
                         return m_day->check() ? QString() : tr("Write the day, as in 4 March.");
                     },
                 .label = tr("What is in it"),
                 .answer =
                     [this] {
                         const BankBalance now = balance();
                         return tr("%1 on %2").arg(toText(now.balance), toText(now.date));
                     }});
}

void BankQuestions::askWaiting()
{
    m_list = new QWidget;
    columnIn(m_list);
    addQuestion({.key = u"waiting"_s,
                 .heading = tr("Which of these has the bank not shown yet?"),
                 .help = tr("A cheque that nobody has paid in is missing on the statement. Tick such lines."),
                 .body = m_list,
                 .isAsked = [this] { return !waiting().empty(); },
                 .problem = {},
                 .label = tr("Compared"),
                 .answer =
                     [this] {
                         const Money differs = difference();
                         return differs.isZero()
                                    ? tr("That agrees with what is written down.")
                                    : tr("The difference is %1. It stays on the page of the account until "
                                         "it is found.")
                                          .arg(toText(differs));
                     },
                 .entered = [this] { fillWaiting(); }});
}

std::vector<AccountEntry> BankQuestions::waiting() const
{
    const BankBalance now = balance();
    std::vector<AccountEntry> found;
    const auto account = std::ranges::find(m_money.accounts, now.account, &Account::uuid);
    if (account != m_money.accounts.end() && account->kind == AccountKind::Cash)
        return found;
    for (const AccountEntry& entry : m_money.entries) {
        if (entry.account == now.account && now.date.isValid() && entry.date <= now.date && !entry.clearedOn)
            found.push_back(entry);
    }
    return found;
}

void BankQuestions::fillWaiting()
{
    const BankBalance now = balance();
    if (now == m_filledFor && !m_ticks.empty())
        return;
    m_filledFor = now;
    qDeleteAll(m_ticks);
    m_ticks.clear();
    m_listed = waiting();
    const BankComparison comparison = compareWithBank(m_money, now);
    const bool agreesWithout = comparison.ties();
    const bool agreesWithAll = now.balance == comparison.written;
    for (const AccountEntry& entry : m_listed) {
        const Money amount = entry.amount();
        const QString who = entry.payee.isEmpty() ? methodText(entry.method) : entry.payee;
        auto* tick =
            new TickBox(amount < Money{} ? tr("%1: %2 out, %3").arg(toText(entry.date), toText(-amount), who)
                                         : tr("%1: %2 in, %3").arg(toText(entry.date), toText(amount), who));
        tick->setObjectName(u"waiting-%1"_s.arg(entry.id));
        // What makes the two agree is proposed; else only cheques are slow.
        tick->setChecked(!agreesWithAll && (agreesWithout || entry.method == PaymentMethod::Cheque));
        m_list->layout()->addWidget(tick);
        m_ticks.push_back(tick);
    }
}

std::vector<qint64> BankQuestions::shown() const
{
    const BankBalance now = balance();
    std::vector<qint64> ids;
    for (std::size_t i = 0; i < m_ticks.size(); ++i) {
        const bool isMeant = m_listed[i].account == now.account && m_listed[i].date <= now.date;
        if (isMeant && !m_ticks[i]->isChecked())
            ids.push_back(m_listed[i].id);
    }
    return ids;
}

Money BankQuestions::difference() const
{
    CareMoney then = m_money;
    const BankBalance now = balance();
    for (const qint64 id : shown()) {
        for (AccountEntry& entry : then.entries) {
            if (entry.id == id)
                entry.clearedOn = now.date;
        }
    }
    return compareWithBank(then, now).difference();
}

BankBalance BankQuestions::balance() const
{
    BankBalance balance;
    const auto place = static_cast<std::size_t>(std::max(0, m_account->chosen()));
    if (place < m_money.accounts.size())
        balance.account = m_money.accounts[place].uuid;
    balance.date = m_day->date().value_or(QDate());
    balance.balance = m_amount->amount().value_or(Money{});
    return balance;
}

} // namespace daybook
