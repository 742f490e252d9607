#include "ui/widgets/frame.h"

#include "ui/widgets/page.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/question.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/still_area.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr int leastPageHeight = 240;

/// A page scrolls by itself; how long it is must not make the frame scroll.
class PageStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return {QStackedWidget::sizeHint().width(), leastPageHeight}; }
    QSize minimumSizeHint() const override
    {
        return {QStackedWidget::minimumSizeHint().width(), leastPageHeight};
    }
};

} // namespace

Frame::Frame(QWidget* parent)
    : QWidget(parent), m_menuArea(new QScrollArea(this)), m_menu(new QWidget),
      m_menuRows(new QVBoxLayout(m_menu)), m_area(new StillArea(this)), m_top(new QWidget(this)),
      m_otherView(new Button({}, m_menu)), m_menuButton(new Button(tr("Me&nu"), m_top)),
      m_back(new Button(tr("&Back"), m_top)), m_subjectWords(new Words({}, Role::Hint, m_top)),
      m_note(new Words({}, Role::Look, this)), m_banner(new Banner(this)), m_stack(new PageStack(this)),
      m_takeBack(new Button({}, this)), m_find(new Button(tr("Find"), this)),
      m_help(new Button(tr("&Help"), this))
{
    m_menu->setObjectName(u"menu"_s);
    m_menu->setAccessibleName(tr("Main menu"));
    // The menu as a whole comes before its pages: the ring round it leads the eye from the foot of the page,
    // and a screen reader says where it is now.
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setAttribute(Qt::WA_StyledBackground);
    m_menuRows->setContentsMargins(12, 24, 12, 12);
    m_menuRows->setSpacing(8);
    m_menuRows->addStretch(1);
    m_otherView->setObjectName(u"otherView"_s);
    m_menuRows->addWidget(m_otherView);
    m_menuArea->setObjectName(u"menuArea"_s);
    m_menuArea->setWidget(m_menu);
    m_menuArea->setWidgetResizable(true);
    m_menuArea->setFrameShape(QFrame::NoFrame);
    m_menuArea->setFocusPolicy(Qt::NoFocus);
    m_menuArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setGlyph(menuListPath());
    m_back->setObjectName(u"back"_s);
    m_back->setGlyph(backPath());
    auto* top = new QHBoxLayout(m_top);
    top->setContentsMargins(24, 12, 24, 0);
    top->setSpacing(16);
    top->addWidget(m_menuButton);
    top->addWidget(m_back);
    top->addWidget(m_subjectWords, 1);
    top->addStretch();

    m_takeBack->setObjectName(u"takeBack"_s);
    m_takeBack->setGlyph(takeBackPath());
    m_find->setObjectName(u"find"_s);
    m_help->setObjectName(u"help"_s);
    m_help->setGlyph(helpPath());
    auto* rule = new QFrame(this);
    rule->setObjectName(u"rule"_s);
    rule->setFixedHeight(2);
    auto* strip = new QHBoxLayout;
    strip->setObjectName(u"strip"_s);
    strip->setContentsMargins(24, 8, 24, 12);
    strip->setSpacing(16);
    strip->addWidget(m_takeBack);
    strip->addStretch(1);
    strip->addWidget(m_find);
    strip->addWidget(m_help);

    auto* bannerRow = new QHBoxLayout;
    bannerRow->setContentsMargins(24, 12, 24, 0);
    bannerRow->addWidget(m_banner);
    // With very large words the frame itself may need more than the window's height: then all of it scrolls.
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    auto* noteRow = new QHBoxLayout;
    noteRow->setContentsMargins(24, 12, 24, 0);
    noteRow->addWidget(m_note);
    column->addLayout(noteRow);
    column->addLayout(bannerRow);
    column->addWidget(m_stack, 1);
    column->addWidget(rule);
    column->addLayout(strip);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_menuArea);
    m_area->setObjectName(u"frameArea"_s);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(m_area, 1);
    m_takeBack->hide();
    m_note->setObjectName(u"note"_s);
    m_note->hide();

    connect(m_menuButton, &Button::clicked, this, &Frame::openMenu);
    connect(m_otherView, &Button::clicked, this, &Frame::askForOtherView);
    connect(m_back, &Button::clicked, this, &Frame::goBack);
    connect(m_takeBack, &Button::clicked, this, &Frame::takeBackWanted);
    connect(m_find, &Button::clicked, this, &Frame::findWanted);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        if (!m_menuHidden)
            Q_EMIT findWanted();
    });
    connect(m_help, &Button::clicked, this, &Frame::helpWanted);
    connect(m_banner, &Banner::closed, this, [this] {
        if (Page* page = visiblePage())
            page->focusHeading();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, &Frame::helpWanted);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &Frame::goBack);
    for (int i = 0; i < static_cast<int>(pageOrder.size()); ++i) {
        const PageId id = pageOrder[static_cast<std::size_t>(i)];
        auto* keys = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(keys, &QShortcut::activated, this, [this, id] { choose(id); });
    }
    offerPages();
    qApp->installEventFilter(this);
}

Page* Frame::page(PageId id)
{
    if (const std::function<Page*(QWidget*)> make = m_unmade.take(id)) {
        Page* made = make(m_stack);
        m_pages.insert(id, made);
        m_stack->addWidget(made);
        watch(made);
    }
    return m_pages.value(id);
}

