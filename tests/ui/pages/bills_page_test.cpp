#include "tests/support/ui_checks.h"
#include "tests/ui/pages/hands.h"
#include "ui/pages/bills_page.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<BillRow> someBills(int count)
{
    std::vector<BillRow> rows;
    for (int at = 0; at < count; ++at) {
        const BillingPeriod month = monthOf(QDate(2026, 6, 1).addMonths(-at));
        rows.push_back({u"bills/%1.csv"_s.arg(at), month, u"Brightcare Home Support Ltd"_s,
                        u"BH-%1"_s.arg(at), Money{32300},
                        at == 0 ? u"4 things to ask about: £44.00"_s : u"This bill is right"_s});
    }
    return rows;
}

} // namespace

TEST_CASE("one click chooses a bill and the button checks that bill")
{
    BillsPage page;
    page.setBills(someBills(3));
    open(page);
    QSignalSpy wanted(&page, &BillsPage::checkRequested);
    auto* table = seen<TableView>(page, u"bills"_s);
    const QRect cell = table->visualRect(table->model()->index(1, 2));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    letHappen();
    CHECK(page.chosenBill() == u"bills/1.csv"_s);
    CHECK(wanted.isEmpty());
    click(page, u"checkBill"_s);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toString() == u"bills/1.csv"_s);
}

TEST_CASE("nothing more happens on a double click")
{
    BillsPage page;
    page.setBills(someBills(2));
    open(page);
    QSignalSpy wanted(&page, &BillsPage::checkRequested);
    auto* table = seen<TableView>(page, u"bills"_s);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {},
                       table->visualRect(table->model()->index(1, 0)).center());
    letHappen();
    CHECK(wanted.isEmpty());
}

TEST_CASE("a bill is chosen and checked by keyboard alone")
{
    BillsPage page;
    page.setBills(someBills(3));
    open(page);
    QSignalSpy wanted(&page, &BillsPage::checkRequested);
    pressKey(page, u"bills"_s, Qt::Key_Down);
    CHECK(page.chosenBill() == u"bills/1.csv"_s);
    pressKey(page, u"bills"_s, Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toString() == u"bills/1.csv"_s);
}

TEST_CASE("with no bills the page says what to do and the button adds one")
{
    BillsPage page;
    page.setBills({});
    open(page);
    QSignalSpy wanted(&page, &BillsPage::addRequested);
    CHECK(page.lead().contains(u"no bills"_s));
    CHECK_FALSE(isSeen(page, u"bills"_s));
    CHECK_FALSE(isSeen(page, u"checkBill"_s));
    click(page, u"addBill"_s);
    CHECK(wanted.count() == 1);
}

TEST_CASE("a year of bills is shown, older ones when asked for")
{
    BillsPage page;
    page.setBills(someBills(15));
    open(page);
    auto* table = seen<TableView>(page, u"bills"_s);
    CHECK(table->model()->rowCount() == 12);
    click(page, u"olderBills"_s);
    CHECK(table->model()->rowCount() == 15);
}

TEST_CASE("the bill that was chosen stays chosen when the list changes")
{
    BillsPage page;
    page.setBills(someBills(3));
    page.chooseBill(u"bills/2.csv"_s);
    std::vector<BillRow> more = someBills(3);
    more.insert(more.begin(),
                {u"bills/new.csv"_s, monthOf(QDate(2026, 7, 1)), u"Brightcare"_s, {}, Money{100}, {}});
    page.setBills(more);
    CHECK(page.chosenBill() == u"bills/2.csv"_s);
}

TEST_CASE("the table of bills keeps the rules of a table")
{
    BillsTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(someBills(3));
    CHECK(model.index(0, BillsTableModel::Month).data().toString() == u"June 2026"_s);
    CHECK(model.index(0, BillsTableModel::AsksFor).data().toString() == u"£323.00"_s);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the bills can be read and reached at every size of words")
{
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<BillsPage>();
        page->setBills(someBills(3));
        return page;
    });
}
