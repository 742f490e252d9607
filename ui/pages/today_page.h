#pragma once

#include "ui/pages/day_page.h"

#include <QPointer>
#include <QString>

#include <vector>

namespace daybook {

class Card;

/// Home: today's visits, the days before that still wait, and the next thing to do.
class TodayPage : public DayPage
{
    Q_OBJECT
public:
    explicit TodayPage(QWidget* parent = nullptr);
    /// Days before today with visits not written down yet, newest first.
    void setDaysNotWritten(const std::vector<QDate>& days);
    /// The next thing to do, as one sentence and the words of its button; empty hides it.
    void setNextThing(const QString& sentence, const QString& button);
    enum class ReminderKind { Letter, Call, Check, Goal, Promise, Unbilled };
    /// Letters that wait too long for an answer, calls after which something was to happen, papers of
    /// providers and carers that run out, goals to look at again, money that was promised back, and visits
    /// that no bill is about: each as one sentence and what its signal gives back.
    struct Reminder
    {
        QString sentence{};
        QString key{};
        ReminderKind kind{ReminderKind::Letter};
        friend bool operator==(const Reminder&, const Reminder&) = default;
    };
    void setReminders(const std::vector<Reminder>& reminders);
    /// Whether there is a day to put into a calendar.
    void setHasDueDates(bool has);
    /// Whether there is a plan at all; without one the page says where to write it.
    void setHasPlan(bool hasPlan);

Q_SIGNALS:
    void dayWanted(QDate day);
    /// The person wants to choose a day.
    void anotherDayWanted();
    /// The person wants to write down many days at once.
    void catchUpWanted();
    void nextThingWanted();
    void planWanted();
    /// What was answered to the letter of this reminder.
    void answerWanted(const QString& key);
    /// The call of this reminder.
    void callWanted(const QString& key);
    /// The checks of providers and carers.
    void checksWanted();
    /// What matters to the person, to look at it again.
    void goalsWanted();
    /// What providers agreed to give back.
    void promisesWanted();
    /// The visits of that provider that no bill is about.
    void unbilledWanted(const QString& provider);
    /// The days on which something is expected, as a calendar file.
    void calendarWanted();

protected:
    void addMore() override;

private:
    void addNextThing();
    void addReminder(const Reminder& reminder);

    QPointer<Card> m_next; ///< null: there is none
    std::vector<QDate> m_notWritten;
    std::vector<Reminder> m_reminders;
    QString m_nextSentence;
    QString m_nextButton;
    bool m_hasPlan{true};
    bool m_hasDueDates{false};
};

} // namespace daybook
