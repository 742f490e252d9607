#pragma once

#include "core/money/account.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QHash>

namespace daybook {

/// The money of care: accounts, what came and went, what the bank says, what is given.
class MoneyRepository
{
public:
    explicit MoneyRepository(const Connection& connection) : m_connection(connection) {}
    /// Everything, in the order in which it was written down. Empty in a daybook of an earlier version.
    CareMoney all() const;

    qint64 addAccount(const Account& account) const;
    void updateAccount(const Account& account) const;
    /// With its entries and balances.
    void removeAccount(qint64 id) const;
    qint64 addEntry(const AccountEntry& entry) const;
    /// Parts that stayed the same are left alone, so the history shows what changed.
    void updateEntry(const AccountEntry& entry) const;
    void removeEntry(qint64 id) const;
    qint64 addBalance(const BankBalance& balance) const;
    void removeBalance(qint64 id) const;
    qint64 addAward(const Award& award) const;
    void updateAward(const Award& award) const;
    void removeAward(qint64 id) const;
    /// With its bytes as they came.
    qint64 addStatement(const BankStatement& statement, const QByteArray& original) const;
    /// In the place of an earlier one with the same column names.
    void setLayout(const StatementLayout& layout) const;
    qint64 addOwed(const OwedSum& sum) const;
    void updateOwed(const OwedSum& sum) const;
    void removeOwed(qint64 id) const;

private:
    void readStatements(CareMoney& money, const QHash<qint64, std::size_t>& places) const;
    const Connection& m_connection;
};

} // namespace daybook
