#include "ui/models/week_hours_table_model.h"

#include "core/base/uk_time.h"
#include "ui/models/cell_alignment.h"

namespace daybook {

namespace {

const WeekHours& weekAt(const std::vector<WeekHours>& weeks, const WeekHours& sum, int row)
{
    return row < static_cast<int>(weeks.size()) ? weeks[static_cast<std::size_t>(row)] : sum;
}

} // namespace

QString shortHours(Minutes length)
{
    const auto hours = length.count() / 60;
    const auto minutes = length.count() % 60;
    if (minutes == 0)
        return WeekHoursTableModel::tr("%1 h").arg(hours);
    if (hours == 0)
        return WeekHoursTableModel::tr("%1 min").arg(minutes);
    return WeekHoursTableModel::tr("%1 h %2 min").arg(hours).arg(minutes);
}

QString hoursSentence(const WeekHours& sum, const QString& month)
{
    if (sum.planned.count() == 0 && sum.came.count() == 0 && sum.charged.count() == 0)
        return WeekHoursTableModel::tr("Nothing is planned, written down or charged for %1.").arg(month);
    if (sum.charged.count() == 0)
        return WeekHoursTableModel::tr("In %1 your daybook says %2 came. No bill charges for it yet.")
            .arg(month, toText(sum.came));
    if (sum.charged > sum.came) {
        if (sum.notRecorded > 0)
            return WeekHoursTableModel::tr("In %1 the bills charge for %2. Your daybook says %3 came, and %n "
                                           "visit(s) are not written down.",
                                           nullptr, sum.notRecorded)
                .arg(month, toText(sum.charged), toText(sum.came));
        return WeekHoursTableModel::tr(
                   "In %1 the bills charge for %2. Your daybook says %3 came. The difference is %4.")
            .arg(month, toText(sum.charged), toText(sum.came), toText(sum.charged - sum.came));
    }
    if (sum.charged < sum.came)
        return WeekHoursTableModel::tr("In %1 your daybook says %2 came. The bills charge for %3.")
            .arg(month, toText(sum.came), toText(sum.charged));
    return WeekHoursTableModel::tr("In %1 the bills charge for exactly the %2 that came.")
        .arg(month, toText(sum.came));
}

BarChart hoursChart(const std::vector<WeekHours>& weeks, const QString& month)
{
    BarChart chart{
        .title = WeekHoursTableModel::tr("Picture: hours planned, hours that came and hours charged in %1")
                     .arg(month),
        .sentence = hoursSentence(sumOf(weeks), month)};
    BarSeries planned{.name = WeekHoursTableModel::tr("Planned")};
    BarSeries came{.name = WeekHoursTableModel::tr("Came")};
    BarSeries charged{.name = WeekHoursTableModel::tr("Charged")};
    for (const WeekHours& week : weeks) {
        chart.groups += toText(week.week);
        planned.values.push_back(week.planned.count());
        planned.labels += WeekHoursTableModel::tr("planned %1").arg(shortHours(week.planned));
        came.values.push_back(week.came.count());
        came.labels += WeekHoursTableModel::tr("came %1").arg(shortHours(week.came));
        charged.values.push_back(week.charged.count());
        charged.labels += WeekHoursTableModel::tr("charged %1").arg(shortHours(week.charged));
    }
    chart.series = {planned, came, charged};
    return chart;
}

WeekHoursTableModel::WeekHoursTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void WeekHoursTableModel::setWeeks(std::vector<WeekHours> weeks)
{
    beginResetModel();
    m_sum = sumOf(weeks);
    m_weeks = std::move(weeks);
    endResetModel();
}

int WeekHoursTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_weeks.empty() ? 0 : static_cast<int>(m_weeks.size()) + 1;
}

int WeekHoursTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WeekHoursTableModel::text(const WeekHours& hours, int column) const
{
    switch (column) {
    case Week:
        return &hours == &m_sum ? tr("Together") : toText(hours.week);
    case Planned:
        return shortHours(hours.planned);
    case Came:
        return shortHours(hours.came);
    case Charged:
        return shortHours(hours.charged);
    case NotRecorded:
        return hours.notRecorded == 0 ? tr("none") : tr("%n visit(s)", nullptr, hours.notRecorded);
    default:
        return {};
    }
}

QVariant WeekHoursTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() != Week);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(weekAt(m_weeks, m_sum, index.row()), index.column());
    return {};
}

QVariant WeekHoursTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headingAlignment(section != Week);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Week:
        return tr("Week");
    case Planned:
        return tr("Planned");
    case Came:
        return tr("Came");
    case Charged:
        return tr("Charged");
    case NotRecorded:
        return tr("Not written down");
    default:
        return {};
    }
}

} // namespace daybook
