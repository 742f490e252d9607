#include "tests/app/walk.h"
#include "tests/support/catch.h"

#include "app/wiring/today_wiring.h"
#include "core/care/day_sheet.h"
#include "core/check/pricing.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

const QDate practiceToday(2026, 7, 2);

std::vector<Visit> writtenOn(Walk& walk, QDate day)
{
    std::vector<Visit> found;
    const auto snapshot = walk.window().file()->snapshot();
    std::ranges::copy_if(snapshot->household.visits, std::back_inserter(found),
                         [day](const Visit& visit) { return visit.date == day; });
    return found;
}

const Agreement& agreementIn(Walk& walk)
{
    const auto snapshot = walk.window().file()->snapshot();
    REQUIRE(snapshot->household.agreements.size() == 1);
    return snapshot->household.agreements.front();
}

} // namespace

TEST_CASE("a good day is one press, one change, and can be taken back")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    walk.openPractice();
    REQUIRE(writtenOn(walk, practiceToday).empty());
    walk.press(u"All came as planned"_s);
    walk.settle();
    const auto written = writtenOn(walk, practiceToday);
    REQUIRE(written.size() == 1);
    CHECK(written[0].state == VisitState::Came);
    CHECK(written[0].planned == QTime(8, 0));
    CHECK_FALSE(written[0].start.has_value());
    CHECK(written[0].enteredAt.has_value());
    CHECK(walk.seen().contains(u"8:00 am came as planned"_s));
    CHECK(walk.window().file()->snapshot()->nextUndo->sentence ==
          u"8:00 am visit on Thu 2 July 2026: came"_s);
    walk.pressBeginning(u"Take back"_s);
    walk.settle();
    CHECK(writtenOn(walk, practiceToday).empty());
    CHECK(walk.canPress(u"All came as planned"_s));
}

TEST_CASE("a visit written down is changed in its place, and cleared again")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"Nobody came"_s);
    walk.settle();
    REQUIRE(writtenOn(walk, practiceToday).size() == 1);
    const Visit before = writtenOn(walk, practiceToday).front();
    CHECK(before.state == VisitState::NobodyCame);
    walk.press(u"Change"_s);
    walk.press(u"The provider cancelled it"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    walk.settle();
    REQUIRE(writtenOn(walk, practiceToday).size() == 1);
    CHECK(writtenOn(walk, practiceToday).front().state == VisitState::CancelledByProvider);
    CHECK(writtenOn(walk, practiceToday).front().id == before.id);
    CHECK(writtenOn(walk, practiceToday).front().uuid == before.uuid);
    walk.press(u"Change"_s);
    walk.press(u"Clear – not written down"_s);
    walk.settle();
    CHECK(writtenOn(walk, practiceToday).empty());
}

TEST_CASE("that is everything marks the day, with nobody came only where the person said so")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"That is everything for today"_s);
    CHECK(writtenOn(walk, practiceToday).empty());
    walk.press(u"Nobody came, and that is everything"_s);
    walk.settle();
    const auto written = writtenOn(walk, practiceToday);
    REQUIRE(written.size() == 2);
    CHECK(std::ranges::count(written, VisitState::NobodyCame, &Visit::state) == 1);
    CHECK(std::ranges::count(written, VisitState::DayComplete, &Visit::state) == 1);
    walk.press(u"This day is not finished"_s);
    walk.settle();
    CHECK(writtenOn(walk, practiceToday).size() == 1);
}

TEST_CASE("yesterday is written down on its own page, and Back leads to today")
{
    Walk walk;
    walk.openPractice();
    walk.pressBeginning(u"Yesterday"_s);
    CHECK(walk.heading() == u"Wednesday 1 July 2026"_s);
    walk.press(u"All came as planned"_s);
    walk.settle();
    CHECK(writtenOn(walk, practiceToday.addDays(-1)).size() == 1);
    CHECK(walk.seen().contains(u"8:00 am came as planned"_s));
    walk.press(u"Back"_s);
    CHECK(walk.heading() == u"Today: Thursday 2 July 2026"_s);
}

TEST_CASE("a new price from a date is a new dated price, and the old bill keeps the old one")
{
    Walk walk;
    walk.openPractice();
    const auto before = walk.window().file()->snapshot()->report;
    walk.press(u"People and prices"_s);
    walk.pressBeginning(u"See or change what you agreed"_s);
    walk.press(u"New price from a date: personal care"_s);
    walk.key(Qt::Key_Tab);
    walk.type(u"1 August 2026"_s);
    walk.press(u"Continue"_s);
    for (int i = 0; i < 8 && !walk.canPress(u"Save"_s); ++i)
        walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    walk.settle();
    REQUIRE(agreementIn(walk).tariffs.size() == 2);
    CHECK(agreementIn(walk).tariffs[0].to == QDate(2026, 7, 31));
    CHECK(agreementIn(walk).tariffs[1].from == QDate(2026, 8, 1));
    CHECK(walk.window().file()->snapshot()->report == before);
    CHECK(walk.seen().contains(u"From Sat 1 August 2026:"_s));
}

TEST_CASE("planned visits stop from the day the person names")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"People and prices"_s);
    walk.pressBeginning(u"See or change planned visits"_s);
    walk.pressBeginning(u"It stops"_s);
    walk.key(Qt::Key_Tab);
    walk.type(u"1 August 2026"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    walk.settle();
    const auto snapshot = walk.window().file()->snapshot();
    const auto planned = plannedVisits(snapshot->household.rota, {QDate(2026, 7, 30), QDate(2026, 8, 3)});
    CHECK(planned.size() == 2);
}

TEST_CASE("a whole week is finished with one answer, visits that nobody came to included, and is one change")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    walk.openPractice();
    walk.window().findChild<TodayWiring*>()->showDay(QDate(2026, 7, 1));
    walk.settle();
    REQUIRE(writtenOn(walk, QDate(2026, 7, 1)).empty());
    walk.press(u"That is everything for the whole week"_s);
    walk.settle();
    CHECK(walk.heading() == u"Is everything of this week written down?"_s);
    CHECK(walk.seen().contains(u"Did nobody come?"_s));
    CHECK(walk.seen().contains(u"Wed 1 July 2026: "_s));
    walk.press(u"Go back, I will write it down"_s);
    walk.settle();
    REQUIRE(writtenOn(walk, QDate(2026, 7, 1)).empty());
    walk.press(u"That is everything for the whole week"_s);
    walk.settle();
    walk.press(u"Nobody came, and that is everything"_s);
    walk.settle();
    const auto first = writtenOn(walk, QDate(2026, 7, 1));
    REQUIRE(first.size() == 2);
    CHECK(std::ranges::count(first, VisitState::NobodyCame, &Visit::state) == 1);
    CHECK(std::ranges::count(first, VisitState::DayComplete, &Visit::state) == 1);
    // Monday to today, and no day that is still to come.
    for (QDate day(2026, 6, 29); day <= practiceToday; day = day.addDays(1))
        CHECK(std::ranges::count(writtenOn(walk, day), VisitState::DayComplete, &Visit::state) == 1);
    CHECK(writtenOn(walk, QDate(2026, 7, 3)).empty());
    walk.pressBeginning(u"Take back"_s);
    walk.settle();
    CHECK(writtenOn(walk, QDate(2026, 7, 1)).empty());
    CHECK(writtenOn(walk, QDate(2026, 6, 30)).size() == 1);
}
