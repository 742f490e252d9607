#include "tests/support/ui_checks.h"
#include "tests/ui/pages/hands.h"
#include "tests/ui/pages/june_bill.h"
#include "ui/models/pasted_rows.h"
#include "ui/models/typed_bill_model.h"
#include "ui/pages/type_bill_page.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 7, 2);

/// Types into the cell that is being typed in, and presses Enter.
void typeCell(TableView& table, const QString& text)
{
    auto* editor = table.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    letHappen();
}

void goToLines(TypeBillPage& page)
{
    page.setProviders({u"Brightcare Home Support Ltd"_s});
    open(page);
    click(page, u"continue"_s);
    REQUIRE(isSeen(page, u"lines"_s));
}

} // namespace

TEST_CASE("a bill is typed line by line without a mouse, and its sum is held against the printed total")
{
    TypeBillPage page(today);
    goToLines(page);
    Bill typed;
    QObject::connect(&page, &TypeBillPage::billTyped, [&](const Bill& bill) { typed = bill; });
    auto* table = seen<TableView>(page, u"lines"_s);

    pressKey(page, u"lines"_s); // Enter opens the first cell
    for (const QString& cell : {u"4"_s, u"8"_s, u"8.30"_s, u""_s, u""_s, u"personal care"_s, u"10.50"_s})
        typeCell(*table, cell);
    for (const QString& cell :
         {u"Sat 6 June"_s, u"0800"_s, u"8:30am"_s, u""_s, u"2"_s, u"personal care"_s, u"£23"_s})
        typeCell(*table, cell);
    CHECK(wordsOn(page).contains(u"Together they are £33.50"_s));

    auto* total = seen(page, u"total"_s)->findChild<QLineEdit*>();
    total->setFocus();
    QTest::keyClicks(total, u"33.50"_s);
    CHECK(wordsOn(page).contains(u"the same as the printed total"_s));
    CHECK(page.hasUnsavedWords());
    pressKey(page, u"finish"_s);

    REQUIRE(typed.lines.size() == 2);
    CHECK(typed.period == monthOf(QDate(2026, 6, 1)));
    CHECK(typed.printedTotal == Money{3350});
    CHECK(typed.lines[0].date == QDate(2026, 6, 4));
    CHECK(typed.lines[0].start == QTime(8, 0));
    CHECK(typed.lines[0].end == QTime(8, 30));
    CHECK(typed.lines[0].billed == Minutes(30));
    CHECK_FALSE(typed.lines[0].carers.has_value());
    CHECK(typed.lines[0].amount == Money{1050});
    CHECK(typed.lines[1].date == QDate(2026, 6, 6));
    CHECK(typed.lines[1].carers == 2);
    CHECK(typed.lines[1].amount == Money{2300});
    CHECK_FALSE(page.hasUnsavedWords());
}

TEST_CASE("a paper bill of sixty lines is typed from nothing within what a slow hand types in twelve minutes")
{
    TypeBillPage page(today);
    goToLines(page);
    Bill typed;
    QObject::connect(&page, &TypeBillPage::billTyped, [&](const Bill& bill) { typed = bill; });
    auto* table = seen<TableView>(page, u"lines"_s);
    qsizetype keys = 1;
    pressKey(page, u"lines"_s);
    for (int day = 1; day <= 30; ++day) {
        for (const bool isMorning : {true, false}) {
            for (const QString& cell :
                 {QString::number(day), isMorning ? u"8"_s : u"20.00"_s, isMorning ? u"8.30"_s : u"20.45"_s,
                  u""_s, u""_s, u""_s, u"11.50"_s}) {
                typeCell(*table, cell);
                keys += cell.size() + 1;
            }
        }
    }
    CHECK(wordsOn(page).contains(u"Together they are £690.00."_s));
    auto* total = seen(page, u"total"_s)->findChild<QLineEdit*>();
    total->setFocus();
    QTest::keyClicks(total, u"690"_s);
    keys += 3;
    CHECK(wordsOn(page).contains(u"the same as the printed total"_s));
    pressKey(page, u"finish"_s);
    ++keys;
    REQUIRE(typed.lines.size() == 60);
    CHECK(typed.lines.back().date == QDate(2026, 6, 30));
    CHECK(typed.lines.back().billed == Minutes(45));
    // Two keys a second: 24 words a minute, half of what people who type now and then reach.
    INFO(keys << " keys");
    CHECK(keys <= 12 * 60 * 2);
}

