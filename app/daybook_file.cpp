#include "app/daybook_file.h"

#include "core/check/check_bill.h"
#include "core/check/recheck.h"
#include "core/check/their_log.h"
#include "core/store/schema.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QFileInfo>

#include <algorithm>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

// Settings of the person that pages look at.
const char* const settingKeys[] = {
    "practice/today", "statement/points", "letter/tone",      "hours/pay",
    "care/paid_by",   "care/country",     "closed/on",        "closed/why",
    "wishes/carers",  "council/profile",  "council/chosen",   "bank_holidays/names",
    "meeting/words",  "plan/ways",        "care/assessments", "years/kept"};

/// The days the first page looks back over (daysNotWritten), and some more. Units: days.
constexpr int daysAtOnce = 70;

/// Thrown out of a change, so that nothing of it is written.
struct Held
{
    std::vector<FinishedBillChange> bills;
};

/// What reading and checking needed for a moment goes back to the computer.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// A folder for each daybook, by its name and where it is.
QString safetyFolderOf(const QString& root, const QString& path)
{
    return root + u'/' + QFileInfo(path).completeBaseName() + u' ' +
           QString::fromLatin1(
               QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
}

} // namespace

/// Lives on the file's thread; nothing else touches the Daybook.
struct DaybookFile::Worker : QObject
{
    std::unique_ptr<Daybook> daybook;
    Clock clock;
    Recheck recheck;                      ///< so that one more entry costs one month, not ten years
    bool isFresh{true};                   ///< not checked since it was opened
    std::shared_ptr<const Snapshot> last; ///< of the open daybook, whole; null before it was read

    QString safetyRoot;
    QString protectedPath; ///< of this daybook …
    QDate protectedOn;     ///< … and on this day a safety copy was made

    /// Before a change: a copy of what is there. Empty, or a sentence why there is none.
    QString protect()
    {
        if (safetyRoot.isEmpty() || !daybook || !daybook->setting(u"practice/today"_s).isEmpty())
            return {};
        const QDate day = clock().date();
        if (protectedPath == daybook->path() && protectedOn == day)
            return {};
        protectedPath = daybook->path();
        protectedOn = day;
        try {
            SafetyCopies(safetyFolderOf(safetyRoot, daybook->path())).make(*daybook);
        } catch (const StoreError& error) {
            return tr("Your change is saved, but no safety copy could be made on this computer. %1")
                .arg(error.sentence());
        }
        return {};
    }

    /// What every page looks at, and the first one first.
    std::shared_ptr<Snapshot> begin() const
    {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->today = clock().date();
        if (!daybook)
            return snapshot;
        snapshot->path = daybook->path();
        snapshot->isOpen = true;
        snapshot->isReadOnly = daybook->isReadOnly();
        for (const char* key : settingKeys) {
            const QString name = QLatin1StringView(key);
            if (const QString value = daybook->setting(name); !value.isEmpty())
                snapshot->settings[name] = value;
        }
        if (const QDate day = QDate::fromString(snapshot->setting(u"practice/today"_s), Qt::ISODate);
            day.isValid()) {
            snapshot->today = day;
            snapshot->isPractice = true;
        }
        snapshot->closedOn = QDate::fromString(snapshot->setting(u"closed/on"_s), Qt::ISODate);
        snapshot->letters = daybook->letters();
        snapshot->calls = daybook->calls();
        snapshot->checks = daybook->seenChecks();
        snapshot->dayPapers = daybook->dayPapers();
        snapshot->wishes = daybook->wishes();
        snapshot->nextUndo = daybook->nextUndo();
        snapshot->nextRedo = daybook->nextRedo();
        snapshot->historyCode = daybook->historyCode();
        return snapshot;
    }

    /// Enough for the first page. Cost: does not grow with the bills and their checking.
    std::shared_ptr<const Snapshot> glance() const
    {
        auto snapshot = begin();
        snapshot->isWhole = false;
        snapshot->household = daybook->householdSince(snapshot->today.addDays(-daysAtOnce));
        snapshot->history = daybook->history(1);
        return snapshot;
    }

