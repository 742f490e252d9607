#include "ui/pages/account_questions.h"

#include "ui/pages/question_pieces.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/time_entry.h"

#include <QCoreApplication>

#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array accountKinds{AccountKind::Bank, AccountKind::Card, AccountKind::Cash};
constexpr std::array givenBy{MoneyCategory::CouncilPayment, MoneyCategory::OtherFund,
                             MoneyCategory::RespiteAllocation};
constexpr std::array rhythms{4, 1, 2, 13};
constexpr std::array weeksHeld{8, 4, 6, 0};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AccountQuestions)
};

QString dayProblem(DateEntry* day)
{
    day->setProblem({});
    return day->check() ? QString() : Texts::tr("Write the day, as in 4 March.");
}

QString amountProblem(MoneyEntry* amount)
{
    amount->setProblem({});
    return amount->check() ? QString() : Texts::tr("Write the sum, as in 312.40.");
}

QString rhythmText(int weeks)
{
    return weeks == 1 ? Texts::tr("Every week") : Texts::tr("Every %n week(s)", nullptr, weeks);
}

QString weeksText(int weeks)
{
    return weeks == 0 ? Texts::tr("Nothing is said about that, or I do not know")
                      : Texts::tr("%n week(s)", nullptr, weeks);
}

} // namespace

AccountQuestions::AccountQuestions(const Account& known, QDate today, QWidget* parent)
    : QuestionPage(parent), m_before(known),
      m_kind(new ChoiceList(tr("Where is the money for your care kept?"))),
      m_name(new TextField(tr("What do you call it?"))), m_day(new DateEntry(tr("On which day?"), today)),
      m_amount(new MoneyEntry(tr("How much was in it on that morning?")))
{
    setHelpTopic(u"money"_s);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setQuestionShown(false);
    for (const AccountKind kind : accountKinds)
        m_kind->addChoice(accountKindText(kind));
    addQuestion({.key = u"kind"_s,
                 .heading = tr("Where is the money for your care kept?"),
                 .help = {},
                 .body = m_kind,
                 .isAsked = {},
                 .problem = [this] { return m_kind->chosen() < 0 ? tr("Choose one.") : QString(); },
                 .label = tr("Kept in"),
                 .answer = [this] { return m_kind->chosenText(); }});
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_name->setObjectName(u"name"_s);
    m_name->setHint(tr("For example: care account. You may leave it empty."));
    m_amount->setObjectName(u"amount"_s);
    m_amount->setLetters(12);
    m_day->setObjectName(u"day"_s);
    m_day->setDate(today);
    column->addWidget(m_amount);
    column->addWidget(m_day);
    column->addWidget(m_name);
    addQuestion({.key = u"amount"_s,
                 .heading = tr("How much is in it?"),
                 .help = tr("Look at the last statement, or count it. Everything after that day is added and "
                            "taken off."),
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         const QString amount = amountProblem(m_amount);
                         return amount.isEmpty() ? dayProblem(m_day) : amount;
                     },
                 .label = tr("In it"),
                 .answer =
                     [this] {
                         const Account now = account();
                         return tr("%1 on %2").arg(toText(now.openingBalance), toText(now.openedOn));
                     }});
    setAnswersHeading(tr("Your account: is this right?"));
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(account()); });
    begin();
}

Account AccountQuestions::account() const
{
    Account account = m_before;
    account.kind = accountKinds[static_cast<std::size_t>(std::max(0, m_kind->chosen()))];
    account.name = m_name->text().simplified();
    if (account.name.isEmpty())
        account.name = accountKindText(account.kind);
    account.openedOn = m_day->date().value_or(QDate());
    account.openingBalance = m_amount->amount().value_or(Money{});
    return account;
}

