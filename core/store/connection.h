#pragma once

#include "core/store/statement.h"

#include <QHash>
#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace daybook {

/// How a file is opened. Immutable looks without locks and without a journal: for a file somebody else has
/// open.
enum class Access { Write, Read, Immutable, New, Memory };

/// One open SQLite file, hardened against hostile content. Whatever SQLite reports leaves here as a
/// StoreError.
class Connection
{
public:
    /// `path` is what the person knows the file as; it is in every StoreError.
    Connection(const QString& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QString path() const { return m_path; }
    sqlite3* handle() const;
    /// SQLite gave the file for reading only although writing was asked for.
    bool isReadOnly() const;

    /// Takes the lock that belongs to the process and dies with it. Errors: Locked.
    void lockForWriting();
    /// Several statements without values.
    void run(const QByteArray& sql) const;
    /// A statement that is kept for the next time.
    Statement& statement(const QByteArray& sql) const;
    void forgetStatements() const;
    qint64 number(const QByteArray& sql) const;
    /// The first `most` bytes of the file as they stand on the disk, even in the middle of a change; fewer
    /// when the file is shorter. Nothing is locked and no journal is looked at.
    QByteArray bytesOnDisk(qint64 most) const;
    /// "ok", or what quick_check found first. Cost: reads the whole file once.
    QString quickCheck() const;
    /// Copies every page of `source` into this one. Errors: DiskFull, Damaged …
    void fillFrom(const Connection& source) const;

    /// A newer program may have added columns that this one does not read; then a seal says nothing.
    void leaveSealsUnread() { m_readsSeals = false; }
    bool readsSeals() const { return m_readsSeals; }

    QString lastWords() const;
    [[noreturn]] void fail(int code, const QString& words = {}) const;
    /// True after the disk reported a problem: what is in memory may not be what is in the file.
    void mend() { m_isBroken = false; }
    bool isBroken() const { return m_isBroken; }

private:
    void harden() const;
    QString m_path;
    Access m_access;
    mutable bool m_isBroken{false};
    bool m_readsSeals{true};
    std::unique_ptr<SQLite::Database> m_database;
    mutable QHash<QByteArray, std::shared_ptr<Statement>> m_statements;
};

/// While it lives, new rows are not compared with the CHECKs of their tables: for thousands of rows that our
/// own types have made, where the CHECKs would take as long as all the rest. Rows keep their seals.
class RowsOfOurTypes
{
public:
    explicit RowsOfOurTypes(const Connection& connection);
    ~RowsOfOurTypes();
    RowsOfOurTypes(const RowsOfOurTypes&) = delete;
    RowsOfOurTypes& operator=(const RowsOfOurTypes&) = delete;

private:
    const Connection& m_connection;
};

/// Everything between begin and commit() or nothing.
class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(const Connection& connection, Kind kind);
    /// Rolls back what was not committed.
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    const Connection& m_connection;
    bool m_isOpen{true};
};

} // namespace daybook
