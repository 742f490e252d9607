#include "app/daybook_file.h"
#include "core/store/daybook.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/pages/closing_page.h"
#include "ui/pages/copies_page.h"
#include "ui/widgets/frame.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// A daybook of her own, as after the first start.
QString openJoan(Walk& walk)
{
    const QString path = walk.folder() + u"/joan.daybook"_s;
    Person person;
    person.name = u"Joan Price"_s;
    walk.window().file()->create(path, person);
    walk.settle();
    REQUIRE(walk.window().file()->snapshot()->path == path);
    return path;
}

void writeVisit(Walk& walk, QDate day)
{
    walk.window().file()->change(u"A visit on "_s + toIso(day), [day](Changes& changes) {
        Visit visit;
        visit.date = day;
        visit.start = QTime(8, 0);
        changes.addVisit(visit);
    });
    walk.settle();
}

} // namespace

TEST_CASE("the first change of a day leaves a safety copy, and a person goes on from it")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    const QString path = openJoan(walk);
    writeVisit(walk, {2026, 7, 1});
    writeVisit(walk, {2026, 7, 2});
    walk.press(u"Settings and help"_s);
    walk.press(u"Copies, and another computer"_s);
    CHECK(walk.seen().contains(u"It holds 0 visit"_s));
    walk.press(u"Go on from this copy"_s);
    CHECK(walk.window().file()->snapshot()->path == walk.folder() + u"/joan from a safety copy.daybook"_s);
    CHECK(walk.window().file()->snapshot()->household.visits.empty());
    // The daybook itself stays as it was.
    walk.window().openPath(path);
    walk.settle();
    CHECK(walk.window().file()->snapshot()->household.visits.size() == 2);
}

TEST_CASE("a safety copy is looked at, and is not the daybook that opens next time")
{
    Walk walk;
    const QString path = openJoan(walk);
    writeVisit(walk, {2026, 7, 1});
    walk.press(u"Settings and help"_s);
    walk.press(u"Copies, and another computer"_s);
    walk.press(u"Look at this copy"_s);
    CHECK(walk.window().file()->snapshot()->isReadOnly);
    CHECK(Preferences().lastDaybook() == path);
}

TEST_CASE("a change is saved also when no safety copy can be made, and that is said")
{
    Walk walk;
    openJoan(walk);
    walk.window().file()->keepSafetyCopies(walk.folder() + u"/joan.daybook/nowhere"_s);
    writeVisit(walk, {2026, 7, 1});
    CHECK(walk.window().file()->snapshot()->household.visits.size() == 1);
    CHECK(walk.banner().startsWith(u"Your change is saved, but no safety copy could be made"_s));
}

TEST_CASE("made-up data leaves no safety copies")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"All came as planned"_s);
    CHECK(walk.window().file()->safetyFolder().isEmpty());
    walk.press(u"Settings and help"_s);
    walk.press(u"Copies, and another computer"_s);
    CHECK(walk.seen().contains(u"There is none yet."_s));
}

TEST_CASE("a file older than the one last open here is noticed, and so is a copy in conflict beside it")
{
    Walk walk;
    const QString path = openJoan(walk);
    const QString older = walk.folder() + u"/older.daybook"_s;
    walk.window().file()->ask([&](const Daybook& daybook) { daybook.copyTo(older); }, [] {});
    walk.settle();
    writeVisit(walk, {2026, 7, 1});
    walk.window().openPath(older);
    walk.settle();
    CHECK(walk.banner().startsWith(u"This file is older than the one that was last open"_s));

    REQUIRE(QFile::copy(older, walk.folder() + u"/joan (conflicted copy).daybook"_s));
    walk.window().openPath(path);
    walk.settle();
    CHECK(walk.banner().startsWith(u"Beside this daybook lies “joan (conflicted copy).daybook”"_s));
}

TEST_CASE("a daybook is closed when care has ended, says how long to keep it, and is opened again")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    openJoan(walk);
    walk.press(u"Settings and help"_s);
    walk.press(u"When care has ended"_s);
    walk.press(u"Close this daybook"_s);
    CHECK(walk.seen().contains(u"Please choose one."_s));
    walk.choose(u"The person has moved"_s);
    auto* day = walk.window().frame()->visiblePage()->findChild<QWidget*>(u"lastDay"_s);
    REQUIRE(day != nullptr);
    day->findChild<QLineEdit*>()->setFocus();
    walk.type(u"30 June 2026"_s);
    walk.press(u"Close this daybook"_s);
    CHECK(walk.window().file()->snapshot()->closedOn == QDate(2026, 6, 30));
    CHECK(walk.seen().contains(u"This daybook is closed. The last day of care was Tue 30 June 2026. Please "
                               u"keep it until Thu 31 March 2033."_s));
    walk.press(u"Open it again"_s);
    CHECK_FALSE(walk.window().file()->snapshot()->closedOn.isValid());
    CHECK_FALSE(walk.seen().contains(u"This daybook is closed."_s));
}

TEST_CASE("after the last day of care no visit is waited for")
{
    Walk walk;
    walk.openPractice();
    REQUIRE(walk.canPress(u"All came as planned"_s));
    walk.window().file()->change(
        u"Closed"_s, [](Changes& changes) { changes.setSetting(u"closed/on"_s, u"2026-06-30"_s); });
    walk.settle();
    CHECK_FALSE(walk.canPress(u"All came as planned"_s));
    CHECK_FALSE(walk.canPress(u"Yesterday: not written down yet"_s));
}

TEST_CASE("copies and closing can be read and reached at every size", "[look]")
{
    test::checkAtEverySize([] {
        auto page = std::make_unique<CopiesPage>();
        page->setPlaces(u"/home/joan/Documents/joan.daybook"_s, u"/home/joan/.local/share/Daybook/joan"_s);
        page->setCopies(
            {{u"/a"_s, u"Thu 2 July 2026, 8:00 pm"_s, u"It holds 35 visits and 1 bill."_s, true}});
        return page;
    });
    test::checkAtEverySize([] { return std::make_unique<ClosingPage>(QDate(2026, 7, 2)); });
}
