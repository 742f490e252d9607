#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace daybook {

/// Ready words in rows; the first column names the row. Sums and numbers stand at the end of their cells, one
/// under the other.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TextTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setRows(QStringList headings, std::vector<QStringList> rows);
    const QStringList& headings() const { return m_headings; }
    const std::vector<QStringList>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<bool> m_isNumber; ///< for each column whether it holds sums or numbers only
    std::vector<QStringList> m_rows;
};

} // namespace daybook
