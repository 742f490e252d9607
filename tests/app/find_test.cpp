#include "app/daybook_file.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/models/find_index.h"
#include "ui/pages/find_page.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/table_view.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// Four visits a day for so many days, and a bill a month.
Household manyVisits(int days)
{
    Household household;
    household.person.name = u"Joan Price"_s;
    const QStringList names{u"Ann"_s, u"Ben"_s, u"Chidi"_s, u"Dorota"_s, u"Ewa"_s};
    for (int i = 0; i < days * 4; ++i) {
        Visit visit;
        visit.date = QDate(2016, 1, 1).addDays(i / 4);
        visit.planned = QTime(8 + 4 * (i % 4), 0);
        visit.start = visit.planned->addSecs(60 * (i % 17));
        visit.end = visit.start->addSecs(1800);
        visit.carers = {names[i % names.size()]};
        visit.service = u"personal care"_s;
        visit.provider = u"Brightcare Home Support Ltd"_s;
        if (i % 50 == 0)
            visit.state = VisitState::NobodyCame;
        if (i % 97 == 0)
            visit.note = u"rang the office about the lunch"_s;
        household.visits.push_back(visit);
    }
    for (int month = 0; month < days / 30; ++month) {
        Bill bill;
        bill.period = monthOf(QDate(2016, 1, 1).addMonths(month));
        bill.provider = u"Brightcare Home Support Ltd"_s;
        bill.file = u"bills/%1.csv"_s.arg(month);
        bill.printedTotal = Money{32300 + month};
        household.bills.push_back(bill);
    }
    return household;
}

QStringList found(const FindIndex& index, const QString& query)
{
    QStringList words;
    for (const FindHit& hit : index.find(query, 50).hits)
        words += hit.words;
    return words;
}

TableView* table(Walk& walk)
{
    auto* seen = walk.window().frame()->visiblePage()->findChild<TableView*>(u"found"_s);
    REQUIRE(seen != nullptr);
    return seen;
}

} // namespace

TEST_CASE("a day on which nobody came is found while typing and opened with Enter")
{
    Walk walk;
    walk.openPractice();
    walk.key(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(walk.heading() == u"Find"_s);
    walk.type(u"nobody 13 june"_s);
    CHECK(walk.seen().contains(u"1 found."_s));
    CHECK(table(walk)->model()->index(0, 1).data().toString() ==
          u"8:00 am visit on Sat 13 June 2026: nobody came – Nobody came. Jean from next door helped."_s);
    walk.key(Qt::Key_Return);
    CHECK(walk.heading().contains(u"13 June 2026"_s));
    // Back leads to what was typed.
    walk.press(u"Back"_s);
    CHECK(walk.heading() == u"Find"_s);
    CHECK(walk.seen().contains(u"1 found."_s));
}

TEST_CASE("a bill is found by its sum and opened, by mouse and by keyboard")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    walk.openPractice();
    walk.press(u"Find"_s);
    walk.type(u"£323"_s);
    REQUIRE(table(walk)->model()->rowCount() > 0);
    CHECK(table(walk)->model()->index(0, 0).data().toString() == u"Bill"_s);
    if (by == Walk::By::Keyboard) {
        walk.key(Qt::Key_Down);
        walk.key(Qt::Key_Return);
    } else {
        walk.press(u"Open this"_s);
    }
    CHECK(walk.canPress(u"Yes, check it"_s));
}

TEST_CASE("what is not there says so, and nothing typed shows nothing")
{
    Walk walk;
    walk.openPractice();
    walk.key(Qt::Key_F, Qt::ControlModifier);
    CHECK_FALSE(table(walk)->isVisible());
    walk.type(u"zebra"_s);
    CHECK(walk.seen().contains(u"Nothing was found. Try fewer letters, or another word."_s));
    CHECK_FALSE(walk.canPress(u"Open this"_s));
    walk.key(Qt::Key_Return); // nothing to open
    CHECK(walk.heading() == u"Find"_s);
}

TEST_CASE("before there is a daybook there is nothing to find in")
{
    Walk walk;
    walk.window().start({});
    walk.settle();
    CHECK_FALSE(walk.canPress(u"Find"_s));
    walk.key(Qt::Key_F, Qt::ControlModifier);
    CHECK(walk.heading() != u"Find"_s);
}

