#pragma once

#include "ui/charts/bar_chart.h"

#include <QStringList>

namespace daybook {

/// Finds and loads the module that draws charts, once, when the first chart is wanted.
class ChartModule
{
public:
    /// Looks beside the program and in the folder it was installed to.
    ChartModule();
    explicit ChartModule(QStringList folders) : m_folders(std::move(folders)) {}

    /// A widget that shows the chart, or nullptr when there is no module: then the table says it all.
    QWidget* draw(const BarChart& chart, const ChartLook& look, QWidget* parent);

private:
    QStringList m_folders;
    bool m_looked{false};
    MakeBarChart m_make{nullptr};
};

} // namespace daybook
