#include "ui/pages/promise_questions.h"

#include "ui/pages/question_pieces.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

enum Price { Nothing, Half, Part };

} // namespace

PromiseQuestions::PromiseQuestions(const Promise& promise, const QStringList& services,
                                   const QStringList& providers, QDate today, QWidget* parent)
    : QuestionPage(parent), m_before(promise), m_services(services), m_providers(providers)
{
    setHelpTopic(u"check"_s);
    // A service that has no price of its own any more stays what the promise is about.
    if (!m_before.service.isEmpty() && !m_services.contains(m_before.service))
        m_services += m_before.service;
    askWords(today);
    askDays(today);
    askAbout();
    askPrice();
    setAnswersHeading(tr("What they agreed: is this right?"));
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->promise()); });
    if (promise.id != 0)
        beginAtAnswers();
    else
        begin();
}

void PromiseQuestions::askWords(QDate today)
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_text = new TextField(tr("Their words, as you remember them"));
    m_text->setObjectName(u"words"_s);
    m_text->setHint(tr("For example: these three days will be free."));
    m_text->setText(m_before.text);
    m_by = new TextField(tr("Who said it"));
    m_by->setObjectName(u"by"_s);
    m_by->setText(m_before.by);
    m_on = new DateEntry(tr("When did they say it? You may leave this empty."), today);
    m_on->setObjectName(u"on"_s);
    if (m_before.at)
        m_on->setDate(m_before.at->date());
    column->addWidget(m_text);
    column->addWidget(m_by);
    column->addWidget(m_on);
    addQuestion({.key = u"words"_s,
                 .heading = tr("What did they agree?"),
                 .help = tr("A promise counts for more than the agreement. It is quoted in your letter."),
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         const QString problem =
                             m_text->text().trimmed().isEmpty() ? tr("Write what they said.") : QString();
                         m_text->setProblem(problem);
                         if (!problem.isEmpty())
                             return problem;
                         m_on->setProblem({});
                         return m_on->isEmpty() || m_on->check()
                                    ? QString()
                                    : tr("Write the day as in 4 March, or leave it empty.");
                     },
                 .label = tr("What they said"),
                 .answer =
                     [this] {
                         const Promise now = this->promise();
                         QStringList parts{tr("“%1”").arg(now.text)};
                         if (!now.by.isEmpty())
                             parts += now.by;
                         if (now.at)
                             parts += toText(now.at->date());
                         return parts.join(u", "_s);
                     }});
}

void PromiseQuestions::askDays(QDate today)
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_from = new DateEntry(tr("The first day"), today);
    m_from->setObjectName(u"from"_s);
    m_to = new DateEntry(tr("The last day. Leave it empty for one day."), today);
    m_to->setObjectName(u"to"_s);
    if (m_before.from.isValid())
        m_from->setDate(m_before.from);
    if (m_before.to.isValid())
        m_to->setDate(m_before.to);
    column->addWidget(m_from);
    column->addWidget(m_to);
    addQuestion({.key = u"days"_s,
                 .heading = tr("For which days did they agree it?"),
                 .help = {},
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         m_to->setProblem({});
                         if (!m_from->check())
                             return tr("Write the first day, as in 4 March.");
                         if (!m_to->isEmpty() && !m_to->check())
                             return tr("Write the last day as in 9 March, or leave it empty.");
                         const bool isTurned = m_to->date() && *m_to->date() < *m_from->date();
                         const QString problem =
                             isTurned ? tr("The last day is before the first. Write a later one.")
                                      : QString();
                         m_to->setProblem(problem);
                         return problem;
                     },
                 .label = tr("Days"),
                 .answer =
                     [this] {
                         const Promise now = this->promise();
                         return toText(BillingPeriod{now.from, now.to});
                     }});
}