TEST_CASE("a sum that differs from the printed total is shown as a difference, and may still be brought in")
{
    TypeBillPage page(today);
    goToLines(page);
    QSignalSpy done(&page, &TypeBillPage::billTyped);
    page.fillLines({juneBill().lines[0], juneBill().lines[1]});
    auto* total = seen(page, u"total"_s)->findChild<QLineEdit*>();
    total->setFocus();
    QTest::keyClicks(total, u"25"_s);
    CHECK(wordsOn(page).contains(u"The difference is £4.00"_s));
    click(page, u"finish"_s);
    CHECK(done.count() == 1);
}

TEST_CASE("the planned visits fill the lines, and one that is not on the bill is taken out")
{
    TypeBillPage page(today);
    goToLines(page);
    QSignalSpy wanted(&page, &TypeBillPage::plannedLinesWanted);
    click(page, u"fill"_s);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().at(0).toString() == u"Brightcare Home Support Ltd"_s);
    const Bill june = juneBill();
    const std::vector<BillLine> planned(june.lines.begin(), june.lines.begin() + 3);
    page.fillLines(planned);
    auto* table = seen<TableView>(page, u"lines"_s);
    CHECK(table->model()->rowCount() == 4); // and one empty row to go on with
    table->chooseRow(1);
    click(page, u"removeLine"_s);
    CHECK(table->model()->rowCount() == 3);
    CHECK(table->model()->index(1, TypedBillModel::Date).data().toString() == u"Wed 3 June 2026"_s);
}

TEST_CASE("when nothing is planned the page says so")
{
    TypeBillPage page(today);
    goToLines(page);
    page.fillLines({});
    CHECK(wordsOn(page).contains(u"No visits are planned"_s));
}

TEST_CASE("what cannot be read stays as typed, is named, and nothing is brought in")
{
    TypeBillPage page(today);
    goToLines(page);
    QSignalSpy done(&page, &TypeBillPage::billTyped);
    auto* table = seen<TableView>(page, u"lines"_s);
    pressKey(page, u"lines"_s);
    typeCell(*table, u"31 February"_s);
    click(page, u"finish"_s);
    CHECK(done.isEmpty());
    CHECK(wordsOn(page).contains(u"31 February"_s));
    CHECK(table->model()->index(0, 0).data(Qt::EditRole).toString() == u"31 February"_s);
    CHECK(table->currentIndex() == table->model()->index(0, 0));
}

TEST_CASE("going back to who and when keeps the lines")
{
    TypeBillPage page(today);
    goToLines(page);
    page.fillLines({juneBill().lines[0]});
    CHECK(page.stepBack());
    CHECK_FALSE(page.stepBack());
    letHappen();
    seen<QPushButton>(page, u"continue"_s)
        ->click(); // so soon after the first press a hand would be taken for trembling
    letHappen();
    CHECK(seen<TableView>(page, u"lines"_s)->model()->rowCount() == 2);
}

TEST_CASE("the lines of a typed bill keep the rules of a table")
{
    TypedBillModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPeriod(monthOf(QDate(2026, 6, 1)));
    model.setData(model.index(0, TypedBillModel::Date), u"4"_s, Qt::EditRole);
    CHECK(model.index(0, TypedBillModel::Date).data().toString() == u"Thu 4 June 2026"_s);
    CHECK(model.rowCount() == 2);
    model.setData(model.index(0, TypedBillModel::Amount), u"(12.00)"_s, Qt::EditRole);
    CHECK(model.sum() == Money{-1200});
    REQUIRE(model.lines().size() == 1);
    CHECK(model.lines()[0].type == BillLineType::Credit);
    model.setData(model.index(0, TypedBillModel::Carers), u"none"_s, Qt::EditRole);
    CHECK(model.problems().size() == 1);
    CHECK(model.index(0, TypedBillModel::Carers).data().toString().contains(u"please check"_s));
    model.removeLine(0);
    CHECK(model.rowCount() == 1);
}

