#include "ui/pages/assessment_questions.h"

#include "core/base/uk_time.h"
#include "core/base/weekly_hours.h"
#include "core/papers/assessment_text.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// Hours of a field; none where it is empty, says 0, or cannot be read.
std::optional<Minutes> hoursIn(const TextField* field)
{
    const auto hours = parseWeeklyHours(field->text());
    return hours && hours->count() > 0 ? hours : std::nullopt;
}

/// Hours that may be left out; says at the field how to write them.
QString hoursProblem(TextField* field)
{
    const bool isRight = field->text().trimmed().isEmpty() || hoursIn(field);
    const QString problem =
        isRight ? QString()
                : AssessmentQuestions::tr("Write the hours as in 14 or 14:30, or leave it empty.");
    field->setProblem(problem);
    return problem;
}

QString hoursAnswer(const TextField* field)
{
    const auto hours = hoursIn(field);
    return hours ? AssessmentQuestions::tr("%1 a week").arg(toText(*hours))
                 : AssessmentQuestions::tr("Not stated");
}

TextField* addField(QVBoxLayout* column, const QString& name, const QString& label, const QString& text)
{
    auto* field = new TextField(label);
    field->setObjectName(name);
    field->setText(text);
    column->addWidget(field);
    return field;
}

const AssessedNeed* needOf(const Assessment& assessment, NeedKind kind)
{
    const auto found = std::ranges::find(assessment.needs, kind, &AssessedNeed::kind);
    return found == assessment.needs.end() ? nullptr : &*found;
}

} // namespace

AssessmentQuestions::AssessmentQuestions(const std::optional<Assessment>& before, const QStringList& visits,
                                         QDate today, QWidget* parent)
    : QuestionPage(parent), m_before(before.value_or(Assessment{}))
{
    setHelpTopic(u"people"_s);
    askFrom(today);
    askHours();
    askNeeds();
    QStringList names = visits;
    for (const AssessedNeed& need : m_before.needs) {
        // A visit that is no longer planned stays ticked until the person takes it away.
        for (const QString& visit : need.visits) {
            if (!names.contains(visit, Qt::CaseInsensitive))
                names += visit;
        }
    }
    for (std::size_t place = 0; place < m_needs.size(); ++place)
        askNeed(place, names);
    askSource();
    askChange();
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(assessment()); });
    if (before)
        beginAtAnswers();
    else
        begin();
}

void AssessmentQuestions::askFrom(QDate today)
{
    m_from = new DateEntry(tr("From which day does it count?"), today);
    m_from->setObjectName(u"from"_s);
    if (m_before.from.isValid())
        m_from->setDate(m_before.from);
    addQuestion({.key = u"from"_s,
                 .heading = tr("From which day does it count?"),
                 .help = tr("It stands in your assessment, or in your care and support plan."),
                 .body = m_from,
                 .isAsked = {},
                 .problem =
                     [this] {
                         m_from->setProblem({});
                         return m_from->check() ? QString() : tr("Write the day, as in 4 March.");
                     },
                 .label = tr("Counts from"),
                 .answer = [this] { return m_from->date() ? toText(*m_from->date()) : QString(); }});
}

void AssessmentQuestions::askHours()
{
    m_hours = new TextField(tr("Hours a week"));
    m_hours->setObjectName(u"hours"_s);
    m_hours->setLetters(8);
    m_hours->setHint(tr("For example 14 or 14:30."));
    if (m_before.weekly)
        m_hours->setText(toTypedHours(*m_before.weekly));
    addQuestion({.key = u"hours"_s,
                 .heading = tr("How many hours a week in all?"),
                 .help = tr("Leave it empty when it is not stated. With two carers together, count both."),
                 .body = m_hours,
                 .isAsked = {},
                 .problem = [this] { return hoursProblem(m_hours); },
                 .label = tr("Hours"),
                 .answer = [this] { return hoursAnswer(m_hours); }});
}

void AssessmentQuestions::askNeeds()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    for (const NeedKind kind : needKinds()) {
        NeedFields fields{.kind = kind, .isNeeded = new TickBox(needText(kind))};
        fields.isNeeded->setObjectName(u"need-"_s + keyword(kind));
        fields.isNeeded->setChecked(needOf(m_before, kind) != nullptr);
        column->addWidget(fields.isNeeded);
        m_needs.push_back(fields);
    }
    const AssessedNeed* other = needOf(m_before, NeedKind::Other);
    m_otherWords = addField(column, u"otherWords"_s, tr("What is the something else?"),
                            other ? other->words : QString());
    m_otherWords->setVisible(other != nullptr);
    connect(m_needs.back().isNeeded, &QCheckBox::toggled, m_otherWords, &QWidget::setVisible);
    addQuestion({.key = u"needs"_s,
                 .heading = tr("What are the hours for?"),
                 .help = tr("Tick what the assessment names. You may leave all of it empty."),
                 .body = body,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("What for"),
                 .answer = [this] {
                     QStringList names;
                     for (const AssessedNeed& need : assessment().needs)
                         names += needName(need);
                     return names.isEmpty() ? tr("Not stated") : names.join(u", "_s);
                 }});
}

