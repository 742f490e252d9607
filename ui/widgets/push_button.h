#pragma once

#include <QPainterPath>
#include <QPushButton>

namespace daybook {

/// A button whose words wrap instead of being cut. A second press within 600 ms is ignored: of this button,
/// and of any button that has come to lie under the pointer meanwhile (click() from code is never ignored).
/// Held keys do not repeat.
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString& text = {}, QWidget* parent = nullptr);
    ~Button() override;

    /// The one main button of a page: filled, at least 58 px high, pressed by Enter.
    void setPrimary(bool primary);
    bool isPrimary() const;
    /// For the menu: where the person is now. Also said to a screen reader.
    void setCurrent(bool current);
    bool isCurrent() const;
    /// A drawing in a 28 × 28 box, stroked beside the words in their colour.
    void setGlyph(const QPainterPath& glyph);
    /// Words at the start instead of the middle, at least 58 px high.
    void setMenuLike(bool menuLike);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// True when the key is dealt with here.
    bool takesKey(const QKeyEvent* key);
    int besideWords() const;
    int leastHeight() const;
    QFont wordsFont() const;
    QRect wordsRect(int width) const;
    QPainterPath m_glyph;
    bool m_menuLike{false};
};

} // namespace daybook
