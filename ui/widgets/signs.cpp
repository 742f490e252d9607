#include "ui/widgets/signs.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace daybook {

namespace {

QPainterPath lines(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    bool first = true;
    for (const QPointF& point : points) {
        if (first)
            path.moveTo(point);
        else
            path.lineTo(point);
        first = false;
    }
    return path;
}

QPainterPath with(QPainterPath path, const QPainterPath& more)
{
    path.addPath(more);
    return path;
}

QPainterPath circle(qreal x, qreal y, qreal radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radius, radius);
    return path;
}

QPainterPath box(qreal x, qreal y, qreal width, qreal height)
{
    QPainterPath path;
    path.addRect(QRectF(x, y, width, height));
    return path;
}

QPainterPath questionMark()
{
    QPainterPath path;
    path.moveTo(8, 10);
    path.cubicTo(8, 1, 21, 2, 20, 10);
    path.cubicTo(19.5, 14, 14, 13.5, 14, 18.5);
    path.addPath(circle(14, 24, 0.8));
    return path;
}

} // namespace

QPainterPath signPath(Sign sign)
{
    switch (sign) {
    case Sign::Came:
        return lines({{4, 15}, {11, 22}, {24, 6}});
    case Sign::NobodyCame:
        return with(lines({{5, 5}, {23, 23}}), lines({{23, 5}, {5, 23}}));
    case Sign::Different:
        return with(with(lines({{4, 10}, {24, 10}}), lines({{4, 18}, {24, 18}})), lines({{19, 3}, {9, 25}}));
    case Sign::Cancelled:
        return with(circle(14, 14, 10.5), lines({{6.6, 21.4}, {21.4, 6.6}}));
    case Sign::Away: {
        QPainterPath wave;
        wave.moveTo(3, 16);
        wave.cubicTo(8, 4, 12, 10, 14, 14);
        wave.cubicTo(16, 18, 20, 24, 25, 12);
        return wave;
    }
    case Sign::NotWritten:
        return questionMark();
    case Sign::Planned:
        return circle(14, 14, 2.5);
    }
    return {};
}

QString signWord(Sign sign)
{
    switch (sign) {
    case Sign::Came:
        return QCoreApplication::translate("Sign", "came");
    case Sign::NobodyCame:
        return QCoreApplication::translate("Sign", "nobody came");
    case Sign::Different:
        return QCoreApplication::translate("Sign", "different");
    case Sign::Cancelled:
        return QCoreApplication::translate("Sign", "cancelled");
    case Sign::Away:
        return QCoreApplication::translate("Sign", "away");
    case Sign::NotWritten:
        return QCoreApplication::translate("Sign", "not written down");
    case Sign::Planned:
        return QCoreApplication::translate("Sign", "planned");
    }
    return {};
}

void drawPath(QPainter& painter, const QPainterPath& path, const QRectF& target, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    const qreal scale = std::min(target.width(), target.height()) / 28.0;
    painter.scale(scale, scale);
    painter.setPen(QPen(colour, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

QIcon signIcon(Sign sign, int size)
{
    // Twice the pixels, so that it is sharp on a scaled screen.
    QPixmap pixmap(size * 2, size * 2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawPath(painter, signPath(sign), QRectF(0, 0, size * 2, size * 2), currentColours().text);
    painter.end();
    return QIcon(pixmap);
}

QPainterPath menuPath(PageId page)
{
    switch (page) {
    case PageId::Today: {
        QPainterPath sun = circle(14, 14, 5);
        for (const auto& [from, to] : {std::pair<QPointF, QPointF>{{14, 2}, {14, 4.5}},
                                       {{14, 23.5}, {14, 26}},
                                       {{2, 14}, {4.5, 14}},
                                       {{23.5, 14}, {26, 14}},
                                       {{5.5, 5.5}, {7, 7}},
                                       {{21, 21}, {22.5, 22.5}},
                                       {{5.5, 22.5}, {7, 21}},
                                       {{21, 7}, {22.5, 5.5}}})
            sun.addPath(lines({from, to}));
        return sun;
    }
    case PageId::Calendar:
        return with(with(box(3, 6, 22, 19), lines({{3, 12}, {25, 12}})),
                    with(lines({{9, 2.5}, {9, 6}}), lines({{19, 2.5}, {19, 6}})));
    case PageId::Bills:
        return with(
            with(lines({{5, 25}, {5, 3}, {23, 3}, {23, 25}, {18.5, 22}, {14, 25}, {9.5, 22}, {5, 25}}),
                 lines({{10, 9}, {18, 9}})),
            lines({{10, 15}, {18, 15}}));
    case PageId::Money: {
        QPainterPath pound;
        pound.moveTo(21, 8);
        pound.cubicTo(19, 1.5, 9, 2, 10, 10);
        pound.cubicTo(11, 17, 11, 20, 7, 24.5);
        pound.lineTo(22, 24.5);
        pound.addPath(lines({{6, 14}, {17, 14}}));
        return pound;
    }
    case PageId::Letters:
        return with(box(2.5, 6, 23, 17), lines({{2.5, 7}, {14, 16}, {25.5, 7}}));
    case PageId::Print:
        return with(with(lines({{7, 19}, {3, 19}, {3, 10}, {25, 10}, {25, 19}, {21, 19}}), box(7, 16, 14, 9)),
                    lines({{7, 10}, {7, 3}, {21, 3}, {21, 10}}));
    case PageId::People: {
        QPainterPath shoulders;
        shoulders.moveTo(4, 25);
        shoulders.cubicTo(4, 13, 24, 13, 24, 25);
        return with(circle(14, 8, 5), shoulders);
    }
    case PageId::Settings: {
        QPainterPath sliders;
        for (const auto& [y, x] : {std::pair<qreal, qreal>{6, 9}, {14, 19}, {22, 12}}) {
            sliders.addPath(lines({{3, y}, {x - 2.5, y}}));
            sliders.addPath(circle(x, y, 2.5));
            sliders.addPath(lines({{x + 2.5, y}, {25, y}}));
        }
        return sliders;
    }
    }
    return {};
}

QPainterPath helpPath()
{
    return questionMark();
}

QPainterPath backPath()
{
    return with(lines({{24, 14}, {4, 14}}), lines({{12, 5}, {4, 14}, {12, 23}}));
}

QPainterPath takeBackPath()
{
    QPainterPath path = lines({{10, 3}, {4, 9}, {10, 15}});
    path.moveTo(4, 9);
    path.lineTo(16, 9);
    path.cubicTo(27, 9, 27, 24, 16, 24);
    path.lineTo(9, 24);
    return path;
}

QPainterPath menuListPath()
{
    return with(with(lines({{4, 6}, {24, 6}}), lines({{4, 14}, {24, 14}})), lines({{4, 22}, {24, 22}}));
}

SignMark::SignMark(Sign sign, QWidget* parent) : QWidget(parent), m_sign(sign)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(signWord(sign));
}

void SignMark::setSign(Sign sign)
{
    m_sign = sign;
    setAccessibleName(signWord(sign));
    update();
}

QSize SignMark::sizeHint() const
{
    const int side = std::max(28, QFontMetrics(font()).height());
    return {side, side};
}

void SignMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPath(painter, signPath(m_sign), rect(), currentColours().text);
}

} // namespace daybook
