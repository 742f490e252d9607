#pragma once

#include "core/check/household.h"
#include "core/check/report.h"

#include <QAbstractTableModel>

#include <vector>

namespace daybook {

/// One bill as the list of bills shows it.
struct BillRow
{
    QString file{};
    BillingPeriod period{};
    QString provider{};
    QString number{}; ///< empty when none is printed
    Money asks{};
    QString paid{};  ///< "You paid £279.00 of £450.00 …"; empty when nothing is to be said
    QString found{}; ///< "4 things to ask about: £44.00"
    friend bool operator==(const BillRow&, const BillRow&) = default;
};
/// Newest first.
std::vector<BillRow> billRows(const Household& household, const Report& report);
/// "June 2026" when the period is a whole month, else its dates.
QString monthText(const BillingPeriod& period);

class BillsTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Month, From, AsksFor, Found, ColumnCount };
    explicit BillsTableModel(QObject* parent = nullptr);

    void setRows(std::vector<BillRow> rows);
    const std::vector<BillRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BillRow> m_rows;
};

} // namespace daybook
