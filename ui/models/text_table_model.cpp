#include "ui/models/text_table_model.h"

#include "ui/models/cell_alignment.h"

#include <algorithm>

namespace daybook {

void TextTableModel::setRows(QStringList headings, std::vector<QStringList> rows)
{
    beginResetModel();
    m_headings = std::move(headings);
    m_rows = std::move(rows);
    endResetModel();
}

bool TextTableModel::isSum(int column) const
{
    return std::ranges::find(m_sumColumns, column) != m_sumColumns.end();
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isSum(index.column()));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headingAlignment(isSum(section));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_headings.value(section);
    return {};
}

} // namespace daybook
