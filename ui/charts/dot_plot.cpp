#include "ui/charts/dot_plot.h"

#include "core/base/uk_time.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <map>

namespace daybook {

namespace {

constexpr int quarter = 15;
/// Signs that stand on one another with room between them; more of the same time stand closer.
constexpr int highestPile = 7;
constexpr double pileStep = 0.72; ///< in lines of words

/// A sign of that size around a point.
QPainterPath signAt(QPointF middle, double size, int side)
{
    QPainterPath sign;
    if (side == 0) {
        sign.addEllipse(middle, size / 2, size / 2);
        return sign;
    }
    const double half = size / 2;
    const double tip = side < 0 ? -half : half;
    sign.moveTo(middle.x() + tip, middle.y());
    sign.lineTo(middle.x() - tip, middle.y() - half);
    sign.lineTo(middle.x() - tip, middle.y() + half);
    sign.closeSubpath();
    return sign;
}

/// -1 before the wanted time, 0 within, 1 after.
int sideOf(const DotRow& row, QTime time)
{
    if (row.earliest && time < *row.earliest)
        return -1;
    return row.latest && time > *row.latest ? 1 : 0;
}

} // namespace

DotPlotView::DotPlotView(const DotPlot& plot, const ChartLook& look, QWidget* parent)
    : QWidget(parent), m_plot(plot), m_look(look)
{
    int first = 24 * 60;
    int last = 0;
    const auto take = [&](QTime time) {
        first = std::min(first, minuteOfDay(time));
        last = std::max(last, minuteOfDay(time));
    };
    for (const DotRow& row : m_plot.rows) {
        std::vector<QTime> dots = row.dots;
        std::ranges::sort(dots);
        std::map<int, int> atTime; // in steps of five minutes: nearer ones would lie on one another
        auto& placed = m_placed.emplace_back();
        for (const QTime& time : dots) {
            placed.push_back({time, atTime[minuteOfDay(time) / 5]++});
            take(time);
        }
        for (const auto& edge : {row.earliest, row.latest})
            if (edge)
                take(*edge);
    }
    m_from = std::max(0, (first / quarter - 2) * quarter);
    m_to = std::min(24 * 60, (last / quarter + 3) * quarter);
    setObjectName(QStringLiteral("dotPlot"));
    setFont(look.font);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(plot.title);
    setAccessibleDescription(plot.sentence);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (m_plot.onPressed)
        setCursor(Qt::PointingHandCursor);
}

double DotPlotView::lineHeight() const
{
    return QFontMetricsF(m_look.font).height();
}

int DotPlotView::pileIn(std::size_t row) const
{
    int highest = 0;
    for (const Placed& dot : m_placed[row])
        highest = std::max(highest, dot.above);
    return highest;
}

double DotPlotView::rowHeight(std::size_t row) const
{
    // Name, signs, line with the ends of the band, words.
    return lineHeight() * (3.9 + pileStep * (std::min(pileIn(row), highestPile) + 1));
}

double DotPlotView::rowTop(std::size_t row) const
{
    double top = 0;
    for (std::size_t before = 0; before < row; ++before)
        top += rowHeight(before);
    return top;
}

double DotPlotView::acrossOf(QTime time) const
{
    const double margin = lineHeight();
    const double share = (minuteOfDay(time) - m_from) / std::max(1.0, static_cast<double>(m_to - m_from));
    const double across = margin + share * (width() - 2 * margin);
    return isRightToLeft() ? width() - across : across;
}

QPointF DotPlotView::placeOf(int row, int dot) const
{
    const auto which = static_cast<std::size_t>(row);
    const Placed& placed = m_placed.at(which).at(static_cast<std::size_t>(dot));
    const double line = lineHeight();
    const double ground = rowTop(which) + rowHeight(which) - 2.4 * line;
    const int pile = pileIn(which);
    const double step = pile > highestPile ? pileStep * highestPile / pile : pileStep;
    return {acrossOf(placed.time), ground - line * (0.4 + step * placed.above)};
}

QSize DotPlotView::minimumSizeHint() const
{
    return {static_cast<int>(12 * lineHeight()), static_cast<int>(rowTop(m_placed.size()) + 4)};
}

void DotPlotView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.background);
    for (std::size_t row = 0; row < m_plot.rows.size(); ++row)
        drawRow(painter, row);
}

