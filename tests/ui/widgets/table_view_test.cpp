#include "ui/widgets/table_view.h"

#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/widgets/page.h"
#include "ui/widgets/push_button.h"

#include <QAccessible>
#include <QApplication>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace daybook;

namespace {

void fillWithBills(QStandardItemModel& model)
{
    model.setHorizontalHeaderLabels({u"Month"_s, u"From"_s, u"They ask for"_s, u"What we found"_s});
    const QList<QStringList> rows{
        {u"May"_s, u"Brightcare"_s, u"£450.00"_s, u"Not checked yet"_s},
        {u"April"_s, u"Brightcare Home Support Limited"_s, u"£437.50"_s, u"2 things to ask about: £25.00"_s},
        {u"March"_s, u"Brightcare"_s, u"£412.50"_s, u"Nothing to ask"_s}};
    for (const QStringList& row : rows) {
        QList<QStandardItem*> items;
        for (const QString& text : row)
            items.append(new QStandardItem(text));
        model.appendRow(items);
    }
}

} // namespace

TEST_CASE("one press chooses a row, Enter asks for it, and two presses ask for nothing")
{
    const test::Look look(ThemeName::Light);
    QStandardItemModel model;
    fillWithBills(model);
    TableView table(u"Bills you have"_s);
    table.setModel(&model);
    test::showAt(table, 900, 300);
    CHECK(table.chosenRow() == 0);
    int wanted = -1;
    QObject::connect(&table, &TableView::rowWanted, [&](int row) { wanted = row; });

    const QPoint second = table.visualRect(model.index(1, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, second);
    CHECK(table.chosenRow() == 1);
    CHECK(table.selectionModel()->isRowSelected(1));
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, second);
    CHECK(wanted == -1);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(wanted == 1);
}

TEST_CASE("Tab leaves a table")
{
    const test::Look look(ThemeName::Light);
    QStandardItemModel model;
    fillWithBills(model);
    Page page;
    auto* table = new TableView(u"Bills you have"_s);
    table->setModel(&model);
    page.body()->addWidget(table);
    auto* button = new Button(u"Check this bill"_s);
    page.body()->addWidget(button);
    test::showAt(page);
    table->setFocus();
    test::pressTab(page);
    CHECK(QApplication::focusWidget() == button);
}

TEST_CASE("a table is as high as its rows, and its headings are whole, at every size of words")
{
    const int points = GENERATE(14, 18, 24, 28, 42);
    const test::Look look(ThemeName::Light, points);
    QStandardItemModel model;
    fillWithBills(model);
    Page page;
    page.setHeading(u"Bills"_s);
    auto* table = new TableView(u"Bills you have"_s);
    table->setModel(&model);
    page.body()->addWidget(table);
    test::showAt(page);
    test::checkNothingCut(page);
    test::checkTargetSizes(page);
    int rows = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows += table->rowHeight(row);
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const QRect words =
                table->fontMetrics().boundingRect(QRect(0, 0, table->columnWidth(column) - 16, 10000),
                                                  Qt::TextWordWrap, cell.data().toString());
            CHECK(table->rowHeight(row) >= words.height());
        }
    }
    CHECK(table->viewport()->height() >= rows);
}

TEST_CASE("a table that gets rows later has a current row, and one that is emptied has none")
{
    const test::Look look(ThemeName::Light);
    QStandardItemModel model;
    TableView table(u"Bills you have"_s);
    table.setModel(&model);
    test::showAt(table, 900, 300);
    CHECK(table.chosenRow() == -1);
    fillWithBills(model);
    CHECK(table.chosenRow() == 0);
    model.removeRows(0, model.rowCount());
    CHECK(table.chosenRow() == -1);
}

TEST_CASE("a table has a name for a screen reader")
{
    QAccessible::setActive(true);
    TableView table(u"Bills you have"_s);
    CHECK(QAccessible::queryAccessibleInterface(&table)->text(QAccessible::Name) == "Bills you have"_L1);
}
