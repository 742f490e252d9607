#include "ui/print/paper_signs.h"

#include <QPainterPathStroker>

namespace daybook {

namespace {

constexpr double thick = 0.09;

QPainterPath stroked(const QPainterPath& lines)
{
    QPainterPathStroker pen;
    pen.setWidth(thick);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen.createStroke(lines);
}

QPainterPath line(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    for (const QPointF& point : points) {
        if (path.elementCount() == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    return path;
}

QPainterPath circle()
{
    QPainterPath path;
    path.addEllipse(QPointF(0.5, 0.5), 0.45, 0.45);
    return path;
}

} // namespace

QPainterPath signPath(PaperSign sign)
{
    QPainterPath lines;
    switch (sign) {
    case PaperSign::Calendar:
        lines.addRect(0.08, 0.15, 0.84, 0.77);
        lines.addPath(line({{0.08, 0.38}, {0.92, 0.38}}));
        lines.addPath(line({{0.3, 0.05}, {0.3, 0.24}}));
        lines.addPath(line({{0.7, 0.05}, {0.7, 0.24}}));
        break;
    case PaperSign::Came:
        lines.addPath(circle());
        lines.addPath(line({{0.28, 0.52}, {0.45, 0.7}, {0.74, 0.33}}));
        break;
    case PaperSign::NobodyCame:
        lines.addPath(circle());
        lines.addPath(line({{0.32, 0.32}, {0.68, 0.68}}));
        lines.addPath(line({{0.68, 0.32}, {0.32, 0.68}}));
        break;
    case PaperSign::NotWritten:
        lines.addRect(0.15, 0.06, 0.7, 0.88);
        lines.addPath(line({{0.3, 0.32}, {0.7, 0.32}}));
        lines.addPath(line({{0.3, 0.52}, {0.7, 0.52}}));
        lines.addPath(line({{0.3, 0.72}, {0.5, 0.72}}));
        break;
    case PaperSign::Money: {
        lines.addPath(circle());
        QPainterPath pound(QPointF(0.65, 0.34));
        pound.cubicTo({0.6, 0.2}, {0.4, 0.2}, {0.4, 0.38});
        pound.cubicTo({0.4, 0.5}, {0.48, 0.6}, {0.36, 0.72});
        pound.lineTo(0.66, 0.72);
        lines.addPath(pound);
        lines.addPath(line({{0.33, 0.5}, {0.57, 0.5}}));
        break;
    }
    case PaperSign::Question: {
        lines.addPath(circle());
        QPainterPath hook(QPointF(0.36, 0.38));
        hook.cubicTo({0.36, 0.18}, {0.66, 0.18}, {0.64, 0.4});
        hook.cubicTo({0.62, 0.5}, {0.5, 0.5}, {0.5, 0.62});
        lines.addPath(hook);
        lines.addPath(line({{0.5, 0.74}, {0.5, 0.75}}));
        break;
    }
    }
    QPainterPath path = stroked(lines);
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace daybook
