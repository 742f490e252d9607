#pragma once

#include "core/care/wishes.h"
#include "core/check/household.h"
#include "core/check/report.h"
#include "core/store/daybook.h"
#include "core/store/everything.h"
#include "core/store/safety_copies.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace daybook {

/// What the open daybook held after the last change: everything a page shows. Never changes once published.
struct Snapshot
{
    QString path{};
    bool isOpen{false};
    bool isReadOnly{false};
    bool isPractice{false};
    /// Right after opening only what the first page needs is read: of the household the person, providers,
    /// agreements, plan and the entries of the last weeks; letters, calls, wishes and papers of days; the
    /// newest entry of the history.
    bool isWhole{true};
    QDate today{}; ///< the practice daybook has a day of its own
    Household household{};
    Report report{};
    CareMoney money{}; ///< what came in and was paid
    std::vector<Letter> letters{};
    std::vector<Call> calls{}; ///< the oldest first
    QDate closedOn{};          ///< the last day of care when the daybook was closed; else not valid
    Wishes wishes{};
    std::vector<SeenCheck> checks{};       ///< of providers and carers; also right after opening
    std::vector<CareOffer> offers{};       ///< by the day of the offer
    std::vector<KeptPaper> keptPapers{};   ///< pictures and PDFs of bills
    std::vector<KeptPaper> dayPapers{};    ///< those kept with a day
    std::vector<SentReport> sentReports{}; ///< to the council
    std::vector<FinishedBill> finishedBills{};
    std::optional<HistoryEntry> nextUndo{};
    std::optional<HistoryEntry> nextRedo{};
    std::vector<HistoryEntry> history{};   ///< newest first
    QString historyCode{};                 ///< SHA-256 of the newest entry
    std::map<QString, QString> settings{}; ///< of the person, see settingKeys in the source

    /// One of them; empty when nothing was said.
    QString setting(const QString& key) const;
};

/// The one open daybook of the window. Everything that touches the file runs on a thread of its own, so that
/// a slow disk never holds up a click; pages see snapshots. Every problem becomes a sentence.
class DaybookFile : public QObject
{
    Q_OBJECT
public:
    explicit DaybookFile(Clock clock, QObject* parent = nullptr);
    ~DaybookFile() override;

    /// The last published state, all of it; never null. Cost: right after opening it waits, once, until the
    /// rest is read and checked.
    std::shared_ptr<const Snapshot> snapshot();
    /// The same without waiting: right after opening only what the first page needs (see Snapshot::isWhole).
    std::shared_ptr<const Snapshot> glance() const { return m_snapshot; }
    /// Reads and checks, on the file's thread, what the first page did not need; then `snapshotChanged`. When
    /// it cannot be read the daybook is closed and a `problem` says why.
    void readRest();
    /// Somebody has asked for the rest: what the first page does not need is being read, or is here.
    bool isRestAsked() const { return m_snapshot->isWhole || m_rest.valid(); }
    bool isOpen() const { return m_snapshot->isOpen; }
    /// Local date: of the clock, or the practice daybook's own.
    QDate today() const;
    QDateTime now() const { return m_clock(); }

    void open(const QString& path, OpenMode mode = OpenMode::ReadWrite);
    void create(const QString& path, const Person& person);
    /// Creates a daybook from a household in one go (the practice daybook).
    void createFrom(const QString& path, const Household& household,
                    const std::map<QString, QString>& settings);
    void close();

    /// Runs `work` on the file's thread as one change with this sentence. Returns at once; `saving`, then
    /// `saved` (durable) or `problem` follow. Nothing is changed when `work` throws.
    /// When it would alter what a finished bill comes to, nothing is written and `changeHeld` asks.
    void change(const QString& sentence, std::function<void(Changes&)> work);
    /// The same after `changeHeld`: the person said yes.
    void changeAllTheSame(const QString& sentence, std::function<void(Changes&)> work);
    void takeBack();
    void bringBack();
    /// One change of the history, of any age; `problem` when something later depends on it.
    void takeBackEarlier(qint64 historyNumber);

    /// From now on a safety copy is made before the first change after opening and of each day, in a folder
    /// of the daybook's own below `root`. Practice daybooks have none.
    void keepSafetyCopies(const QString& root);
    /// Of the open daybook; empty when none are kept.
    QString safetyFolder() const;
    /// Where bills that are being typed are kept on this computer; empty for made-up data and while nothing
    /// is kept.
    QString halfTypedFolder() const;
    /// Reads the newest `most` safety copies on the file's thread.
    void readSafetyCopies(int most, std::function<void(std::vector<SafetyCopyContent>)> then);
    /// Copies a file that is a daybook to a new one beside the open daybook and opens it. Nothing is
    /// replaced.
    void goOnFrom(const QString& copyPath, const QString& newPath);
    /// Makes a daybook at a path that is not there yet from a complete copy, then `then` with what came of
    /// it, and opens it. With `problem` whatever was open stays open.
    void openCompleteCopy(const QString& zipPath, const QString& newPath,
                          std::function<void(const CopyReading&)> then);
    /// Runs `read` on the file's thread, then `then` on this one (for original bills, history details,
    /// verify).
    void ask(std::function<void(const Daybook&)> read, std::function<void()> then);

    /// Blocks until everything asked for so far is done and its signals are delivered. For tests and for
    /// closing.
    void waitUntilIdle();

Q_SIGNALS:
    void snapshotChanged();
    void opened(const QString& path);
    void closed();
    void saving(const QString& sentence);
    void saved(const daybook::HistoryEntry& entry);
    void takenBack(const daybook::HistoryEntry& entry);
    /// Nothing was written: these finished bills would come to something else. `changeAllTheSame` goes on.
    void changeHeld(const std::vector<daybook::FinishedBillChange>& bills, const QString& sentence,
                    const std::function<void(daybook::Changes&)>& work);
    /// The change itself is saved; only its safety copy could not be made.
    void safetyCopyProblem(const QString& sentence);
    /// A sentence: what happened, what is safe, what to do next. `reason` says which.
    void problem(daybook::StoreError::Reason reason, const QString& sentence);

private:
    struct Worker;
    using Whole = std::shared_future<std::shared_ptr<const Snapshot>>;

    enum class FinishedBills { Ask, MayChange };
    void run(std::function<void(Worker&)> job);
    void change(const QString& sentence, std::function<void(Changes&)> work, FinishedBills finished);
    void publish(std::shared_ptr<const Snapshot> snapshot);

    Clock m_clock;
    std::shared_ptr<const Snapshot> m_snapshot;
    Whole m_rest; ///< under way; not valid when nobody asked for it
    QString m_safetyRoot;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    int m_pending{0};
};

} // namespace daybook
