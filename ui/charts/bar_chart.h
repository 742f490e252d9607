#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace daybook {

/// One kind of bar. `values` in any whole unit, one for each group; `labels` are the words printed at the end
/// of each bar.
struct BarSeries
{
    QString name{};
    std::vector<qint64> values{};
    QStringList labels{};
};

/// Bars lying on their side, in groups from the top down. Every bar carries its own words; patterns tell the
/// series apart.
struct BarChart
{
    QString title{};
    QString sentence{}; ///< says the point of the picture; read out in its place
    QStringList groups{};
    std::vector<BarSeries> series{}; ///< at most four
    /// A bar of that group was pressed; empty = bars are not for pressing.
    std::function<void(int group)> onPressed{};
};

/// Colours and letters of the page the picture stands on.
struct ChartLook
{
    QColor text{};
    QColor background{};
    QColor accent{};
    QFont font{};
};

/// What the chart module offers under the name "daybookMakeBarChart".
using MakeBarChart = QWidget* (*)(const BarChart& chart, const ChartLook& look, QWidget* parent);

} // namespace daybook
