#include "core/bill/bill_reader.h"
#include "core/bill/column_contents.h"
#include "tests/support/bill_printer.h"
#include "tests/support/catch.h"

#include <memory>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int visitsADay = 4;

PrintedBill monthOfVisits(QDate first)
{
    PrintedBill bill;
    bill.number = first.toString(u"'INV'-yyyyMM"_s);
    bill.provider = u"Rowan Homecare Ltd"_s;
    bill.period = monthOf(first);
    bill.billDate = bill.period.to.addDays(1);
    bill.totalPence = 0;
    for (QDate day = first; day <= bill.period.to; day = day.addDays(1)) {
        for (int visit = 0; visit < visitsADay; ++visit) {
            PrintedLine line;
            line.date = day;
            line.start = QTime(8 + 4 * visit, 0);
            line.end = line.start->addSecs(30 * 60);
            line.minutes = 30;
            line.carerNames = visit % 2 == 0 ? u"Jane Smith"_s : u"Ben Okafor"_s;
            line.service = u"personal care"_s;
            line.ratePence = 2400;
            line.amountPence = 1200;
            *bill.totalPence += line.amountPence;
            bill.lines.push_back(line);
        }
    }
    return bill;
}

} // namespace

TEST_CASE("a word that stands on a bill a hundred times is looked at once, and not again on the next bill")
{
    const QString layout =
        GENERATE(as<QStringView>{}, u"agency table", u"twelve-hour", u"no header").toString();
    CAPTURE(layout.toStdString());
    const QByteArray january = printBill(monthOfVisits(QDate(2024, 1, 1)), plainStyle(layout));
    const QByteArray february = printBill(monthOfVisits(QDate(2024, 2, 1)), plainStyle(layout));
    BillContext context;
    context.looks = std::make_shared<CellLooks>();
    const BillReading first = readBill(january, u"january.csv"_s, context);
    REQUIRE(first.bill);
    REQUIRE(first.bill->lines.size() >= 31U * visitsADay);
    const int taken = context.looks->taken();
    CHECK(taken > 0);
    CHECK(taken < 31 * 2 + 40); // each day, and its weekday; a few times, names and amounts

    const BillReading second = readBill(february, u"february.csv"_s, context);
    REQUIRE(second.bill);
    CHECK(context.looks->taken() - taken <= 29 + 5); // the days are new
    const BillReading alone = readBill(february, u"february.csv"_s);
    REQUIRE(alone.bill);
    CHECK(*second.bill == *alone.bill);
}

TEST_CASE("the columns of our own layout are what they are called: no cell is looked at for them")
{
    BillContext context;
    context.looks = std::make_shared<CellLooks>();
    const BillReading reading = readBill(
        printBill(monthOfVisits(QDate(2024, 1, 1)), plainStyle(u"canonical"_s)), u"january.csv"_s, context);
    REQUIRE(reading.bill);
    CHECK(reading.bill->layout == u"canonical"_s);
    CHECK(context.looks->taken() == 0);
}
