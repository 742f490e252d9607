#pragma once

#include "ui/models/bill_lines.h"

#include <QAbstractTableModel>

#include <vector>

namespace daybook {

/// The lines of one bill, each with its visit and what was found.
class BillLinesTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, AsksFor, Visit, Found, ColumnCount };
    explicit BillLinesTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<BillLineRow> rows);
    const std::vector<BillLineRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BillLineRow> m_rows;
};

} // namespace daybook
