#include "app/daybook_file.h"
#include "core/money/account_sums.h"
#include "tests/app/every_way.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

// The flows of every day that no other file walks by keyboard alone, or in a window that runs from right to
// left.

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const Household& household(Walk& walk)
{
    return walk.window().file()->snapshot()->household;
}

void tabTo(Walk& walk, const QString& name)
{
    constexpr int most = 200;
    for (int i = 0; i < most; ++i) {
        const QWidget* focused = QApplication::focusWidget();
        if (focused && focused->objectName() == name)
            return;
        walk.key(Qt::Key_Tab);
    }
    FAIL("Tab never reaches " << name.toStdString());
}

/// Opens the day in the grid, by pressing it or by arrows and Enter.
void openDay(Walk& walk, Walk::By by, int row, int column)
{
    auto* grid = walk.window().frame()->visiblePage()->findChild<QTableView*>(u"monthGrid"_s);
    REQUIRE(grid != nullptr);
    if (by == Walk::By::Mouse) {
        const QRect cell = grid->visualRect(grid->model()->index(row, column));
        QTest::lastMouseTimestamp += 1000;
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, cell.center());
    } else {
        tabTo(walk, u"monthGrid"_s);
        const bool isMirrored = QApplication::isRightToLeft();
        for (int i = 0; i < 50 && grid->currentIndex().row() != row; ++i)
            walk.key(grid->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
        for (int i = 0; i < 7 && grid->currentIndex().column() != column; ++i)
            walk.key((grid->currentIndex().column() < column) != isMirrored ? Qt::Key_Right : Qt::Key_Left);
        walk.key(Qt::Key_Return);
    }
    walk.settle();
}

/// Puts the file's name into the window that asks for it and presses Enter there.
void chooseFile(Walk& walk, const QString& dialogName, const QString& path)
{
    auto* dialog = walk.window().findChild<QFileDialog*>(dialogName);
    REQUIRE(dialog != nullptr);
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    REQUIRE(name != nullptr);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
    walk.settle();
    walk.window().activateWindow(); // without a window manager nobody gives the focus back
    walk.settle();
}

} // namespace

TEST_CASE("a day of last month is opened in the calendar and written down, by every way")
{
    const EveryWay way;
    Walk walk(way.by());
    walk.openPractice();
    walk.press(u"Calendar"_s);
    CHECK(walk.heading() == u"July 2026"_s);
    walk.pressBeginning(u"< June 2026"_s);
    CHECK(walk.heading() == u"June 2026"_s);
    CHECK(walk.seen().contains(u"Nobody came for 4 visits."_s));
    openDay(walk, way.by(), 1, 5); // June 2026 begins on a Monday
    CHECK(walk.heading() == u"Saturday 13 June 2026"_s);
    CHECK(walk.seen().contains(u"8:00 am nobody came"_s, Qt::CaseInsensitive));
    walk.press(u"Back"_s);
    CHECK(walk.heading() == u"June 2026"_s);
    walk.press(u"Show as a list"_s);
    CHECK(walk.canPress(u"Show as a month"_s));
    walk.press(u"Show as a month"_s);
    walk.pressBeginning(u"July 2026 >"_s);
    openDay(walk, way.by(), 0, 2);
    CHECK(walk.heading() == u"Wednesday 1 July 2026"_s);
    const auto before = household(walk).visits.size();
    walk.press(u"All came as planned"_s);
    CHECK(household(walk).visits.size() == before + 1);
    walk.pressBeginning(u"Take back"_s);
    CHECK(household(walk).visits.size() == before);
}

TEST_CASE("a bill from a file is brought in and its place in the list is found again, by every way")
{
    const EveryWay way;
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk(way.by());
    walk.openPractice();
    const QString path = walk.folder() + u"/July.csv"_s;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Date,Day,Start,Finish,Duration,Care Worker,Service,Rate,Charge\n"
               "01/07/2026,Wed,08:00,08:30,0:30,Ann P,Personal Care,£10.50,£10.50\n"
               "Total,,,,,,,,£10.50\n");
    file.close();
    walk.press(u"Bills"_s);
    walk.press(u"Add a new bill"_s);
    CHECK(walk.heading() == u"How did the bill come?"_s);
    walk.press(u"A file on this computer"_s);
    chooseFile(walk, u"chooseBill"_s, path);
    CHECK(walk.heading() == u"Does this look right?"_s);
    CHECK(household(walk).bills.size() == 1);
    walk.press(u"Bring in this bill"_s);
    CHECK(household(walk).bills.size() == 2);
    CHECK(walk.heading() == u"Bills"_s);
    CHECK(walk.seen().contains(u"July.csv"_s) == false); // said as its month, not as a file
    walk.press(u"What I paid"_s);
    CHECK(walk.seen().contains(u"£10.50"_s));
    walk.press(u"Back"_s);
    walk.pressBeginning(u"Take back"_s);
    CHECK(household(walk).bills.size() == 1);
}

