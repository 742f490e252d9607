#pragma once

#include "core/care/day_sheet.h"

#include <QAbstractTableModel>

#include <vector>

namespace daybook {

/// The planned visits of some days, a row each, in the order of the printed sheet, and what is written down
/// about each.
class MonthVisitsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Planned, Written, ColumnCount };
    struct Row
    {
        QDate day{};
        DayRow visit{};
        bool isOnItsWay{false}; ///< typed, and not in the file yet
    };
    explicit MonthVisitsModel(QObject* parent = nullptr);

    void setSheets(const std::vector<DaySheet>& sheets);
    const std::vector<Row>& rows() const { return m_rows; }
    /// Shows the entry at once, before the file has it.
    void showTyped(int row, const Visit& entry);
    /// The next row from `from` on with nothing written down; -1 when there is none.
    int nextBlank(int from) const;
    int blankCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace daybook
