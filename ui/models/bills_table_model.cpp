#include "ui/models/bills_table_model.h"

#include "ui/models/bill_findings.h"
#include "ui/models/cell_alignment.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString foundText(const CheckedBill& checked, const Report& report)
{
    if (checked.supersededBy)
        return BillsTableModel::tr("A later bill took its place");
    const BillFindings found = findingsOf(report, checked.file);
    const int toAsk = openCount(found.toAsk);
    const int toCheck = openCount(found.toCheck);
    QStringList parts;
    if (toAsk > 0)
        parts += BillsTableModel::tr("%n thing(s) to ask about: %1", nullptr, toAsk)
                     .arg(toText(openSum(found.toAsk)));
    if (toCheck > 0)
        parts += BillsTableModel::tr("%n charge(s) to look at: %1", nullptr, toCheck)
                     .arg(toText(openSum(found.toCheck)));
    if (!parts.isEmpty())
        return parts.join(u"\n"_s);
    if (!found.toAsk.empty() || !found.toCheck.empty())
        return BillsTableModel::tr("You have answered everything");
    return BillsTableModel::tr("This bill is right");
}

} // namespace

QString monthText(const BillingPeriod& period)
{
    if (!period.isValid())
        return BillsTableModel::tr("No dates");
    return period == monthOf(period.from) ? toMonthText(period.from) : toText(period);
}

std::vector<BillRow> billRows(const Household& household, const Report& report)
{
    std::vector<BillRow> rows;
    for (const Bill& bill : household.bills) {
        const CheckedBill* checked = checkedBill(report, bill.file);
        BillRow row{.file = bill.file, .period = bill.period, .provider = bill.provider};
        row.number = bill.numberPrinted ? bill.number : QString();
        if (checked) {
            row.asks = checked->supersededBy ? bill.printedTotal.value_or(Money{}) : checked->total;
            row.found = foundText(*checked, report);
        }
        rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const BillRow& a, const BillRow& b) {
        return std::tuple(b.period.from, b.file) < std::tuple(a.period.from, a.file);
    });
    return rows;
}

BillsTableModel::BillsTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void BillsTableModel::setRows(std::vector<BillRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BillsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BillsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BillsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BillRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() == AsksFor);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Month:
        return monthText(row.period);
    case From:
        return row.provider;
    case AsksFor:
        return toText(row.asks);
    case Found:
        return row.found;
    default:
        return {};
    }
}

QVariant BillsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headingAlignment(section == AsksFor);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Month:
        return tr("Month");
    case From:
        return tr("From");
    case AsksFor:
        return tr("They ask for");
    case Found:
        return tr("What we found");
    default:
        return {};
    }
}

} // namespace daybook
