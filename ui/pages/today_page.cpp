#include "ui/pages/today_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostDays = 3; // more than this would bury today; the calendar shows them all

} // namespace

TodayPage::TodayPage(QWidget* parent) : DayPage(parent) {}

void TodayPage::setDaysNotWritten(const std::vector<QDate>& days)
{
    if (m_notWritten == days)
        return;
    m_notWritten = days;
    if (day().isValid())
        rebuild();
}

void TodayPage::setNextThing(const QString& sentence, const QString& button)
{
    if (m_nextSentence == sentence && m_nextButton == button)
        return;
    m_nextSentence = sentence;
    m_nextButton = button;
    if (!day().isValid())
        return;
    // It stands last and may come a moment after the rest: what is there already is not made anew.
    if (m_next)
        rebuild();
    else
        addNextThing();
}

void TodayPage::setReminders(const std::vector<Reminder>& reminders)
{
    if (m_reminders == reminders)
        return;
    m_reminders = reminders;
    if (day().isValid())
        rebuild();
}

void TodayPage::setHasPlan(bool hasPlan)
{
    if (m_hasPlan == hasPlan)
        return;
    m_hasPlan = hasPlan;
    if (day().isValid())
        rebuild();
}

void TodayPage::setHasDueDates(bool has)
{
    if (m_hasDueDates == has)
        return;
    m_hasDueDates = has;
    if (day().isValid())
        rebuild();
}

void TodayPage::addMore()
{
    const QDate yesterday = today().addDays(-1);
    FlowLayout* row = buttonRow();
    const bool isYesterdayOpen = std::ranges::find(m_notWritten, yesterday) != m_notWritten.end();
    const auto addDay = [this, row](QDate wanted, const QString& text) {
        auto* button = new Button(text);
        button->setObjectName(u"day-"_s + toIso(wanted));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, wanted] { Q_EMIT dayWanted(wanted); });
    };
    addDay(yesterday, isYesterdayOpen ? tr("Yesterday: not written down yet") : tr("Yesterday"));
    std::size_t shown = isYesterdayOpen ? 1 : 0;
    for (const QDate open : m_notWritten) {
        if (open != yesterday && shown < mostDays) {
            addDay(open, tr("%1: not written down yet").arg(toText(open)));
            ++shown;
        }
    }
    auto* other = new Button(tr("Another day"));
    other->setObjectName(u"anotherDay"_s);
    row->addWidget(other);
    connect(other, &QPushButton::clicked, this, &TodayPage::anotherDayWanted);
    if (m_hasPlan && !isReadOnly()) {
        auto* many = new Button(tr("Catch up many days"));
        many->setObjectName(u"catchUp"_s);
        row->addWidget(many);
        connect(many, &QPushButton::clicked, this, &TodayPage::catchUpWanted);
    }
    if (m_notWritten.size() > shown)
        paragraph(tr("%n more day(s) are not written down yet. The calendar shows them.", nullptr,
                     static_cast<int>(m_notWritten.size() - shown)));
    if (!m_hasPlan && !isReadOnly()) {
        auto* card = new Card(tr("There is no plan yet"));
        card->paragraph(tr("When Daybook knows which visits are planned, a normal day is one press."));
        auto* plan = new Button(tr("Write down the planned visits"));
        plan->setObjectName(u"plan"_s);
        card->buttonRow()->addWidget(plan);
        connect(plan, &QPushButton::clicked, this, &TodayPage::planWanted);
        body()->addWidget(card);
    }
    for (const Reminder& reminder : m_reminders)
        addReminder(reminder);
    if (m_hasDueDates) {
        auto* days = new Button(tr("Due days for my calendar"));
        days->setObjectName(u"dueDays"_s);
        buttonRow()->addWidget(days);
        connect(days, &QPushButton::clicked, this, &TodayPage::calendarWanted);
    }
    addNextThing();
}

void TodayPage::addReminder(const Reminder& reminder)
{
    QString heading = tr("A letter without an answer");
    QString words = tr("What did they answer?");
    if (reminder.kind == ReminderKind::Call) {
        heading = tr("After your call");
        words = tr("Look at this call");
    } else if (reminder.kind == ReminderKind::Check) {
        heading = tr("A paper that runs out");
        words = tr("Look at the checks");
    } else if (reminder.kind == ReminderKind::Goal) {
        heading = tr("What matters to you");
        words = tr("Look at what matters to you");
    } else if (reminder.kind == ReminderKind::Promise) {
        heading = tr("Promised back, and not here yet");
        words = tr("Look at what was promised");
    } else if (reminder.kind == ReminderKind::Unbilled) {
        heading = tr("Visits without a bill so far");
        words = tr("Look at these visits");
    }
    auto* card = new Card(heading);
    card->paragraph(reminder.sentence);
    auto* look = new Button(words);
    look->setObjectName(u"reminder"_s);
    look->setAccessibleName(tr("%1 %2").arg(words, reminder.sentence));
    card->buttonRow()->addWidget(look);
    connect(look, &QPushButton::clicked, this, [this, reminder] {
        if (reminder.kind == ReminderKind::Call)
            Q_EMIT callWanted(reminder.key);
        else if (reminder.kind == ReminderKind::Check)
            Q_EMIT checksWanted();
        else if (reminder.kind == ReminderKind::Goal)
            Q_EMIT goalsWanted();
        else if (reminder.kind == ReminderKind::Promise)
            Q_EMIT promisesWanted();
        else if (reminder.kind == ReminderKind::Unbilled)
            Q_EMIT unbilledWanted(reminder.key);
        else
            Q_EMIT answerWanted(reminder.key);
    });
    body()->addWidget(card);
}

void TodayPage::addNextThing()
{
    m_next = nullptr;
    if (m_nextSentence.isEmpty())
        return;
    m_next = new Card(tr("Next thing to do"));
    m_next->paragraph(m_nextSentence);
    auto* next = new Button(m_nextButton);
    next->setObjectName(u"nextThing"_s);
    m_next->buttonRow()->addWidget(next);
    connect(next, &QPushButton::clicked, this, &TodayPage::nextThingWanted);
    body()->addWidget(m_next);
}

} // namespace daybook
