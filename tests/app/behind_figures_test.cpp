#include "app/daybook_file.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/charts/dot_plot.h"
#include "ui/pages/care_page.h"
#include "ui/pages/visits_page.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/table_view.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QFile>
#include <QTest>

// Every figure of a picture can be opened: the visits behind it, and the day behind a visit.

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

bool hasCharts()
{
    return QFile::exists(QStringLiteral(DAYBOOK_BIN_DIR) + u"/daybook_charts_module.so"_s);
}

template <typename Kind>
Kind* onPage(Walk& walk, const QString& name)
{
    auto* found = walk.window().frame()->visiblePage()->findChild<Kind*>(name);
    REQUIRE(found != nullptr);
    return found;
}

void showCare(Walk& walk)
{
    walk.openPractice();
    walk.window().file()->change(u"Wanted"_s, [](Changes& changes) {
        WantedTime wanted;
        wanted.uuid = u"b8f6d1c2-0000-4000-8000-000000000001"_s;
        wanted.visit = u"Morning"_s;
        wanted.earliest = QTime(8, 0);
        wanted.latest = QTime(8, 5);
        changes.addWantedTime(wanted);
    });
    walk.settle();
    walk.press(u"People and prices"_s);
    walk.press(u"See how the care comes"_s);
    REQUIRE(walk.heading() == u"How the care comes: June 2026"_s);
}

} // namespace

TEST_CASE("the visits of a week are opened from its hours, and a day from its visit")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    walk.openPractice();
    walk.press(u"Money"_s);
    onPage<TableView>(walk, u"hours"_s)->chooseRow(1);
    walk.press(u"Show the visits of the chosen week"_s);
    CHECK(walk.heading() == u"Visits: 8 to 14 June 2026"_s);
    CHECK(walk.seen().contains(u"7 visits, 7 of them written down."_s));
    auto* visits = onPage<TableView>(walk, u"visits"_s);
    CHECK(visits->model()->rowCount() == 7);
    visits->chooseRow(5);
    CHECK(visits->model()->index(5, 2).data().toString() == u"Nobody came"_s);
    walk.press(u"Open the chosen day"_s);
    CHECK(walk.heading().contains(u"Saturday 13 June 2026"_s));
    walk.press(u"Back"_s);
    CHECK(walk.heading() == u"Visits: 8 to 14 June 2026"_s);
    walk.press(u"Back"_s);
    // The row of all weeks together opens the month; Enter does it, too.
    auto* hours = onPage<TableView>(walk, u"hours"_s);
    hours->setFocus();
    hours->chooseRow(hours->model()->rowCount() - 1);
    walk.key(Qt::Key_Return);
    walk.settle();
    CHECK(walk.heading() == u"Visits: 1 to 30 June 2026"_s);
}

TEST_CASE("a bar that is pressed opens its visits, for the mouse and for a screen reader")
{
    if (!hasCharts())
        return; // built without charts
    Walk walk;
    walk.openPractice();
    walk.press(u"Money"_s);
    auto* chart = onPage<QWidget>(walk, u"chart"_s);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(chart);
    REQUIRE(spoken != nullptr);
    REQUIRE(spoken->childCount() > 6);
    QAccessibleInterface* bar = spoken->child(4); // the second of the second week
    REQUIRE(bar->role() == QAccessible::StaticText);
    REQUIRE(bar->actionInterface() != nullptr);
    SECTION("by its action")
    {
        bar->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    SECTION("with the mouse")
    {
        auto* view = qobject_cast<QAbstractScrollArea*>(chart);
        REQUIRE(view != nullptr);
        QWidget* area = view->viewport();
        QTest::mouseClick(area, Qt::LeftButton, {}, area->mapFromGlobal(bar->rect().center()));
    }
    walk.settle();
    CHECK(walk.heading() == u"Visits: 8 to 14 June 2026"_s);
}

TEST_CASE("each arrival is a sign beside the time that is wanted, and opens the days of that visit")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    showCare(walk);
    CHECK(walk.seen().contains(u"A dot is an arrival at a time you want."_s));
    const auto* page = dynamic_cast<CarePage*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    const DotPlot& dots = page->pictures().at(1).dots;
    REQUIRE(dots.rows.size() == 1);
    const QStringList row = page->pictures().at(1).rows.front();
    CHECK(dots.rows.front().dots.size() ==
          static_cast<std::size_t>(row.at(1).toInt() + row.at(2).toInt() + row.at(3).toInt()));

    // Earlier arrivals stand further left; the same time stands higher, never on one another.
    const auto* plot = onPage<DotPlotView>(walk, u"chart-1"_s);
    CHECK(plot->accessibleDescription() == page->pictures().at(1).sentence);
    std::vector<QTime> times = dots.rows.front().dots;
    std::ranges::sort(times);
    REQUIRE(times.size() > 5);
    for (int dot = 1; dot < static_cast<int>(times.size()); ++dot) {
        const QPointF before = plot->placeOf(0, dot - 1);
        const QPointF here = plot->placeOf(0, dot);
        CHECK(here.x() >= before.x());
        CHECK(here != before);
        CHECK(plot->rect().contains(here.toPoint()));
    }
    walk.press(u"Show each day of the chosen visit"_s);
    CHECK(walk.heading() == u"Morning: 1 to 30 June 2026"_s);
    CHECK(onPage<TableView>(walk, u"visits"_s)->model()->rowCount() == 30);
}

TEST_CASE("without visits the list says so")
{
    VisitsPage page;
    page.setVisits(u"Visits: 1 to 7 June 2026"_s, {}, {}, QDate(2026, 7, 2));
    CHECK(page.lead() == u"No visits are planned or written down for these days."_s);
}
