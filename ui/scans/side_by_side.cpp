#include "ui/scans/side_by_side.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>

namespace daybook {

SideBySide::SideBySide(QWidget* first, QWidget* second, int wideEnough, QWidget* parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)), m_wideEnough(wideEnough)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    m_layout->addWidget(first, 2, Qt::AlignTop);
    m_layout->addWidget(second, 3, Qt::AlignTop);
}

bool SideBySide::isBeside() const
{
    return m_layout->direction() == QBoxLayout::LeftToRight;
}

void SideBySide::arrange()
{
    const bool beside = width() >= m_wideEnough * fontMetrics().averageCharWidth();
    if (beside == isBeside())
        return;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Q_EMIT arranged(beside);
}

void SideBySide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SideBySide::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace daybook
