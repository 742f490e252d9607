#include "ui/widgets/words.h"

#include <QDir>
#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QResizeEvent>

#include <algorithm>

namespace daybook {

Words::Words(const QString& text, Role role, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setIndent(0);
    alignToStart();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setRole(this, role);
}

int Words::longestLine() const
{
    // Eighty letters, as wide as a usual letter is.
    return fontMetrics().averageCharWidth() * 80;
}

int Words::heightForWidth(int width) const
{
    const int needed = QLabel::heightForWidth(std::min(width, longestLine() + 32) + m_spare);
    return std::max(needed, minimumHeight());
}

QSize Words::sizeHint() const
{
    const int width = std::min(fontMetrics().size(0, text()).width() + 40, longestLine());
    return {width, heightForWidth(width)};
}

QSize Words::minimumSizeHint() const
{
    int widest = 0;
    static const QRegularExpression placeToWrap(QStringLiteral("[ \\n\\x{200B}]"));
    const auto words = text().split(placeToWrap);
    for (const QString& word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {widest + 40, fontMetrics().height()};
}

void Words::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fitMargin();
}

void Words::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToStart();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fitMargin();
}

void Words::alignToStart()
{
    // A label follows the direction of its text; a page reads from one side.
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void Words::fitMargin()
{
    const int spare = std::max(0, width() - longestLine() - 32);
    m_spare = spare;
    // The frame's own padding stays inside the frame's rectangle.
    setFrameRect(isRightToLeft() ? rect().adjusted(spare, 0, 0, 0) : rect().adjusted(0, 0, -spare, 0));
}

QString isolated(const QString& text)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    return QChar(0x2068) + text + QChar(0x2069);
}

QString pathText(const QString& path)
{
    constexpr int longestPiece = 16;
    const QChar mayWrap(0x200B);
    QString text;
    int piece = 0;
    for (const QChar letter : QDir::toNativeSeparators(path)) {
        text += letter;
        const bool isEnd = letter == QDir::separator() || letter == QLatin1Char('-') ||
                           letter == QLatin1Char('_') || letter == QLatin1Char(' ');
        piece = isEnd ? 0 : piece + 1;
        if ((isEnd && letter != QLatin1Char(' ')) || piece == longestPiece) {
            text += mayWrap;
            piece = 0;
        }
    }
    return isolated(text);
}

} // namespace daybook