    std::shared_ptr<const Snapshot> look()
    {
        auto snapshot = begin();
        last.reset();
        if (!daybook)
            return snapshot;
        snapshot->household = daybook->household();
        // Most daybooks that are opened are only looked at: what Recheck keeps beside them, which is about as
        // much again, is taken with the first change.
        if (std::exchange(isFresh, false))
            snapshot->report = check(snapshot->household);
        else
            snapshot->report = recheck.of(snapshot->household);
        setTheirLogBeside(snapshot->report, snapshot->household);
        snapshot->money = daybook->careMoney();
        snapshot->offers = daybook->careOffers();
        snapshot->keptPapers = daybook->keptPapers();
        snapshot->sentReports = daybook->sentReports();
        snapshot->finishedBills = daybook->finishedBills();
        snapshot->history = daybook->history(500);
        last = snapshot;
        return snapshot;
    }

    /// Inside a change, before it is durable: the finished bills it alters.
    std::vector<FinishedBillChange> finishedAltered()
    {
        const Household changed = daybook->household();
        return changesOfFinished(last->finishedBills, last->household, last->report, changed,
                                 recheck.of(changed));
    }
};

QString Snapshot::setting(const QString& key) const
{
    const auto found = settings.find(key);
    return found == settings.end() ? QString() : found->second;
}

DaybookFile::DaybookFile(Clock clock, QObject* parent)
    : QObject(parent), m_clock(std::move(clock)), m_worker(std::make_unique<Worker>())
{
    auto empty = std::make_shared<Snapshot>();
    empty->today = m_clock().date();
    m_snapshot = empty;
    m_worker->clock = m_clock;
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"daybook file"_s);
    m_thread.start();
}

