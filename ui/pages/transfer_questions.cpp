#include "ui/pages/transfer_questions.h"

#include "ui/pages/question_pieces.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/time_entry.h"

namespace daybook {

using namespace Qt::StringLiterals;

TransferQuestions::TransferQuestions(const std::vector<Account>& accounts, QDate today, QWidget* parent)
    : QuestionPage(parent), m_accounts(accounts), m_from(new ChoiceList(tr("From which account?"))),
      m_to(new ChoiceList(tr("Into which account?"))), m_amount(new MoneyEntry(tr("How much?"))),
      m_day(new DateEntry(tr("On which day?"), today))
{
    setHelpTopic(u"money"_s);
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    for (ChoiceList* list : {m_from, m_to}) {
        list->setQuestionShown(false);
        for (const Account& account : m_accounts)
            list->addChoice(account.name);
    }
    m_from->setChosen(0);
    m_to->setChosen(1);
    addQuestion({.key = u"from"_s,
                 .heading = tr("From which account?"),
                 .help = tr("Cash taken from the bank is moved to the account you call cash."),
                 .body = m_from,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("From"),
                 .answer = [this] { return m_from->chosenText(); }});
    addQuestion({.key = u"to"_s,
                 .heading = tr("Into which account?"),
                 .help = {},
                 .body = m_to,
                 .isAsked = {},
                 .problem =
                     [this] {
                         return m_from->chosen() == m_to->chosen()
                                    ? tr("That is the account it comes from. Choose the other one.")
                                    : QString();
                     },
                 .label = tr("Into"),
                 .answer = [this] { return m_to->chosenText(); }});
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_amount->setObjectName(u"amount"_s);
    m_amount->setLetters(12);
    m_day->setObjectName(u"day"_s);
    m_day->setDate(today);
    column->addWidget(m_amount);
    column->addWidget(m_day);
    addQuestion({.key = u"amount"_s,
                 .heading = tr("How much, and when?"),
                 .help = {},
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         m_amount->setProblem({});
                         m_day->setProblem({});
                         if (!m_amount->check() || m_amount->amount().value_or(Money{}) <= Money{}) {
                             const QString problem = tr("Write a sum above nothing, as in 40.00.");
                             m_amount->setProblem(problem);
                             return problem;
                         }
                         return m_day->check() ? QString() : tr("Write the day, as in 4 March.");
                     },
                 .label = tr("Moved"),
                 .answer =
                     [this] {
                         return tr("%1 on %2")
                             .arg(toText(m_amount->amount().value_or(Money{})),
                                  toText(m_day->date().value_or(QDate())));
                     }});
    setAnswersHeading(tr("This money is moved: is that right?"));
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(entries()); });
    begin();
}

std::vector<AccountEntry> TransferQuestions::entries() const
{
    const auto from = static_cast<std::size_t>(std::max(0, m_from->chosen()));
    const auto to = static_cast<std::size_t>(std::max(0, m_to->chosen()));
    AccountEntry out;
    out.account = m_accounts[from].uuid;
    out.date = m_day->date().value_or(QDate());
    out.payee = m_accounts[to].name;
    out.parts = {{MoneyCategory::Transfer, Funder::DirectPayment, -m_amount->amount().value_or(Money{}), {}}};
    AccountEntry in = out;
    in.account = m_accounts[to].uuid;
    in.payee = m_accounts[from].name;
    in.parts.front().amount = -out.parts.front().amount;
    return {out, in};
}

} // namespace daybook
