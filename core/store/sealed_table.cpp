#include "core/store/sealed_table.h"

#include "core/store/store_error.h"

#include <sqlite3.h>

namespace daybook {

using namespace Qt::StringLiterals;

SealedTable::SealedTable(const char* name, std::initializer_list<const char*> columns) : m_name(name)
{
    QByteArray list = "id, seal";
    QByteArray marks = "?1, ?2";
    QByteArray sets = "seal = ?2";
    int position = 2;
    for (const char* column : columns) {
        const QByteArray mark = "?" + QByteArray::number(++position);
        list += QByteArray(", ") + column;
        marks += ", " + mark;
        sets += QByteArray(", ") + column + " = " + mark;
    }
    m_insert = "INSERT INTO " + m_name + " (" + list + ") VALUES (" + marks + ");";
    m_update = "UPDATE " + m_name + " SET " + sets + " WHERE id = ?1;";
    m_lastId = "SELECT ifnull(max(id), 0) FROM " + m_name + ";";
    m_select = "SELECT " + list + " FROM " + m_name;
}

qint64 SealedTable::insert(const Connection& connection, const RowWriter& row) const
{
    const qint64 id = nextId(connection);
    insert(connection, id, row);
    return id;
}

qint64 SealedTable::nextId(const Connection& connection) const
{
    Statement& last = connection.statement(m_lastId);
    const Reading reading(last);
    const qint64 id = last.step() ? last.integer(0) + 1 : 1;
    last.reset();
    return id;
}

void SealedTable::insert(const Connection& connection, qint64 id, const RowWriter& row) const
{
    Statement& statement = connection.statement(m_insert);
    const Reading writing(statement);
    statement.bind(1, id).bind(2, sealOf(m_name, id, row.cells()));
    for (std::size_t i = 0; i < row.cells().size(); ++i)
        statement.bindInPlace(static_cast<int>(i) + 3, row.cells()[i]);
    statement.run();
}

void SealedTable::update(const Connection& connection, qint64 id, const RowWriter& row) const
{
    Statement& statement = connection.statement(m_update);
    const Reading writing(statement);
    statement.bind(1, id).bind(2, sealOf(m_name, id, row.cells()));
    for (std::size_t i = 0; i < row.cells().size(); ++i)
        statement.bind(static_cast<int>(i) + 3, row.cells()[i]);
    statement.run();
    if (sqlite3_changes(connection.handle()) != 1)
        throw StoreError(StoreError::Reason::Program, connection.path(),
                         u"no %1 %2"_s.arg(QString::fromUtf8(m_name)).arg(id));
}

void SealedTable::remove(const Connection& connection, qint64 id) const
{
    connection.statement("DELETE FROM " + m_name + " WHERE id = ?1;").bind(1, id).run();
}

void SealedTable::each(const Connection& connection, const Take& take) const
{
    each(connection, {}, {}, take);
}

void SealedTable::each(const Connection& connection, const QByteArray& where,
                       std::initializer_list<Cell> values, const Take& take) const
{
    Statement& statement =
        connection.statement(m_select + (where.isEmpty() ? "" : " WHERE " + where) + " ORDER BY id;");
    const Reading reading(statement);
    int position = 0;
    for (const Cell& value : values)
        statement.bind(++position, value);
    while (statement.step()) {
        const qint64 id = statement.integer(0);
        if (connection.readsSeals() && statement.integer(1) != sealOf(m_name, id, statement, 2)) {
            throw StoreError(StoreError::Reason::Damaged, connection.path(),
                             u"%1 %2"_s.arg(QString::fromUtf8(m_name)).arg(id));
        }
        RowReader row(statement, 2);
        take(id, row);
    }
}

std::vector<qint64> SealedTable::idsWhere(const Connection& connection, const char* column,
                                          const Cell& value) const
{
    Statement& statement =
        connection.statement("SELECT id FROM " + m_name + " WHERE " + column + " = ?1 ORDER BY id;");
    const Reading reading(statement);
    statement.bind(1, value);
    std::vector<qint64> ids;
    while (statement.step())
        ids.push_back(statement.integer(0));
    return ids;
}

} // namespace daybook
