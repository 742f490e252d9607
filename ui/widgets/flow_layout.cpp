#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace daybook {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        width += hint.width() + (width > 0 ? spacing() : 0);
        height = std::max(height, hint.height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool move) const
{
    struct Placed
    {
        QLayoutItem* item;
        int x;
        int width;
        int height;
    };
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    QList<Placed> line;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const auto endLine = [&] {
        for (const Placed& placed : line) {
            // What can grow is as high as its line; what is fixed sits in the middle.
            const bool fixed = placed.item->widget() &&
                               placed.item->widget()->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
            const int height = fixed ? placed.height : lineHeight;
            const int left = mirrored ? rect.right() + 1 - placed.x - placed.width : rect.x() + placed.x;
            placed.item->setGeometry(
                QRect(left, rect.y() + y + (lineHeight - height) / 2, placed.width, height));
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (size.width() > rect.width())
            size.setWidth(std::max(rect.width(), item->minimumSize().width()));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (x > 0 && x + size.width() > rect.width()) {
            if (move)
                endLine();
            y += lineHeight + spacing();
            x = 0;
            lineHeight = 0;
        }
        line.append({item, x, size.width(), size.height()});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    if (move)
        endLine();
    return y + lineHeight;
}

} // namespace daybook