TEST_CASE("typing a bill can be read and reached at every size of words")
{
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<TypeBillPage>(today);
        page->setProviders({u"Brightcare Home Support Ltd"_s});
        return page;
    });
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<TypeBillPage>(today);
        page->setProviders({u"Brightcare Home Support Ltd"_s});
        page->findChild<QPushButton*>(u"continue"_s)->click();
        page->fillLines({juneBill().lines[0], juneBill().lines[1]});
        return page;
    });
}

TEST_CASE("rows copied from a spreadsheet are put into the grid, and taken out again")
{
    TypeBillPage page(today);
    goToLines(page);
    Bill typed;
    QObject::connect(&page, &TypeBillPage::billTyped, [&](const Bill& bill) { typed = bill; });
    auto* table = seen<TableView>(page, u"lines"_s);
    pressKey(page, u"lines"_s);
    for (const QString& cell : {u"3"_s, u"8"_s, u"8.30"_s, u""_s, u""_s, u"personal care"_s, u"10.50"_s})
        typeCell(*table, cell);

    // In the field that is open: rows belong in the grid.
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    QGuiApplication::clipboard()->setText(
        u"Date\tStart\tEnd\tCarer name\tAmount\r\n04/06/2026\t08:00\t08:30\tAnn\t£10.50\r\n"
        "06/06/2026\t08:00\t08:30\tBen\t£12.50\r\n"_s);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    letHappen();
    CHECK(wordsOn(page).contains(u"2 row"_s));
    CHECK(wordsOn(page).contains(u"Together they are £33.50"_s));

    click(page, u"takePastedOut"_s);
    CHECK(wordsOn(page).contains(u"Together they are £10.50"_s));
    CHECK_FALSE(isSeen(page, u"takePastedOut"_s));
    click(page, u"pasteRows"_s);
    CHECK(wordsOn(page).contains(u"Together they are £33.50"_s));
    click(page, u"finish"_s);
    REQUIRE(typed.lines.size() == 3);
    CHECK(typed.lines[2].date == QDate(2026, 6, 6));
    CHECK(typed.lines[2].amount == Money{1250});
}

TEST_CASE("pasted cells that are not understood stay as they were and are pointed at")
{
    TypeBillPage page(today);
    goToLines(page);
    QGuiApplication::clipboard()->setText(
        u"4\t8\t8.30\t\t\tcare\tten pounds\nnot a day\t8\t9\t\t\tcare\t11"_s);
    click(page, u"pasteRows"_s);
    CHECK(wordsOn(page).contains(u"could not be understood"_s));
    int billed = 0;
    QObject::connect(&page, &TypeBillPage::billTyped, [&] { ++billed; });
    click(page, u"finish"_s);
    CHECK(billed == 0);
    const auto* table = seen<TableView>(page, u"lines"_s);
    CHECK(table->model()->index(0, TypedBillModel::Amount).data(Qt::EditRole).toString() == u"ten pounds"_s);
}

TEST_CASE("an empty clipboard, a picture's bytes and a whole sheet of nothing put nothing in")
{
    TypeBillPage page(today);
    goToLines(page);
    for (const QString& text : {QString(), u"\t\t\t\n\t\t"_s, u"\n\n\n"_s}) {
        QGuiApplication::clipboard()->setText(text);
        click(page, u"pasteRows"_s);
        CHECK(wordsOn(page).contains(u"There is nothing to paste."_s));
        CHECK_FALSE(page.hasUnsavedWords());
    }
}

TEST_CASE("a pasted sheet that never ends is cut, and says so")
{
    QString text;
    for (int row = 0; row < 5000; ++row)
        text += u"4\t8\t8.30\t\t\tcare\t1\n"_s;
    const PastedRows pasted = pastedRows(text, 0);
    CHECK(pasted.rows.size() == 2000);
    CHECK(pasted.isTooLong);
    CHECK(pastedRows(u"12.50\n13.50"_s, TypedBillModel::Amount).rows[1][TypedBillModel::Amount] ==
          u"13.50"_s);
}
