#include "ui/widgets/push_button.h"

#include "ui/widgets/signs.h"
#include "ui/widgets/theme.h"

#include <QCursor>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr int secondPressMilliseconds = 600;
constexpr int doubleClickMilliseconds = 450;
constexpr int samePlacePixels = 24;
constexpr int sidePadding = 19; // 16 px and the 3 px edge
constexpr int endPadding = 8;
constexpr int wrapFlags = Qt::TextWordWrap | Qt::TextShowMnemonic;

/// Measured as they are drawn: from right to left the same words can be a little wider.
int wordFlags(const QWidget& button)
{
    return Qt::TextShowMnemonic | (button.isRightToLeft() ? Qt::TextForceRightToLeft : 0);
}

/// The last press of any Button: a trembling second click must not reach what has just appeared under the
/// pointer.
struct LastPress
{
    QElapsedTimer since{};
    quint64 pressedAt{};
    const void* button{};
    QPoint place{};
};

LastPress& lastPress()
{
    static LastPress press;
    return press;
}

const QPoint nowhere(-10000, -10000);

/// `pressedAt` is the moment of the press as the window system saw it, so that presses queued while the
/// program was busy are told apart rightly; 0 when it did not say. Units: milliseconds.
bool isTooSoon(const void* button, const QPoint& place, quint64 pressedAt)
{
    const LastPress& last = lastPress();
    if (!last.since.isValid())
        return false;
    const bool bothKnown = pressedAt != 0 && last.pressedAt != 0 && pressedAt >= last.pressedAt;
    const auto passed = bothKnown ? static_cast<qint64>(pressedAt - last.pressedAt) : last.since.elapsed();
    if (last.button == button)
        return passed < secondPressMilliseconds;
    return passed < doubleClickMilliseconds && (place - last.place).manhattanLength() < samePlacePixels;
}

void remember(const void* button, const QPoint& place, quint64 pressedAt)
{
    LastPress& last = lastPress();
    last.since.start();
    last.pressedAt = pressedAt;
    last.button = button;
    last.place = place;
}

} // namespace

Button::Button(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Button::~Button()
{
    if (lastPress().button == this)
        lastPress().button = nullptr;
}

void Button::setPrimary(bool primary)
{
    setProperty("primary", primary);
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

bool Button::isPrimary() const
{
    return property("primary").toBool();
}

void Button::setCurrent(bool current)
{
    setProperty("current", current);
    setAccessibleDescription(current ? tr("This is the page you are on") : QString());
    style()->unpolish(this);
    style()->polish(this);
}

bool Button::isCurrent() const
{
    return property("current").toBool();
}

void Button::setGlyph(const QPainterPath& glyph)
{
    m_glyph = glyph;
    updateGeometry();
}

void Button::setMenuLike(bool menuLike)
{
    m_menuLike = menuLike;
    setProperty("menulike", menuLike);
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

QFont Button::wordsFont() const
{
    QFont f = font();
    f.setBold(isPrimary());
    return f;
}

int Button::besideWords() const
{
    const int glyph = m_glyph.isEmpty() ? 0 : QFontMetrics(font()).height() + 12;
    return 2 * sidePadding + glyph;
}

int Button::leastHeight() const
{
    return isPrimary() || m_menuLike ? 58 : 48;
}

int Button::heightForWidth(int width) const
{
    const QFontMetrics metrics(wordsFont());
    const QRect words = metrics.boundingRect(QRect(0, 0, std::max(1, width - besideWords()), 100000),
                                             wrapFlags | wordFlags(*this), text());
    return std::max(leastHeight(), words.height() + 2 * endPadding);
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(wordsFont());
    const QSize words = metrics.size(wordFlags(*this), text());
    // Two pixels more: a width rounded down would wrap the last word.
    return {std::max(words.width() + 2 + besideWords(), 58),
            std::max(leastHeight(), words.height() + 2 * endPadding)};
}

QSize Button::minimumSizeHint() const
{
    const QFontMetrics metrics(wordsFont());
    int widest = 0;
    const auto words = text().split(u' ');
    for (const QString& word : words)
        widest = std::max(widest, metrics.size(wordFlags(*this), word).width());
    return {std::max(widest + 2 + besideWords(), 58), leastHeight()};
}

bool Button::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (isTooSoon(this, mouse->globalPosition().toPoint(), mouse->timestamp())) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::MouseButtonRelease: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (isDown())
            remember(this, mouse->globalPosition().toPoint(), mouse->timestamp());
        break;
    }
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (takesKey(static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::Shortcut:
        if (isTooSoon(this, nowhere * 2, 0))
            return true;
        remember(this, nowhere, 0);
        break;
    default:
        break;
    }
    return QPushButton::event(event);
}

bool Button::takesKey(const QKeyEvent* key)
{
    const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enters && key->key() != Qt::Key_Space)
        return false;
    if (key->isAutoRepeat())
        return true;
    if (key->type() == QEvent::KeyRelease) {
        if (isDown())
            remember(this, nowhere, key->timestamp());
        return false;
    }
    if (isTooSoon(this, nowhere * 2, key->timestamp()))
        return true;
    if (!enters)
        return false;
    // Enter presses a button everywhere, not only in dialogs.
    remember(this, nowhere, key->timestamp());
    click();
    return true;
}

QRect Button::wordsRect(int width) const
{
    const int glyph = besideWords() - 2 * sidePadding;
    const QRect inner(sidePadding + glyph, 0, width - besideWords(), height());
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height()), inner);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const Colours colours = currentColours();
    QColor ink = colours.text;
    if (!isEnabled())
        ink = colours.muted;
    else if (hasFocus())
        ink =
            isPrimary() && contrast(colours.focus, colours.accent) < 3.0 ? colours.focus : colours.focusText;
    else if (isPrimary())
        ink = colours.onAccent;

    const QRect words = wordsRect(width());
    const bool alignedToStart = m_menuLike || !m_glyph.isEmpty();
    painter.setFont(wordsFont());
    painter.setPen(ink);
    const auto alignment =
        QStyle::visualAlignment(layoutDirection(), alignedToStart ? Qt::AlignLeft : Qt::AlignHCenter);
    const int flags = static_cast<int>(alignment) | Qt::AlignVCenter | wrapFlags;
    painter.drawText(words, flags, text());

    if (!m_glyph.isEmpty()) {
        const int side = QFontMetrics(font()).height();
        const QRect box(sidePadding, (height() - side) / 2, side, side);
        drawPath(painter, m_glyph, QStyle::visualRect(layoutDirection(), rect(), box), ink);
    }
}

} // namespace daybook
