#include "ui/pages/month_grid.h"

#include "ui/models/calendar_month.h"
#include "ui/models/outcome_sign.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace daybook {

namespace {

constexpr int padding = 8;
constexpr int leastWidth = 100;
constexpr int leastHeight = 65; // with the grid line 64
constexpr int focusRing = 4;

/// Draws one day: its number, then a sign and its words for each outcome.
class DayDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = qobject_cast<const CalendarMonthTableModel*>(index.model());
        const CalendarDay* day = model != nullptr ? model->dayAt(index) : nullptr;
        if (day == nullptr)
            return;
        const Colours colours = currentColours();
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        const QColor ink = hasFocus ? colours.focusText : (day->isInMonth ? colours.text : colours.muted);
        painter->save();
        painter->fillRect(option.rect,
                          hasFocus ? colours.focus : (day->isInMonth ? colours.background : colours.panel));
        painter->setPen(ink);
        QFont bold = option.font;
        bold.setBold(true);
        QRect line = option.rect.adjusted(padding, padding, -padding, -padding);
        const int lineHeight = lineHeightFor(option.fontMetrics);
        line.setHeight(lineHeight);
        painter->setFont(bold);
        painter->drawText(line, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                          QString::number(day->date.day()));
        if (day->isToday) {
            // Today is framed twice, so that it is seen without colour.
            painter->setPen(QPen(ink, 3));
            painter->drawRect(option.rect.adjusted(3, 3, -4, -4));
            painter->setPen(ink);
        }
        painter->setFont(option.font);
        const int sign = option.fontMetrics.height();
        for (const OutcomeCount& count : day->counts) {
            const int wordsWidth = line.width() - sign - padding;
            const QRect words = option.fontMetrics.boundingRect(QRect(0, 0, wordsWidth, 10000),
                                                                Qt::TextWordWrap, textOf(count));
            line = QRect(line.left(), line.bottom() + 1, line.width(), std::max(lineHeight, words.height()));
            const bool mirrored = option.direction == Qt::RightToLeft;
            const QRect signBox(mirrored ? line.right() - sign : line.left(), line.top() + 1, sign, sign);
            drawPath(*painter, signPath(signOf(count.outcome)), signBox, ink);
            painter->setPen(ink);
            const QRect textBox =
                mirrored ? line.adjusted(0, 0, -sign - padding, 0) : line.adjusted(sign + padding, 0, 0, 0);
            painter->drawText(textBox, static_cast<int>(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap),
                              textOf(count));
        }
        if (hasFocus) {
            painter->setPen(QPen(colours.focusEdge, focusRing));
            painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
        }
        painter->restore();
    }

    /// Height that holds all words of the day in a cell of this width.
    static int heightFor(const QFontMetrics& metrics, const CalendarDay& day, int width)
    {
        const int lineHeight = lineHeightFor(metrics);
        int height = 2 * padding + lineHeight;
        const int wordsWidth = width - 3 * padding - metrics.height();
        for (const OutcomeCount& count : day.counts) {
            const QRect words =
                metrics.boundingRect(QRect(0, 0, wordsWidth, 10000), Qt::TextWordWrap, textOf(count));
            height += std::max(lineHeight, words.height());
        }
        return std::max(leastHeight, height);
    }

    /// Width in which no word of the day is broken.
    static int widthFor(const QFontMetrics& metrics, const CalendarDay& day)
    {
        int longest = 0;
        for (const OutcomeCount& count : day.counts) {
            for (const QString& word : textOf(count).split(u' '))
                longest = std::max(longest, metrics.horizontalAdvance(word));
        }
        return std::max(leastWidth, longest + metrics.height() + 3 * padding + 4);
    }

private:
    static int lineHeightFor(const QFontMetrics& metrics) { return metrics.height() + 4; }
};

} // namespace

MonthGrid::MonthGrid(const QString& name, QWidget* parent) : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new DayDelegate(this));
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::clicked, this, &MonthGrid::cellWanted);
}

void MonthGrid::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &MonthGrid::fit);
    fit();
}

void MonthGrid::fit()
{
    const auto* days = qobject_cast<const CalendarMonthTableModel*>(model());
    if (m_fitting || days == nullptr)
        return;
    m_fitting = true;
    ensurePolished();
    const QFontMetrics metrics(font());
    int width = (viewport()->width() - 1) / std::max(1, days->columnCount());
    for (int row = 0; row < days->rowCount(); ++row) {
        for (int column = 0; column < days->columnCount(); ++column)
            width = std::max(width, DayDelegate::widthFor(metrics, *days->dayAt(days->index(row, column))));
    }
    for (int column = 0; column < days->columnCount(); ++column)
        width = std::max(width, horizontalHeader()->sectionSizeHint(column));
    for (int column = 0; column < days->columnCount(); ++column)
        setColumnWidth(column, width);
    for (int row = 0; row < days->rowCount(); ++row) {
        int height = leastHeight;
        for (int column = 0; column < days->columnCount(); ++column)
            height = std::max(height,
                              DayDelegate::heightFor(metrics, *days->dayAt(days->index(row, column)), width));
        setRowHeight(row, height);
    }
    m_fitting = false;
    updateGeometry();
}

QSize MonthGrid::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    if (model() != nullptr) {
        for (int row = 0; row < model()->rowCount(); ++row)
            height += rowHeight(row);
        int width = 0;
        for (int column = 0; column < model()->columnCount(); ++column)
            width += columnWidth(column);
        if (width > viewport()->width())
            height += horizontalScrollBar()->sizeHint().height();
    }
    return {7 * leastWidth, height};
}

QSize MonthGrid::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

void MonthGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void MonthGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid()) {
        Q_EMIT cellWanted(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void MonthGrid::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
}

} // namespace daybook
