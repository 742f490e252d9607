#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

void addWishes(Changes& changes)
{
    changes.addWantedTime({0, {}, u"Morning"_s, VisitPurpose::GetUp, QTime(7, 30), QTime(8, 30)});
    changes.addWantedTime({0, {}, u"Bed"_s, VisitPurpose::GoToBed, {}, QTime(22, 0)});
    changes.addGoal({0,
                     {},
                     u"I want to go to chapel on Sundays."_s,
                     {2026, 4, 1},
                     QDate(2026, 10, 1),
                     u"Twice in May."_s,
                     false});
    changes.addUnpaidHelp({0, {}, u"Megan"_s, {2026, 6, 13}, Minutes(90), u"Breakfast and washing"_s, true});
    changes.addUnpaidHelp({0, {}, u"Megan"_s, {2026, 6, 4}, Minutes(30), {}, false, u"Tired, but well."_s});
}

} // namespace

TEST_CASE("wishes, goals and unpaid help are read again as they were written", "[store][wishes]")
{
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Wishes"_s, addWishes);
        CHECK(daybook->verify().sound);
    }
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    const Wishes wishes = daybook->wishes();
    REQUIRE(wishes.times.size() == 2);
    CHECK(wishes.times[0].visit == u"Morning"_s);
    CHECK(wishes.times[0].purpose == VisitPurpose::GetUp);
    CHECK(wishes.times[0].earliest == QTime(7, 30));
    CHECK_FALSE(wishes.times[1].earliest);
    CHECK(wishes.times[1].latest == QTime(22, 0));
    REQUIRE(wishes.goals.size() == 1);
    CHECK(wishes.goals[0].words == u"I want to go to chapel on Sundays."_s);
    CHECK(wishes.goals[0].reviewOn == QDate(2026, 10, 1));
    CHECK(wishes.goals[0].howItGoes == u"Twice in May."_s);
    REQUIRE(wishes.help.size() == 2);
    CHECK(wishes.help[0].date == QDate(2026, 6, 4)); // by date
    CHECK(wishes.help[0].howItGoes == u"Tired, but well."_s);
    CHECK(wishes.help[1].howItGoes.isEmpty());
    CHECK(wishes.help[1].length == Minutes(90));
    CHECK(wishes.help[1].isInPlaceOfVisit);
}

TEST_CASE("a goal that was changed or taken out comes back with Take back", "[store][wishes]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"Wishes"_s, addWishes);
    const Wishes before = daybook->wishes();

    Goal changed = before.goals.front();
    changed.howItGoes = u"Every week now."_s;
    daybook->change(u"Changed"_s, [&](Changes& changes) { changes.updateGoal(changed); });
    CHECK(daybook->wishes().goals.front() == changed);
    daybook->undo();
    CHECK(daybook->wishes() == before);

    daybook->change(u"Out"_s, [&](Changes& changes) {
        changes.removeGoal(changed.id);
        changes.removeWantedTime(before.times.front().id);
        changes.removeUnpaidHelp(before.help.front().id);
    });
    CHECK(daybook->wishes().goals.empty());
    CHECK(daybook->wishes().times.size() == 1);
    CHECK(daybook->wishes().help.size() == 1);
    daybook->undo();
    CHECK(daybook->wishes() == before);
    CHECK(daybook->verify().sound);
}

TEST_CASE("how a helper is doing is changed and taken back without touching the rest", "[store][wishes]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"Wishes"_s, addWishes);
    const Wishes before = daybook->wishes();
    UnpaidHelp changed = before.help.front();
    changed.howItGoes.clear();
    daybook->change(u"Changed"_s, [&](Changes& changes) { changes.updateUnpaidHelp(changed); });
    CHECK(daybook->wishes().help.front() == changed);
    daybook->undo();
    CHECK(daybook->wishes() == before);
    CHECK(daybook->verify().sound);
}
