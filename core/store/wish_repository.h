#pragma once

#include "core/care/wishes.h"
#include "core/store/connection.h"

namespace daybook {

/// Wanted times, goals and unpaid help.
class WishRepository
{
public:
    explicit WishRepository(const Connection& connection) : m_connection(connection) {}
    Wishes all() const;
    qint64 addTime(const WantedTime& time) const;
    void updateTime(const WantedTime& time) const;
    void removeTime(qint64 id) const;
    qint64 addGoal(const Goal& goal) const;
    void updateGoal(const Goal& goal) const;
    void removeGoal(qint64 id) const;
    qint64 addHelp(const UnpaidHelp& help) const;
    void updateHelp(const UnpaidHelp& help) const;
    void removeHelp(qint64 id) const;

private:
    const Connection& m_connection;
};

} // namespace daybook
