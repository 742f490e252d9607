#include "ui/scans/paper_view.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTransform>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// Of the width it is seen in. Units: per cent.
constexpr std::array zooms{100, 125, 150, 200, 300, 400};
constexpr int lastZoom = static_cast<int>(zooms.size()) - 1;
constexpr int scrollStep = 60;

} // namespace

PaperView::PaperView(const QString& name, QWidget* parent) : QWidget(parent), m_name(name)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_where = new Words;
    m_where->setObjectName(u"paperWhere"_s);
    column->addWidget(m_where);
    m_problem = new Words({}, Role::Look);
    m_problem->setObjectName(u"paperProblem"_s);
    column->addWidget(m_problem);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"paperPicture"_s);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_scroll->setWidgetResizable(false);
    // Without it, a picture that just fits would be drawn over and over as the bar comes and goes.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_picture = new QLabel;
    m_scroll->setWidget(m_picture);
    m_scroll->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    // White paper on a white page: an edge says where it ends, and inside it the ring of the focus.
    m_edge = new QFrame;
    m_edge->setObjectName(u"paperEdge"_s);
    auto* within = new QVBoxLayout(m_edge);
    within->setContentsMargins(0, 0, 0, 0);
    within->addWidget(m_scroll);
    column->addWidget(m_edge);
    auto* buttons = new FlowLayout;
    const auto add = [&](const QString& objectName, const QString& words, const QString& spoken) {
        auto* button = new Button(words);
        button->setObjectName(objectName);
        button->setAccessibleName(spoken);
        buttons->addWidget(button);
        return button;
    };
    m_larger = add(u"paperLarger"_s, tr("Larger"), tr("Larger: the picture of the paper"));
    m_smaller = add(u"paperSmaller"_s, tr("Smaller"), tr("Smaller: the picture of the paper"));
    m_turn = add(u"paperTurn"_s, tr("Turn it"), tr("Turn it: the picture of the paper"));
    m_before = add(u"paperBefore"_s, tr("Page before"), tr("Page before: the picture of the paper"));
    m_next = add(u"paperNext"_s, tr("Next page"), tr("Next page: the picture of the paper"));
    column->addLayout(buttons);
    m_keys = new Words(
        tr("While you type: Ctrl with the up or down arrow moves the picture, with Shift too it goes "
           "sideways. Ctrl and Page Down shows the next page."),
        Role::Hint);
    column->addWidget(m_keys);
    connect(m_larger, &QPushButton::clicked, this, [this] { zoom(1); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoom(-1); });
    connect(m_turn, &QPushButton::clicked, this, &PaperView::turn);
    connect(m_before, &QPushButton::clicked, this, [this] { go(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_page + 1); });
    // Keys with Alt belong to the desktop, and Ctrl with left or right to the words being typed.
    const auto onKeys = [this](QKeyCombination combination, auto act) {
        auto* keys = new QShortcut(QKeySequence(combination), this);
        connect(keys, &QShortcut::activated, this, act);
    };
    onKeys(Qt::CTRL | Qt::Key_Up, [this] { scrollBy(0, -1); });
    onKeys(Qt::CTRL | Qt::Key_Down, [this] { scrollBy(0, 1); });
    onKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Up, [this] { scrollBy(-1, 0); });
    onKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Down, [this] { scrollBy(1, 0); });
    onKeys(Qt::CTRL | Qt::Key_PageUp, [this] { go(m_page - 1); });
    onKeys(Qt::CTRL | Qt::Key_PageDown, [this] { go(m_page + 1); });
    setLinesHigh(m_lines);
    showPage();
}

QString PaperView::addPaper(const QByteArray& bytes, const QString& name)
{
    PaperPages pages(bytes, name, m_module);
    if (!pages.mayBeKept())
        return pages.problem();
    const int first = pageCount();
    m_papers.push_back(std::move(pages));
    m_page = first;
    m_quarterTurns = 0;
    showPage();
    Q_EMIT papersChanged();
    return {};
}

void PaperView::clear()
{
    m_papers.clear();
    m_page = 0;
    m_quarterTurns = 0;
    showPage();
    Q_EMIT papersChanged();
}

int PaperView::shownPaper() const
{
    int pages = 0;
    for (std::size_t i = 0; i < m_papers.size(); ++i) {
        pages += std::max(1, m_papers[i].count());
        if (m_page < pages)
            return static_cast<int>(i);
    }
    return -1;
}

