#include "ui/pages/wish_questions.h"

#include "ui/models/care_text.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/time_entry.h"

#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array purposes{VisitPurpose::GetUp, VisitPurpose::GoToBed, VisitPurpose::Other};
constexpr int mostMinutes = 24 * 60;
constexpr int mostCarersInAWeek = 99;

/// A whole number in the field, or nothing.
std::optional<int> numberIn(const TextField* field, int least, int most)
{
    bool isNumber = false;
    const int number = field->text().trimmed().toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

WantedTimeQuestions::WantedTimeQuestions(const WantedTime& time, const QStringList& visits, QWidget* parent)
    : QuestionPage(parent), m_before(time)
{
    setHelpTopic(u"people"_s);
    askVisit(visits);
    askPurpose();
    askTimes();
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->time()); });
    if (time.id != 0)
        beginAtAnswers();
    else
        begin();
}

void WantedTimeQuestions::askVisit(const QStringList& visits)
{
    m_visit = new ChoiceList(tr("Which visit is this about?"));
    m_visit->setObjectName(u"visit"_s);
    const QStringList names = m_before.id != 0 ? QStringList{m_before.visit} : visits;
    for (const QString& name : names)
        m_visit->addChoice(name);
    if (names.size() == 1)
        m_visit->setChosen(0);
    addQuestion({.key = u"visit"_s,
                 .heading = tr("Which visit is this about?"),
                 .help = {},
                 .body = m_visit,
                 .isAsked = [this] { return m_before.id == 0; },
                 .problem = [this] { return m_visit->chosen() < 0 ? tr("Choose a visit.") : QString(); },
                 .label = tr("Visit"),
                 .answer = [this] { return m_visit->chosenText(); }});
}

void WantedTimeQuestions::askPurpose()
{
    m_purpose = new ChoiceList(tr("What is this visit for?"));
    m_purpose->setObjectName(u"purpose"_s);
    for (const QString& text : {tr("Getting up"), tr("Going to bed"), tr("Something else")})
        m_purpose->addChoice(text);
    if (m_before.id != 0)
        m_purpose->setChosen(placeOf(purposes, m_before.purpose));
    addQuestion({.key = u"purpose"_s,
                 .heading = tr("What is this visit for?"),
                 .help = tr("Daybook can then say how many hours you are in bed."),
                 .body = m_purpose,
                 .isAsked = {},
                 .problem = [this] { return m_purpose->chosen() < 0 ? tr("Choose one.") : QString(); },
                 .label = tr("What for"),
                 .answer = [this] { return m_purpose->chosenText(); }});
}

void WantedTimeQuestions::askTimes()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_earliest = new TimeEntry(tr("Not before"));
    m_earliest->setObjectName(u"earliest"_s);
    m_latest = new TimeEntry(tr("Not after"));
    m_latest->setObjectName(u"latest"_s);
    if (m_before.earliest)
        m_earliest->setTime(*m_before.earliest);
    if (m_before.latest)
        m_latest->setTime(*m_before.latest);
    column->addWidget(m_earliest);
    column->addWidget(m_latest);
    addQuestion({.key = u"times"_s,
                 .heading = tr("When do you want the visit to begin?"),
                 .help = tr("You may leave one of them empty."),
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         const bool hasEarliest = !m_earliest->text().trimmed().isEmpty();
                         const bool hasLatest = !m_latest->text().trimmed().isEmpty();
                         m_earliest->setProblem({});
                         m_latest->setProblem({});
                         if (!hasEarliest && !hasLatest)
                             return tr("Write at least one time, as in 8:30 am.");
                         if ((hasEarliest && !m_earliest->check()) || (hasLatest && !m_latest->check()))
                             return tr("Write the time as in 8:30 am, or leave it empty.");
                         if (hasEarliest && hasLatest && *m_earliest->time() > *m_latest->time())
                             return tr("The first time is after the second. Please look at both.");
                         return QString();
                     },
                 .label = tr("Wanted time"),
                 .answer = [this] { return wantedText(time()); }});
}

WantedTime WantedTimeQuestions::time() const
{
    WantedTime time = m_before;
    if (m_visit->chosen() >= 0)
        time.visit = m_visit->chosenText();
    if (m_purpose->chosen() >= 0)
        time.purpose = purposes[static_cast<std::size_t>(m_purpose->chosen())];
    time.earliest = m_earliest->time();
    time.latest = m_latest->time();
    return time;
}

