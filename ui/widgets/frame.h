#pragma once

#include "ui/widgets/banner.h"
#include "ui/widgets/page_id.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace daybook {

class Button;
class Page;
class Words;

/// What is round every page: the menu, the banner, Back, Take back and Help. At 24 pt and more, or in a
/// window narrower than 1000 px, the menu folds to one button that opens the same list as a page. Its
/// windowTitle is the title the window should have. The letters Alt+B, H, K and N belong to the frame; pages
/// may use all others.
class Frame : public QWidget
{
    Q_OBJECT
public:
    explicit Frame(QWidget* parent = nullptr);

    /// A place in the menu; `make` is called once with the parent to be, when the page is first asked for, so
    /// that the start does not wait for pages nobody has opened. Pages can be added in any order; the menu
    /// keeps the order of PageId. Pages that are not added do not exist.
    void addPage(PageId id, const QString& text, std::function<Page*(QWidget*)> make);
    /// Takes a page that is there already.
    void addPage(PageId id, const QString& text, Page* page);
    /// Closes all sub-pages and shows the page, its heading focused.
    void showPage(PageId id);
    PageId currentPage() const { return m_current; }
    /// Asks when something was typed that is not saved yet; false when the person wants to stay.
    bool mayLeave();
    /// The page, made now if nobody asked for it before; null when it was not added.
    Page* page(PageId id);
    bool has(PageId id) const { return m_buttons.contains(id); }

    /// Which pages the menu and Ctrl+number offer. The page that is seen stays.
    void setView(MenuView view);
    MenuView view() const { return m_view; }
    /// Whether the menu offers this page now.
    bool isOffered(PageId id) const;

    /// Shows a page above the main page; takes it. Back and Escape close it.
    void pushSubPage(Page* page);
    /// Closes the topmost sub-page, deletes it, and focuses the heading below.
    void popSubPage();
    void popAllSubPages();
    int subPageCount() const { return static_cast<int>(m_subPages.size()); }
    /// The page that is seen: the topmost sub-page or the main page; null before the first.
    Page* visiblePage() const;
    /// One step back: inside the page, else closes the sub-page. Asks when typed words would be lost.
    void goBack();

    /// The sentence after "Take back"; empty hides the button.
    void setTakeBack(const QString& sentence);
    /// "Working with: Mrs Jones" in the window title and the top line; empty for the person's own daybook.
    void setSubject(const QString& name);
    /// A sentence that stays above every page, such as why nothing can be written; empty hides it.
    void setNote(const QString& sentence);
    /// The message stays until the person, having pressed something after it, comes to another page.
    void say(const QString& text, BannerKind kind = BannerKind::Good);
    Banner* banner() const { return m_banner; }
    /// Whether the menu is one button now.
    bool isFolded() const { return m_folded; }
    /// The first start has no menu and nothing to take back; Back stands at the foot, beside Help.
    void setMenuHidden(bool hidden);

Q_SIGNALS:
    /// The person chose a page in the menu or by Ctrl+number; sent just before it is shown, so that it can be
    /// filled.
    void pageWanted(PageId id);
    void takeBackWanted();
    void findWanted();
    /// The button under the menu: more pages, or fewer.
    void viewWanted(daybook::MenuView view);
    /// More or fewer pages are offered now.
    void viewChanged();
    /// Help or F1; visiblePage()->helpTopic() says about what.
    void helpWanted();
    /// Another page is seen now.
    void pageShown(Page* page);

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(PageId id);
    void fold();
    void placeBack(QBoxLayout& strip);
    bool hasPageBelow() const;
    void openMenu();
    void bringUp(Page* page);
    void updateTitle();
    void markCurrent();
    void offerPages();
    void askForOtherView();
    void watch(Page* page);

    QScrollArea* m_menuArea;
    QWidget* m_menu;
    QVBoxLayout* m_menuRows;
    QScrollArea* m_area;
    QWidget* m_top;
    Button* m_otherView;
    Button* m_menuButton;
    Button* m_back;
    Words* m_subjectWords;
    Words* m_note;
    Banner* m_banner;
    QStackedWidget* m_stack;
    Button* m_takeBack;
    Button* m_find;
    Button* m_help;
    QHash<PageId, Page*> m_pages; ///< those that were made
    QHash<PageId, std::function<Page*(QWidget*)>> m_unmade;
    QHash<PageId, Button*> m_buttons;
    QList<Page*> m_subPages;
    PageId m_current{PageId::Today};
    MenuView m_view{MenuView::Helper};
    QString m_subject;
    bool m_folded{false};
    bool m_menuHidden{false};
    bool m_hasActed{false}; ///< the person pressed something since the last message
};

} // namespace daybook