AwardQuestions::AwardQuestions(const Award& award, QDate today, QWidget* parent)
    : QuestionPage(parent), m_before(award), m_from(new ChoiceList(tr("Where does the money come from?")))
{
    setHelpTopic(u"money"_s);
    m_from->setObjectName(u"from"_s);
    m_from->setQuestionShown(false);
    m_from->addChoice(tr("The council or the Trust"));
    m_from->addChoice(tr("The NHS or another fund"));
    m_from->addChoice(tr("Money for short breaks only"));
    m_from->setChosen(std::max(0, placeOf(givenBy, award.paidAs)));
    addQuestion({.key = u"from"_s,
                 .heading = tr("Where does the money come from?"),
                 .help = {},
                 .body = m_from,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("Comes from"),
                 .answer = [this] { return m_from->chosenText(); }});
    askWeekly();
    askRhythm(today);
    askRules();
    setAnswersHeading(tr("What you are given: is this right?"));
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->award()); });
    if (award.id != 0)
        beginAtAnswers();
    else
        begin();
}

void AwardQuestions::askWeekly()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_weekly = new MoneyEntry(tr("How much is it a week?"));
    m_weekly->setObjectName(u"weekly"_s);
    m_weekly->setLetters(12);
    m_contribution = new MoneyEntry(tr("How much of that do you pay yourself each week?"));
    m_contribution->setObjectName(u"contribution"_s);
    m_contribution->setHint(tr("Your contribution, from the letter. Leave it empty when there is none."));
    m_contribution->setLetters(12);
    if (m_before.id != 0) {
        m_weekly->setAmount(m_before.weekly);
        m_contribution->setAmount(m_before.weeklyContribution);
    }
    column->addWidget(m_weekly);
    column->addWidget(m_contribution);
    addQuestion({.key = u"weekly"_s,
                 .heading = tr("How much are you given a week?"),
                 .help = tr("It stands in the letter about your direct payment."),
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         if (const QString problem = amountProblem(m_weekly); !problem.isEmpty())
                             return problem;
                         m_contribution->setProblem({});
                         return m_contribution->text().trimmed().isEmpty() ? QString()
                                                                           : amountProblem(m_contribution);
                     },
                 .label = tr("Each week"),
                 .answer =
                     [this] {
                         const Award now = award();
                         return now.weeklyContribution.isZero()
                                    ? toText(now.weekly)
                                    : tr("%1, of which you pay %2")
                                          .arg(toText(now.weekly), toText(now.weeklyContribution));
                     }});
    m_gross = new ChoiceList(tr("Is your part taken off before it is paid?"));
    m_gross->setObjectName(u"gross"_s);
    m_gross->setQuestionShown(false);
    m_gross->addChoice(tr("Yes. They pay the rest, and I pay my part in myself"));
    m_gross->addChoice(tr("No. They pay all of it, and ask me for my part later"));
    m_gross->setChosen(m_before.isPaidGross ? 1 : 0);
    addQuestion({.key = u"gross"_s,
                 .heading = tr("Is your part taken off before it is paid?"),
                 .help = {},
                 .body = m_gross,
                 .isAsked = [this] { return m_contribution->amount().value_or(Money{}) > Money{}; },
                 .problem = {},
                 .label = tr("Your part"),
                 .answer = [this] { return m_gross->chosenText(); }});
}

void AwardQuestions::askRhythm(QDate today)
{
    m_every = new ChoiceList(tr("How often does it come?"));
    m_every->setObjectName(u"every"_s);
    m_every->setQuestionShown(false);
    for (const int weeks : rhythms)
        m_every->addChoice(rhythmText(weeks));
    const int known = placeOf(rhythms, m_before.paidEveryWeeks);
    m_every->setChosen(std::max(0, known));
    addQuestion({.key = u"every"_s,
                 .heading = tr("How often does it come?"),
                 .help = {},
                 .body = m_every,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("It comes"),
                 .answer = [this] { return m_every->chosenText(); }});
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_first = new DateEntry(tr("On which day did it first come in this plan?"), today);
    m_first->setObjectName(u"first"_s);
    m_last = new DateEntry(tr("Until when? Leave it empty when nothing is said."), today);
    m_last->setObjectName(u"last"_s);
    if (m_before.from.isValid())
        m_first->setDate(m_before.from);
    if (m_before.to)
        m_last->setDate(*m_before.to);
    column->addWidget(m_first);
    column->addWidget(m_last);
    addQuestion(
        {.key = u"days"_s,
         .heading = tr("From when to when?"),
         .help = tr("When the sum changes, write a new one from that day. The old one stays as it was."),
         .body = body,
         .isAsked = {},
         .problem =
             [this] {
                 if (const QString problem = dayProblem(m_first); !problem.isEmpty())
                     return problem;
                 m_last->setProblem({});
                 if (!m_last->isEmpty() && !m_last->check())
                     return tr("Write the last day as in 9 March, or leave it empty.");
                 const bool isTurned = m_last->date() && *m_last->date() < *m_first->date();
                 const QString problem =
                     isTurned ? tr("The last day is before the first. Write a later one.") : QString();
                 m_last->setProblem(problem);
                 return problem;
             },
         .label = tr("From"),
         .answer =
             [this] {
                 const Award now = award();
                 return now.to ? tr("%1 until %2").arg(toText(now.from), toText(*now.to)) : toText(now.from);
             }});
}

