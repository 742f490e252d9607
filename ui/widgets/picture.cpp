#include "ui/widgets/picture.h"

#include <QResizeEvent>

#include <algorithm>

namespace daybook {

namespace {
constexpr int leastWidth = 240;
}

Picture::Picture(const QPixmap& picture, const QString& words, QWidget* parent)
    : QLabel(parent), m_whole(picture)
{
    setAccessibleName(words);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPixmap(m_whole);
}

int Picture::heightForWidth(int width) const
{
    const int whole = std::max(1, m_whole.width());
    return (m_whole.height() * std::min(width, whole) + whole - 1) / whole;
}

QSize Picture::sizeHint() const
{
    return {leastWidth, heightForWidth(leastWidth)};
}

QSize Picture::minimumSizeHint() const
{
    return sizeHint();
}

void Picture::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    const int width = std::min(event->size().width(), m_whole.width());
    if (width > 0 && pixmap(Qt::ReturnByValue).width() != width)
        setPixmap(m_whole.scaledToWidth(width, Qt::SmoothTransformation));
}

} // namespace daybook