void PromiseQuestions::askAbout()
{
    m_service = new ChoiceList(tr("About what did they agree it?"));
    m_service->setObjectName(u"service"_s);
    m_service->addChoice(tr("Everything"));
    for (const QString& service : m_services)
        m_service->addChoice(service);
    m_service->setChosen(m_before.service.isEmpty() ? 0 : 1 + placeOf(m_services, m_before.service));
    addQuestion({.key = u"service"_s,
                 .heading = tr("About what did they agree it?"),
                 .help = {},
                 .body = m_service,
                 .isAsked = [this] { return m_services.size() > 1 || !m_before.service.isEmpty(); },
                 .problem = {},
                 .label = tr("About"),
                 .answer = [this] { return m_service->chosenText(); }});
    m_provider = new ChoiceList(tr("Which care provider agreed it?"));
    m_provider->setObjectName(u"provider"_s);
    for (const QString& provider : m_providers)
        m_provider->addChoice(provider);
    m_provider->setChosen(placeOf(m_providers, m_before.provider));
    addQuestion(
        {.key = u"provider"_s,
         .heading = tr("Which care provider agreed it?"),
         .help = {},
         .body = m_provider,
         .isAsked = [this] { return m_providers.size() > 1; },
         .problem = [this] { return m_provider->chosen() < 0 ? tr("Choose the care provider.") : QString(); },
         .label = tr("Care provider"),
         .answer = [this] { return m_provider->chosenText(); }});
}

void PromiseQuestions::askPrice()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_price = new ChoiceList(tr("What is still to be paid for those days?"));
    m_price->setObjectName(u"price"_s);
    m_price->addChoice(tr("Nothing"));
    m_price->addChoice(tr("Half the price"));
    m_price->addChoice(tr("Another part of the price"));
    m_price->setChosen(m_before.percent == 0 ? Nothing : m_before.percent == 50 ? Half : Part);
    m_percent = new TextField(tr("How many percent are still to be paid?"));
    m_percent->setObjectName(u"percent"_s);
    m_percent->setLetters(4);
    if (m_price->chosen() == Part)
        m_percent->setText(QString::number(m_before.percent));
    column->addWidget(m_price);
    column->addWidget(m_percent);
    const auto showPercent = [this] { m_percent->setVisible(m_price->chosen() == Part); };
    connect(m_price, &ChoiceList::chosenChanged, this, showPercent);
    addQuestion({.key = u"price"_s,
                 .heading = tr("What is still to be paid for those days?"),
                 .help = {},
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         const QString problem = percentProblem();
                         m_percent->setProblem(problem);
                         return problem;
                     },
                 .label = tr("Still to be paid"),
                 .answer =
                     [this] {
                         return m_price->chosen() == Part ? tr("%1% of the price").arg(percent())
                                                          : m_price->chosenText();
                     },
                 .entered = showPercent});
}

QString PromiseQuestions::percentProblem() const
{
    if (m_price->chosen() != Part)
        return {};
    return percent() < 0 ? tr("Write a number from 0 to 100, for example 25.") : QString();
}

int PromiseQuestions::percent() const
{
    if (m_price->chosen() != Part)
        return m_price->chosen() == Half ? 50 : 0;
    bool isNumber = false;
    const int number = m_percent->text().remove(u'%').trimmed().toInt(&isNumber);
    return isNumber && number >= 0 && number <= 100 ? number : -1;
}

Promise PromiseQuestions::promise() const
{
    Promise promise = m_before;
    promise.text = m_text->text().simplified();
    promise.by = m_by->text().simplified();
    promise.from = m_from->date().value_or(QDate());
    promise.to = m_to->date().value_or(promise.from);
    const std::optional<QDate> on = m_on->date();
    if (!on)
        promise.at.reset();
    else if (!promise.at || promise.at->date() != *on)
        promise.at = QDateTime(*on, QTime(12, 0), Qt::UTC);
    const int service = m_service->chosen();
    promise.service = service > 0 ? m_services.value(service - 1) : QString();
    if (m_providers.size() > 1)
        promise.provider = m_providers.value(m_provider->chosen());
    promise.percent = std::max(0, percent());
    return promise;
}

} // namespace daybook
