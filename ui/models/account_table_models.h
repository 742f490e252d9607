#pragma once

#include "core/money/account.h"
#include "ui/models/budget_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace daybook {

/// What came and went, newest first.
class AccountEntriesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Who, What, In, Out, ColumnCount };
    explicit AccountEntriesModel(QObject* parent = nullptr);

    void setEntries(std::vector<AccountEntry> entries, const QString& funder);
    /// In the order of the rows.
    const std::vector<AccountEntry>& entries() const { return m_entries; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AccountEntry& entry, int column) const;
    std::vector<AccountEntry> m_entries;
    QString m_funder;
};

/// What an entry was for, in a few words: its own, else those of its headings.
QString entryText(const AccountEntry& entry, const QString& funder);

/// Where the money stands, line by line.
class BudgetTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Amount, MadeOf, ColumnCount };
    explicit BudgetTableModel(QObject* parent = nullptr);

    void setLines(std::vector<BudgetLine> lines);
    const std::vector<BudgetLine>& lines() const { return m_lines; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BudgetLine> m_lines;
};

} // namespace daybook
