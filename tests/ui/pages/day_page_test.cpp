#include "ui/pages/day_page.h"

#include "tests/support/catch.h"
#include "tests/ui/pages/clicking.h"
#include "tests/ui/pages/day_fixture.h"
#include "ui/pages/today_page.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

struct Pressed
{
    std::vector<PlannedVisit> all;
    std::vector<DayRow> came;
    std::vector<DayRow> nobody;
    std::vector<DayRow> different;
    std::vector<QDate> add;
    std::vector<std::vector<PlannedVisit>> finished;
    int reopened{};
};

void listen(DayPage& page, Pressed& pressed)
{
    QObject::connect(&page, &DayPage::allCameRequested, [&](const auto& visits) { pressed.all = visits; });
    QObject::connect(&page, &DayPage::cameRequested, [&](const DayRow& row) { pressed.came.push_back(row); });
    QObject::connect(&page, &DayPage::nobodyCameRequested,
                     [&](const DayRow& row) { pressed.nobody.push_back(row); });
    QObject::connect(&page, &DayPage::differentRequested,
                     [&](const DayRow& row) { pressed.different.push_back(row); });
    QObject::connect(&page, &DayPage::addVisitRequested, [&](QDate day) { pressed.add.push_back(day); });
    QObject::connect(&page, &DayPage::dayFinishedRequested,
                     [&](QDate, const auto& visits) { pressed.finished.push_back(visits); });
    QObject::connect(&page, &DayPage::dayReopenedRequested, [&](QDate) { ++pressed.reopened; });
}

} // namespace

TEST_CASE("a normal day is one press")
{
    TodayPage page;
    Pressed pressed;
    listen(page, pressed);
    page.setToday(thursday);
    page.setSheet(daySheet(twoVisitsADay(), {}, thursday));
    showOn(page);
    CHECK(page.title() == u"Today: Thursday 4 June 2026"_s);
    CHECK(page.lead().startsWith(u"2 visit"_s));
    CHECK(page.lead().endsWith(u"planned. Nothing is written down yet."_s));
    press(page, u"allCame"_s);
    REQUIRE(pressed.all.size() == 2);
    CHECK(pressed.all[0].start == QTime(8, 0));
    CHECK(pressed.all[1].start == QTime(12, 30));
    CHECK(pressed.came.empty());
}

TEST_CASE("that nobody came is one press, and names its visit for those who listen")
{
    TodayPage page;
    Pressed pressed;
    listen(page, pressed);
    page.setToday(thursday);
    page.setSheet(daySheet(twoVisitsADay(), {}, thursday));
    showOn(page);
    CHECK(pieceOf(page, u"row-0-nobody"_s)->accessibleName() == u"Nobody came for the 8:00 am visit"_s);
    CHECK(pieceOf(page, u"row-1-nobody"_s)->accessibleName() == u"Nobody came for the 12:30 pm visit"_s);
    press(page, u"row-1-nobody"_s);
    REQUIRE(pressed.nobody.size() == 1);
    CHECK(pressed.nobody[0].planned->start == QTime(12, 30));
}

TEST_CASE("a day can be written down by keyboard alone, and the focus stays where the person is")
{
    TodayPage page;
    Pressed pressed;
    listen(page, pressed);
    std::vector<Visit> written;
    QObject::connect(&page, &DayPage::cameRequested, [&](const DayRow& row) {
        written.push_back(entryFor(*row.planned, VisitState::Came));
        page.setSheet(daySheet(twoVisitsADay(), written, thursday));
    });
    page.setToday(thursday);
    page.setSheet(daySheet(twoVisitsADay(), {}, thursday));
    showOn(page);
    page.focusHeading();
    pressByKey(page, u"row-0-came"_s);
    REQUIRE(pressed.came.size() == 1);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == u"row-0-change"_s);
    pressByKey(page, u"row-1-came"_s, Qt::Key_Return);
    CHECK(pressed.came.size() == 2);
    CHECK(page.lead().endsWith(u"planned. Everything is written down."_s));
}

TEST_CASE("what is written shrinks to one line with a Change button")
{
    TodayPage page;
    Pressed pressed;
    listen(page, pressed);
    Visit visit = visitAt(thursday, QTime(8, 0));
    visit.carers = {u"Ann"_s};
    page.setToday(thursday);
    page.setSheet(daySheet(twoVisitsADay(), {visit}, thursday));
    showOn(page);
    CHECK(pieceOf<QLabel>(page, u"row-0-line"_s)->text() == u"8:00 am Ann came as planned"_s);
    CHECK(page.findChild<QWidget*>(u"row-0-came"_s) == nullptr);
    CHECK(pieceOf<QPushButton>(page, u"allCame"_s)->text() == u"All the others came as planned"_s);
    press(page, u"row-0-change"_s);
    REQUIRE(pressed.different.size() == 1);
    REQUIRE(pressed.different[0].entry() != nullptr);
    CHECK(pressed.different[0].entry()->id == visit.id);
}

