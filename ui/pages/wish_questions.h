#pragma once

#include "core/care/wishes.h"
#include "ui/pages/question_page.h"

#include <QStringList>

namespace daybook {

class ChoiceList;
class DateEntry;
class TextField;
class TickBox;
class TimeEntry;

/// When one planned visit is wanted.
class WantedTimeQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// `visits`: names of planned visits to choose from, when `time` is new.
    WantedTimeQuestions(const WantedTime& time, const QStringList& visits, QWidget* parent = nullptr);
    WantedTime time() const;

Q_SIGNALS:
    void saveRequested(const daybook::WantedTime& time);

private:
    void askVisit(const QStringList& visits);
    void askPurpose();
    void askTimes();

    WantedTime m_before;
    ChoiceList* m_visit{};
    ChoiceList* m_purpose{};
    TimeEntry* m_earliest{};
    TimeEntry* m_latest{};
};

/// Something that matters to the person, in their own words.
class GoalQuestions : public QuestionPage
{
    Q_OBJECT
public:
    GoalQuestions(const Goal& goal, QDate today, QWidget* parent = nullptr);
    Goal goal() const;

Q_SIGNALS:
    void saveRequested(const daybook::Goal& goal);

private:
    void askWords();
    void askReview(QDate today);
    void askHowItGoes();

    Goal m_before;
    TextField* m_words{};
    DateEntry* m_review{};
    TextField* m_how{};
    TickBox* m_over{};
};

/// Help that nobody was paid for.
class HelpQuestions : public QuestionPage
{
    Q_OBJECT
public:
    HelpQuestions(const UnpaidHelp& help, QDate today, QWidget* parent = nullptr);
    UnpaidHelp help() const;

Q_SIGNALS:
    void saveRequested(const daybook::UnpaidHelp& help);

private:
    void askWho(QDate today);
    void askWhat();
    void askHowItGoes();

    UnpaidHelp m_before;
    TextField* m_who{};
    DateEntry* m_day{};
    TextField* m_minutes{};
    TextField* m_what{};
    TickBox* m_instead{};
    TextField* m_howItGoes{};
};

/// How many different carers in a week are right for the person.
class CarersWantedQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// `most` 0: not said.
    explicit CarersWantedQuestions(int most, QWidget* parent = nullptr);
    int most() const;

Q_SIGNALS:
    void saveRequested(int most);

private:
    TextField* m_most;
};

} // namespace daybook
