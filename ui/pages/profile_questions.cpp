#include "ui/pages/profile_questions.h"

#include "core/papers/council_report.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_field.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWeeks = 52;
constexpr int mostYears = 99;

/// A whole number from 0 to `most`; nothing when the field is empty or holds something else.
std::optional<int> numberIn(const TextField* field, int most)
{
    bool isNumber = false;
    const int number = field->text().trimmed().toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

/// The field may be empty, or hold a whole number.
QString numberProblem(TextField* field, int most)
{
    const bool isRight = field->text().trimmed().isEmpty() || numberIn(field, most);
    const QString problem =
        isRight ? QString()
                : ProfileQuestions::tr("Write a whole number from 0 to %1, or leave it empty.").arg(most);
    field->setProblem(problem);
    return problem;
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

ProfileQuestions::ProfileQuestions(const CouncilProfile& begun, const QString& funder, QWidget* parent)
    : QuestionPage(parent), m_begun(begun), m_funder(funder), m_parts(begun.parts)
{
    setHelpTopic(u"print"_s);
    askName();
    askRhythm();
    askWeeks();
    askYears();
    askParts();
    setAnswersHeading(tr("How your council wants its report"));
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(profile()); });
    if (begun.key == u"own"_s) {
        auto* remove = new Button(tr("&Without it: as it comes with Daybook"));
        remove->setObjectName(u"removeProfile"_s);
        extraRow()->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, &ProfileQuestions::removeRequested,
                Qt::QueuedConnection);
    }
    beginAtAnswers();
}

CouncilProfile ProfileQuestions::profile() const
{
    CouncilProfile profile = m_begun;
    profile.key = u"own"_s;
    profile.name = m_name->text().simplified();
    // What it was modelled on is not what the person wrote.
    if (m_begun.key != u"own"_s) {
        profile.note.clear();
        profile.source.clear();
        profile.seenOn.reset();
    }
    profile.rhythm = reportRhythms()[static_cast<std::size_t>(std::max(0, m_rhythm->chosen()))];
    profile.weeksAllowed = numberIn(m_weeks, mostWeeks);
    profile.weeksBy = m_weeksBy->chosen() == 1 ? WeeksBy::AsPaid : WeeksBy::Gross;
    profile.keepYears = numberIn(m_years, mostYears);
    profile.parts = m_parts;
    return profile;
}

void ProfileQuestions::askName()
{
    m_name = new TextField(tr("What it is called"));
    m_name->setObjectName(u"name"_s);
    const QString named = m_funder.isEmpty() ? tr("As my council wrote") : tr("As %1 wrote").arg(m_funder);
    m_name->setText(m_begun.key == u"own"_s ? m_begun.name : named);
    addQuestion({.key = u"name"_s,
                 .heading = tr("What should this be called?"),
                 .help = tr("Under this name you will find it the next time."),
                 .body = m_name,
                 .isAsked = {},
                 .problem =
                     [this] {
                         const QString problem = m_name->text().simplified().isEmpty()
                                                     ? tr("Write a name, as in: My council.")
                                                     : QString();
                         m_name->setProblem(problem);
                         return problem;
                     },
                 .label = tr("Name"),
                 .answer = [this] { return m_name->text().simplified(); }});
}

void ProfileQuestions::askRhythm()
{
    m_rhythm = new ChoiceList(tr("How often does the council want a report?"));
    m_rhythm->setObjectName(u"rhythm"_s);
    m_rhythm->setQuestionShown(false);
    for (const ReportRhythm rhythm : reportRhythms())
        m_rhythm->addChoice(rhythmText(rhythm));
    m_rhythm->setChosen(placeOf(reportRhythms(), m_begun.rhythm));
    addQuestion({.key = u"rhythm"_s,
                 .heading = tr("How often does the council want a report?"),
                 .help = tr("The days of the next report are proposed by it. You can change them each time."),
                 .body = m_rhythm,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("How often"),
                 .answer = [this] { return m_rhythm->chosenText(); }});
}

void ProfileQuestions::askWeeks()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_weeks = new TextField(tr("Weeks of money that may be kept"));
    m_weeks->setObjectName(u"weeks"_s);
    m_weeks->setHint(tr("Empty: as the letter about your money says."));
    m_weeks->setLetters(4);
    m_weeks->setText(numberText(m_begun.weeksAllowed));
    m_weeksBy = new ChoiceList(tr("Weeks of which money?"));
    m_weeksBy->setObjectName(u"weeksBy"_s);
    m_weeksBy->addChoice(tr("All of it, with your own contribution"));
    m_weeksBy->addChoice(tr("Only what the council pays in"));
    m_weeksBy->setChosen(m_begun.weeksBy == WeeksBy::AsPaid ? 1 : 0);
    column->addWidget(m_weeks);
    column->addWidget(m_weeksBy);
    addQuestion(
        {.key = u"weeks"_s,
         .heading = tr("How many weeks of money may be kept?"),
         .help = tr("Councils often let you keep four to eight weeks. What is above may be asked for."),
         .body = body,
         .isAsked = {},
         .problem = [this] { return numberProblem(m_weeks, mostWeeks); },
         .label = tr("May be kept"),
         .answer =
             [this] {
                 const std::optional<int> weeks = numberIn(m_weeks, mostWeeks);
                 if (!weeks)
                     return tr("as the letter about your money says");
                 const QString count = tr("%n week(s)", nullptr, *weeks);
                 return m_weeksBy->chosen() == 1 ? tr("%1 of what the council pays in").arg(count)
                                                 : tr("%1 of all of it").arg(count);
             }});
}