TEST_CASE("a meal is ticked like a visit, without clock times")
{
    TodayPage page;
    Pressed pressed;
    listen(page, pressed);
    page.setToday(thursday);
    page.setSheet(daySheet({dailyMeal()}, {}, thursday));
    showOn(page);
    CHECK(pieceOf(page, u"row-0-nobody"_s)->accessibleName() == u"Nobody came: Hot meal"_s);
    press(page, u"row-0-came"_s);
    REQUIRE(pressed.came.size() == 1);
    CHECK_FALSE(pressed.came[0].planned->start.has_value());
}

TEST_CASE("that is everything: a blank visit is asked about before it counts as one where nobody came")
{
    TodayPage page;
    Pressed pressed;
    listen(page, pressed);
    page.setToday(thursday);
    page.setSheet(daySheet(twoVisitsADay(), {visitAt(thursday, QTime(8, 0))}, thursday));
    showOn(page);
    press(page, u"finish"_s);
    CHECK(pressed.finished.empty());
    CHECK(pieceOf<QLabel>(page, u"blankQuestion"_s)->text().contains(u"12:30 pm to 1:00 pm"_s));

    SECTION("the person says that nobody came")
    {
        press(page, u"finishNobody"_s);
        REQUIRE(pressed.finished.size() == 1);
        REQUIRE(pressed.finished[0].size() == 1);
        CHECK(pressed.finished[0][0].start == QTime(12, 30));
    }
    SECTION("the person goes back and writes it down")
    {
        press(page, u"finishBack"_s);
        CHECK(pressed.finished.empty());
        CHECK(pieceOf(page, u"row-1-came"_s) != nullptr);
    }
}

TEST_CASE("a day without planned visits can be marked as finished, and opened again")
{
    TodayPage page;
    Pressed pressed;
    listen(page, pressed);
    page.setToday(thursday);
    page.setSheet(daySheet({}, {}, thursday));
    showOn(page);
    press(page, u"finish"_s);
    REQUIRE(pressed.finished.size() == 1);
    CHECK(pressed.finished[0].empty());
    page.setSheet(daySheet({}, {visitAt(thursday, {}, VisitState::DayComplete)}, thursday));
    settle();
    press(page, u"reopen"_s);
    CHECK(pressed.reopened == 1);
}

TEST_CASE("a day to come has nothing to press")
{
    DayPage page;
    page.setToday(thursday);
    page.setSheet(daySheet(twoVisitsADay(), {}, thursday.addDays(1)));
    showOn(page);
    CHECK(page.title() == u"Friday 5 June 2026"_s);
    CHECK(page.lead().contains(u"still to come"_s));
    CHECK(page.findChild<QPushButton*>() == nullptr);
}

TEST_CASE("a daybook that can only be looked at has no buttons that write")
{
    DayPage page;
    page.setToday(thursday);
    page.setReadOnly(true);
    page.setSheet(daySheet(twoVisitsADay(), {visitAt(thursday, QTime(8, 0))}, thursday));
    showOn(page);
    CHECK(page.findChild<QPushButton*>() == nullptr);
    CHECK(pieceOf<QLabel>(page, u"row-1-line"_s)->text() == u"12:30 pm planned"_s);
}

TEST_CASE("today lists the days that still wait, and the next thing to do")
{
    TodayPage page;
    std::vector<QDate> wanted;
    int another = 0;
    int next = 0;
    QObject::connect(&page, &TodayPage::dayWanted, [&](QDate day) { wanted.push_back(day); });
    QObject::connect(&page, &TodayPage::anotherDayWanted, [&] { ++another; });
    QObject::connect(&page, &TodayPage::nextThingWanted, [&] { ++next; });
    page.setToday(thursday);
    page.setSheet(daySheet(twoVisitsADay(), {}, thursday));
    page.setDaysNotWritten({thursday.addDays(-1), thursday.addDays(-4)});
    page.setNextThing(u"Brightcare's bill for May is here."_s, u"Check this bill"_s);
    showOn(page, {1100, 1400});
    CHECK(pieceOf<QPushButton>(page, u"day-2026-06-03"_s)->text() == u"Yesterday: not written down yet"_s);
    CHECK(pieceOf<QPushButton>(page, u"day-2026-05-31"_s)->text() ==
          u"Sun 31 May 2026: not written down yet"_s);
    press(page, u"day-2026-05-31"_s);
    CHECK(wanted == std::vector<QDate>{QDate(2026, 5, 31)});
    press(page, u"anotherDay"_s);
    CHECK(another == 1);
    press(page, u"nextThing"_s);
    CHECK(next == 1);
}
