#pragma once

#include "core/money/sent_report.h"
#include "core/store/connection.h"

#include <vector>

namespace daybook {

/// Reports to the council that were sent.
class ReportRepository
{
public:
    explicit ReportRepository(const Connection& connection) : m_connection(connection) {}
    /// In the order in which they were written down. Empty in a daybook of an earlier version.
    std::vector<SentReport> all() const;
    qint64 add(const SentReport& report) const;
    void remove(qint64 id) const;

private:
    const Connection& m_connection;
};

} // namespace daybook
