#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace daybook {

/// Bytes that are not text.
struct Blob
{
    QByteArray bytes{};
    friend bool operator==(const Blob&, const Blob&) = default;
};
/// What one cell of a table holds: nothing, a number, UTF-8 text or bytes.
using Cell = std::variant<std::monostate, qint64, QByteArray, Blob>;

class Connection;

/// A prepared statement. Errors: every member throws StoreError.
class Statement
{
public:
    Statement(const Connection& connection, const QByteArray& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int position, qint64 value);
    Statement& bind(int position, const QString& text);
    Statement& bind(int position, const Cell& cell);
    /// Without a copy: `cell` must live until the statement has run, and be bound again before its next run.
    Statement& bindInPlace(int position, const Cell& cell);
    /// True while there is a row.
    bool step();
    /// Runs to the end and is ready to be used again.
    void run();
    void reset();

    enum class Kind { Nothing, Number, Text, Bytes };
    int columns() const;
    Kind kind(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    /// Valid until the next step. UTF-8 text or bytes.
    QByteArrayView bytes(int column) const;
    QString text(int column) const;
    Cell cell(int column) const;
    QString columnName(int column) const;

private:
    void check(int code) const;
    const Connection& m_connection;
    sqlite3_stmt* m_statement{nullptr};
};

/// Resets a statement when its reader goes away, also by an exception, so that no read stays open.
class Reading
{
public:
    explicit Reading(Statement& statement) : m_statement(statement) {}
    ~Reading() { m_statement.reset(); }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    Statement& m_statement;
};

} // namespace daybook
