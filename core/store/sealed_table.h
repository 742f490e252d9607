#pragma once

#include "core/store/connection.h"
#include "core/store/row.h"

#include <QByteArray>

#include <functional>
#include <initializer_list>

namespace daybook {

/// A table whose rows carry a seal: `id, seal, …`. Every repository reads and writes through one of these, so
/// a value that changed in the file by itself is noticed when it is read and never shown as true.
class SealedTable
{
public:
    SealedTable(const char* name, std::initializer_list<const char*> columns);

    QByteArray name() const { return m_name; }
    /// Returns the new row's id.
    qint64 insert(const Connection& connection, const RowWriter& row) const;
    /// One above the largest; 1 in an empty table. For many rows: ask once and count on.
    qint64 nextId(const Connection& connection) const;
    /// With an id of the caller's choice.
    void insert(const Connection& connection, qint64 id, const RowWriter& row) const;
    /// Errors: Program when there is no such row.
    void update(const Connection& connection, qint64 id, const RowWriter& row) const;
    void remove(const Connection& connection, qint64 id) const;

    using Take = std::function<void(qint64 id, RowReader& row)>;
    /// Every row in the order of ids. Errors: Damaged when a seal does not fit.
    void each(const Connection& connection, const Take& take) const;
    /// `where` is written by us, never by a person; its values are bound.
    void each(const Connection& connection, const QByteArray& where, std::initializer_list<Cell> values,
              const Take& take) const;
    /// Ids of the rows whose `column` holds `value`.
    std::vector<qint64> idsWhere(const Connection& connection, const char* column, const Cell& value) const;

private:
    QByteArray m_name;
    QByteArray m_insert;
    QByteArray m_update;
    QByteArray m_select;
    QByteArray m_lastId;
};

} // namespace daybook
