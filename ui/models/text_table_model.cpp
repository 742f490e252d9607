#include "ui/models/text_table_model.h"

#include "ui/models/cell_alignment.h"

#include <QRegularExpression>

#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// Whether a column holds sums or numbers and nothing else.
bool isNumbers(const std::vector<QStringList>& rows, int column)
{
    static const QRegularExpression number(uR"(^-?£?\d[\d,]*(\.\d\d)?$)"_s);
    bool some = false;
    for (const QStringList& row : rows) {
        const QString cell = row.value(column);
        if (cell.isEmpty())
            continue;
        if (!number.match(cell).hasMatch())
            return false;
        some = true;
    }
    return some;
}

} // namespace

void TextTableModel::setRows(QStringList headings, std::vector<QStringList> rows)
{
    beginResetModel();
    m_headings = std::move(headings);
    m_rows = std::move(rows);
    m_isNumber.clear();
    // The first column names the row, whatever it is called.
    for (int column = 0; column < static_cast<int>(m_headings.size()); ++column)
        m_isNumber.push_back(column > 0 && isNumbers(m_rows, column));
    endResetModel();
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
        return cellAlignment(m_isNumber[static_cast<std::size_t>(index.column())]);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headingAlignment(section < columnCount() && m_isNumber[static_cast<std::size_t>(section)]);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_headings.value(section);
    return {};
}

} // namespace daybook
