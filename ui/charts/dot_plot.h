#pragma once

#include "ui/charts/bar_chart.h"

#include <QString>
#include <QTime>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace daybook {

/// One row of dots: the arrivals of one visit, and from when to when it is wanted.
struct DotRow
{
    QString name{};  ///< stands above its dots
    QString words{}; ///< stands below them: "12 as wanted, 3 before, 1 after"
    std::optional<QTime> earliest{};
    std::optional<QTime> latest{};
    std::vector<QTime> dots{};
};

struct DotPlot
{
    QString title{};
    QString sentence{}; ///< says the point of the picture; read out in its place
    QString key{};      ///< what the signs mean; stands in words under the picture
    std::vector<DotRow> rows{};
    std::function<void(int row)> onPressed{}; ///< empty = rows are not for pressing
};

/// Draws each arrival as a sign on a line of the day: a filled dot within the wanted time, a triangle
/// pointing left before it and right after it, so that nothing hangs on colour. The wanted time is a band
/// with its two times written at its ends; equal times stand on top of one another.
class DotPlotView : public QWidget
{
    Q_OBJECT
public:
    DotPlotView(const DotPlot& plot, const ChartLook& look, QWidget* parent = nullptr);
    /// Where the sign of one arrival is. Units: pixels of the widget.
    QPointF placeOf(int row, int dot) const;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Placed
    {
        QTime time{};
        int above{}; ///< how many of the same time are below it
    };
    double lineHeight() const;
    double rowTop(std::size_t row) const;
    double rowHeight(std::size_t row) const;
    int pileIn(std::size_t row) const; ///< how many signs the highest pile has above its lowest
    double acrossOf(QTime time) const;
    void drawRow(QPainter& painter, std::size_t row) const;

    DotPlot m_plot;
    ChartLook m_look;
    std::vector<std::vector<Placed>> m_placed;
    int m_from{0}; ///< minutes from midnight at the left end …
    int m_to{0};   ///< … and at the right
};

} // namespace daybook
