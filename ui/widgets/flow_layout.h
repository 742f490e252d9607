#pragma once

#include <QLayout>
#include <QList>

namespace daybook {

/// Places things side by side and starts a new line when the next does not fit; an item wider than the line
/// gets the whole line and as much height as it asks for. Mirrors itself when reading goes right to left.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 16);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Answers the height used.
    int place(const QRect& rect, bool move) const;
    QList<QLayoutItem*> m_items;
};

} // namespace daybook
