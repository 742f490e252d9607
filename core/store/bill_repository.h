#pragma once

#include "core/bill/bill.h"
#include "core/store/connection.h"

#include <QByteArray>

#include <vector>

namespace daybook {

/// What was charged: bills with their lines, and the papers they were read from.
class BillRepository
{
public:
    explicit BillRepository(const Connection& connection) : m_connection(connection) {}
    /// Without the original bytes.
    std::vector<Bill> all() const;
    /// The bytes as received; empty when the bill was typed in.
    QByteArray original(qint64 billId) const;
    /// Without braces; empty when there is no such bill.
    QString uuidOf(qint64 billId) const;
    qint64 add(const Bill& bill) const;
    /// Lines that stayed the same are left alone, so the history shows what changed.
    void update(const Bill& bill) const;
    void remove(qint64 id) const;

private:
    const Connection& m_connection;
};

} // namespace daybook
