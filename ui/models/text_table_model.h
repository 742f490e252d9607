#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <utility>
#include <vector>

namespace daybook {

/// Ready words in rows; the first column names the row.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TextTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setRows(QStringList headings, std::vector<QStringList> rows);
    /// Columns of sums, which stand under each other at their end. Set before the rows.
    void setSumColumns(std::vector<int> columns) { m_sumColumns = std::move(columns); }
    const QStringList& headings() const { return m_headings; }
    const std::vector<QStringList>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isSum(int column) const;
    QStringList m_headings;
    std::vector<int> m_sumColumns;
    std::vector<QStringList> m_rows;
};

} // namespace daybook