void AssessmentQuestions::askNeed(std::size_t place, const QStringList& visits)
{
    NeedFields& fields = m_needs[place];
    const AssessedNeed* before = needOf(m_before, fields.kind);
    const QString name = needText(fields.kind);
    auto* body = new QWidget;
    auto* column = columnIn(body);
    fields.hours = addField(column, u"hours-"_s + keyword(fields.kind), tr("Hours a week for this"),
                            before && before->weekly ? toTypedHours(*before->weekly) : QString());
    fields.hours->setLetters(8);
    fields.hours->setHint(tr("Leave it empty when it is not stated."));
    for (const QString& visit : visits) {
        auto* tick = new TickBox(tr("The planned visit “%1” is for this").arg(visit));
        tick->setObjectName(u"visit-%1-%2"_s.arg(keyword(fields.kind)).arg(fields.visits.size()));
        tick->setChecked(before && before->visits.contains(visit, Qt::CaseInsensitive));
        tick->setProperty("visit", visit);
        column->addWidget(tick);
        fields.visits.push_back(tick);
    }
    TickBox* isNeeded = fields.isNeeded;
    TextField* hours = fields.hours;
    addQuestion({.key = keyword(fields.kind),
                 .heading = tr("%1: how long, and when?").arg(name),
                 .help = tr("Both may be left open."),
                 .body = body,
                 .isAsked = [isNeeded] { return isNeeded->isChecked(); },
                 .problem = [hours] { return hoursProblem(hours); },
                 .label = name,
                 .answer =
                     [this, place] {
                         const AssessedNeed need = needIn(m_needs[place]);
                         const QString length = hoursAnswer(m_needs[place].hours);
                         return need.visits.isEmpty()
                                    ? tr("%1, no planned visit").arg(length)
                                    : tr("%1, planned: %2").arg(length, need.visits.join(u", "_s));
                     }});
}

void AssessmentQuestions::askSource()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_saidBy = addField(column, u"saidBy"_s, tr("Who said so?"), m_before.saidBy);
    m_standsIn =
        addField(column, u"standsIn"_s, tr("Which paper does it stand in, of which day?"), m_before.standsIn);
    addQuestion({.key = u"source"_s,
                 .heading = tr("Where does it come from?"),
                 .help = tr("So that it can be found again. You may leave it empty."),
                 .body = body,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("Where it comes from"),
                 .answer = [this] {
                     QStringList parts{m_saidBy->text().trimmed(), m_standsIn->text().trimmed()};
                     parts.removeAll(QString());
                     return parts.isEmpty() ? tr("Not written down") : parts.join(u", "_s);
                 }});
}

void AssessmentQuestions::askChange()
{
    m_change = new TextField(tr("In your own words"));
    m_change->setObjectName(u"wouldChange"_s);
    m_change->setHint(tr("For example: an hour less in the week, two more on Sundays."));
    m_change->setText(m_before.wouldChange);
    addQuestion({.key = u"wouldChange"_s,
                 .heading = tr("What would you change about the hours?"),
                 .help = tr("You may leave it empty. It is printed for your review."),
                 .body = m_change,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("What you would change"),
                 .answer = [this] {
                     const QString words = m_change->text().trimmed();
                     return words.isEmpty() ? tr("Nothing written down") : words;
                 }});
}

AssessedNeed AssessmentQuestions::needIn(const NeedFields& fields) const
{
    AssessedNeed need{.kind = fields.kind};
    if (fields.kind == NeedKind::Other)
        need.words = m_otherWords->text().trimmed();
    need.weekly = hoursIn(fields.hours);
    for (const TickBox* tick : fields.visits) {
        if (tick->isChecked())
            need.visits += tick->property("visit").toString();
    }
    return need;
}

Assessment AssessmentQuestions::assessment() const
{
    Assessment assessment;
    assessment.from = m_from->date().value_or(m_before.from);
    assessment.weekly = hoursIn(m_hours);
    for (const NeedFields& fields : m_needs) {
        if (fields.isNeeded->isChecked())
            assessment.needs.push_back(needIn(fields));
    }
    assessment.saidBy = m_saidBy->text().trimmed();
    assessment.standsIn = m_standsIn->text().trimmed();
    assessment.wouldChange = m_change->text().trimmed();
    return assessment;
}

} // namespace daybook
