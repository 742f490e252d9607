#include "ui/widgets/reading_order.h"

#include "ui/widgets/page.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

bool isStop(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() &&
           widget->isVisible();
}

/// From top to bottom, and within a row as people read.
void sortAsSeen(QList<QWidget*>& stops, const Page& page)
{
    const auto place = [&page](const QWidget* stop) {
        return QRect(stop->mapTo(&page, QPoint()), stop->size());
    };
    std::stable_sort(stops.begin(), stops.end(),
                     [&](const QWidget* a, const QWidget* b) { return place(a).top() < place(b).top(); });
    const bool isMirrored = page.isRightToLeft();
    for (auto first = stops.begin(); first != stops.end();) {
        // One that has no height yet lies above its own middle, and is a row of its own all the same.
        const int middle = place(*first).center().y();
        const auto end = std::find_if(std::next(first), stops.end(),
                                      [&](const QWidget* stop) { return place(stop).top() > middle; });
        std::stable_sort(first, end, [&](const QWidget* a, const QWidget* b) {
            return isMirrored ? place(a).right() > place(b).right() : place(a).left() < place(b).left();
        });
        first = end;
    }
}

} // namespace

void keepReadingOrder(const Page& page, const QList<QWidget*>& after)
{
    auto* const heading = page.findChild<QWidget*>(u"heading"_s);
    if (!heading)
        return;
    QList<QWidget*> is;
    QList<QWidget*> own;
    for (QWidget* stop = heading->nextInFocusChain(); stop != heading; stop = stop->nextInFocusChain()) {
        if (!isStop(stop))
            continue;
        if (page.isAncestorOf(stop))
            own.append(stop);
        is.append(stop);
    }
    sortAsSeen(own, page);
    QList<QWidget*> wanted = QList<QWidget*>{heading} + own;
    std::copy_if(after.begin(), after.end(), std::back_inserter(wanted), isStop);
    if (is == wanted.mid(1))
        return;
    for (qsizetype i = 1; i < wanted.size(); ++i)
        QWidget::setTabOrder(wanted[i - 1], wanted[i]);
}

} // namespace daybook
