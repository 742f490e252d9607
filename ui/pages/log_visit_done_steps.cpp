#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "ui/models/visit_text.h"
#include "ui/pages/log_visit_page.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/choice_list.h"

#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

// What was done during a visit, how the night was, who saw it, and the note that keeps the words of it.

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr Minutes shortestNight{5 * 60};
constexpr int mostOftenHelped = 5;

} // namespace

bool LogVisitPage::asksWhatWasDone() const
{
    return m_event == Event::AsPlanned || m_event == Event::CameOtherTimes || m_event == Event::OneOfTwo;
}

bool LogVisitPage::isNight() const
{
    if (!hasPlan() || !m_facts.row.planned->start || !m_facts.row.planned->end)
        return false;
    return *m_facts.row.planned->end <= *m_facts.row.planned->start &&
           m_facts.row.planned->length() >= shortestNight;
}

void LogVisitPage::addDoneQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    for (const QString& task : m_facts.tasks) {
        auto* tick = new TickBox(task);
        column->addWidget(tick);
        m_tasks.push_back(tick);
    }
    addQuestion({.key = u"done"_s,
                 .heading = tr("What was done?"),
                 .help = tr("What is not ticked may have been done as well. You may leave this empty."),
                 .body = body,
                 .isAsked = [this] { return asksWhatWasDone() && !m_tasks.empty(); },
                 .problem = {},
                 .label = tr("Done"),
                 .answer =
                     [this] {
                         QStringList done;
                         for (const TickBox* task : m_tasks) {
                             if (task->isChecked())
                                 done << task->text();
                         }
                         return done.join(u", "_s);
                     }});
    m_helped = new ChoiceList(tr("How often did you need help in the night?"));
    m_helped->setObjectName(u"helped"_s);
    for (const QString& text :
         {tr("Not at all"), tr("Once"), tr("Twice"), tr("3 times"), tr("4 times"), tr("5 times or more")})
        m_helped->addChoice(text);
    addQuestion({.key = u"helped"_s,
                 .heading = tr("How often did you need help in the night?"),
                 .help = tr("You may leave this empty."),
                 .body = m_helped,
                 .isAsked = [this] { return asksWhatWasDone() && isNight(); },
                 .problem = {},
                 .label = tr("Help in the night"),
                 .answer = [this] { return m_helped->chosenText(); }});
}

QString LogVisitPage::doneText() const
{
    QStringList done;
    for (const TickBox* task : m_tasks) {
        if (task->isChecked())
            done << task->text();
    }
    return asksWhatWasDone() && !done.isEmpty() ? tr("Done: %1").arg(done.join(u", "_s)) : QString();
}

QString LogVisitPage::nightText() const
{
    return asksWhatWasDone() && isNight() && m_helped->chosen() >= 0
               ? tr("Help in the night: %1").arg(m_helped->chosenText())
               : QString();
}

void LogVisitPage::fillNote(const QString& note)
{
    QStringList lines = note.split(u'\n');
    // Only what this page wrote itself becomes ticks again; anything else stays in the note as it is.
    const QString donePrefix = tr("Done: %1").arg(QString());
    if (!lines.isEmpty() && lines.first().startsWith(donePrefix)) {
        const QStringList done = lines.first().mid(donePrefix.size()).split(u", "_s);
        const auto boxOf = [this](const QString& task) {
            return std::ranges::find(m_tasks, task, [](const TickBox* box) { return box->text(); });
        };
        if (std::ranges::all_of(done, [&](const QString& task) { return boxOf(task) != m_tasks.end(); })) {
            for (const QString& task : done)
                (*boxOf(task))->setChecked(true);
            lines.removeFirst();
        }
    }
    const QString nightPrefix = tr("Help in the night: %1").arg(QString());
    if (isNight() && !lines.isEmpty() && lines.first().startsWith(nightPrefix)) {
        const QString often = lines.first().mid(nightPrefix.size());
        for (int choice = 0; choice <= mostOftenHelped; ++choice) {
            m_helped->setChosen(choice);
            if (m_helped->chosenText() == often) {
                lines.removeFirst();
                break;
            }
            m_helped->setChosen(-1);
        }
    }
    m_note->setPlainText(lines.join(u'\n'));
}

bool LogVisitPage::asksToldBefore() const
{
    return hasPlan() && (m_event == Event::CameOtherTimes || m_event == Event::OneOfTwo ||
                         m_event == Event::NobodyCame || m_event == Event::CancelledByProvider);
}

void LogVisitPage::addToldBeforeQuestion()
{
    m_toldBefore = new ChoiceList(tr("Were you told beforehand?"));
    m_toldBefore->setObjectName(u"toldBefore"_s);
    m_toldBefore->addChoice(tr("Yes, they told me"));
    m_toldBefore->addChoice(tr("No, nobody told me"));
    addQuestion({.key = u"toldBefore"_s,
                 .heading = tr("Were you told beforehand?"),
                 .help = tr("That they would be late, that somebody else would come, or that nobody would."),
                 .body = m_toldBefore,
                 .isAsked = [this] { return asksToldBefore(); },
                 .problem = {},
                 .label = tr("Told beforehand"),
                 .answer = [this] { return m_toldBefore->chosenText(); },
                 .isOffered = true});
}

void LogVisitPage::addNoteQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    auto* label = new QLabel(tr("Your note"));
    m_note = new QPlainTextEdit;
    m_note->setTabChangesFocus(true);
    m_note->setObjectName(u"note"_s);
    label->setBuddy(m_note);
    column->addWidget(label);
    column->addWidget(m_note);
    addQuestion({.key = u"note"_s,
                 .heading = tr("Anything to note?"),
                 .help = tr("For example: “Waited until 10. Nobody rang.” You may leave this empty."),
                 .body = body,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("Note"),
                 .answer = [this] { return m_note->toPlainText().trimmed(); }});
    addToldBeforeQuestion();
    m_source = new ChoiceList(tr("How do you know?"));
    m_source->setObjectName(u"source"_s);
    for (const QString& source : usualSources())
        m_source->addChoice(sourceText(source));
    addQuestion({.key = u"source"_s,
                 .heading = tr("How do you know?"),
                 .help = tr("It can help later, when somebody asks."),
                 .body = m_source,
                 .isAsked = {},
                 .problem = {},
                 .label = tr("How you know"),
                 .answer = [this] { return m_source->chosenText(); },
                 .isOffered = true});
}

} // namespace daybook
