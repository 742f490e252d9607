#include "core/store/statement.h"

#include "core/store/connection.h"

#include <sqlite3.h>

namespace daybook {

Statement::Statement(const Connection& connection, const QByteArray& sql) : m_connection(connection)
{
    check(sqlite3_prepare_v3(connection.handle(), sql.constData(), static_cast<int>(sql.size()),
                             SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_connection.fail(code);
}

Statement& Statement::bind(int position, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, position, value));
    return *this;
}

Statement& Statement::bind(int position, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text(m_statement, position, utf8.constData(), static_cast<int>(utf8.size()),
                            SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int position, const Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell)) {
        check(sqlite3_bind_int64(m_statement, position, *number));
    } else if (const auto* text = std::get_if<QByteArray>(&cell)) {
        check(sqlite3_bind_text64(m_statement, position, text->constData(),
                                  static_cast<sqlite3_uint64>(text->size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    } else if (const auto* blob = std::get_if<Blob>(&cell)) {
        if (blob->bytes.isEmpty()) {
            // A null pointer would bind NULL.
            check(sqlite3_bind_zeroblob(m_statement, position, 0));
        } else {
            check(sqlite3_bind_blob64(m_statement, position, blob->bytes.constData(),
                                      static_cast<sqlite3_uint64>(blob->bytes.size()), SQLITE_TRANSIENT));
        }
    } else {
        check(sqlite3_bind_null(m_statement, position));
    }
    return *this;
}

Statement& Statement::bindInPlace(int position, const Cell& cell)
{
    const auto* text = std::get_if<QByteArray>(&cell);
    if (!text)
        return bind(position, cell);
    check(sqlite3_bind_text64(m_statement, position, text->constData(),
                              static_cast<sqlite3_uint64>(text->size()), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const int extended = sqlite3_extended_errcode(m_connection.handle());
    const QString words = m_connection.lastWords();
    sqlite3_reset(m_statement);
    m_connection.fail((extended & 0xff) == (code & 0xff) ? extended : code, words);
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    // The code repeats what step() has already reported.
    sqlite3_reset(m_statement);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

Statement::Kind Statement::kind(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Kind::Number;
    case SQLITE_TEXT:
        return Kind::Text;
    case SQLITE_BLOB:
        return Kind::Bytes;
    default:
        // STRICT tables hold no real numbers: one would be damage, and its seal would not fit.
        return Kind::Nothing;
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::bytes(int column) const
{
    // One look-up of the column for both.
    sqlite3_value* const value = sqlite3_column_value(m_statement, column);
    const auto* data = static_cast<const char*>(sqlite3_value_blob(value));
    return data == nullptr ? QByteArrayView() : QByteArrayView(data, sqlite3_value_bytes(value));
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

Cell Statement::cell(int column) const
{
    switch (kind(column)) {
    case Kind::Number:
        return integer(column);
    case Kind::Text:
        return bytes(column).toByteArray();
    case Kind::Bytes:
        return Blob{bytes(column).toByteArray()};
    case Kind::Nothing:
        break;
    }
    return {};
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

} // namespace daybook
