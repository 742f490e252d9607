#include "core/store/connection.h"

#include "core/store/store_error.h"

#include <QUrl>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

// A value larger than this is not from a daybook: the largest paper kept is well below.
constexpr int longestValue = 32 * 1024 * 1024;

int flagsOf(Access access)
{
    // A connection is used by one thread at a time; SQLite's own mutex would take a third of the time of
    // reading.
    switch (access) {
    case Access::Write:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE;
    case Access::Read:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY;
    case Access::Immutable:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Access::New:
    case Access::Memory:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY;
}

QByteArray nameOf(const QString& path, Access access)
{
    if (access == Access::Memory)
        return ":memory:";
    if (access == Access::Immutable)
        return QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
    return path.toUtf8();
}

StoreError::Reason reasonOf(int code)
{
    using Reason = StoreError::Reason;
    switch (code) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_SHORT_READ:
        return Reason::CannotRead;
    case SQLITE_IOERR_CORRUPTFS:
        return Reason::Damaged;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Reason::Locked;
    case SQLITE_FULL:
        return Reason::DiskFull;
    case SQLITE_READONLY:
        return Reason::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_TOOBIG:
        return Reason::CannotWrite;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return Reason::Damaged;
    case SQLITE_NOTADB:
        return Reason::NotADaybook;
    default:
        return Reason::Program;
    }
}

} // namespace

Connection::Connection(const QString& path, Access access) : m_path(path), m_access(access)
{
    try {
        m_database = std::make_unique<SQLite::Database>(nameOf(path, access).toStdString(), flagsOf(access));
    } catch (const SQLite::Exception& exception) {
        const bool reads = access == Access::Read || access == Access::Immutable || access == Access::Write;
        const StoreError::Reason reason = reasonOf(exception.getExtendedErrorCode());
        throw StoreError(reads && reason == StoreError::Reason::CannotWrite ? StoreError::Reason::CannotRead
                                                                            : reason,
                         path, QString::fromUtf8(exception.what()));
    }
    sqlite3_extended_result_codes(handle(), 1);
    harden();
}

Connection::~Connection()
{
    m_statements.clear();
    if (m_access == Access::Write && m_database && !m_isBroken) {
        // Leaves no empty journal behind: the .daybook alone is the record. An exclusive connection keeps it,
        // so the lock is let go first. Whatever goes wrong here is harmless: an empty journal means nothing
        // to the next opening.
        sqlite3_exec(handle(),
                     "PRAGMA locking_mode = NORMAL; SELECT 1 FROM sqlite_schema LIMIT 1; PRAGMA journal_mode "
                     "= DELETE;",
                     nullptr, nullptr, nullptr);
    }
}

sqlite3* Connection::handle() const
{
    return m_database->getHandle();
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

void Connection::harden() const
{
    sqlite3* const database = handle();
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 256 * 1024);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    // None of these reads the file: a file is first touched after the lock.
    run("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;");
}

void Connection::lockForWriting()
{
    run("PRAGMA locking_mode = EXCLUSIVE;");
    // Keeps the lock after the empty transaction, until the connection is closed or the process dies.
    run("BEGIN EXCLUSIVE; COMMIT;");
    run("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;");
}

void Connection::run(const QByteArray& sql) const
{
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

Statement& Connection::statement(const QByteArray& sql) const
{
    auto found = m_statements.constFind(sql);
    if (found == m_statements.constEnd())
        found = m_statements.insert(sql, std::make_shared<Statement>(*this, sql));
    return **found;
}

void Connection::forgetStatements() const
{
    m_statements.clear();
}

qint64 Connection::number(const QByteArray& sql) const
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QByteArray Connection::bytesOnDisk(qint64 most) const
{
    sqlite3_file* file = nullptr;
    int code = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code != SQLITE_OK)
        fail(code);
    sqlite3_int64 size = 0;
    code = file->pMethods->xFileSize(file, &size);
    if (code != SQLITE_OK)
        fail(code);
    QByteArray bytes(static_cast<qsizetype>(std::min<qint64>(size, most)), '\0');
    constexpr qsizetype atOnce = 1 << 20;
    for (qsizetype from = 0; from < bytes.size(); from += atOnce) {
        const auto count = static_cast<int>(std::min(atOnce, bytes.size() - from));
        code = file->pMethods->xRead(file, bytes.data() + from, count, from);
        // Somebody else may have made it shorter meanwhile; the rest is noughts then.
        if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
            fail(code);
    }
    return bytes;
}

QString Connection::quickCheck() const
{
    // CHECKs were kept when the rows were written and seals say whether a row is still the same; evaluating
    // every date again would be most of the cost of opening.
    run("PRAGMA ignore_check_constraints = ON;");
    QString found;
    {
        Statement statement(*this, "PRAGMA quick_check(1);");
        if (statement.step())
            found = statement.text(0);
    }
    run("PRAGMA ignore_check_constraints = OFF;");
    return found;
}

void Connection::fillFrom(const Connection& source) const
{
    try {
        SQLite::Backup backup(*m_database, *source.m_database);
        const int code = backup.executeStep();
        if (code != SQLITE_DONE)
            fail(code);
    } catch (const SQLite::Exception& exception) {
        fail(exception.getErrorCode(), QString::fromUtf8(exception.what()));
    }
}

QString Connection::lastWords() const
{
    return QString::fromUtf8(sqlite3_errmsg(handle()));
}

void Connection::fail(int code, const QString& words) const
{
    const StoreError::Reason reason = reasonOf(code);
    if (reason == StoreError::Reason::DiskFull || (code & 0xff) == SQLITE_IOERR ||
        (code & 0xff) == SQLITE_CANTOPEN)
        m_isBroken = true;
    throw StoreError(reason, m_path, words.isEmpty() ? lastWords() : words);
}

RowsOfOurTypes::RowsOfOurTypes(const Connection& connection) : m_connection(connection)
{
    m_connection.run("PRAGMA ignore_check_constraints = ON;");
}

RowsOfOurTypes::~RowsOfOurTypes()
{
    // Without it every later change would go unchecked; it needs no disk, so that it cannot be refused.
    sqlite3_exec(m_connection.handle(), "PRAGMA ignore_check_constraints = OFF;", nullptr, nullptr, nullptr);
}

Transaction::Transaction(const Connection& connection, Kind kind) : m_connection(connection)
{
    m_connection.run(kind == Kind::Write ? "BEGIN IMMEDIATE;" : "BEGIN;");
}

Transaction::~Transaction()
{
    // SQLite has already rolled back by itself after some disk problems; then there is nothing left to do.
    if (m_isOpen && sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "ROLLBACK;", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.run("COMMIT;");
    m_isOpen = false;
}

} // namespace daybook
