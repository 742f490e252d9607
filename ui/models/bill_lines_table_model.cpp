#include "ui/models/bill_lines_table_model.h"

#include "ui/models/cell_alignment.h"

namespace daybook {

void BillLinesTableModel::setRows(std::vector<BillLineRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BillLinesTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BillLinesTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BillLinesTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BillLineRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() == AsksFor);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case What:
        return row.what;
    case AsksFor:
        return toText(row.asks);
    case Visit:
        return row.visit;
    case Found:
        return row.found;
    default:
        return {};
    }
}

QVariant BillLinesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headingAlignment(section == AsksFor);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case What:
        return tr("Line");
    case AsksFor:
        return tr("Asks for");
    case Visit:
        return tr("Your visit");
    case Found:
        return tr("What we found");
    default:
        return {};
    }
}

} // namespace daybook
