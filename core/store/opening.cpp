#include "core/store/opening.h"

#include "core/base/uk_date.h"
#include "core/base/uk_time.h"
#include "core/store/changeset.h"
#include "core/store/daybook_copy.h"
#include "core/store/history_book.h"
#include "core/store/row.h"
#include "core/store/store_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QtEndian>

#include <limits>
#include <optional>

namespace daybook {

using namespace Qt::StringLiterals;
using Reason = StoreError::Reason;

namespace {

// Nothing here opens the daybook other than through SQLite: where locks belong to the process, closing the
// same file a second time would let go of the lock of the first.

void requireFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw StoreError(Reason::NotFound, path);
    if (!file.isFile())
        throw StoreError(Reason::NotADaybook, path);
    if (file.size() == 0)
        throw StoreError(Reason::Empty, path);
    if (!file.isReadable())
        throw StoreError(Reason::CannotRead, path);
}

/// The version of a file that is marked as a daybook. Errors: NotADaybook, Damaged.
int versionOf(const Connection& connection)
{
    if (connection.number("PRAGMA application_id;") != applicationId)
        throw StoreError(Reason::NotADaybook, connection.path());
    const qint64 version = connection.number("PRAGMA user_version;");
    if (version <= 0)
        throw StoreError(Reason::Damaged, connection.path(), u"user_version"_s);
    return static_cast<int>(version);
}

/// The version that stands in the first bytes of a file. A change that was cut short may have left the rest
/// half-written until its journal is played back, so nothing but these bytes is believed before the lock.
/// Errors: NotADaybook, Damaged.
int versionWrittenIn(const QString& path)
{
    constexpr qint64 headerSize = 100;
    constexpr qsizetype versionAt = 60;
    constexpr qsizetype applicationAt = 68;
    const QByteArray header = Connection(path, Access::Immutable).bytesOnDisk(headerSize);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        throw StoreError(Reason::NotADaybook, path);
    if (header.size() < headerSize)
        throw StoreError(Reason::Damaged, path, u"header"_s);
    if (qFromBigEndian<quint32>(header.constData() + applicationAt) != quint32{applicationId})
        throw StoreError(Reason::NotADaybook, path);
    const auto version = qFromBigEndian<qint32>(header.constData() + versionAt);
    if (version <= 0)
        throw StoreError(Reason::Damaged, path, u"user_version"_s);
    return version;
}

/// Who has the file open, as far as can be seen past the lock.
QString whoHas(const QString& path)
{
    try {
        const Connection look(path, Access::Immutable);
        Statement statement(look, "SELECT who, computer, since FROM opening WHERE id = 1;");
        if (!statement.step())
            return {};
        const QString who = statement.text(0);
        const QString computer = statement.text(1);
        const QDateTime since = momentFrom(statement.text(2).toLatin1());
        if (!since.isValid())
            return {};
        const auto words = [](const char* text) { return QCoreApplication::translate("StoreError", text); };
        const QString when = words(QT_TRANSLATE_NOOP("StoreError", "%1 on %2"))
                                 .arg(toText(since.time()), toText(since.date()));
        if (who.isEmpty())
            return words(QT_TRANSLATE_NOOP("StoreError", "on the computer %1 since %2")).arg(computer, when);
        return words(QT_TRANSLATE_NOOP("StoreError", "with %1 on the computer %2 since %3"))
            .arg(who, computer, when);
    } catch (const StoreError&) {
        // The file may be in the middle of a change; then it is not known who, and the sentence says less.
        return {};
    }
}

void requireWhole(const Connection& connection)
{
    const QString found = connection.quickCheck();
    if (found != u"ok"_s)
        throw StoreError(Reason::Damaged, connection.path(), found);
}

void requireKnownTables(const Connection& connection, const Schema& schema, int version)
{
    if (version > schema.version() ? !holdsOnlyTables(connection) : !schema.fits(connection, version))
        throw StoreError(Reason::Altered, connection.path(), u"tables"_s);
}

void requireSound(const Connection& connection, const Schema& schema, int version)
{
    requireWhole(connection);
    requireKnownTables(connection, schema, version);
}

/// Says in the file who opened it. On a full disk the daybook still opens: somebody may want to make room in
/// it.
void signIn(Connection& connection, const Clock& clock, const QString& who)
{
    try {
        Transaction transaction(connection, Transaction::Kind::Write);
        connection
            .statement("INSERT INTO opening (id, who, computer, since) VALUES (1, ?1, ?2, ?3)"
                       " ON CONFLICT (id) DO UPDATE SET who = excluded.who, computer = excluded.computer, "
                       "since = excluded.since;")
            .bind(1, who)
            .bind(2, QSysInfo::machineHostName())
            .bind(3, momentText(clock()))
            .run();
        transaction.commit();
    } catch (const StoreError& error) {
        if (error.reason() != Reason::DiskFull)
            throw StoreError(error.reason() == Reason::CannotWrite ? Reason::ReadOnly : error.reason(),
                             error.path(), error.detail());
        connection.mend();
    }
}

QString journalOf(const QString& path)
{
    return path + u"-journal"_s;
}

QByteArray journalBytes(const QString& path)
{
    QFile journal(journalOf(path));
    return journal.open(QIODevice::ReadOnly) ? journal.readAll() : QByteArray();
}

/// No change is half-way: as SQLite has it, a journal that is gone, empty or begins with nought.
bool isBetweenChanges(const QString& path)
{
    QFile journal(journalOf(path));
    char first = 0;
    return !journal.open(QIODevice::ReadOnly) || !journal.getChar(&first) || first == 0;
}

/// A daybook whose last change was cut short, in a place where it cannot be put in order: read from a copy.
/// The two files belong together only if nobody put them in order while they were copied.
std::unique_ptr<Connection> readFromCopy(const QString& path, const QTemporaryDir& directory)
{
    const QString copy = directory.filePath(u"copy.daybook"_s);
    const QByteArray journal = journalBytes(path);
    if (!QFile::copy(path, copy) || !QFile::copy(journalOf(path), journalOf(copy)))
        throw StoreError(Reason::CannotRead, path);
    if (journalBytes(copy) != journal || journalBytes(path) != journal)
        throw StoreError(Reason::Locked, path, whoHas(path));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(journalOf(copy), QFile::ReadOwner | QFile::WriteOwner);
    return std::make_unique<Connection>(copy, Access::Write);
}

std::unique_ptr<Connection> inMemory(const Connection& source, const QString& path)
{
    auto memory = std::make_unique<Connection>(path, Access::Memory);
    memory->fillFrom(source);
    return memory;
}

/// A daybook somebody else is writing in, as it stood between two of their changes: their lock keeps us from
/// asking for one, so it is read again until nothing moved while it was read. Errors: Locked, when they are
/// in the middle of a long change.
std::unique_ptr<Connection> readBetweenChanges(const QString& path)
{
    constexpr int attempts = 50;
    constexpr unsigned long pause = 20; // ms; a change is on the disk within a few of these
    constexpr qint64 whole = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (attempt > 0)
            QThread::msleep(pause);
        if (!isBetweenChanges(path))
            continue;
        const Connection look(path, Access::Immutable);
        const QByteArray before = look.bytesOnDisk(whole);
        std::unique_ptr<Connection> memory;
        std::optional<StoreError> trouble;
        try {
            memory = inMemory(look, path);
        } catch (const StoreError& error) {
            trouble = error; // counts only if the file kept still
        }
        if (look.bytesOnDisk(whole) != before || !isBetweenChanges(path))
            continue;
        if (trouble)
            throw *trouble;
        return memory;
    }
    throw StoreError(Reason::Locked, path, whoHas(path));
}

} // namespace

