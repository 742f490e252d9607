#include "ui/pages/owed_questions.h"

#include "ui/pages/question_pieces.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/time_entry.h"

#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{OwedKind::Wages,      OwedKind::Tax,        OwedKind::Pension,
                           OwedKind::HolidayPay, OwedKind::Redundancy, OwedKind::Other};

} // namespace

OwedQuestions::OwedQuestions(const OwedSum& sum, QDate today, QWidget* parent)
    : QuestionPage(parent), m_before(sum), m_kind(new ChoiceList(tr("What is owed?"))),
      m_amount(new MoneyEntry(tr("How much?"))), m_since(new DateEntry(tr("Since which day?"), today)),
      m_until(new DateEntry(tr("Paid on which day? Leave it empty when it is still owed."), today)),
      m_what(new TextField(tr("Anything to note?")))
{
    setHelpTopic(u"money"_s);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setQuestionShown(false);
    for (const OwedKind kind : kinds)
        m_kind->addChoice(owedText(kind));
    m_kind->setChosen(sum.id != 0 ? placeOf(kinds, sum.kind) : 0);
    addQuestion({.key = u"kind"_s,
                 .heading = tr("What is owed?"),
                 .help = tr("Bills count by themselves. This is for what comes without a bill."),
                 .body = m_kind,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("Owed"),
                 .answer = [this] { return m_kind->chosenText(); }});
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_amount->setObjectName(u"amount"_s);
    m_amount->setLetters(12);
    m_since->setObjectName(u"since"_s);
    m_until->setObjectName(u"until"_s);
    m_what->setObjectName(u"what"_s);
    m_since->setDate(sum.since.isValid() ? sum.since : today);
    if (sum.until)
        m_until->setDate(*sum.until);
    if (sum.id != 0)
        m_amount->setAmount(sum.amount);
    m_what->setText(sum.what);
    column->addWidget(m_amount);
    column->addWidget(m_since);
    column->addWidget(m_until);
    column->addWidget(m_what);
    addQuestion({.key = u"amount"_s,
                 .heading = tr("How much, and since when?"),
                 .help = {},
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         m_amount->setProblem({});
                         m_since->setProblem({});
                         m_until->setProblem({});
                         if (!m_amount->check() || m_amount->amount().value_or(Money{}) <= Money{}) {
                             const QString problem = tr("Write a sum above nothing, as in 120.00.");
                             m_amount->setProblem(problem);
                             return problem;
                         }
                         if (!m_since->check())
                             return tr("Write the day, as in 4 March.");
                         if (!m_until->isEmpty() && !m_until->check())
                             return tr("Write the day it was paid, as in 9 March, or leave it empty.");
                         return QString();
                     },
                 .label = tr("How much"),
                 .answer =
                     [this] {
                         const OwedSum now = this->sum();
                         return now.until
                                    ? tr("%1 from %2, paid on %3")
                                          .arg(toText(now.amount), toText(now.since), toText(*now.until))
                                    : tr("%1 since %2").arg(toText(now.amount), toText(now.since));
                     }});
    setAnswersHeading(tr("This is owed: is that right?"));
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->sum()); });
    if (sum.id != 0)
        beginAtAnswers();
    else
        begin();
}

OwedSum OwedQuestions::sum() const
{
    OwedSum sum = m_before;
    sum.kind = kinds[static_cast<std::size_t>(std::max(0, m_kind->chosen()))];
    sum.amount = m_amount->amount().value_or(Money{});
    sum.since = m_since->date().value_or(QDate());
    sum.until = m_until->date();
    sum.what = m_what->text().simplified();
    return sum;
}

} // namespace daybook