void Frame::watch(Page* page)
{
    connect(page, &Page::titleChanged, this, [this] {
        updateTitle();
        if (m_menuHidden)
            fold(); // the first question of the first start has nothing to go back to
    });
    connect(page, &Page::helpRequested, this, &Frame::helpWanted);
    connect(page, &Page::closeRequested, this, [this, page] {
        if (!m_subPages.isEmpty() && m_subPages.last() == page)
            popSubPage();
    });
}

void Frame::showPage(PageId id)
{
    if (!has(id))
        return;
    const auto subPages = std::exchange(m_subPages, {});
    m_current = id;
    bringUp(page(id));
    for (Page* page : subPages) {
        m_stack->removeWidget(page);
        page->hide();
        page->deleteLater();
    }
}

void Frame::pushSubPage(Page* page)
{
    m_subPages.append(page);
    m_stack->addWidget(page);
    watch(page);
    bringUp(page);
}

void Frame::popSubPage()
{
    if (m_subPages.isEmpty())
        return;
    Page* page = m_subPages.takeLast();
    if (Page* below = visiblePage())
        bringUp(below);
    m_stack->removeWidget(page);
    page->hide();
    page->deleteLater();
}

void Frame::popAllSubPages()
{
    showPage(m_current);
}

Page* Frame::visiblePage() const
{
    return m_subPages.isEmpty() ? m_pages.value(m_current) : m_subPages.last();
}

bool Frame::hasPageBelow() const
{
    return m_subPages.size() > 1 || (!m_subPages.isEmpty() && m_pages.contains(m_current));
}

void Frame::goBack()
{
    Page* page = visiblePage();
    if (!page || page->stepBack() || !hasPageBelow())
        return;
    if (mayLeave()) {
        m_hasActed = true;
        popSubPage();
    }
}

bool Frame::mayLeave()
{
    const auto unsaved = [](const Page* page) { return page->hasUnsavedWords(); };
    const Page* page = visiblePage();
    if (!page || (!unsaved(page) && std::none_of(m_subPages.begin(), m_subPages.end(), unsaved)))
        return true;
    return ask(this, tr("Leave this page?"), tr("What you typed here is not saved yet."),
               tr("Leave without saving"), tr("Stay here"));
}

void Frame::choose(PageId id)
{
    if (!has(id) || !isOffered(id) || m_menuHidden || !mayLeave())
        return;
    m_hasActed = true;
    m_banner->hide();
    Q_EMIT pageWanted(id);
    showPage(id);
}

void Frame::bringUp(Page* page)
{
    // A message belongs to what was done last: the next page that the person opens is without it, while a
    // page that the program brings up in the same breath keeps it.
    if (m_banner->isVisible() && m_hasActed)
        m_banner->hide();
    m_stack->setCurrentWidget(page);
    markCurrent();
    fold();
    updateTitle();
    if (isVisible())
        page->focusHeading();
    Q_EMIT pageShown(page);
}

void Frame::setTakeBack(const QString& sentence)
{
    m_takeBack->setText(
        sentence.isEmpty() ? QString() : tr("Ta&ke back “%1”").arg(QString(sentence).replace(u'&', "&&"_L1)));
    m_takeBack->setVisible(!sentence.isEmpty());
}

void Frame::setSubject(const QString& name)
{
    m_subject = name;
    m_subjectWords->setText(name.isEmpty() ? QString() : tr("Working with: %1").arg(isolated(name)));
    fold();
    updateTitle();
}

void Frame::setNote(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void Frame::setMenuHidden(bool hidden)
{
    m_menuHidden = hidden;
    fold();
}

void Frame::updateTitle()
{
    const Page* page = visiblePage();
    QString title = page ? tr("%1 – Daybook").arg(page->title()) : tr("Daybook");
    if (!m_subject.isEmpty())
        title = tr("Working with: %1 – %2").arg(m_subject, title);
    setWindowTitle(title);
}

void Frame::say(const QString& text, BannerKind kind)
{
    m_hasActed = false;
    m_banner->say(text, kind);
}

bool Frame::eventFilter(QObject* object, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::TouchBegin)
        m_hasActed = true;
    return QWidget::eventFilter(object, event);
}

bool Frame::focusNextPrevChild(bool next)
{
    if (const Page* page = visiblePage()) {
        // From the foot of the page to the menu, down the menu, and up again to what stands above the page.
        const bool helpAtTop = m_top->layout()->indexOf(m_help) >= 0;
        QList<QWidget*> after;
        if (m_menuHidden)
            after << m_back;
        after << m_takeBack;
        if (!helpAtTop)
            after << m_find << m_help;
        after << m_menu;
        for (const PageId id : pageOrder)
            if (Button* button = m_buttons.value(id))
                after.append(button);
        after << m_otherView << m_menuButton;
        if (!m_menuHidden)
            after << m_back;
        if (helpAtTop)
            after << m_find << m_help;
        after << m_banner->findChild<Button*>(u"bannerClose"_s);
        keepReadingOrder(*page, after);
    }
    return QWidget::focusNextPrevChild(next);
}

void Frame::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // The first page was brought up before there was a window; else Qt would begin at whatever is left: Help.
    Page* page = visiblePage();
    if (page && !event->spontaneous())
        page->focusHeading();
}

void Frame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void Frame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fold();
}

} // namespace daybook
