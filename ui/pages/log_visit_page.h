#pragma once

#include "core/care/day_sheet.h"
#include "ui/pages/question_page.h"

#include <QStringList>

#include <optional>
#include <vector>

class QPlainTextEdit;

namespace daybook {

class ChoiceList;
class DateEntry;
class TextField;
class TickBox;
class TimeEntry;

/// What the questions about one visit are asked with.
struct LogVisitFacts
{
    QDate today{};
    QDate day{};
    DayRow row{};         ///< without planned and entries: a visit that was not planned
    QStringList carers{}; ///< names written before, most recent first
    QStringList providers{};
    QStringList services{};
    QStringList tasks{}; ///< what the planned visit is there to do
};

/// "Something was different", "Change" and "Add a visit": one question a page. Every answer but the first may
/// be left empty.
class LogVisitPage : public QuestionPage
{
    Q_OBJECT
public:
    explicit LogVisitPage(const LogVisitFacts& facts, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The entries to write in place of those with `replacedIds`. Several for a stay of several days.
    void saveRequested(const std::vector<daybook::Visit>& entries, const std::vector<qint64>& replacedIds);
    /// Nothing is to stand there: the visit is "not written down" again.
    void clearRequested(const std::vector<qint64>& ids);

private:
    enum class Event {
        AsPlanned,
        CameOtherTimes,
        OneOfTwo,
        NobodyCame,
        CancelledByMe,
        CancelledByProvider,
        SentAway,
        Away
    };
    bool hasPlan() const { return m_facts.row.planned.has_value(); }
    bool somebodyCame() const;
    bool isWholeDayAway() const;
    bool needsPlannedTime() const;
    void addEventQuestion();
    void addWhoQuestion();
    void addTimesQuestion();
    void addPlannedTimeQuestion();
    void addCountQuestion();
    void addToldQuestion();
    void addAwayQuestion();
    void addForQuestion();
    void addDoneQuestion();
    void addNoteQuestion();
    void addToldBeforeQuestion();
    bool asksWhatWasDone() const;
    bool asksToldBefore() const;
    bool isNight() const;
    QString doneText() const;
    QString nightText() const;
    void fillNote(const QString& note);
    void fillFrom(const Visit& entry);
    QString eventText(Event event) const;
    QStringList names() const;
    QString timesAnswer() const;
    QString checkTimes();
    QString checkTold();
    QString checkAway();
    std::vector<Visit> entries() const;

    LogVisitFacts m_facts;
    std::optional<Event> m_event;
    std::vector<TickBox*> m_known;
    TextField* m_someoneElse{};
    TimeEntry* m_start{};
    TimeEntry* m_end{};
    TimeEntry* m_plannedTime{};
    ChoiceList* m_count{};
    ChoiceList* m_toldKnown{};
    DateEntry* m_toldDate{};
    TimeEntry* m_toldTime{};
    ChoiceList* m_awayKind{};
    TimeEntry* m_awayStart{};
    TimeEntry* m_awayEnd{};
    DateEntry* m_awayUntil{};
    ChoiceList* m_provider{};
    ChoiceList* m_service{};
    TextField* m_otherService{};
    std::vector<TickBox*> m_tasks;
    ChoiceList* m_helped{};
    ChoiceList* m_source{};
    ChoiceList* m_toldBefore{};
    QPlainTextEdit* m_note{};
};

/// "What day was it?": today, yesterday, or any other.
class AnotherDayPage : public Page
{
    Q_OBJECT
public:
    explicit AnotherDayPage(QDate today, QWidget* parent = nullptr);

Q_SIGNALS:
    void dayWanted(QDate day);

private:
    void accept();
    QDate m_today;
    DateEntry* m_date;
};

} // namespace daybook
