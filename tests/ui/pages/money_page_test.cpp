#include "tests/support/ui_checks.h"
#include "tests/ui/pages/hands.h"
#include "tests/ui/pages/june_bill.h"
#include "ui/models/week_hours_table_model.h"
#include "ui/pages/money_page.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QFile>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const BillingPeriod june = monthOf(QDate(2026, 6, 1));

} // namespace

TEST_CASE("planned, come and charged hours stand in one sentence and in a table that adds up")
{
    MoneyPage page;
    page.setMonth(june, juneWeeks(), juneSums(), true, false);
    open(page);
    CHECK(page.title() == u"Money: June 2026"_s);
    CHECK(
        page.lead() ==
        u"In June 2026 the bills charge for 15 hours. Your daybook says 13 hours came. The difference is 2 hours."_s);
    auto* table = seen<TableView>(page, u"hours"_s);
    REQUIRE(table->model()->rowCount() == 6);
    CHECK(table->model()->index(0, WeekHoursTableModel::Week).data().toString() == u"1 to 7 June 2026"_s);
    CHECK(table->model()->index(0, WeekHoursTableModel::Came).data().toString() == u"3 h"_s);
    CHECK(table->model()->index(5, WeekHoursTableModel::Week).data().toString() == u"Together"_s);
    CHECK(table->model()->index(5, WeekHoursTableModel::Planned).data().toString() == u"15 h"_s);
    CHECK(table->model()->index(5, WeekHoursTableModel::Came).data().toString() == u"13 h"_s);
    CHECK(wordsOn(page).contains(u"£279.00"_s));
}

TEST_CASE("the sentence never takes what is not written down for a difference")
{
    WeekHours sum;
    sum.planned = Minutes(120);
    sum.came = Minutes(60);
    sum.charged = Minutes(120);
    sum.notRecorded = 2;
    const QString sentence = hoursSentence(sum, u"June 2026"_s);
    CHECK_FALSE(sentence.contains(u"difference"_s));
    CHECK(sentence.contains(u"not written down"_s));
    CHECK(hoursSentence({}, u"June 2026"_s).contains(u"Nothing"_s));
}

TEST_CASE("without the chart module the table stands alone")
{
    MoneyPage page(ChartModule({u"/nowhere"_s}));
    page.setMonth(june, juneWeeks(), juneSums(), false, false);
    open(page);
    CHECK_FALSE(isSeen(page, u"chart"_s));
    CHECK(isSeen(page, u"hours"_s));
    checkPage(page);
}

TEST_CASE("the chart is loaded when the page is first seen, is no stop for Tab, and says its point")
{
    if (!QFile::exists(QStringLiteral(DAYBOOK_BIN_DIR) + u"/daybook_charts_module.so"_s))
        return; // built without charts
    MoneyPage page(ChartModule({QStringLiteral(DAYBOOK_BIN_DIR)}));
    page.setMonth(june, juneWeeks(), juneSums(), false, false);
    CHECK(page.findChild<QWidget*>(u"chart"_s) == nullptr);
    open(page);
    const auto* chart = seen(page, u"chart"_s);
    CHECK(chart->focusPolicy() == Qt::NoFocus);
    CHECK(chart->accessibleName().contains(u"June 2026"_s));
    CHECK(chart->accessibleDescription() == page.lead());
}

TEST_CASE("a screen reader can go through the chart bar by bar")
{
    if (!QFile::exists(QStringLiteral(DAYBOOK_BIN_DIR) + u"/daybook_charts_module.so"_s))
        return; // built without charts
    MoneyPage page(ChartModule({QStringLiteral(DAYBOOK_BIN_DIR)}));
    page.setMonth(june, juneWeeks(), juneSums(), false, false);
    open(page);
    auto* widget = page.findChild<QWidget*>(u"chart"_s);
    REQUIRE(widget != nullptr);
    const QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(widget);
    REQUIRE(chart != nullptr);
    CHECK(chart->role() == QAccessible::Chart);
    CHECK(chart->text(QAccessible::Description) == page.lead());

    // In the order of the table: all bars of the first week, then the second week's.
    const BarChart drawn = hoursChart(juneWeeks(), u"June 2026"_s);
    QStringList expected;
    for (qsizetype week = 0; week < drawn.groups.size(); ++week)
        for (const BarSeries& series : drawn.series)
            expected += drawn.groups.at(week) + u": "_s + series.labels.at(week);
    QStringList said;
    QRect last;
    for (int bar = 0; bar < chart->childCount(); ++bar) {
        QAccessibleInterface* child = chart->child(bar);
        REQUIRE(child != nullptr);
        said += child->text(QAccessible::Name);
        CHECK(chart->indexOfChild(child) == bar);
        CHECK(chart->rect().intersects(child->rect()));
        if (bar > 0)
            CHECK(child->rect().center().y() > last.center().y());
        last = child->rect();
    }
    CHECK(said == expected);
    CHECK(chart->child(chart->childCount()) == nullptr);
}

TEST_CASE("the bars carry the numbers of the table")
{
    const BarChart chart = hoursChart(juneWeeks(), u"June 2026"_s);
    REQUIRE(chart.series.size() == 3);
    CHECK(chart.groups.size() == 5);
    CHECK(chart.series[1].labels.at(1) == u"came 2 h 30 min"_s);
    CHECK(chart.series[1].values[1] == 150);
    CHECK(shortHours(Minutes(0)) == u"0 h"_s);
    CHECK(shortHours(Minutes(45)) == u"45 min"_s);
}

TEST_CASE("months are turned with two buttons")
{
    MoneyPage page;
    page.setMonth(june, juneWeeks(), juneSums(), true, false);
    open(page);
    QSignalSpy earlier(&page, &MoneyPage::earlierRequested);
    QSignalSpy later(&page, &MoneyPage::laterRequested);
    click(page, u"earlier"_s);
    CHECK(earlier.count() == 1);
    CHECK_FALSE(seen(page, u"later"_s)->isEnabled());
    CHECK(later.isEmpty());
}

TEST_CASE("the hours by week keep the rules of a table")
{
    WeekHoursTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWeeks(juneWeeks());
    CHECK(model.rowCount() == 6);
    model.setWeeks({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("money can be read and reached at every size of words")
{
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<MoneyPage>(ChartModule({QStringLiteral(DAYBOOK_BIN_DIR)}));
        page->setMonth(june, juneWeeks(), juneSums(), true, true);
        return page;
    });
}
