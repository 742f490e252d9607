#include "ui/pages/rota_questions.h"

#include "core/base/text.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"
#include "ui/models/rota_text.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/time_entry.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

RotaQuestions::RotaQuestions(const RotaFacts& facts, QWidget* parent) : QuestionPage(parent), m_facts(facts)
{
    setHelpTopic(u"people"_s);
    setAnswersHeading(tr("Check the planned visit"));
    addNameQuestion();
    addServiceQuestion();
    addDaysQuestion();
    addTimesQuestion();
    addCarersQuestion();
    addQuantityQuestion();
    addFromQuestion();
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(entry()); });
    if (facts.task == RotaTask::Add) {
        begin();
        return;
    }
    fill();
    if (facts.task == RotaTask::Correct)
        beginAtAnswers();
    else
        begin();
}

void RotaQuestions::addNameQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_knownName = new ChoiceList(tr("What do you call this visit?"));
    const QStringList known = usualNames();
    for (const QString& each : known)
        m_knownName->addChoice(each);
    m_knownName->addChoice(tr("Another name"));
    m_name = new TextField(tr("Its name"));
    m_name->setHint(tr("For example: Shower, Hot meal, Day centre."));
    column->addWidget(m_knownName);
    column->addWidget(m_name);
    const int last = static_cast<int>(known.size());
    const auto showField = [this, last] { m_name->setVisible(m_knownName->chosen() == last); };
    connect(m_knownName, &ChoiceList::chosenChanged, this, showField);
    addQuestion({.key = u"name"_s,
                 .heading = tr("What do you call this visit?"),
                 .help = {},
                 .body = body,
                 .isAsked = [this] { return m_facts.task != RotaTask::Change; },
                 .problem =
                     [this] {
                         if (name().isEmpty())
                             return tr("Choose a name or write one.");
                         const bool isTaken =
                             std::ranges::any_of(m_facts.names, [this](const QString& other) {
                                 return folded(other) == folded(name());
                             });
                         return isTaken ? tr("There is already a visit of this name. Choose another name, "
                                             "for example “Morning 2”.")
                                        : QString();
                     },
                 .label = tr("Name"),
                 .answer = [this] { return name(); },
                 .entered = showField});
}

void RotaQuestions::addServiceQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_knownService = new ChoiceList(tr("What is it for?"));
    for (const QString& each : m_facts.services)
        m_knownService->addChoice(each);
    m_knownService->addChoice(tr("Something else"));
    m_service = new TextField(tr("What it is for"));
    m_service->setHint(tr("For example: personal care, cleaning, meal. You may leave this empty."));
    column->addWidget(m_knownService);
    column->addWidget(m_service);
    m_tasks = new TextField(tr("What is to be done each time"));
    m_tasks->setObjectName(u"tasks"_s);
    m_tasks->setHint(tr("For example: wash, breakfast, tablets. You may leave this empty."));
    column->addWidget(m_tasks);
    m_knownService->setVisible(!m_facts.services.isEmpty());
    if (m_facts.services.size() == 1)
        m_knownService->setChosen(0);
    const int last = static_cast<int>(m_facts.services.size());
    const auto showField = [this, last] {
        m_service->setVisible(last == 0 || m_knownService->chosen() == last);
    };
    connect(m_knownService, &ChoiceList::chosenChanged, this, showField);
    addQuestion({.key = u"service"_s,
                 .heading = tr("What is it for?"),
                 .help = tr("Best the same words as in the prices."),
                 .body = body,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("For"),
                 .answer =
                     [this] {
                         QStringList parts;
                         if (!service().isEmpty())
                             parts << service();
                         return (parts + tasks()).join(u", "_s);
                     },
                 .entered = showField});
}

void RotaQuestions::addDaysQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_dayKind = new ChoiceList(tr("On which days?"));
    for (const QString& text : {tr("Every day"), tr("Monday to Friday"), tr("Saturday and Sunday"),
                                tr("Some days of the week"), tr("Only once")})
        m_dayKind->addChoice(text);
    column->addWidget(m_dayKind);
    auto* week = new QWidget;
    auto* weekColumn = columnIn(week);
    for (int day = 0; day < 7; ++day) {
        m_days[static_cast<std::size_t>(day)] = new TickBox(weekdayText(day + 1));
        weekColumn->addWidget(m_days[static_cast<std::size_t>(day)]);
    }
    m_weeks = new ChoiceList(tr("In which weeks?"));
    m_weeks->setObjectName(u"weeks"_s);
    m_weeks->addChoice(tr("Every week"));
    for (int weeks = 2; weeks <= std::max(usualWeeks, m_facts.entry.everyWeeks); ++weeks)
        m_weeks->addChoice(tr("One week in %1").arg(weeks));
    m_weeks->setChosen(0);
    weekColumn->addWidget(m_weeks);
    column->addWidget(week);
    m_date = new DateEntry(tr("On which day?"), m_facts.today);
    column->addWidget(m_date);
    const auto showFields = [this, week] {
        week->setVisible(m_dayKind->chosen() == SomeDays);
        m_date->setVisible(m_dayKind->chosen() == OneDay);
    };
    connect(m_dayKind, &ChoiceList::chosenChanged, this, showFields);
    addQuestion({.key = u"days"_s,
                 .heading = tr("On which days?"),
                 .help = {},
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         switch (m_dayKind->chosen()) {
                         case SomeDays:
                             return entry().weekdays.none() ? tr("Tick at least one day.") : QString();
                         case OneDay:
                             return m_date->check() ? QString() : tr("Write the day.");
                         case -1:
                             return tr("Choose the days.");
                         default:
                             return QString();
                         }
                     },
                 .label = tr("Days"),
                 .answer = [this] { return daysText(entry()); },
                 .entered = showFields});
}