void bringUpToDate(const Connection& connection, const Schema& schema, int version, const Clock& clock,
                   const QString& who)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    const bool reshaped = schema.migrate(connection, version);
    connection.forgetStatements();
    if (reshaped) {
        HistoryEntry entry;
        entry.kind = HistoryKind::Baseline;
        entry.sentence =
            QCoreApplication::translate("Daybook", "This daybook was brought up to date for a newer Daybook");
        entry.who = who;
        entry.at = clock();
        HistoryBook(connection).append(entry, everything(connection));
    }
    requireSound(connection, schema, schema.version());
    if (connection.number("SELECT count(*) FROM pragma_foreign_key_check;") != 0)
        throw StoreError(Reason::Damaged, connection.path(), u"foreign keys"_s);
    transaction.commit();
}

void lay(const Connection& connection, const Schema& schema)
{
    connection.run("PRAGMA application_id = " + QByteArray::number(applicationId) + ";");
    schema.migrate(connection, 0);
}

OpenedFile openForWriting(const QString& path, const Schema& schema, const Clock& clock, const QString& who,
                          Inspection inspection)
{
    requireFile(path);
    // Without locks: whatever this turns out to be, it is left as it is.
    if (versionWrittenIn(path) > schema.version())
        throw StoreError(Reason::Newer, path);
    auto connection = std::make_unique<Connection>(path, Access::Write);
    if (connection->isReadOnly() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        throw StoreError(Reason::ReadOnly, path);
    try {
        connection->lockForWriting();
    } catch (const StoreError& error) {
        if (error.reason() == Reason::Locked)
            throw StoreError(Reason::Locked, path, whoHas(path));
        throw;
    }
    const int version = versionOf(*connection);
    if (version > schema.version())
        throw StoreError(Reason::Newer, path);
    if (inspection == Inspection::Later && version == schema.version()) {
        requireKnownTables(*connection, schema, version);
        return {std::move(connection), false, false};
    }
    requireSound(*connection, schema, version);
    if (version < schema.version()) {
        copyBeside(*connection, path, version, schema.version());
        bringUpToDate(*connection, schema, version, clock, who);
    }
    signIn(*connection, clock, who);
    return {std::move(connection), false};
}

void lookThrough(Connection& connection, const Clock& clock, const QString& who)
{
    requireWhole(connection);
    signIn(connection, clock, who);
}

OpenedFile openForReading(const QString& path, const Schema& schema, const Clock& clock, const QString& who)
{
    requireFile(path);
    versionWrittenIn(path);
    std::unique_ptr<Connection> memory;
    try {
        memory = inMemory(Connection(path, Access::Read), path);
    } catch (const StoreError& error) {
        if (error.reason() == Reason::ReadOnly) {
            const QTemporaryDir directory;
            memory = inMemory(*readFromCopy(path, directory), path);
        } else if (error.reason() == Reason::Locked) {
            memory = readBetweenChanges(path);
        } else {
            throw;
        }
    }
    const int version = versionOf(*memory);
    requireSound(*memory, schema, version);
    if (version < schema.version())
        bringUpToDate(*memory, schema, version, clock, who);
    const bool isNewer = version > schema.version();
    if (isNewer)
        memory->leaveSealsUnread();
    return {std::move(memory), isNewer};
}

} // namespace daybook