void ProfileQuestions::askYears()
{
    m_years = new TextField(tr("Years, beside this year"));
    m_years->setObjectName(u"years"_s);
    m_years->setHint(tr("Empty: the council does not say."));
    m_years->setLetters(4);
    m_years->setText(numberText(m_begun.keepYears));
    addQuestion({.key = u"years"_s,
                 .heading = tr("For how many years are papers to be kept?"),
                 .help = tr("Daybook takes nothing away by itself."),
                 .body = m_years,
                 .isAsked = {},
                 .problem = [this] { return numberProblem(m_years, mostYears); },
                 .label = tr("Papers are kept"),
                 .answer =
                     [this] {
                         const std::optional<int> years = numberIn(m_years, mostYears);
                         return years ? tr("this year and %n year(s) before", nullptr, *years)
                                      : tr("the council does not say");
                     }});
}

void ProfileQuestions::askParts()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_table = new TableView(tr("The parts of the report, in their order"));
    m_table->setObjectName(u"parts"_s);
    m_table->setMostRows(6); // what is done with the chosen part stays in sight
    m_model = new TextTableModel(m_table);
    m_table->setModel(m_model);
    column->addWidget(m_table);
    auto* row = new FlowLayout;
    const auto add = [&](const QString& words, const QString& name, const auto& work) {
        auto* button = new Button(words);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, work);
        return button;
    };
    add(tr("&Earlier"), u"earlier"_s, [this] { move(-1); });
    add(tr("&Later"), u"later"_s, [this] { move(1); });
    m_shown = add(tr("Leave it &out"), u"shown"_s, [this] { toggle(); });
    column->addLayout(row);
    m_label = new TextField(tr("What the council calls the chosen part"));
    m_label->setObjectName(u"label"_s);
    m_label->setHint(tr("Empty: the words of Daybook."));
    column->addWidget(m_label);
    connect(m_label, &TextField::textEdited, this, [this](const QString& text) {
        if (const int at = m_table->chosenRow(); at >= 0) {
            m_parts[static_cast<std::size_t>(at)].label = text.simplified();
            showParts();
        }
    });
    connect(m_table, &TableView::rowChosen, this, [this] { showChosen(); });
    showParts();
    m_table->chooseRow(0);
    showChosen();
    addQuestion({.key = u"parts"_s,
                 .heading = tr("Which parts, in which order?"),
                 .help = tr("A part about which there is nothing to say is left out by itself."),
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         return std::ranges::any_of(m_parts, &ProfilePart::isShown)
                                    ? QString()
                                    : tr("Leave at least one part in the report.");
                     },
                 .label = tr("Parts"),
                 .answer =
                     [this] {
                         QStringList names;
                         for (const ProfilePart& part : m_parts) {
                             if (part.isShown)
                                 names += partText(part, m_funder);
                         }
                         return names.join(u", "_s);
                     }});
}

void ProfileQuestions::showParts()
{
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        rows.push_back({partText(m_parts[i], m_funder), QString::number(i + 1),
                        m_parts[i].isShown ? tr("in the report") : tr("left out")});
    const int chosen = m_table->chosenRow();
    m_model->setRows({tr("Part"), tr("Place"), tr("Shown")}, std::move(rows));
    if (chosen >= 0)
        m_table->chooseRow(chosen);
}

void ProfileQuestions::showChosen()
{
    const int at = m_table->chosenRow();
    if (at < 0 || at >= static_cast<int>(m_parts.size()))
        return;
    const ProfilePart& part = m_parts[static_cast<std::size_t>(at)];
    if (m_label->text().simplified() != part.label)
        m_label->setText(part.label);
    m_shown->setText(part.isShown ? tr("Leave it &out") : tr("&Show it"));
}

void ProfileQuestions::move(int by)
{
    const int at = m_table->chosenRow();
    const int to = at + by;
    if (at < 0 || to < 0 || to >= static_cast<int>(m_parts.size()))
        return;
    std::swap(m_parts[static_cast<std::size_t>(at)], m_parts[static_cast<std::size_t>(to)]);
    showParts();
    m_table->chooseRow(to);
    showChosen();
}

void ProfileQuestions::toggle()
{
    const int at = m_table->chosenRow();
    if (at < 0)
        return;
    ProfilePart& part = m_parts[static_cast<std::size_t>(at)];
    part.isShown = !part.isShown;
    showParts();
    showChosen();
}

} // namespace daybook
