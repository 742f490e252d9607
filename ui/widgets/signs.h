#pragma once

#include "ui/widgets/page_id.h"

#include <QIcon>
#include <QPainterPath>
#include <QWidget>

namespace daybook {

/// The state of a visit or day as a shape. Never shown without its word.
enum class Sign { Came, NobodyCame, Different, Cancelled, Away, NotWritten, Planned };

/// A drawing in a 28 × 28 box, to be stroked 3 px wide.
QPainterPath signPath(Sign sign);
/// "came", "nobody came", "different", "cancelled", "away", "not written down", "planned".
QString signWord(Sign sign);
/// The sign in the colour of the words of the theme in use, `size` px high. Ask again after a change of
/// theme.
QIcon signIcon(Sign sign, int size = 28);
/// Strokes a 28 × 28 drawing into `box`.
void drawPath(QPainter& painter, const QPainterPath& path, const QRectF& box, const QColor& colour);
/// The picture of a page in the menu, in a 28 × 28 box.
QPainterPath menuPath(PageId page);
QPainterPath helpPath();
QPainterPath backPath();
QPainterPath takeBackPath();
QPainterPath menuListPath();

/// Shows one sign beside words, as high as a line of words.
class SignMark : public QWidget
{
    Q_OBJECT
public:
    explicit SignMark(Sign sign, QWidget* parent = nullptr);
    void setSign(Sign sign);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Sign m_sign;
};

} // namespace daybook
