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
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int sign = option.fontMetrics.height();
        int top = line.bottom() + 1;
        for (const OutcomeCount& count : day->counts) {
            const QStringList lines = linesOf(option.fontMetrics, textOf(count), line.width());
            const QRect signBox(mirrored ? line.right() - sign : line.left(), top + 1, sign, sign);
            drawPath(*painter, signPath(signOf(count.outcome)), signBox, ink);
            painter->setPen(ink);
            const bool hangs = isHanging(option.fontMetrics, textOf(count), line.width());
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const int indent = i == 0 || hangs ? sign + padding : 0;
                const QRect textBox(mirrored ? line.left() : line.left() + indent,
                                    top + static_cast<int>(i) * option.fontMetrics.lineSpacing(),
                                    line.width() - indent, option.fontMetrics.height());
                painter->drawText(textBox, static_cast<int>(Qt::AlignLeading | Qt::AlignTop), lines[i]);
            }
            top += heightOf(option.fontMetrics, lines);
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
        for (const OutcomeCount& count : day.counts)
            height += heightOf(metrics, linesOf(metrics, textOf(count), width - 2 * padding));
        return std::max(leastHeight, height);
    }

    /// Width in which no word of the day is broken: the first stands beside its sign, the others may stand
    /// below it.
    static int widthFor(const QFontMetrics& metrics, const CalendarDay& day)
    {
        int longest = 0;
        for (const OutcomeCount& count : day.counts) {
            const QStringList words = textOf(count).split(u' ');
            for (qsizetype i = 0; i < words.size(); ++i)
                longest = std::max(longest, metrics.horizontalAdvance(words[i]) +
                                                (i == 0 ? metrics.height() + padding : 0));
        }
        return std::max(leastWidth, longest + 2 * padding + 4);
    }

private:
    /// Whether every line has room beside the sign; otherwise the lines after the first begin below it.
    static bool isHanging(const QFontMetrics& metrics, const QString& text, int width)
    {
        const QStringList words = text.split(u' ');
        return std::ranges::all_of(words, [&](const QString& word) {
            return metrics.horizontalAdvance(word) <= width - metrics.height() - padding;
        });
    }

    static QStringList linesOf(const QFontMetrics& metrics, const QString& text, int width)
    {
        const int beside = width - metrics.height() - padding;
        const int after = isHanging(metrics, text, width) ? beside : width;
        const QStringList words = text.split(u' ');
        QStringList lines{words.first()};
        for (const QString& word : words.mid(1)) {
            const QString longer = lines.last() + u' ' + word;
            if (metrics.horizontalAdvance(longer) <= (lines.size() == 1 ? beside : after))
                lines.last() = longer;
            else
                lines += word;
        }
        return lines;
    }

    static int heightOf(const QFontMetrics& metrics, const QStringList& lines)
    {
        return std::max(lineHeightFor(metrics), static_cast<int>(lines.size()) * metrics.lineSpacing());
    }

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
    const int width =
        std::max((viewport()->width() - 1) / std::max(1, days->columnCount()), narrowestColumn());
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

int MonthGrid::narrowestColumn() const
{
    const auto* days = qobject_cast<const CalendarMonthTableModel*>(model());
    if (days == nullptr)
        return leastWidth;
    const QFontMetrics metrics(font());
    int width = leastWidth;
    for (int column = 0; column < days->columnCount(); ++column) {
        width = std::max(width, horizontalHeader()->sectionSizeHint(column));
        for (int row = 0; row < days->rowCount(); ++row)
            width = std::max(width, DayDelegate::widthFor(metrics, *days->dayAt(days->index(row, column))));
    }
    return width;
}

bool MonthGrid::fits(int width) const
{
    ensurePolished();
    const int columns = model() != nullptr ? model()->columnCount() : 0;
    return columns * narrowestColumn() + 1 + 2 * frameWidth() <= width;
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