GoalQuestions::GoalQuestions(const Goal& goal, QDate today, QWidget* parent)
    : QuestionPage(parent), m_before(goal)
{
    setHelpTopic(u"people"_s);
    if (!m_before.setOn.isValid())
        m_before.setOn = today;
    askWords();
    askReview(today);
    askHowItGoes();
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->goal()); });
    if (goal.id != 0)
        beginAtAnswers();
    else
        begin();
}

void GoalQuestions::askWords()
{
    m_words = new TextField(tr("In your own words"));
    m_words->setObjectName(u"words"_s);
    m_words->setHint(tr("For example: I want to go to chapel on Sundays."));
    m_words->setText(m_before.words);
    addQuestion({.key = u"words"_s,
                 .heading = tr("What matters to you?"),
                 .help = tr("Nobody gives marks for this, and it has no price."),
                 .body = m_words,
                 .isAsked = {},
                 .problem =
                     [this] {
                         const QString problem = m_words->text().trimmed().isEmpty()
                                                     ? tr("Write what matters to you.")
                                                     : QString();
                         m_words->setProblem(problem);
                         return problem;
                     },
                 .label = tr("What matters"),
                 .answer = [this] { return m_words->text().trimmed(); }});
}

void GoalQuestions::askReview(QDate today)
{
    m_review = new DateEntry(tr("When do you want to look at this again?"), today);
    m_review->setObjectName(u"review"_s);
    if (m_before.reviewOn)
        m_review->setDate(*m_before.reviewOn);
    addQuestion(
        {.key = u"review"_s,
         .heading = tr("When do you want to look at this again?"),
         .help = tr("For example before the yearly review. You may leave it empty."),
         .body = m_review,
         .isAsked = {},
         .problem =
             [this] {
                 m_review->setProblem({});
                 return m_review->isEmpty() || m_review->check()
                            ? QString()
                            : tr("Write the day as in 4 March, or leave it empty.");
             },
         .label = tr("Look at it again"),
         .answer = [this] { return m_review->date() ? toText(*m_review->date()) : tr("no day chosen"); }});
}

void GoalQuestions::askHowItGoes()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_how = new TextField(tr("Your words about it"));
    m_how->setObjectName(u"how"_s);
    m_how->setText(m_before.howItGoes);
    m_over = new TickBox(tr("This is over: reached, or no longer wanted"));
    m_over->setObjectName(u"over"_s);
    m_over->setChecked(m_before.isOver);
    column->addWidget(m_how);
    column->addWidget(m_over);
    addQuestion({.key = u"how"_s,
                 .heading = tr("How does it go?"),
                 .help = tr("In your own words. You may leave it empty."),
                 .body = body,
                 .isAsked = [this] { return m_before.id != 0; },
                 .problem = {},
                 .label = tr("How it goes"),
                 .answer =
                     [this] {
                         return m_over->isChecked() ? tr("%1 (over)").arg(m_how->text().trimmed()).trimmed()
                                                    : m_how->text().trimmed();
                     }});
}

Goal GoalQuestions::goal() const
{
    Goal goal = m_before;
    goal.words = m_words->text().trimmed();
    goal.reviewOn = m_review->date();
    goal.howItGoes = m_how->text().trimmed();
    goal.isOver = m_over->isChecked();
    return goal;
}

HelpQuestions::HelpQuestions(const UnpaidHelp& help, QDate today, QWidget* parent)
    : QuestionPage(parent), m_before(help)
{
    setHelpTopic(u"people"_s);
    askWho(today);
    askWhat();
    askHowItGoes();
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->help()); });
    if (help.id != 0)
        beginAtAnswers();
    else
        begin();
}

