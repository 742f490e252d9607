#pragma once

#include "core/care/day_sheet.h"
#include "core/care/visit.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace daybook {

class BillPaperWiring;
class DayPage;
class DaybookFile;
class Frame;
class TodayPage;
struct Snapshot;

/// Today and every other day: what was pressed becomes one change each, and each change shows at once on
/// every day that is open.
class TodayWiring : public QObject
{
    Q_OBJECT
public:
    /// All three outlive this object.
    TodayWiring(TodayPage* page, DaybookFile& file, Frame& frame, QObject* parent = nullptr);

    /// One day as a sub-page.
    void showDay(QDate day);
    /// "What day was it?" as a sub-page.
    void chooseDay();
    /// Writes the entry in place of what stands at the row.
    void writeVisit(const DayRow& row, const Visit& entry);

Q_SIGNALS:
    void checkWanted(const QString& billFile);
    /// Many days at once should be written down.
    void catchUpWanted();
    /// There is no plan yet: People and prices should open.
    void planWanted();
    void answerWanted(const QString& letterUuid);
    void callWanted(const QString& callUuid);
    /// The checks of providers and carers.
    void checksWanted();
    /// What matters to the person should open.
    void goalsWanted();
    /// What providers agreed to give back should be shown.
    void promisesWanted();
    /// The visits of that provider that no bill is about.
    void unbilledWanted(const QString& provider);
    /// The days on which something is expected, as a calendar file.
    void calendarWanted();

private:
    void connectDay(DayPage* page);
    void refresh();
    void fill(DayPage* page, QDate day, const Snapshot& snapshot);
    void write(const QString& sentence, const std::vector<Visit>& entries,
               const std::vector<qint64>& replaced);
    void writeState(const DayRow& row, VisitState state);
    void allCame(const std::vector<PlannedVisit>& visits);
    void finishDay(QDate day, const std::vector<PlannedVisit>& nobodyCame);
    void reopenDay(QDate day);
    void askAboutWeek(QDate day);
    void askAbout(QDate day, const DayRow& row);
    bool isBeingWritten(const PlannedVisit& planned);

    TodayPage* m_page;
    DaybookFile& m_file;
    Frame& m_frame;
    BillPaperWiring* m_papers;
    QList<QPointer<DayPage>> m_days;
    QSet<QString> m_beingWritten; ///< planned visits on their way to the file, so that a second press writes
                                  ///< nothing twice
    QString m_nextBill;
    std::shared_ptr<const Snapshot> m_shown; ///< what the first page shows
};

/// The next thing worth doing, from the check: a bill with something to ask about that has no answer yet.
struct NextThing
{
    QString sentence;
    QString button;
    QString billFile;
    friend bool operator==(const NextThing&, const NextThing&) = default;
};
NextThing nextThing(const Snapshot& snapshot);

/// Names of carers as written in the daybook, most recent first, each once.
QStringList carersWritten(const std::vector<Visit>& visits);

} // namespace daybook
