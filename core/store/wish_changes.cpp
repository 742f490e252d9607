#include "core/store/daybook.h"
#include "core/store/wish_repository.h"

namespace daybook {

qint64 Changes::addWantedTime(const WantedTime& time)
{
    return WishRepository(m_connection).addTime(time);
}

void Changes::updateWantedTime(const WantedTime& time)
{
    WishRepository(m_connection).updateTime(time);
}

void Changes::removeWantedTime(qint64 id)
{
    WishRepository(m_connection).removeTime(id);
}

qint64 Changes::addGoal(const Goal& goal)
{
    return WishRepository(m_connection).addGoal(goal);
}

void Changes::updateGoal(const Goal& goal)
{
    WishRepository(m_connection).updateGoal(goal);
}

void Changes::removeGoal(qint64 id)
{
    WishRepository(m_connection).removeGoal(id);
}

qint64 Changes::addUnpaidHelp(const UnpaidHelp& help)
{
    return WishRepository(m_connection).addHelp(help);
}

void Changes::updateUnpaidHelp(const UnpaidHelp& help)
{
    WishRepository(m_connection).updateHelp(help);
}

void Changes::removeUnpaidHelp(qint64 id)
{
    WishRepository(m_connection).removeHelp(id);
}

} // namespace daybook
