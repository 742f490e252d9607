#include "ui/models/month_visits_model.h"

#include "ui/models/visit_text.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

MonthVisitsModel::MonthVisitsModel(QObject* parent) : QAbstractTableModel(parent) {}

void MonthVisitsModel::setSheets(const std::vector<DaySheet>& sheets)
{
    std::vector<Row> rows;
    for (const DaySheet& sheet : sheets)
        for (const DayRow& visit : sheet.rows)
            if (visit.planned)
                rows.push_back({sheet.day, visit, false});
    // The same visits: only what is written changes, and the table keeps its place.
    const bool isSame = std::ranges::equal(rows, m_rows, [](const Row& a, const Row& b) {
        return a.day == b.day && a.visit.planned == b.visit.planned;
    });
    if (isSame) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void MonthVisitsModel::showTyped(int row, const Visit& entry)
{
    Row& shown = m_rows[static_cast<std::size_t>(row)];
    shown.visit.entries = {entry};
    shown.isOnItsWay = true;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int MonthVisitsModel::nextBlank(int from) const
{
    for (int row = std::max(0, from); row < rowCount(); ++row)
        if (!m_rows[static_cast<std::size_t>(row)].visit.isWritten())
            return row;
    return -1;
}

int MonthVisitsModel::blankCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row& row) { return !row.visit.isWritten(); }));
}

int MonthVisitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MonthVisitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MonthVisitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString day = toText(row.day);
    const QString written = eventOf(row.visit);
    if (role == Qt::AccessibleTextRole && index.column() == Day)
        return tr("%1, %2: %3").arg(day, nameOf(*row.visit.planned), written);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Day:
        return day;
    case Planned:
        return row.visit.planned->name.isEmpty() || !row.visit.planned->start
                   ? titleOf(*row.visit.planned)
                   : tr("%1, %2").arg(titleOf(*row.visit.planned), row.visit.planned->name);
    case Written:
        return written;
    default:
        return {};
    }
}

QVariant MonthVisitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case Planned:
        return tr("Planned");
    case Written:
        return tr("Written down");
    default:
        return {};
    }
}

} // namespace daybook