void HelpQuestions::askWho(QDate today)
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_who = new TextField(tr("Who helped?"));
    m_who->setObjectName(u"who"_s);
    m_who->setText(m_before.who);
    m_day = new DateEntry(tr("What day was it?"), today);
    m_day->setObjectName(u"helpDay"_s);
    if (m_before.date.isValid())
        m_day->setDate(m_before.date);
    column->addWidget(m_who);
    column->addWidget(m_day);
    addQuestion({.key = u"who"_s,
                 .heading = tr("Who helped, and on which day?"),
                 .help = tr("Family, friends, neighbours: everyone who is not paid."),
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         const QString problem =
                             m_who->text().trimmed().isEmpty() ? tr("Write who helped.") : QString();
                         m_who->setProblem(problem);
                         if (!problem.isEmpty())
                             return problem;
                         m_day->setProblem({});
                         return m_day->check() ? QString() : tr("Write the day, as in 4 March.");
                     },
                 .label = tr("Who and when"),
                 .answer =
                     [this] {
                         return m_day->date()
                                    ? tr("%1, %2").arg(m_who->text().trimmed(), toText(*m_day->date()))
                                    : m_who->text().trimmed();
                     }});
}

void HelpQuestions::askWhat()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_minutes = new TextField(tr("How many minutes, about?"));
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setLetters(5);
    if (m_before.length.count() > 0)
        m_minutes->setText(QString::number(m_before.length.count()));
    m_what = new TextField(tr("What was done? You may leave this empty."));
    m_what->setObjectName(u"what"_s);
    m_what->setText(m_before.what);
    m_instead = new TickBox(tr("A planned visit did not come"));
    m_instead->setObjectName(u"instead"_s);
    m_instead->setChecked(m_before.isInPlaceOfVisit);
    column->addWidget(m_minutes);
    column->addWidget(m_what);
    column->addWidget(m_instead);
    addQuestion({.key = u"what"_s,
                 .heading = tr("How long did the help take?"),
                 .help = {},
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         const QString problem = numberIn(m_minutes, 1, mostMinutes)
                                                     ? QString()
                                                     : tr("Write the minutes as a number, for example 45.");
                         m_minutes->setProblem(problem);
                         return problem;
                     },
                 .label = tr("Help"),
                 .answer = [this] { return helpText(help()); }});
}

void HelpQuestions::askHowItGoes()
{
    m_howItGoes = new TextField(tr("In their own words"));
    m_howItGoes->setObjectName(u"howItGoes"_s);
    m_howItGoes->setText(m_before.howItGoes);
    addQuestion({.key = u"howItGoes"_s,
                 .heading = tr("How is the one who helps?"),
                 .help = tr("For example: tired, or managing well. It is printed nowhere."),
                 .body = m_howItGoes,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("How they are"),
                 .answer = [this] { return m_howItGoes->text().trimmed(); },
                 .isOffered = true});
}

UnpaidHelp HelpQuestions::help() const
{
    UnpaidHelp help = m_before;
    help.who = m_who->text().trimmed();
    help.date = m_day->date().value_or(m_before.date);
    help.length = Minutes(numberIn(m_minutes, 1, mostMinutes).value_or(0));
    help.what = m_what->text().trimmed();
    help.isInPlaceOfVisit = m_instead->isChecked();
    help.howItGoes = m_howItGoes->text().trimmed();
    return help;
}

CarersWantedQuestions::CarersWantedQuestions(int most, QWidget* parent)
    : QuestionPage(parent), m_most(new TextField(tr("Different carers in a week, at most")))
{
    setHelpTopic(u"people"_s);
    m_most->setObjectName(u"most"_s);
    m_most->setLetters(4);
    if (most > 0)
        m_most->setText(QString::number(most));
    addQuestion(
        {.key = u"most"_s,
         .heading = tr("How many different carers in a week are right for you?"),
         .help = tr("You may leave it empty. Carers get no marks."),
         .body = m_most,
         .isAsked = {},
         .problem =
             [this] {
                 const bool isRight =
                     m_most->text().trimmed().isEmpty() || numberIn(m_most, 1, mostCarersInAWeek);
                 const QString problem =
                     isRight ? QString() : tr("Write a number, for example 4, or leave it empty.");
                 m_most->setProblem(problem);
                 return problem;
             },
         .label = tr("Different carers"),
         .answer =
             [this] { return this->most() > 0 ? tr("At most %1").arg(this->most()) : tr("Not said"); }});
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->most()); });
    begin();
}

int CarersWantedQuestions::most() const
{
    return numberIn(m_most, 1, mostCarersInAWeek).value_or(0);
}

} // namespace daybook
