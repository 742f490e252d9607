#include "app/preferences.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

TEST_CASE("fewer pages from the menu, all of them again from Settings, by mouse and by keyboard")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    walk.openPractice();
    REQUIRE(walk.canPress(u"Calendar"_s));
    walk.press(u"Show fewer pages"_s);
    CHECK(walk.banner().startsWith(u"The menu shows only the main pages now."_s));
    CHECK_FALSE(walk.canPress(u"Calendar"_s));
    CHECK_FALSE(walk.canPress(u"Money"_s));
    CHECK_FALSE(walk.canPress(u"People and prices"_s));
    CHECK(walk.canPress(u"Letters"_s));
    CHECK(walk.heading().startsWith(u"Today"_s)); // nothing moved by itself
    CHECK(Preferences().view() == MenuView::Simple);

    walk.press(u"Settings and help"_s);
    walk.choose(u"All pages"_s);
    CHECK(walk.canPress(u"Calendar"_s));
    CHECK(Preferences().view() == MenuView::Helper);
}

TEST_CASE("the view is remembered, and is no part of the daybook")
{
    Walk walk;
    walk.openPractice();
    const auto before = walk.window().file()->snapshot()->history.size();
    walk.press(u"Show fewer pages"_s);
    CHECK(walk.window().file()->snapshot()->history.size() == before);
    MainWindow next([] { return QDateTime(QDate(2026, 7, 3), QTime(12, 0)); });
    CHECK(next.frame()->view() == MenuView::Simple);
    CHECK_FALSE(next.frame()->isOffered(PageId::Money));
}

TEST_CASE("with very large words the view is changed in the menu page")
{
    const Look look(ThemeName::Light);
    Walk walk;
    walk.openPractice();
    walk.press(u"Settings and help"_s);
    walk.choose(u"Very large (28)"_s);
    walk.press(u"Menu"_s);
    REQUIRE(walk.canPress(u"Money"_s));
    walk.press(u"Show fewer pages"_s);
    CHECK(walk.heading() == u"Menu"_s);
    CHECK_FALSE(walk.canPress(u"Money"_s));
    walk.press(u"Show all pages"_s);
    CHECK(walk.canPress(u"Money"_s));
}

TEST_CASE("what is being typed in Settings stays when the view changes")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"Settings and help"_s);
    auto* needs = walk.window().findChild<QWidget*>(u"needs"_s);
    REQUIRE(needs != nullptr);
    needs->findChild<QLineEdit*>()->setFocus();
    walk.type(u" and read it to me"_s);
    walk.choose(u"Only the main ones: Today, Bills, Letters and Print"_s);
    CHECK(needs->findChild<QLineEdit*>()->text().endsWith(u"and read it to me"_s));
}
