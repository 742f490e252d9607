#include "ui/print/paper_bars.h"

#include "core/papers/paper_text.h"

#include <algorithm>

namespace daybook {

namespace {

constexpr double barHeight = 0.8;  // em
constexpr double barGap = 0.15;    // em, above a bar
constexpr double groupGap = 0.7;   // em
constexpr double edge = 0.06;      // em
constexpr double stripe = 0.3;     // em from one stripe to the next
constexpr double longestBar = 0.9; // of the width

enum Pattern { Full, Empty, Upright, Level };

/// One shape for each piece, so that nothing overlaps and every viewer fills it alike.
std::vector<QPainterPath> barShapes(const QRectF& bar, int pattern, double em)
{
    std::vector<QPainterPath> shapes;
    const auto add = [&](const QRectF& rect) {
        QPainterPath path;
        path.addRect(rect);
        shapes.push_back(path);
    };
    if (pattern == Full) {
        add(bar);
        return shapes;
    }
    const double line = em * edge;
    QPainterPath frame;
    frame.setFillRule(Qt::OddEvenFill);
    frame.addRect(bar);
    const QRectF inside = bar.adjusted(line, line, -line, -line);
    if (inside.width() > 0)
        frame.addRect(inside);
    shapes.push_back(frame);
    if (pattern == Upright) {
        for (double x = inside.left() + em * stripe; x + line < inside.right(); x += em * stripe)
            add({x, inside.top(), line, inside.height()});
    } else if (pattern == Level) {
        for (double y = inside.top() + em * stripe / 2; y + line < inside.bottom(); y += em * stripe / 2)
            add({inside.left(), y, inside.width(), line});
    }
    return shapes;
}

} // namespace

std::vector<PaperBand> barBands(const PaperBars& bars, const BandMaker& maker)
{
    const double em = maker.fonts().em();
    qint64 most = 1;
    for (const PaperBar& bar : bars.bars)
        most = std::max(most, bar.value);
    std::vector<PaperBand> all;
    for (const PaperBar& bar : bars.bars) {
        const bool isFirst = all.empty() || (&bar != bars.bars.data() && (&bar - 1)->group != bar.group);
        auto bands =
            maker.paragraph(barWords(bars, bar), maker.fonts().body(), 0, em * (isFirst ? groupGap : barGap));
        if (bands.empty())
            continue;
        for (PaperBand& band : bands) {
            band.keepWithNext = true;
            all.push_back(std::move(band));
        }
        PaperBand strip;
        strip.before = em * barGap;
        strip.height = em * barHeight;
        const double length = maker.width() * longestBar *
                              static_cast<double>(std::max<qint64>(0, bar.value)) / static_cast<double>(most);
        // At nothing there is no bar; its words say so.
        if (length >= em * edge)
            strip.signs = barShapes(maker.rule(0, length, 0, strip.height), bar.series, em);
        all.push_back(std::move(strip));
    }
    return all;
}

} // namespace daybook