void PaperView::removeShown()
{
    const int shown = shownPaper();
    if (shown < 0)
        return;
    m_papers.erase(m_papers.begin() + shown);
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    showPage();
    Q_EMIT papersChanged();
}

void PaperView::setLinesHigh(int lines)
{
    m_lines = lines;
    fitHeight();
}

int PaperView::zoomPercent() const
{
    return zooms.at(static_cast<std::size_t>(m_zoom));
}

/// A paper that cannot be shown here counts as one page, on which it says so.
int PaperView::pageCount() const
{
    int pages = 0;
    for (const PaperPages& paper : m_papers)
        pages += std::max(1, paper.count());
    return pages;
}

void PaperView::go(int page)
{
    const int to = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (to == m_page)
        return;
    m_page = to;
    showPage();
    m_scroll->verticalScrollBar()->setValue(0);
}

void PaperView::zoom(int step)
{
    const int to = std::clamp(m_zoom + step, 0, lastZoom);
    if (to == m_zoom)
        return;
    const double part =
        m_scroll->verticalScrollBar()->value() / static_cast<double>(std::max(1, m_picture->height()));
    m_zoom = to;
    showPage();
    m_scroll->verticalScrollBar()->setValue(static_cast<int>(part * m_picture->height()));
}

void PaperView::turn()
{
    m_quarterTurns = (m_quarterTurns + 1) % 4;
    draw();
}

void PaperView::showPage()
{
    const int pages = pageCount();
    const int shown = shownPaper();
    const PaperPages* paper = shown < 0 ? nullptr : &m_papers[static_cast<std::size_t>(shown)];
    const QString problem = paper ? paper->problem() : QString();
    const bool isSeen = paper && problem.isEmpty();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_edge->setVisible(isSeen);
    m_where->setVisible(paper != nullptr);
    if (paper)
        m_where->setText(
            pages == 1 ? pathText(paper->name())
                       : tr("Page %1 of %2: %3").arg(m_page + 1).arg(pages).arg(pathText(paper->name())));
    m_scroll->setAccessibleName(pages > 1 ? tr("%1, page %2 of %3").arg(m_name).arg(m_page + 1).arg(pages)
                                          : m_name);
    m_scroll->setAccessibleDescription(
        tr("A picture. The plus and minus keys make it larger and smaller; the arrow keys move it."));
    // A button that has the focus stays where it is and does nothing more.
    m_larger->setVisible(isSeen);
    m_smaller->setVisible(isSeen);
    m_turn->setVisible(isSeen);
    m_before->setVisible(pages > 1);
    m_next->setVisible(pages > 1);
    m_keys->setVisible(isSeen);
    draw();
}

void PaperView::draw()
{
    const int shown = shownPaper();
    if (shown < 0)
        return;
    int page = m_page;
    for (int i = 0; i < shown; ++i)
        page -= std::max(1, m_papers[static_cast<std::size_t>(i)].count());
    const int seen = m_scroll->viewport()->width();
    m_drawnWidth = seen;
    const double dots = devicePixelRatioF();
    const int width = static_cast<int>(seen * zoomPercent() / 100 * dots);
    QImage image = m_papers[static_cast<std::size_t>(shown)].draw(page, width);
    if (image.isNull())
        return;
    if (m_quarterTurns != 0) {
        image = image.transformed(QTransform().rotate(90.0 * m_quarterTurns));
        if (image.width() != width)
            image = image.scaledToWidth(width, Qt::SmoothTransformation);
    }
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(dots);
    m_picture->setPixmap(pixmap);
    m_picture->resize(pixmap.deviceIndependentSize().toSize());
}

void PaperView::fitHeight()
{
    m_scroll->setFixedHeight(m_lines * fontMetrics().lineSpacing());
}

void PaperView::scrollBy(int across, int down)
{
    const auto move = [](QScrollBar* bar, int steps) { bar->setValue(bar->value() + steps * scrollStep); };
    move(m_scroll->horizontalScrollBar(), isRightToLeft() ? -across : across);
    move(m_scroll->verticalScrollBar(), down);
}

bool PaperView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize &&
        m_scroll->viewport()->width() != m_drawnWidth)
        draw();
    if (watched == m_scroll && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoom(1);
            return true;
        case Qt::Key_Minus:
            zoom(-1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PaperView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    QWidget::changeEvent(event);
}

} // namespace daybook