void RotaQuestions::addTimesQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_timed = new ChoiceList(tr("Is there a set time?"));
    m_timed->addChoice(tr("Yes, from a time until a time"));
    m_timed->addChoice(tr("No set time, for example a meal or a neighbour"));
    column->addWidget(m_timed);
    auto* times = new QWidget;
    auto* timeColumn = columnIn(times);
    m_start = new TimeEntry(tr("From"));
    m_end = new TimeEntry(tr("Until"));
    timeColumn->addWidget(m_start);
    timeColumn->addWidget(m_end);
    column->addWidget(times);
    const auto showFields = [this, times] { times->setVisible(m_timed->chosen() == 0); };
    connect(m_timed, &ChoiceList::chosenChanged, this, showFields);
    addQuestion({.key = u"times"_s,
                 .heading = tr("At what time?"),
                 .help = {},
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         if (m_timed->chosen() < 0)
                             return tr("Choose one.");
                         if (m_timed->chosen() == 1)
                             return QString();
                         const bool startIsFine = m_start->check();
                         const bool endIsFine = m_end->check();
                         return startIsFine && endIsFine
                                    ? QString()
                                    : tr("Write both times, for example 8 am and 8.30 am.");
                     },
                 .label = tr("Time"),
                 .answer =
                     [this] {
                         const auto start = m_start->time();
                         const auto end = m_end->time();
                         if (!isTimed() || !start || !end)
                             return tr("No set time");
                         return tr("%1 to %2, %3")
                             .arg(toText(*start), toText(*end), toText(clockMinutes(*start, *end)));
                     },
                 .entered = showFields});
}

void RotaQuestions::addCarersQuestion()
{
    m_carers = new ChoiceList(tr("How many carers come?"));
    m_carers->addChoice(tr("One"));
    m_carers->addChoice(tr("Two carers together"));
    m_carers->addChoice(tr("Three carers together"));
    m_carers->setChosen(0);
    addQuestion({.key = u"carers"_s,
                 .heading = tr("How many carers come?"),
                 .help = {},
                 .body = m_carers,
                 .isAsked = [this] { return isTimed(); },
                 .problem = {},
                 .label = tr("Carers"),
                 .answer = [this] { return m_carers->chosenText(); }});
}

void RotaQuestions::addQuantityQuestion()
{
    m_quantity = new TextField(tr("How many each time?"));
    m_quantity->setLetters(6);
    m_quantity->setText(u"1"_s);
    addQuestion({.key = u"quantity"_s,
                 .heading = tr("How many each time?"),
                 .help = tr("For example 2 when two meals come together."),
                 .body = m_quantity,
                 .isAsked = [this] { return !isTimed(); },
                 .problem =
                     [this] {
                         const int number = m_quantity->text().trimmed().toInt();
                         const QString problem =
                             number >= 1 && number <= mostThings
                                 ? QString()
                                 : tr("Write a whole number from 1 to %1.").arg(mostThings);
                         m_quantity->setProblem(problem);
                         return problem;
                     },
                 .label = tr("How many"),
                 .answer = [this] { return m_quantity->text().trimmed(); }});
}

void RotaQuestions::addFromQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_from = new DateEntry(m_facts.task == RotaTask::Change ? tr("First day of the change") : tr("First day"),
                           m_facts.today);
    m_to = new DateEntry(tr("Last day, if it ends"), m_facts.today);
    auto* counted = new Words(tr("The weeks are counted from the week of the first day."));
    column->addWidget(m_from);
    column->addWidget(counted);
    column->addWidget(m_to);
    addQuestion({.key = u"from"_s,
                 .heading = m_facts.task == RotaTask::Change ? tr("From which day is it different?")
                                                             : tr("From which day is it planned?"),
                 .help = m_facts.task == RotaTask::Change ? tr("Days before keep what was planned then.")
                                                          : tr("Leave the last day empty when it goes on."),
                 .body = body,
                 .isAsked = [this] { return m_dayKind->chosen() != OneDay; },
                 .problem =
                     [this] {
                         const bool mayBeOpen = m_facts.task == RotaTask::Correct && !m_facts.entry.from &&
                                                m_from->isEmpty() && everyWeeks() == 1;
                         if (!mayBeOpen && !m_from->check())
                             return tr("Write the first day, for example 4 May 2026 or today.");
                         if (m_facts.task == RotaTask::Change && m_facts.entry.from &&
                             *m_from->date() <= *m_facts.entry.from) {
                             m_from->setProblem(tr("This is not after its first day."));
                             return tr("It is planned from %1. Choose a day after that.")
                                 .arg(toText(*m_facts.entry.from));
                         }
                         if (!m_to->isEmpty() && !m_to->check())
                             return tr("Write the last day, or leave it empty.");
                         if (m_from->date() && m_to->date() && *m_to->date() < *m_from->date()) {
                             m_to->setProblem(tr("This is before the first day."));
                             return tr("The last day is before the first day. Please check both.");
                         }
                         return QString();
                     },
                 .label = tr("From and until"),
                 .answer =
                     [this] {
                         const auto from = m_from->date();
                         const auto to = m_to->date();
                         if (from && to)
                             return tr("%1 to %2").arg(toText(*from), toText(*to));
                         return from ? tr("from %1").arg(toText(*from)) : QString();
                     },
                 .entered = [this, counted] { counted->setVisible(everyWeeks() > 1); }});
}

} // namespace daybook
