#pragma once

#include "core/papers/monthly_statement.h"
#include "ui/charts/bar_chart.h"

#include <QAbstractTableModel>

#include <vector>

namespace daybook {

/// Hours planned, come and charged, week by week, with a last row that adds them up.
class WeekHoursTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Week, Planned, Came, Charged, NotRecorded, ColumnCount };
    explicit WeekHoursTableModel(QObject* parent = nullptr);

    void setWeeks(std::vector<WeekHours> weeks);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const WeekHours& hours, int column) const;

    std::vector<WeekHours> m_weeks;
    WeekHours m_sum;
};

/// "3 h 30 min", "45 min", "0": short, for bars and cells.
QString shortHours(Minutes length);
/// The one sentence that says the point of the chart.
QString hoursSentence(const WeekHours& sum, const QString& month);
/// The same numbers as bars.
BarChart hoursChart(const std::vector<WeekHours>& weeks, const QString& month);

} // namespace daybook
