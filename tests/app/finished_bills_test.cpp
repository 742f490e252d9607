#include "tests/app/walk.h"
#include "tests/support/catch.h"

#include "app/wiring/today_wiring.h"
#include "ui/pages/bills_page.h"
#include "ui/pages/finished_change_page.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

const QDate missedDay(2026, 6, 4);

void press(Walk& walk, const QString& name)
{
    auto* button = walk.window().frame()->visiblePage()->findChild<QAbstractButton*>(name);
    REQUIRE(button != nullptr);
    walk.press(button);
    walk.settle();
}

/// The practice bill, looked at and gone through to its sums, and finished with.
void finishBill(Walk& walk)
{
    walk.openPractice();
    walk.press(u"Bills"_s);
    walk.settle();
    press(walk, u"checkBill"_s);
    press(walk, u"accept"_s);
    press(walk, u"sums"_s);
    press(walk, u"finishBill"_s);
}

const std::vector<FinishedBill>& finishedIn(Walk& walk)
{
    return walk.window().file()->snapshot()->finishedBills;
}

Money askedAbout(Walk& walk)
{
    return walk.window().file()->snapshot()->report.bills.front().query;
}

/// "They did come on 4 June": what was written as nobody came becomes a visit that came.
void changeMissedDay(Walk& walk)
{
    walk.window().frame()->popAllSubPages();
    walk.window().findChild<TodayWiring*>()->showDay(missedDay);
    walk.settle();
    press(walk, u"row-0-change"_s);
    press(walk, u"event-0"_s);
    press(walk, u"continue"_s);
    press(walk, u"save"_s);
}

} // namespace

TEST_CASE("a finished bill says so, keeps what it came to and can be opened again")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    finishBill(walk);
    REQUIRE(finishedIn(walk).size() == 1);
    CHECK(finishedIn(walk).front().sums.total == Money{32300});
    CHECK(finishedIn(walk).front().sums.query == Money{4400});
    CHECK(walk.seen().contains(u"You finished with this bill on Thu 2 July 2026."_s));
    walk.window().frame()->popAllSubPages();
    walk.press(u"Bills"_s);
    walk.settle();
    const BillsPage* bills = walk.window().findChild<BillsPage*>();
    REQUIRE(bills != nullptr);
    press(walk, u"checkBill"_s);
    press(walk, u"accept"_s);
    press(walk, u"sums"_s);
    press(walk, u"reopenBill"_s);
    CHECK(finishedOf(finishedIn(walk), walk.window().file()->snapshot()->household.bills.front().uuid) ==
          nullptr);
    press(walk, u"finishBill"_s);
    REQUIRE(finishedIn(walk).size() == 2);
    CHECK(finishedIn(walk).back().version == 2);
    walk.pressBeginning(u"Take back"_s);
    walk.settle();
    CHECK(finishedIn(walk).size() == 1);
}

TEST_CASE("what would change a finished bill is asked about before it is written")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    finishBill(walk);
    const Money before = askedAbout(walk);
    changeMissedDay(walk);
    CHECK(walk.heading() == u"This changes a bill you had finished with"_s);
    CHECK(walk.seen().contains(u"to ask about £44.00 before, £33.50 now"_s));
    CHECK(askedAbout(walk) == before);

    SECTION("left as it was")
    {
        press(walk, u"leave"_s);
        CHECK(walk.banner().contains(u"Nothing was changed."_s));
        CHECK(askedAbout(walk) == before);
    }
    SECTION("saved all the same, with the reason in the list of changes")
    {
        auto* why = walk.window().frame()->visiblePage()->findChild<TextField*>(u"why"_s);
        REQUIRE(why != nullptr);
        why->setText(u"My daughter remembered"_s);
        press(walk, u"goOn"_s);
        CHECK(askedAbout(walk) == Money{3350});
        CHECK(
            walk.window().file()->snapshot()->nextUndo->sentence.endsWith(u"Why: My daughter remembered"_s));
        // The bill says that it comes to something else since, and nothing asks a second time.
        walk.window().frame()->popAllSubPages();
        walk.press(u"Bills"_s);
        walk.settle();
        press(walk, u"checkBill"_s);
        press(walk, u"accept"_s);
        press(walk, u"sums"_s);
        CHECK(walk.seen().contains(u"to ask about £44.00 before, £33.50 now"_s));
        press(walk, u"finishBill"_s);
        CHECK(finishedIn(walk).back().sums.query == Money{3350});
        CHECK_FALSE(walk.seen().contains(u"before, "_s));
        walk.pressBeginning(u"Take back"_s);
        walk.pressBeginning(u"Take back"_s);
        walk.settle();
        CHECK(askedAbout(walk) == before);
    }
}

TEST_CASE("a change that leaves a finished bill as it is asks nothing")
{
    Walk walk;
    finishBill(walk);
    walk.window().frame()->popAllSubPages();
    walk.press(u"Today"_s);
    walk.settle();
    walk.press(u"All came as planned"_s);
    walk.settle();
    CHECK(walk.window().frame()->subPageCount() == 0);
    CHECK(walk.window().file()->snapshot()->nextUndo->sentence.contains(u"2 July 2026"_s));
}
