#include "ui/pages/calendar_page.h"

#include "tests/support/catch.h"
#include "tests/ui/pages/clicking.h"
#include "tests/ui/pages/day_fixture.h"
#include "ui/pages/month_grid.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

struct Shown
{
    CalendarPage page;
    std::vector<QDate> days;
    std::vector<QDate> months;
    Shown()
    {
        QObject::connect(&page, &CalendarPage::dayWanted, [this](QDate day) { days.push_back(day); });
        QObject::connect(&page, &CalendarPage::monthWanted, [this](QDate month) { months.push_back(month); });
        page.setToday(thursday);
        show(thursday);
        showOn(page, {1100, 1000});
    }
    void show(QDate month)
    {
        page.setMonth(month, calendarDays(twoVisitsADay(),
                                          {visitAt(QDate(2026, 6, 1), QTime(8, 0), VisitState::NobodyCame)},
                                          month, thursday));
    }
};

} // namespace

TEST_CASE("a press on a day opens it")
{
    Shown shown;
    CHECK(shown.page.title() == u"June 2026"_s);
    auto* grid = pieceOf<MonthGrid>(shown.page, u"monthGrid"_s);
    const auto* model = qobject_cast<const CalendarMonthTableModel*>(grid->model());
    const QRect cell = grid->visualRect(model->indexOf(QDate(2026, 6, 9)));
    CHECK(cell.width() >= 100);
    CHECK(cell.height() >= 64);
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, cell.center());
    CHECK(shown.days == std::vector<QDate>{QDate(2026, 6, 9)});
}

TEST_CASE("by keyboard the calendar begins at today, arrows move, Enter opens, and Tab leaves")
{
    Shown shown;
    shown.page.focusHeading();
    tabTo(shown.page, u"monthGrid"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(shown.days == std::vector<QDate>{thursday, QDate(2026, 6, 10)});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() != u"monthGrid"_s);
}

TEST_CASE("the months before and after are one press away and named")
{
    Shown shown;
    CHECK(pieceOf<QPushButton>(shown.page, u"previousMonth"_s)->text() == u"< May 2026"_s);
    press(shown.page, u"nextMonth"_s);
    REQUIRE(shown.months == std::vector<QDate>{QDate(2026, 7, 1)});
    shown.show(shown.months.front());
    CHECK(shown.page.title() == u"July 2026"_s);
    press(shown.page, u"previousMonth"_s);
    CHECK(shown.months.back() == QDate(2026, 6, 1));
}

TEST_CASE("the month can be shown as a list, whose rows open the day")
{
    Shown shown;
    press(shown.page, u"form"_s);
    CHECK(shown.page.isList());
    auto* list = pieceOf<TableView>(shown.page, u"monthList"_s);
    CHECK(shown.page.findChild<QWidget*>(u"monthGrid"_s)->isHidden());
    CHECK(list->model()->index(0, 1).data().toString() == u"1 not written down, 1 nobody came"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(4, 0)).center());
    CHECK(shown.days == std::vector<QDate>{QDate(2026, 6, 5)});
    tabTo(shown.page, u"monthList"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(shown.days.back() == QDate(2026, 6, 6));
}

TEST_CASE("large words begin with the list")
{
    applyTheme(*qApp, ThemeName::Light, 28);
    {
        Shown shown;
        CHECK(shown.page.isList());
        press(shown.page, u"form"_s);
        CHECK_FALSE(shown.page.isList());
    }
    applyTheme(*qApp, ThemeName::Light, 14);
}

TEST_CASE("a month of larger words is seen whole in a window of usual width, from either side")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    QGuiApplication::setLayoutDirection(direction);
    applyTheme(*qApp, ThemeName::Light, 18);
    {
        Shown shown;
        shown.page.resize(920, 800); // what the menu leaves of 1180
        settle();
        CHECK_FALSE(shown.page.isList());
        auto* grid = pieceOf<MonthGrid>(shown.page, u"monthGrid"_s);
        CHECK(grid->horizontalScrollBar()->maximum() == 0);
    }
    applyTheme(*qApp, ThemeName::Light, 14);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("where a month does not fit, the list is shown, and the month when it is asked for or fits again")
{
    Shown shown;
    CHECK_FALSE(shown.page.isList());
    shown.page.resize(640, 800);
    settle();
    CHECK(shown.page.isList());
    shown.page.resize(1100, 1000);
    settle();
    CHECK_FALSE(shown.page.isList());
    shown.page.resize(640, 800);
    settle();
    press(shown.page, u"form"_s);
    CHECK_FALSE(shown.page.isList());
    shown.page.resize(660, 800);
    settle();
    CHECK_FALSE(shown.page.isList());
}

TEST_CASE("the signs are explained on the page, each with its word")
{
    Shown shown;
    const auto* legend = pieceOf(shown.page, u"legend"_s);
    CHECK(legend->findChildren<QLabel*>().size() == 7);
}
