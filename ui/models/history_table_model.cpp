#include "ui/models/history_table_model.h"

#include "core/base/uk_date.h"
#include "core/base/uk_time.h"

namespace daybook {

namespace {

QString whatText(const HistoryEntry& entry)
{
    switch (entry.kind) {
    case HistoryKind::Change:
    case HistoryKind::Undo: // says itself what was taken or brought back
    case HistoryKind::Redo:
        return entry.sentence;
    case HistoryKind::Baseline:
        return HistoryTableModel::tr("The daybook as it was: %1").arg(entry.sentence);
    }
    return {};
}

QString whenText(const HistoryEntry& entry)
{
    const QDateTime local = entry.at.toLocalTime();
    return HistoryTableModel::tr("%1, %2").arg(toText(local.date()), toText(local.time()));
}

QString nowText(const HistoryEntry& entry)
{
    return entry.isTakenBack ? HistoryTableModel::tr("Taken back") : HistoryTableModel::tr("Counts");
}

} // namespace

void HistoryTableModel::setEntries(const std::vector<HistoryEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int HistoryTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const HistoryEntry& entry = entryAt(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == What)
        return tr("Change %1. %2. %3").arg(entry.number).arg(whatText(entry), nowText(entry));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case What:
        return whatText(entry);
    case When:
        return whenText(entry);
    case Who:
        return entry.who;
    case Now:
        return nowText(entry);
    default:
        return {};
    }
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What was done");
    case When:
        return tr("When");
    case Who:
        return tr("By");
    case Now:
        return tr("Now");
    default:
        return {};
    }
}

} // namespace daybook