void DotPlotView::drawRow(QPainter& painter, std::size_t which) const
{
    const DotRow& row = m_plot.rows[which];
    const double line = lineHeight();
    const double top = rowTop(which);
    const double ground = top + rowHeight(which) - 2.4 * line;
    const QRectF across(0, 0, width(), line);
    QFont strong = m_look.font;
    strong.setBold(true);
    painter.setPen(m_look.text);
    painter.setFont(strong);
    const QFontMetricsF bold(strong);
    painter.drawText(across.translated(0, top), Qt::AlignLeading | Qt::AlignVCenter,
                     bold.elidedText(row.name, Qt::ElideRight, width()));
    painter.setFont(m_look.font);

    // The wanted time: a band in a pattern, open to the side that nothing was said about.
    const double start = row.earliest ? acrossOf(*row.earliest) : (isRightToLeft() ? width() : 0.0);
    const double end = row.latest ? acrossOf(*row.latest) : (isRightToLeft() ? 0.0 : width());
    const QRectF band(QPointF(std::min(start, end), top + 1.2 * line), QPointF(std::max(start, end), ground));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(m_look.accent, Qt::Dense6Pattern));
    painter.drawRect(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.accent, 2));
    for (const auto& edge : {row.earliest, row.latest})
        if (edge)
            painter.drawLine(QPointF(acrossOf(*edge), band.top()), QPointF(acrossOf(*edge), ground));

    painter.setPen(QPen(m_look.text, 2));
    painter.drawLine(QPointF(0, ground), QPointF(width(), ground));
    const QFontMetricsF metrics(m_look.font);
    double freeFrom = 0;
    const auto writeTime = [&](QTime time) {
        const QString text = toText(time);
        const double wide = metrics.horizontalAdvance(text);
        double left = std::clamp(acrossOf(time) - wide / 2, 0.0, std::max(0.0, width() - wide));
        // Two times close together stand beside one another.
        left = std::max(left, freeFrom);
        freeFrom = left + wide + line / 2;
        painter.drawText(QRectF(left, ground + 0.1 * line, wide + 2, line), Qt::AlignCenter, text);
    };
    // The wanted times, and the arrival furthest from them on either side.
    std::vector<QTime> written;
    for (const auto& edge : {row.earliest, row.latest})
        if (edge)
            written.push_back(*edge);
    for (const Placed& dot : {m_placed[which].empty() ? Placed{} : m_placed[which].front(),
                              m_placed[which].empty() ? Placed{} : m_placed[which].back()})
        if (dot.time.isValid() && sideOf(row, dot.time) != 0)
            written.push_back(dot.time);
    std::ranges::sort(written);
    written.erase(std::unique(written.begin(), written.end()), written.end());
    if (isRightToLeft())
        std::ranges::reverse(written);
    for (const QTime& time : written)
        writeTime(time);
    painter.drawText(across.translated(0, ground + 1.1 * line), Qt::AlignLeading | Qt::AlignVCenter,
                     metrics.elidedText(row.words, Qt::ElideRight, width()));

    const double size = 0.64 * line;
    for (std::size_t dot = 0; dot < m_placed[which].size(); ++dot) {
        const int side = sideOf(row, m_placed[which][dot].time) * (isRightToLeft() ? -1 : 1);
        painter.setPen(QPen(m_look.text, 1.5));
        painter.setBrush(side == 0 ? m_look.text : m_look.background);
        painter.drawPath(signAt(placeOf(static_cast<int>(which), static_cast<int>(dot)), size, side));
    }
}

void DotPlotView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_plot.onPressed || event->button() != Qt::LeftButton ||
        !rect().contains(event->position().toPoint()))
        return;
    for (std::size_t row = 0; row < m_plot.rows.size(); ++row) {
        const double top = rowTop(row);
        if (event->position().y() < top || event->position().y() >= top + rowHeight(row))
            continue;
        // What opens may take this picture away.
        QMetaObject::invokeMethod(
            this, [pressed = m_plot.onPressed, row] { pressed(static_cast<int>(row)); },
            Qt::QueuedConnection);
        return;
    }
}

} // namespace daybook
