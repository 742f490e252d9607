#include "ui/pages/report_questions.h"

#include "ui/pages/question_pieces.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array levels{ShareLevel::Totals, ShareLevel::Lines, ShareLevel::LinesAndPapers};

} // namespace

ReportQuestions::ReportQuestions(const std::vector<CouncilProfile>& profiles, const QString& chosen,
                                 QDate nextFrom, QDate today, bool mayChange, QWidget* parent)
    : QuestionPage(parent), m_profiles(profiles), m_nextFrom(nextFrom), m_today(today)
{
    setHelpTopic(u"print"_s);
    askProfile(chosen, mayChange);
    askDays();
    askShared();
    setAnswersHeading(tr("Report to the council: is this right?"));
    setSaveText(tr("&See what is ready"));
    connect(this, &QuestionPage::answersAccepted, this, &ReportQuestions::reportWanted);
    begin();
}

void ReportQuestions::askProfile(const QString& chosen, bool mayChange)
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_profile = new ChoiceList(tr("How does your council want its report?"));
    m_profile->setObjectName(u"profile"_s);
    m_profile->setQuestionShown(false);
    m_note = new Words({}, Role::Hint);
    m_note->setObjectName(u"note"_s);
    column->addWidget(m_profile);
    column->addWidget(m_note);
    if (mayChange) {
        auto* change = new Button(tr("My council's &letter says something else"));
        change->setObjectName(u"changeProfile"_s);
        auto* row = new FlowLayout;
        row->addWidget(change);
        column->addLayout(row);
        connect(change, &QPushButton::clicked, this, &ReportQuestions::profileChangeWanted);
    }
    connect(m_profile, &ChoiceList::chosenChanged, this, &ReportQuestions::showNote);
    setProfiles(m_profiles, chosen);
    addQuestion(
        {.key = u"profile"_s,
         .heading = tr("How does your council want its report?"),
         .help = tr("It decides the order of the parts, how long a report is, and how many weeks of money "
                    "may be kept. Your council's letter counts."),
         .body = body,
         .isAsked = {},
         .problem = {},
         .label = tr("As for"),
         .answer = [this] { return m_profile->chosenText(); }});
}

void ReportQuestions::setProfiles(const std::vector<CouncilProfile>& profiles, const QString& chosen)
{
    m_profiles = profiles;
    m_proposedFor = -1;
    m_profile->clear();
    int at = 0;
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        m_profile->addChoice(m_profiles[i].name);
        if (m_profiles[i].key == chosen)
            at = static_cast<int>(i);
    }
    m_profile->setChosen(at);
    showNote();
}

void ReportQuestions::showNote()
{
    QStringList sentences;
    if (!profile().note.isEmpty())
        sentences += profile().note;
    if (!profile().source.isEmpty())
        sentences += profile().seenOn
                         ? tr("Modelled on: %1, seen on %2.").arg(profile().source, toText(*profile().seenOn))
                         : tr("Modelled on: %1.").arg(profile().source);
    m_note->setText(sentences.join(u' '));
    m_note->setVisible(!sentences.isEmpty());
}

void ReportQuestions::askDays()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_first = new DateEntry(tr("The first day"), m_today);
    m_first->setObjectName(u"first"_s);
    m_last = new DateEntry(tr("The last day"), m_today);
    m_last->setObjectName(u"last"_s);
    column->addWidget(m_first);
    column->addWidget(m_last);
    addQuestion({.key = u"days"_s,
                 .heading = tr("For which days?"),
                 .help = tr("A report begins on the day after the last one, so that nothing is left out."),
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         m_last->setProblem({});
                         if (!m_first->check())
                             return tr("Write the first day, as in 4 March.");
                         if (!m_last->check())
                             return tr("Write the last day, as in 31 March.");
                         const QString problem =
                             *m_last->date() < *m_first->date()
                                 ? tr("The last day is before the first. Write a later one.")
                                 : QString();
                         m_last->setProblem(problem);
                         return problem;
                     },
                 .label = tr("Days"),
                 .answer = [this] { return toText(period()); },
                 .entered = [this] { proposeDays(); }});
}

void ReportQuestions::proposeDays()
{
    // What was typed stays, unless another council was chosen.
    if (m_proposedFor == m_profile->chosen())
        return;
    m_proposedFor = m_profile->chosen();
    const BillingPeriod proposed = periodFrom(m_nextFrom, profile().rhythm, m_today);
    m_first->setDate(proposed.from);
    m_last->setDate(proposed.to);
}

void ReportQuestions::askShared()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_level = new ChoiceList(tr("How much should the report show?"));
    m_level->setObjectName(u"level"_s);
    m_level->setQuestionShown(false);
    m_level->addChoice(tr("Only sums"));
    m_level->addChoice(tr("Sums and each payment"));
    m_level->addChoice(tr("Sums, each payment and where its paper is"));
    m_level->setChosen(1);
    m_names = new TickBox(tr("Names of carers, too"));
    m_names->setObjectName(u"names"_s);
    m_notes = new TickBox(tr("What you wrote beside payments, too"));
    m_notes->setObjectName(u"notes"_s);
    column->addWidget(m_level);
    column->addWidget(m_names);
    column->addWidget(m_notes);
    addQuestion(
        {.key = u"shared"_s,
         .heading = tr("How much should the report show?"),
         .help = tr("Names of carers and your notes are not shared unless you tick them. Your diary is "
                    "never shared."),
         .body = body,
         .isAsked = {},
         .problem = {},
         .label = tr("Shared"),
         .answer = [this] {
             QStringList parts{m_level->chosenText()};
             parts += m_names->isChecked() ? tr("with names of carers") : tr("without names of carers");
             parts += m_notes->isChecked() ? tr("with your notes") : tr("without your notes");
             return parts.join(u", "_s);
         }});
}

const CouncilProfile& ReportQuestions::profile() const
{
    return m_profiles[static_cast<std::size_t>(std::max(0, m_profile->chosen()))];
}

BillingPeriod ReportQuestions::period() const
{
    return {m_first->date().value_or(QDate()), m_last->date().value_or(QDate())};
}

Sharing ReportQuestions::sharing() const
{
    return {levels[static_cast<std::size_t>(std::max(0, m_level->chosen()))], m_names->isChecked(),
            m_notes->isChecked()};
}

} // namespace daybook
