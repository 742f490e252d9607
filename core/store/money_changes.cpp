#include "core/store/daybook.h"
#include "core/store/money_repository.h"

namespace daybook {

qint64 Changes::addAccount(const Account& account)
{
    return MoneyRepository(m_connection).addAccount(account);
}

void Changes::updateAccount(const Account& account)
{
    MoneyRepository(m_connection).updateAccount(account);
}

void Changes::removeAccount(qint64 id)
{
    MoneyRepository(m_connection).removeAccount(id);
}

qint64 Changes::addEntry(const AccountEntry& entry)
{
    return MoneyRepository(m_connection).addEntry(entry);
}

void Changes::updateEntry(const AccountEntry& entry)
{
    MoneyRepository(m_connection).updateEntry(entry);
}

void Changes::removeEntry(qint64 id)
{
    MoneyRepository(m_connection).removeEntry(id);
}

qint64 Changes::addBalance(const BankBalance& balance)
{
    return MoneyRepository(m_connection).addBalance(balance);
}

void Changes::removeBalance(qint64 id)
{
    MoneyRepository(m_connection).removeBalance(id);
}

qint64 Changes::addAward(const Award& award)
{
    return MoneyRepository(m_connection).addAward(award);
}

void Changes::updateAward(const Award& award)
{
    MoneyRepository(m_connection).updateAward(award);
}

void Changes::removeAward(qint64 id)
{
    MoneyRepository(m_connection).removeAward(id);
}

qint64 Changes::addStatement(const BankStatement& statement, const QByteArray& original)
{
    return MoneyRepository(m_connection).addStatement(statement, original);
}

void Changes::setStatementLayout(const StatementLayout& layout)
{
    MoneyRepository(m_connection).setLayout(layout);
}

qint64 Changes::addOwed(const OwedSum& sum)
{
    return MoneyRepository(m_connection).addOwed(sum);
}

void Changes::updateOwed(const OwedSum& sum)
{
    MoneyRepository(m_connection).updateOwed(sum);
}

void Changes::removeOwed(qint64 id)
{
    MoneyRepository(m_connection).removeOwed(id);
}

} // namespace daybook
