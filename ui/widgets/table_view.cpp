#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <vector>

namespace daybook {

namespace {

constexpr int cellPadding = 22;
/// Measuring more rows than this would be felt; the rest wraps.
constexpr int rowsMeasured = 200;

int longestWord(const QFontMetrics& metrics, const QString& text)
{
    int widest = 0;
    const auto words = text.split(QLatin1Char(' '));
    for (const QString& word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

/// Headings that wrap to the width their column has.
class WrappingHeader : public QHeaderView
{
public:
    explicit WrappingHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading |
                            static_cast<Qt::Alignment>(Qt::TextWordWrap));
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(44);
    }
    QString textOf(int section) const { return model()->headerData(section, Qt::Horizontal).toString(); }
    QFontMetrics boldMetrics() const
    {
        QFont bold = font();
        bold.setBold(true);
        return QFontMetrics(bold);
    }
    int leastWidth(int section) const { return longestWord(boldMetrics(), textOf(section)) + cellPadding; }
    int naturalWidth(int section) const
    {
        return boldMetrics().horizontalAdvance(textOf(section)) + cellPadding;
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        const int width = std::max(1, sectionSize(section) - cellPadding);
        const QRect words =
            boldMetrics().boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, textOf(section));
        return {leastWidth(section), std::max(44, words.height() + 20)};
    }
};

} // namespace

TableView::TableView(const QString& name, QWidget* parent) : QTableView(parent)
{
    setAccessibleName(name);
    setHorizontalHeader(new WrappingHeader(this));
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(false);
    setWordWrap(true);
    setAlternatingRowColors(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, [this] { contentChanged(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { contentChanged(); });
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] { contentChanged(); });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { contentChanged(); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { Q_EMIT rowChosen(current.row()); });
    contentChanged();
    chooseFirst();
}

void TableView::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

int TableView::chosenRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void TableView::chooseRow(int row)
{
    if (model() && row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
}

QSize TableView::sizeHint() const
{
    int height = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const int rows = model() ? std::min(model()->rowCount(), m_mostRows) : 0;
    for (int row = 0; row < rows; ++row)
        height += rowHeight(row);
    const bool sideways = horizontalHeader()->length() > viewport()->width();
    return {320, height + 2 * 3 + (sideways ? horizontalScrollBar()->sizeHint().height() : 0)};
}

QSize TableView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        contentChanged();
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && chosenRow() >= 0) {
        if (!event->isAutoRepeat())
            Q_EMIT rowWanted(chosenRow());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::focusInEvent(QFocusEvent* event)
{
    if (chosenRow() < 0)
        chooseFirst();
    QTableView::focusInEvent(event);
}

void TableView::contentChanged()
{
    if (!model())
        return;
    fitColumns();
    if (chosenRow() < 0)
        chooseFirst();
}

void TableView::chooseFirst()
{
    if (model() && model()->rowCount() > 0 && model()->columnCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void TableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(std::max(48, fontMetrics().height() * 19 / 10));
    if (!model())
        return;
    // Rows out of measure keep the height of one line.
    const int rows = std::min(model()->rowCount(), rowsMeasured);
    for (int row = 0; row < rows; ++row) {
        int height = std::max(verticalHeader()->defaultSectionSize(), sizeHintForRow(row));
        for (int column = 0; column < model()->columnCount(); ++column) {
            // The style wraps a cell's words inside its padding, but measures them without.
            const QModelIndex cell = model()->index(row, column);
            const int icon = cell.data(Qt::DecorationRole).isValid() ? iconSize().width() + 8 : 0;
            const QRect room(0, 0, std::max(1, columnWidth(column) - cellPadding - icon), 100000);
            const QRect words = fontMetrics().boundingRect(room, Qt::TextWordWrap, cell.data().toString());
            height = std::max(height, words.height() + 16);
        }
        setRowHeight(row, height);
    }
}

void TableView::fitColumns()
{
    if (!model() || m_fitting || model()->columnCount() == 0)
        return;
    m_fitting = true;
    const auto columns = static_cast<std::size_t>(model()->columnCount());
    const auto* header = static_cast<const WrappingHeader*>(horizontalHeader());
    std::vector<int> least(columns);
    std::vector<int> natural(columns);
    const int rows = std::min(model()->rowCount(), rowsMeasured);
    for (std::size_t i = 0; i < columns; ++i) {
        const int column = static_cast<int>(i);
        least[i] = header->leastWidth(column);
        natural[i] = header->naturalWidth(column);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model()->index(row, column);
            const QString text = index.data().toString();
            const int icon = index.data(Qt::DecorationRole).isValid() ? iconSize().width() + 8 : 0;
            least[i] = std::max(least[i], longestWord(fontMetrics(), text) + cellPadding + icon);
            natural[i] = std::max(natural[i], fontMetrics().horizontalAdvance(text) + cellPadding + icon);
        }
    }
    const int room = viewport()->width();
    const int wanted = std::accumulate(natural.begin(), natural.end(), 0);
    const int needed = std::accumulate(least.begin(), least.end(), 0);
    std::vector<int> width = natural;
    if (wanted < room) {
        // What is left goes to all columns alike, so that figures do not drift away from their rows.
        for (auto& w : width)
            w += (room - wanted) / static_cast<int>(columns);
    } else if (needed >= room) {
        width = least;
    } else {
        // Each column gives up the same share of what it can spare.
        const double share = static_cast<double>(room - needed) / static_cast<double>(wanted - needed);
        for (std::size_t i = 0; i < columns; ++i)
            width[i] = least[i] + static_cast<int>(share * (natural[i] - least[i]));
    }
    for (std::size_t i = 0; i < columns; ++i)
        setColumnWidth(static_cast<int>(i), width[i]);
    fitRows();
    // The header's height follows its wrapped words.
    updateGeometries();
    updateGeometry();
    m_fitting = false;
}

} // namespace daybook
