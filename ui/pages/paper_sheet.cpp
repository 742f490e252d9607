#include "ui/pages/paper_sheet.h"

#include "core/papers/text_writer.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace daybook {

namespace {

constexpr int edge = 4; // room for the edge of the paper and the mark of focus
constexpr double pointsPerInch = 72;
constexpr double normalWords = 14;

} // namespace

PaperSheet::PaperSheet(QWidget* parent) : QWidget(parent), m_painter(std::make_unique<PaperPainter>(Paper{}))
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PaperSheet::setPaper(const Paper& paper, const PaperLook& look)
{
    m_painter = std::make_unique<PaperPainter>(paper, look);
    setAccessibleDescription(QString::fromUtf8(toPlainText(paper)));
    showSheet(0);
    updateGeometry();
}

int PaperSheet::sheetCount() const
{
    return m_painter->pageCount();
}

void PaperSheet::showSheet(int sheet)
{
    m_shown = std::clamp(sheet, 0, sheetCount() - 1);
    setAccessibleName(tr("The paper, page %1 of %2").arg(m_shown + 1).arg(sheetCount()));
    update();
}

double PaperSheet::scaleFor(int width) const
{
    const double real = logicalDpiX() / pointsPerInch;
    const double wanted = real * std::max(1.0, currentPoints() / normalWords);
    return std::max(0.1, std::min(wanted, (width - 2 * edge) / m_painter->pageSize().width()));
}

int PaperSheet::heightForWidth(int width) const
{
    return static_cast<int>(m_painter->pageSize().height() * scaleFor(width)) + 2 * edge;
}

QSize PaperSheet::sizeHint() const
{
    constexpr int unlimited = 1 << 20;
    const int width = static_cast<int>(m_painter->pageSize().width() * scaleFor(unlimited)) + 2 * edge;
    return {width, heightForWidth(width)};
}

QSize PaperSheet::minimumSizeHint() const
{
    return {200, 200};
}

void PaperSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = scaleFor(width());
    const QSizeF size = m_painter->pageSize() * scale;
    const QRectF paper(QPointF(edge, edge), size);
    const Colours colours = currentColours();
    if (hasFocus()) {
        painter.setPen(QPen(colours.focusEdge, edge));
        painter.drawRect(paper.adjusted(-2, -2, 2, 2));
    }
    painter.fillRect(paper, Qt::white);
    painter.setPen(QPen(colours.edge, 1));
    painter.drawRect(paper);
    painter.setClipRect(paper);
    painter.translate(paper.topLeft());
    painter.scale(scale, scale);
    painter.setPen(Qt::black);
    m_painter->draw(painter, m_shown);
}

void PaperSheet::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void PaperSheet::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PaperSheet::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace daybook
