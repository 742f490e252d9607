#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/signs.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

// The menu of the frame: beside the page, or folded to a page of its own.

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

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

} // namespace daybook