TEST_CASE("what is not in question is paid in a window that runs from right to left")
{
    const EveryWay way;
    Walk walk(way.by());
    walk.openPractice();
    walk.press(u"Bills"_s);
    walk.press(u"What I paid"_s);
    walk.press(u"I paid £279.00 today"_s);
    REQUIRE(walk.window().file()->snapshot()->money.entries.size() == 1);
    CHECK(walk.seen().contains(u"You paid £279.00 of £323.00. What is left, £44.00, is all in question."_s));
    walk.pressBeginning(u"Take back"_s);
    CHECK(walk.window().file()->snapshot()->money.entries.empty());
}

TEST_CASE("the paper sheet is typed line by line, by every way")
{
    const EveryWay way;
    Walk walk(way.by());
    walk.openPractice();
    walk.press(u"Catch up many days"_s);
    walk.press(u"Type from a paper sheet"_s);
    CHECK(walk.heading() == u"Type July 2026 from the paper sheet"_s);
    const auto before = household(walk).visits.size();
    walk.type(u"8.10 8.20 Ann"_s);
    CHECK(walk.seen().contains(u"Enter writes: Ann came, 8:10 am to 8:20 am."_s));
    walk.key(Qt::Key_Return);
    walk.type(u"m"_s);
    walk.key(Qt::Key_Return);
    REQUIRE(household(walk).visits.size() == before + 2);
    CHECK(walk.seen().contains(u"Every planned visit of this month is written down."_s));
    walk.pressBeginning(u"Take back"_s);
    CHECK(household(walk).visits.size() == before + 1);
}

TEST_CASE("the care account begins with what is held today, by every way", "[account]")
{
    const EveryWay way;
    Walk walk(way.by());
    walk.openPractice();
    walk.press(u"Money"_s);
    walk.press(u"Money in and out, and what is left"_s);
    walk.press(u"Begin: how much do you hold today?"_s);
    const auto fill = [&walk](const QString& text) {
        auto* page = walk.window().frame()->visiblePage();
        for (auto* edit : page->findChildren<QLineEdit*>()) {
            if (edit->isVisible() && edit->text().isEmpty()) {
                edit->setFocus();
                walk.type(text);
                return;
            }
        }
    };
    for (int question = 0; question < 10 && !walk.canPress(u"Save"_s); ++question) {
        if (walk.canPress(u"Bank account"_s))
            walk.choose(u"Bank account"_s);
        fill(u"412.50"_s);
        walk.press(u"Continue"_s);
    }
    walk.press(u"Save"_s);
    REQUIRE(walk.window().file()->snapshot()->money.accounts.size() == 1);
    CHECK(walk.seen().contains(u"£412.50"_s));
    walk.pressBeginning(u"Take back"_s);
    CHECK(walk.window().file()->snapshot()->money.accounts.empty());
}

TEST_CASE("a new price from a date is written down, by every way")
{
    const EveryWay way;
    Walk walk(way.by());
    walk.openPractice();
    walk.press(u"People and prices"_s);
    walk.pressBeginning(u"See or change what you agreed"_s);
    walk.press(u"New price from a date: personal care"_s);
    tabTo(walk, u"day"_s);
    walk.type(u"1 August 2026"_s);
    for (int question = 0; question < 10 && !walk.canPress(u"Save"_s); ++question)
        walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    REQUIRE(household(walk).agreements.size() == 1);
    REQUIRE(household(walk).agreements.front().tariffs.size() == 2);
    CHECK(household(walk).agreements.front().tariffs[1].from == QDate(2026, 8, 1));
    CHECK(walk.seen().contains(u"From Sat 1 August 2026:"_s));
    walk.pressBeginning(u"Take back"_s);
    CHECK(household(walk).agreements.front().tariffs.size() == 1);
}

TEST_CASE("an answer is looked up and changed in a window that runs from right to left")
{
    const EveryWay way;
    Walk walk(way.by());
    walk.openPractice();
    walk.press(u"Bills"_s);
    walk.press(u"Check this bill"_s);
    walk.press(u"Yes, check it"_s);
    walk.press(u"Go through them one by one"_s);
    walk.press(u"Ask about this"_s);
    walk.press(u"The bill is right"_s);
    walk.press(u"Bills"_s);
    walk.press(u"My answers"_s);
    CHECK(walk.seen().contains(u"On Thu 2 July 2026 you said: ask about this."_s));
    walk.press(u"Change my answer"_s);
    walk.press(u"The bill is right"_s);
    CHECK(walk.heading() == u"My answers"_s);
    CHECK_FALSE(walk.seen().contains(u"you said: ask about this."_s));
    walk.pressBeginning(u"Take back"_s);
    CHECK(walk.seen().contains(u"you said: ask about this."_s));
}