DaybookFile::~DaybookFile()
{
    // The file is closed on its own thread, after everything that was asked for.
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->daybook.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QDate DaybookFile::today() const
{
    return m_snapshot->isPractice ? m_snapshot->today : m_clock().date();
}

void DaybookFile::publish(std::shared_ptr<const Snapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    m_rest = {};
    Q_EMIT snapshotChanged();
}

void DaybookFile::run(std::function<void(Worker&)> job)
{
    ++m_pending;
    QMetaObject::invokeMethod(m_worker.get(), [this, job = std::move(job)] {
        try {
            job(*m_worker);
        } catch (const StoreError& error) {
            QMetaObject::invokeMethod(this, [this, reason = error.reason(), sentence = error.sentence()] {
                Q_EMIT problem(reason, sentence);
            });
        } catch (const std::exception& error) {
            const StoreError unexpected(StoreError::Reason::Program, m_snapshot->path,
                                        QString::fromUtf8(error.what()));
            QMetaObject::invokeMethod(this, [this, sentence = unexpected.sentence()] {
                Q_EMIT problem(StoreError::Reason::Program, sentence);
            });
        }
        QMetaObject::invokeMethod(this, [this] { --m_pending; });
    });
}

void DaybookFile::open(const QString& path, OpenMode mode)
{
    run([this, path, mode](Worker& worker) {
        // The new file is opened before the old one is let go: a file that cannot be opened changes nothing.
        if (worker.daybook && worker.daybook->path() == path &&
            worker.daybook->isReadOnly() == (mode == OpenMode::ReadOnly))
            return;
        // With nothing open yet the first page comes first; the file is looked through with the rest.
        auto fresh = Daybook::open(path, mode, m_clock, {}, Schema::current(),
                                   worker.daybook ? Inspection::AtOnce : Inspection::Later);
        std::swap(worker.daybook, fresh);
        std::shared_ptr<const Snapshot> snapshot;
        try {
            snapshot = worker.glance();
        } catch (const StoreError&) {
            std::swap(worker.daybook, fresh);
            throw;
        }
        worker.isFresh = true;
        worker.recheck = {};
        QMetaObject::invokeMethod(this, [this, snapshot] {
            publish(snapshot);
            Q_EMIT opened(snapshot->path);
        });
    });
}

std::shared_ptr<const Snapshot> DaybookFile::snapshot()
{
    if (m_snapshot->isWhole)
        return m_snapshot;
    readRest();
    return m_rest.get();
}

void DaybookFile::readRest()
{
    if (m_snapshot->isWhole || m_rest.valid())
        return;
    const auto whole = std::make_shared<std::promise<std::shared_ptr<const Snapshot>>>();
    m_rest = whole->get_future().share();
    run([this, whole](Worker& worker) {
        const auto hand = [&](const std::shared_ptr<const Snapshot>& snapshot) {
            whole->set_value(snapshot);
            QMetaObject::invokeMethod(this, [this, snapshot] {
                publish(snapshot);
                if (!snapshot->isOpen)
                    Q_EMIT closed();
            });
        };
        std::shared_ptr<const Snapshot> snapshot;
        try {
            worker.daybook->lookThrough();
            snapshot = worker.look();
        } catch (const std::exception&) {
            // Nothing is shown, and nothing written, of a daybook that cannot be read to its end.
            worker.daybook.reset();
            hand(worker.begin());
            throw;
        }
        hand(snapshot);
        giveBackMemory();
    });
}

void DaybookFile::create(const QString& path, const Person& person)
{
    Household household;
    household.person = person;
    createFrom(path, household, {});
}

void DaybookFile::createFrom(const QString& path, const Household& household,
                             const std::map<QString, QString>& settings)
{
    run([this, path, household, settings](Worker& worker) {
        auto fresh = Daybook::create(path, household.person, m_clock);
        const bool hasContent = !household.agreements.empty() || !household.rota.empty() ||
                                !household.visits.empty() || !household.bills.empty() || !settings.empty();
        if (hasContent) {
            fresh->change(tr("Put the made-up month in"), [&](Changes& changes) {
                for (const auto& [key, value] : settings)
                    changes.setSetting(key, value);
                changes.importHousehold(household);
            });
        }
        worker.daybook = std::move(fresh);
        auto snapshot = worker.look();
        QMetaObject::invokeMethod(this, [this, snapshot] {
            publish(snapshot);
            Q_EMIT opened(snapshot->path);
        });
    });
}

void DaybookFile::close()
{
    run([this](Worker& worker) {
        worker.daybook.reset();
        auto snapshot = worker.look();
        QMetaObject::invokeMethod(this, [this, snapshot] {
            publish(snapshot);
            Q_EMIT closed();
        });
    });
}

void DaybookFile::change(const QString& sentence, std::function<void(Changes&)> work)
{
    change(sentence, std::move(work), FinishedBills::Ask);
}

void DaybookFile::changeAllTheSame(const QString& sentence, std::function<void(Changes&)> work)
{
    change(sentence, std::move(work), FinishedBills::MayChange);
}

void DaybookFile::change(const QString& sentence, std::function<void(Changes&)> work, FinishedBills finished)
{
    Q_EMIT saving(sentence);
    run([this, sentence, work = std::move(work), finished](Worker& worker) {
        if (!worker.daybook)
            throw StoreError(StoreError::Reason::NotFound, {});
        const QString unprotected = worker.protect();
        const bool asks = finished == FinishedBills::Ask && worker.last &&
                          std::ranges::any_of(worker.last->finishedBills, [](const FinishedBill& each) {
                              return !each.reopenedOn.isValid();
                          });
        HistoryEntry entry;
        try {
            entry = worker.daybook->change(sentence, [&](Changes& changes) {
                work(changes);
                if (!asks)
                    return;
                if (auto altered = worker.finishedAltered(); !altered.empty())
                    throw Held{std::move(altered)};
            });
        } catch (const Held& held) {
            QMetaObject::invokeMethod(this, [this, bills = held.bills, sentence, work] {
                Q_EMIT changeHeld(bills, sentence, work);
            });
            return;
        }
        auto snapshot = worker.look();
        QMetaObject::invokeMethod(this, [this, snapshot, entry, unprotected] {
            publish(snapshot);
            Q_EMIT saved(entry);
            if (!unprotected.isEmpty())
                Q_EMIT safetyCopyProblem(unprotected);
        });
    });
}

void DaybookFile::takeBack()
{
    run([this](Worker& worker) {
        if (!worker.daybook)
            throw StoreError(StoreError::Reason::NotFound, {});
        const QString unprotected = worker.protect();
        const HistoryEntry entry = worker.daybook->undo();
        auto snapshot = worker.look();
        QMetaObject::invokeMethod(this, [this, snapshot, entry, unprotected] {
            publish(snapshot);
            Q_EMIT takenBack(entry);
            if (!unprotected.isEmpty())
                Q_EMIT safetyCopyProblem(unprotected);
        });
    });
}

void DaybookFile::bringBack()
{
    run([this](Worker& worker) {
        if (!worker.daybook)
            throw StoreError(StoreError::Reason::NotFound, {});
        const HistoryEntry entry = worker.daybook->redo();
        auto snapshot = worker.look();
        QMetaObject::invokeMethod(this, [this, snapshot, entry] {
            publish(snapshot);
            Q_EMIT saved(entry);
        });
    });
}

void DaybookFile::takeBackEarlier(qint64 historyNumber)
{
    run([this, historyNumber](Worker& worker) {
        if (!worker.daybook)
            throw StoreError(StoreError::Reason::NotFound, {});
        const QString unprotected = worker.protect();
        const HistoryEntry entry = worker.daybook->takeBack(historyNumber);
        auto snapshot = worker.look();
        QMetaObject::invokeMethod(this, [this, snapshot, entry, unprotected] {
            publish(snapshot);
            Q_EMIT saved(entry);
            if (!unprotected.isEmpty())
                Q_EMIT safetyCopyProblem(unprotected);
        });
    });
}

void DaybookFile::keepSafetyCopies(const QString& root)
{
    m_safetyRoot = root;
    run([root](Worker& worker) { worker.safetyRoot = root; });
}

QString DaybookFile::safetyFolder() const
{
    return m_safetyRoot.isEmpty() || !isOpen() || m_snapshot->isPractice
               ? QString()
               : safetyFolderOf(m_safetyRoot, m_snapshot->path);
}

QString DaybookFile::halfTypedFolder() const
{
    const QString folder = safetyFolder();
    return folder.isEmpty() || m_snapshot->isReadOnly ? QString() : folder + u"/half typed"_s;
}

void DaybookFile::readSafetyCopies(int most, std::function<void(std::vector<SafetyCopyContent>)> then)
{
    const QString folder = safetyFolder();
    run([this, folder, most, then = std::move(then)](Worker& worker) {
        auto contents = std::make_shared<std::vector<SafetyCopyContent>>();
        if (!folder.isEmpty())
            *contents = SafetyCopies(folder).contents(most, worker.clock);
        QMetaObject::invokeMethod(this, [then, contents] { then(*contents); });
    });
}

void DaybookFile::goOnFrom(const QString& copyPath, const QString& newPath)
{
    run([copyPath, newPath](Worker& worker) {
        Daybook::open(copyPath, OpenMode::ReadOnly, worker.clock)->copyTo(newPath);
    });
    open(newPath);
}

void DaybookFile::openCompleteCopy(const QString& zipPath, const QString& newPath,
                                   std::function<void(const CopyReading&)> then)
{
    run([this, zipPath, newPath, then = std::move(then)](Worker& worker) {
        const CopyReading reading = readCompleteCopy(zipPath, newPath, worker.clock);
        QMetaObject::invokeMethod(this, [this, newPath, then, reading] {
            then(reading);
            open(newPath);
        });
    });
}

void DaybookFile::ask(std::function<void(const Daybook&)> read, std::function<void()> then)
{
    run([this, read = std::move(read), then = std::move(then)](Worker& worker) {
        if (!worker.daybook)
            throw StoreError(StoreError::Reason::NotFound, {});
        read(*worker.daybook);
        QMetaObject::invokeMethod(this, then);
    });
}

void DaybookFile::waitUntilIdle()
{
    QEventLoop loop;
    while (m_pending > 0)
        loop.processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeUserInputEvents);
}

} // namespace daybook
