#include "core/base/uk_time.h"
#include "ui/pages/log_visit_page.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/time_entry.h"

// The questions about a visit that you cancelled, and about being away.

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStay = 366; // days; longer is a slip of the pen

} // namespace

void LogVisitPage::addToldQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_toldKnown = new ChoiceList(tr("When did you tell them?"));
    m_toldKnown->addChoice(tr("I know the day and the time"));
    m_toldKnown->addChoice(tr("I am not sure"));
    column->addWidget(m_toldKnown);
    auto* when = new QWidget;
    auto* whenColumn = columnIn(when);
    m_toldDate = new DateEntry(tr("Which day did you tell them?"), m_facts.today);
    m_toldTime = new TimeEntry(tr("At what time?"));
    whenColumn->addWidget(m_toldDate);
    whenColumn->addWidget(m_toldTime);
    when->hide();
    column->addWidget(when);
    connect(m_toldKnown, &ChoiceList::chosenChanged, when,
            [when](int index) { when->setVisible(index == 0); });
    addQuestion({.key = u"told"_s,
                 .heading = tr("When did you tell them?"),
                 .help = tr("Often nothing is due when you tell them early enough."),
                 .body = body,
                 .isAsked = [this] { return m_event == Event::CancelledByMe; },
                 .problem = [this] { return checkTold(); },
                 .label = tr("When you told them"),
                 .answer =
                     [this] {
                         const auto date = m_toldDate->date();
                         const auto time = m_toldTime->time();
                         if (m_toldKnown->chosen() == 0 && date && time)
                             return tr("%1 at %2").arg(toText(*date), toText(*time));
                         return tr("Not sure");
                     }});
}

QString LogVisitPage::checkTold()
{
    if (m_toldKnown->chosen() < 0)
        return tr("Choose one. If you do not remember, choose “I am not sure”.");
    if (m_toldKnown->chosen() != 0)
        return {};
    const bool dateIsFine = m_toldDate->check();
    const bool timeIsFine = m_toldTime->check();
    if (!dateIsFine || !timeIsFine)
        return tr("Write the day and the time, or choose “I am not sure”.");
    if (*m_toldDate->date() > m_facts.today) {
        m_toldDate->setProblem(tr("This day is still to come."));
        return tr("The day you told them is still to come. Please check it.");
    }
    return {};
}

void LogVisitPage::addAwayQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_awayKind = new ChoiceList(tr("How long were you away?"));
    m_awayKind->addChoice(tr("The whole day"));
    m_awayKind->addChoice(tr("Part of this day"));
    m_awayKind->addChoice(tr("Several days"));
    column->addWidget(m_awayKind);
    auto* part = new QWidget;
    auto* partColumn = columnIn(part);
    m_awayStart = new TimeEntry(tr("Away from"));
    m_awayEnd = new TimeEntry(tr("Back at"));
    partColumn->addWidget(m_awayStart);
    partColumn->addWidget(m_awayEnd);
    part->hide();
    column->addWidget(part);
    m_awayUntil = new DateEntry(tr("Which was the last whole day away?"), m_facts.today);
    m_awayUntil->hide();
    column->addWidget(m_awayUntil);
    connect(m_awayKind, &ChoiceList::chosenChanged, this, [this, part](int index) {
        part->setVisible(index == 1);
        m_awayUntil->setVisible(index == 2);
    });
    addQuestion({.key = u"away"_s,
                 .heading = tr("How long were you away?"),
                 .help = tr("Counted from %1.").arg(toText(m_facts.day)),
                 .body = body,
                 .isAsked = [this] { return isWholeDayAway(); },
                 .problem = [this] { return checkAway(); },
                 .label = tr("How long"),
                 .answer =
                     [this] {
                         if (m_awayKind->chosen() == 2 && m_awayUntil->date())
                             return tr("%1 to %2").arg(toText(m_facts.day), toText(*m_awayUntil->date()));
                         if (m_awayKind->chosen() == 1) {
                             QStringList parts;
                             if (m_awayStart->time())
                                 parts << tr("from %1").arg(toText(*m_awayStart->time()));
                             if (m_awayEnd->time())
                                 parts << tr("until %1").arg(toText(*m_awayEnd->time()));
                             return parts.join(u' ');
                         }
                         return m_awayKind->chosenText();
                     }});
}

QString LogVisitPage::checkAway()
{
    switch (m_awayKind->chosen()) {
    case 0:
        return {};
    case 1: {
        const bool startIsFine = m_awayStart->text().trimmed().isEmpty() || m_awayStart->check();
        const bool endIsFine = m_awayEnd->text().trimmed().isEmpty() || m_awayEnd->check();
        if (!startIsFine || !endIsFine || (!m_awayStart->time() && !m_awayEnd->time()))
            return tr("Write when you went, or when you came back, or both.");
        return {};
    }
    case 2: {
        if (!m_awayUntil->check())
            return tr("Write the last day you were away.");
        const qint64 days = m_facts.day.daysTo(*m_awayUntil->date());
        if (days < 0 || days > longestStay) {
            m_awayUntil->setProblem(tr("Please check this day."));
            return tr("The last day must be on or after %1, and at most a year later.")
                .arg(toText(m_facts.day));
        }
        return {};
    }
    default:
        return tr("Choose how long you were away.");
    }
}

} // namespace daybook