void AwardQuestions::askRules()
{
    m_weeksAllowed = new ChoiceList(tr("How much may you keep in the account?"));
    m_weeksAllowed->setObjectName(u"weeksAllowed"_s);
    m_weeksAllowed->setQuestionShown(false);
    for (const int weeks : weeksHeld)
        m_weeksAllowed->addChoice(weeksText(weeks));
    m_weeksAllowed->setChosen(std::max(0, placeOf(weeksHeld, m_before.weeksAllowed)));
    addQuestion({.key = u"weeksAllowed"_s,
                 .heading = tr("How many weeks of it may you keep in the account?"),
                 .help = tr("Many councils let you keep 4 to 8 weeks and may ask for more than that back."),
                 .body = m_weeksAllowed,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("You may keep"),
                 .answer = [this] { return m_weeksAllowed->chosenText(); }});
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_ringFenced = new MoneyEntry(tr("How much is for one thing only?"));
    m_ringFenced->setObjectName(u"ringFenced"_s);
    m_ringFenced->setHint(tr("Leave it empty when there is no such money."));
    m_ringFenced->setLetters(12);
    m_ringFencedFor = new TextField(tr("For what?"));
    m_ringFencedFor->setObjectName(u"ringFencedFor"_s);
    if (!m_before.ringFenced.isZero())
        m_ringFenced->setAmount(m_before.ringFenced);
    m_ringFencedFor->setText(m_before.ringFencedFor);
    column->addWidget(m_ringFenced);
    column->addWidget(m_ringFencedFor);
    addQuestion(
        {.key = u"ringFenced"_s,
         .heading = tr("Is some of it for one thing only?"),
         .help = tr("For example two weekends away, or a start-up sum. It is never counted as left over."),
         .body = body,
         .isAsked = {},
         .problem =
             [this] {
                 m_ringFenced->setProblem({});
                 return m_ringFenced->text().trimmed().isEmpty() ? QString() : amountProblem(m_ringFenced);
             },
         .label = tr("For one thing only"),
         .answer =
             [this] {
                 const Award now = award();
                 if (now.ringFenced.isZero())
                     return tr("Nothing");
                 return now.ringFencedFor.isEmpty()
                            ? toText(now.ringFenced)
                            : tr("%1 for %2").arg(toText(now.ringFenced), now.ringFencedFor);
             }});
}

Award AwardQuestions::award() const
{
    Award award = m_before;
    award.paidAs = givenBy[static_cast<std::size_t>(std::max(0, m_from->chosen()))];
    award.name = m_from->chosenText();
    award.weekly = m_weekly->amount().value_or(Money{});
    award.weeklyContribution = m_contribution->amount().value_or(Money{});
    award.isPaidGross = !award.weeklyContribution.isZero() && m_gross->chosen() == 1;
    award.paidEveryWeeks = rhythms[static_cast<std::size_t>(std::max(0, m_every->chosen()))];
    award.from = m_first->date().value_or(QDate());
    award.to = m_last->date();
    award.weeksAllowed = weeksHeld[static_cast<std::size_t>(std::max(0, m_weeksAllowed->chosen()))];
    award.ringFenced = m_ringFenced->amount().value_or(Money{});
    award.ringFencedFor = m_ringFencedFor->text().simplified();
    return award;
}

} // namespace daybook
