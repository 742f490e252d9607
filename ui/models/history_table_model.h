#pragma once

#include "core/base/history.h"

#include <QAbstractTableModel>

#include <vector>

namespace daybook {

/// The history as a table: what was done, when, by whom, and whether it still counts.
class HistoryTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, When, Who, Now, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setEntries(const std::vector<HistoryEntry>& entries);
    const HistoryEntry& entryAt(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<HistoryEntry> m_entries;
};

} // namespace daybook