TEST_CASE("words are found by how they begin, numbers whole, days and times as they are usually written")
{
    Household household = manyVisits(20);
    household.visits[5].note = u"Came with a planner"_s;
    const FindIndex index(household, {});
    CHECK(found(index, u"plann"_s).size() == 1); // not "as planned" of every visit
    CHECK(found(index, u"4/1/2016"_s).size() == 4);
    CHECK(found(index, u"04/01/2016"_s).size() == 4);
    CHECK(found(index, u"2016-01-04"_s).size() == 4);
    CHECK(found(index, u"mon 4 jan"_s).size() == 4); // the 14th is not the 4th
    CHECK(found(index, u"8.05"_s).size() == found(index, u"8:05"_s).size());
    CHECK_FALSE(found(index, u"8.05"_s).isEmpty());
    CHECK(found(index, u"PRICE joan"_s) == QStringList{u"Joan Price"_s});
    CHECK(found(index, u"   "_s).isEmpty());
    CHECK(index.find(u"ann"_s, 3).hits.size() == 3);
    CHECK(index.find(u"ann"_s, 3).total == 17); // sixteen visits and Ann herself
    CHECK(found(index, u"ann"_s).front().startsWith(u"Ann, 16 visit"_s));
    CHECK(found(index, u"ann"_s).front().endsWith(u"the last on Tue 19 January 2016"_s));
}

TEST_CASE("the find box can be read and reached at every size", "[look]")
{
    test::checkAtEverySize([] {
        auto page = std::make_unique<FindPage>();
        page->setIndex(FindIndex(manyVisits(60), {}));
        page->findChild<QLineEdit*>()->setText(u"ann"_s);
        page->setIndex(FindIndex(manyVisits(60), {}));
        return page;
    });
}

TEST_CASE("what is made ready in slices finds the same as what is made at once")
{
    const Household household = manyVisits(500);
    FindIndex slices(household, {}, {}, {}, FindIndex::Build::InSlices);
    CHECK_FALSE(slices.isWhole());
    int steps = 0;
    while (!slices.isWhole()) {
        slices.goOn(300);
        ++steps;
    }
    CHECK(steps == 7);
    const FindIndex atOnce(household, {});
    for (const QString& query : {u"ann"_s, u"nobody came"_s, u"bill 323"_s, u"4 june"_s, u"rang lunch"_s}) {
        CHECK(slices.find(query, 3000).hits == atOnce.find(query, 3000).hits);
        CHECK(slices.find(query, 3000).total > 0);
    }
}

TEST_CASE("words that are typed before everything is ready are looked for in everything")
{
    const test::Look look(ThemeName::Light);
    FindPage page;
    page.setIndex(FindIndex(manyVisits(3000), {}, {}, {}, FindIndex::Build::InSlices));
    auto* field = page.findChild<QLineEdit*>();
    QTest::keyClicks(field, u"ann"_s); // the window has had no time for another slice
    const QString count = page.findChild<QLabel*>(u"count"_s)->text().remove(u',');
    INFO(count.toStdString());
    CHECK(count.startsWith(u"2401 found."_s));
}

// Measured, not asserted: build/dev/bin/daybook_app_tests "[measure]" -s
TEST_CASE("how long a key takes in the find box over ten years", "[.][measure]")
{
    QElapsedTimer timer;
    timer.start();
    FindIndex index(manyVisits(3653), {});
    std::printf("index of 14,612 visits: %.1f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    FindPage page;
    page.setIndex(std::move(index));
    test::showAt(page);
    QLineEdit bare;
    test::showAt(bare, 400, 60);
    const auto keys = [&](QLineEdit* edit) {
        std::vector<double> spent;
        for (const QString& query : {u"ann 4 june 2019"_s, u"nobody came"_s, u"brightcare 8.05"_s,
                                     u"rang the office"_s, u"323.40 bill"_s, u"dorota"_s}) {
            edit->clear();
            for (const QChar letter : query) {
                QElapsedTimer one;
                one.start();
                QTest::keyClick(edit, letter.toLatin1());
                QCoreApplication::processEvents();
                spent.push_back(static_cast<double>(one.nsecsElapsed()) / 1e6);
            }
        }
        std::sort(spent.begin(), spent.end());
        return std::pair(spent[spent.size() / 2], spent[spent.size() * 99 / 100]);
    };
    const auto floor = keys(&bare);
    const auto own = keys(page.findChild<QLineEdit*>());
    std::printf("a key, drawn: median %.2f ms, p99 %.2f ms; a bare field: %.2f ms, %.2f ms\n", own.first,
                own.second, floor.first, floor.second);
    CHECK(own.second > 0);
}
