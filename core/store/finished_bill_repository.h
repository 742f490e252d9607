#pragma once

#include "core/check/finished_bill.h"
#include "core/store/connection.h"

#include <vector>

namespace daybook {

/// Bills that the person is finished with.
class FinishedBillRepository
{
public:
    explicit FinishedBillRepository(const Connection& connection) : m_connection(connection) {}
    /// The oldest first.
    std::vector<FinishedBill> all() const;
    qint64 add(const FinishedBill& finished) const;
    void update(const FinishedBill& finished) const;
    /// Every one of that bill.
    void removeOf(const QString& billUuid) const;

private:
    const Connection& m_connection;
};

} // namespace daybook
