#include "core/store/safety_copies.h"

#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

void writeVisit(Daybook& daybook, int day)
{
    daybook.change(u"A visit"_s, [day](Changes& changes) {
        changes.addVisit(morningVisit(QDate(2026, 6, 1).addDays(day)));
    });
}

} // namespace

TEST_CASE("a safety copy holds what the daybook held, and the same state is not copied twice",
          "[store][copies]")
{
    const Folder folder;
    const SafetyCopies copies(folder.path(u"copies"_s));
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    writeVisit(*daybook, 0);
    const std::vector<Visit> then = daybook->visits();
    copies.make(*daybook);
    copies.make(*daybook);
    writeVisit(*daybook, 1);
    REQUIRE(copies.all().size() == 1);
    const auto copy = Daybook::open(copies.all().front().path, OpenMode::ReadOnly, minuteClock());
    CHECK(copy->visits() == then);
    CHECK(copy->verify().sound);
    CHECK(sameContent(copy->household(), copy->household()));
}

TEST_CASE("two hundred safety copies: the newest ten stay and some old ones, also when the clock goes back",
          "[store][copies]")
{
    const Folder folder;
    const SafetyCopies copies(folder.path(u"copies"_s));
    QDateTime now(QDate(2026, 6, 4), QTime(20, 0));
    const auto daybook = Daybook::create(folder.path(), anna(), [&now] { return now; });
    std::vector<qint64> made;
    for (int i = 0; i < 200; ++i) {
        if (i == 150)
            now = now.addYears(-1); // somebody set the clock back
        writeVisit(*daybook, i);
        copies.make(*daybook);
        made.push_back(daybook->history(1).front().number);
        REQUIRE(copies.all().front().number == made.back());
    }
    const auto kept = copies.all();
    REQUIRE(kept.size() >= 14);
    CHECK(kept.size() <= 20);
    for (std::size_t i = 0; i < 10; ++i)
        CHECK(kept[i].number == made[made.size() - 1 - i]);
    CHECK(kept.back().number <= made[60]);
}

TEST_CASE("old safety copies let go never take another file with them", "[store][copies]")
{
    const Folder folder;
    const SafetyCopies copies(folder.path(u"copies"_s));
    REQUIRE(QDir().mkpath(folder.path(u"copies"_s)));
    const QString mine = folder.path(u"copies/after change of plan.daybook"_s);
    writeBytes(mine, "mine");
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    for (int i = 0; i < 40; ++i) {
        writeVisit(*daybook, i);
        copies.make(*daybook);
    }
    CHECK(bytesOf(mine) == "mine");
}

TEST_CASE("a safety copy that can no longer be read says so, and the others are still listed",
          "[store][copies]")
{
    const Folder folder;
    const SafetyCopies copies(folder.path(u"copies"_s));
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    writeVisit(*daybook, 0);
    copies.make(*daybook);
    writeVisit(*daybook, 1);
    copies.make(*daybook);
    writeBytes(copies.all().front().path, "cut off");
    const auto contents = copies.contents(10, minuteClock());
    REQUIRE(contents.size() == 2);
    CHECK_FALSE(contents[0].problem.isEmpty());
    CHECK(contents[1].problem.isEmpty());
    CHECK(contents[1].visits == 1);
    CHECK(contents[1].sentence == u"A visit"_s);
}

TEST_CASE("when there is nowhere to put a safety copy the older ones stay", "[store][copies]")
{
    const Folder folder;
    writeBytes(folder.path(u"copies"_s), "a file where the folder should be");
    const SafetyCopies copies(folder.path(u"copies"_s));
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    CHECK(storeErrorOf([&] { copies.make(*daybook); }).reason() == StoreError::Reason::CannotWrite);
}
