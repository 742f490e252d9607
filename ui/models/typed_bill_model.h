#pragma once

#include "core/bill/bill.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace daybook {

/// The lines of a bill while they are typed. What was typed stays, also when it is not understood; there is
/// always one empty row at the end to go on with.
class TypedBillModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Start, End, Length, Carers, What, Amount, ColumnCount };
    using Row = std::array<QString, ColumnCount>; ///< as typed
    explicit TypedBillModel(QObject* parent = nullptr);

    /// Gives a year and a month to dates typed without: "4" is the 4th of that period.
    void setPeriod(const BillingPeriod& period);
    void fill(const std::vector<BillLine>& lines);
    void removeLine(int row);
    /// Puts the rows behind those that were typed. Returns how many of their cells are not understood.
    int paste(const std::vector<Row>& rows);
    /// As it was before the last paste; nothing when something was typed since.
    void takePastedOut();
    bool canTakePastedOut() const { return m_beforePaste.has_value(); }

    /// Rows with anything in them.
    int lineCount() const;
    /// Of every amount that is understood.
    Money sum() const;
    /// One sentence for each row that cannot be used as it stands; empty when all is well.
    QStringList problems() const;
    /// The first cell that is not understood or is missing; invalid when all is well.
    QModelIndex firstProblem() const;
    std::vector<BillLine> lines() const;
    /// What was typed, without blank rows, and putting it back.
    std::vector<Row> typedRows() const;
    void setTypedRows(const std::vector<Row>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void sumChanged();

private:
    static bool isBlank(const Row& row);
    std::optional<QDate> dateOf(const Row& row) const;
    bool isUnderstood(const Row& row, int column) const;
    QString shown(const Row& row, int column) const;
    /// Column that keeps the row from being used, or -1.
    int problemColumn(const Row& row) const;

    BillingPeriod m_period;
    std::vector<Row> m_rows{Row{}};
    std::optional<std::vector<Row>> m_beforePaste;
};

} // namespace daybook
