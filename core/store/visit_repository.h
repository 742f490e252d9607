#pragma once

#include "core/base/uk_date.h"
#include "core/care/rota.h"
#include "core/care/visit.h"
#include "core/store/connection.h"

#include <vector>

namespace daybook {

/// What was planned, what was written down, and the provider's own log beside it.
class VisitRepository
{
public:
    explicit VisitRepository(const Connection& connection) : m_connection(connection) {}
    /// In the order in which they were written down.
    std::vector<Visit> all() const;
    std::vector<Visit> within(const BillingPeriod& period) const;
    /// From that day on, and those of the earliest day of all.
    std::vector<Visit> since(QDate first) const;
    qint64 add(const Visit& visit) const;
    void update(const Visit& visit) const;
    void remove(qint64 id) const;

    std::vector<Visit> theirs() const;
    std::vector<Visit> theirsSince(QDate first) const;
    qint64 addTheirs(const Visit& visit) const;

    std::vector<RotaEntry> rota() const;
    qint64 addRotaEntry(const RotaEntry& entry) const;
    void updateRotaEntry(const RotaEntry& entry) const;
    void removeRotaEntry(qint64 id) const;

private:
    const Connection& m_connection;
};

} // namespace daybook
