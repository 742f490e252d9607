#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

// The menu of the frame: beside the page, or folded to a page of its own; and what stands where for it.

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr int foldBelowWidth = 1000;
constexpr int foldFromPoints = 24;
constexpr int helpAtTopFromPoints = 36; // from this size of words the foot would take a third of the window
constexpr std::array<PageId, 5> simplePages{PageId::Today, PageId::Bills, PageId::Letters, PageId::Print,
                                            PageId::Settings};

Button* menuButton(PageId id, const QString& text, QWidget* parent)
{
    auto* button = new Button(text, parent);
    button->setGlyph(menuPath(id));
    button->setMenuLike(true);
    button->setToolTip({});
    return button;
}

/// The menu as a page, for large words and narrow windows.
class MenuPage : public Page
{
public:
    MenuPage() { setObjectName(u"menuPage"_s); }
};

/// Moves Find and Help from the foot to the row at the top, or back.
void place(const QList<Button*>& buttons, QLayout& top, QLayout& strip, bool atTop)
{
    if (atTop == (top.indexOf(buttons.last()) >= 0))
        return;
    for (Button* button : buttons) {
        (atTop ? strip : top).removeWidget(button);
        (atTop ? top : strip).addWidget(button);
    }
}

int widthOf(const QList<Button*>& buttons, const QLayout& row)
{
    int width = row.contentsMargins().left() + row.contentsMargins().right();
    for (const Button* button : buttons)
        width += button->sizeHint().width() + row.spacing();
    return width;
}

} // namespace

void Frame::addPage(PageId id, const QString& text, Page* page)
{
    addPage(id, text, [page](QWidget*) { return page; });
    this->page(id);
}

void Frame::addPage(PageId id, const QString& text, std::function<Page*(QWidget*)> make)
{
    m_unmade.insert(id, std::move(make));
    // Ctrl and a number open a page; the letters stay free for the page itself.
    auto* button = menuButton(id, QString(text).remove(u'&'), m_menu);
    button->setObjectName(u"menu%1"_s.arg(static_cast<int>(id)));
    m_buttons.insert(id, button);
    connect(button, &Button::clicked, this, [this, id] { choose(id); });
    // Place and Tab order both follow the order of pages, whatever the order of adding.
    int row = 0;
    QWidget* before = nullptr;
    for (const PageId other : pageOrder)
        if (Button* b = m_buttons.value(other)) {
            m_menuRows->removeWidget(b);
            m_menuRows->insertWidget(row++, b);
            if (before)
                QWidget::setTabOrder(before, b);
            before = b;
        }
    QWidget::setTabOrder(before, m_otherView);
    offerPages();
}

void Frame::openMenu()
{
    if (qobject_cast<Page*>(m_stack->currentWidget()) &&
        m_stack->currentWidget()->objectName() == "menuPage"_L1)
        return;
    auto* menu = new MenuPage;
    menu->setHeading(tr("Menu"));
    menu->setHelpTopic(u"start"_s);
    for (const PageId id : pageOrder) {
        const Button* there = m_buttons.value(id);
        if (!there || !isOffered(id))
            continue;
        auto* button = menuButton(id, there->text(), menu);
        button->setCurrent(id == m_current);
        menu->body()->addWidget(button);
        connect(button, &Button::clicked, this, [this, id] { choose(id); });
    }
    auto* other = new Button(m_otherView->text(), menu);
    other->setObjectName(u"otherViewInMenu"_s);
    menu->body()->addWidget(other);
    connect(other, &Button::clicked, this, [this] {
        popSubPage();
        askForOtherView();
        openMenu();
    });
    pushSubPage(menu);
}

void Frame::setView(MenuView view)
{
    m_view = view;
    offerPages();
    Q_EMIT viewChanged();
}

bool Frame::isOffered(PageId id) const
{
    return m_view == MenuView::Helper ||
           std::find(simplePages.begin(), simplePages.end(), id) != simplePages.end();
}

void Frame::askForOtherView()
{
    Q_EMIT viewWanted(m_view == MenuView::Helper ? MenuView::Simple : MenuView::Helper);
}

void Frame::offerPages()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setVisible(isOffered(it.key()));
    m_otherView->setText(m_view == MenuView::Helper ? tr("Show fewer pages") : tr("Show all pages"));
    fold();
}

void Frame::markCurrent()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setCurrent(it.key() == m_current);
}

void Frame::placeBack(QBoxLayout& strip)
{
    auto* top = static_cast<QBoxLayout*>(m_top->layout());
    if (m_menuHidden == (strip.indexOf(m_back) >= 0))
        return;
    if (m_menuHidden) {
        top->removeWidget(m_back);
        strip.insertWidget(0, m_back);
    } else {
        strip.removeWidget(m_back);
        top->insertWidget(top->indexOf(m_menuButton) + 1, m_back);
    }
}

void Frame::fold()
{
    m_folded = font().pointSizeF() >= foldFromPoints || width() < foldBelowWidth;
    m_menuArea->setVisible(!m_folded && !m_menuHidden);
    m_menuButton->setVisible(m_folded && !m_menuHidden);
    const Page* page = visiblePage();
    m_back->setVisible(hasPageBelow() || (page && !m_subPages.isEmpty() && page->canStepBack()));
    m_find->setVisible(!m_menuHidden);
    m_subjectWords->setVisible(!m_subject.isEmpty());
    if (auto* strip = findChild<QHBoxLayout*>(u"strip"_s)) {
        // Without a menu beside it the page is gone through from its heading to the foot: Back stands there.
        placeBack(*strip);
        const bool isLarge = m_folded && !m_menuHidden && font().pointSizeF() >= helpAtTopFromPoints;
        place({m_find, m_help}, *m_top->layout(), *strip,
              isLarge && m_subject.isEmpty() &&
                  widthOf({m_menuButton, m_back, m_find, m_help}, *m_top->layout()) <= width());
    }
    m_top->setVisible((!m_menuHidden && (m_folded || !m_subPages.isEmpty())) || !m_subject.isEmpty());
    m_menuArea->setFixedWidth(m_menu->minimumSizeHint().width() +
                              m_menuArea->verticalScrollBar()->sizeHint().width());
}

} // namespace daybook
