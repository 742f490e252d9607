#include "core/bill/bill_reader.h"
#include "core/check/check_bill.h"
#include "core/check/household.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bills.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

BillReading read(const QByteArray& bytes)
{
    BillReading reading = readBill(bytes, u"bills/may.csv"_s);
    INFO(reading.problem.toStdString());
    REQUIRE(reading.bill);
    return reading;
}

Money sumOf(const Bill& bill)
{
    Money sum;
    for (const BillLine& line : bill.lines) {
        if (line.type == BillLineType::Charge || line.type == BillLineType::Credit)
            sum += line.amount;
    }
    return sum;
}

const QByteArray twoStatements = "Harbour Care\n"
                                 "Invoice No: INV-1\n"
                                 "Period: 06/05/2024 to 12/05/2024\n"
                                 "Date,Start,End,Amount\n"
                                 "06/05/2024,08:00,08:30,£12.00\n"
                                 "07/05/2024,08:00,08:30,£12.00\n"
                                 "Total,,,£24.00\n"
                                 "\n"
                                 "Harbour Care\n"
                                 "Invoice No: INV-2\n"
                                 "Period: 13/05/2024 to 19/05/2024\n"
                                 "Date,Start,End,Amount\n"
                                 "13/05/2024,08:00,08:30,£13.00\n"
                                 "Total,,,£13.00\n";

} // namespace

TEST_CASE("two statements in one file are two bills")
{
    const BillReading reading = read(twoStatements);
    REQUIRE(reading.further.size() == 1);
    const Bill& first = *reading.bill;
    const Bill& second = reading.further.front();
    CHECK(first.number == u"INV-1"_s);
    CHECK(first.printedTotal == Money{2400});
    CHECK(sumOf(first) == Money{2400});
    CHECK(first.file == u"bills/may.csv"_s);
    CHECK(second.number == u"INV-2"_s);
    CHECK(second.printedTotal == Money{1300});
    CHECK(sumOf(second) == Money{1300});
    CHECK(second.file == u"bills/may.csv#2"_s);
    CHECK(second.period == BillingPeriod{QDate(2024, 5, 13), QDate(2024, 5, 19)});
    CHECK(second.provider == u"Harbour Care"_s);
    CHECK(second.lines.front().row == 13);
    CHECK(second.originalSha256 == first.originalSha256);
    CHECK(partOfFile(second) == 2);
    CHECK(second.assumed.front().contains(u"holds 2 bills; this is number 2 of them (INV-2)"_s));
}

TEST_CASE("a second statement without a header of its own uses that of the first")
{
    QByteArray bytes = twoStatements;
    bytes.replace("Period: 13/05/2024 to 19/05/2024\nDate,Start,End,Amount\n",
                  "Period: 13/05/2024 to 19/05/2024\n");
    const BillReading reading = read(bytes);
    REQUIRE(reading.further.size() == 1);
    CHECK(reading.further.front().lines.front().start == QTime(8, 0));
    CHECK(reading.further.front().lines.front().row == 12);
}

TEST_CASE("statements without numbers are told apart by their periods and totals")
{
    QByteArray bytes = twoStatements;
    bytes.replace("Invoice No: INV-1\n", "").replace("Invoice No: INV-2\n", "");
    const BillReading reading = read(bytes);
    REQUIRE(reading.further.size() == 1);
    CHECK(reading.bill->printedTotal == Money{2400});
    CHECK(reading.further.front().printedTotal == Money{1300});
}

TEST_CASE("weeks with a period of their own and one total are one bill")
{
    QByteArray bytes = twoStatements;
    bytes.replace("Invoice No: INV-1\n", "").replace("Invoice No: INV-2\n", "");
    bytes.replace("Total,,,£24.00\n", "").replace("Total,,,£13.00\n", "Total,,,£37.00\n");
    const BillReading reading = read(bytes);
    CHECK(reading.further.empty());
    CHECK(reading.bill->printedTotal == Money{3700});
    CHECK(sumOf(*reading.bill) == Money{3700});
}

TEST_CASE("titles that are printed again on each page do not begin another bill")
{
    QByteArray bytes = twoStatements;
    bytes.replace("INV-2", "INV-1").replace("13/05/2024 to 19/05/2024", "06/05/2024 to 12/05/2024");
    CHECK(read(bytes).further.empty());
}

TEST_CASE("a column with two bill numbers is two bills, and the sum of both is the total of neither")
{
    const BillReading reading = read("Invoice No,Date,Start,End,Amount\n"
                                     "A1,06/05/2024,08:00,08:30,12.00\n"
                                     "A1,07/05/2024,08:00,08:30,12.00\n"
                                     "A2,13/05/2024,08:00,08:30,13.00\n"
                                     "A2,14/05/2024,08:00,08:30,13.00\n"
                                     "Total,,,,50.00\n");
    REQUIRE(reading.further.size() == 1);
    CHECK(sumOf(*reading.bill) == Money{2400});
    CHECK(sumOf(reading.further.front()) == Money{2600});
    CHECK_FALSE(reading.further.front().printedTotal);
}

TEST_CASE("a statement that lists invoices is one bill")
{
    const BillReading reading = read("Date,Details,Amount\n"
                                     "06/05/2024,Invoice 1041,500.00\n"
                                     "13/05/2024,Invoice 1042,450.00\n"
                                     "Total,,950.00\n");
    CHECK(reading.further.empty());
}

TEST_CASE("both bills of one file are checked, and neither is taken for a copy of the other")
{
    const BillReading reading = read(twoStatements);
    Household household;
    household.bills = {*reading.bill, reading.further.front()};
    const Report report = check(household);
    REQUIRE(report.bills.size() == 2);
    for (const CheckedBill& bill : report.bills) {
        CHECK_FALSE(bill.supersededBy);
        Money parts;
        for (const CheckedLine& line : bill.lines) {
            for (const LinePart& part : line.parts)
                parts += part.pence;
        }
        CHECK(parts == bill.total);
    }
}
