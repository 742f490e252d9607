#include "core/bill/bill_reader.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

BillReading read(const QByteArray& bytes)
{
    BillContext context;
    context.providers = {u"Rowan Homecare Ltd"_s};
    BillReading reading = readBill(bytes, u"bills/may.csv"_s, context);
    INFO(reading.problem.toStdString());
    REQUIRE(reading.bill.has_value());
    return reading;
}

bool assumes(const Bill& bill, QStringView words)
{
    INFO(bill.assumed.join(u'\n').toStdString());
    return bill.assumed.join(u'\n').contains(words);
}

const QByteArray visits =
    "Date,Start,Finish,Amount\n06/05/2024,08:00,08:30,12.00\n07/05/2024,08:00,08:30,12.00\n";

} // namespace

TEST_CASE("a bill without a total says so, one with a total does not")
{
    CHECK(assumes(*read(visits).bill, u"no total is printed"));
    CHECK_FALSE(assumes(*read(visits + "Total,,,24.00\n").bill, u"no total is printed"));
}

TEST_CASE("whether VAT in a column is inside the amounts or on top of them is said")
{
    const QByteArray rows = "Date,Start,Finish,Amount,VAT\n06/05/2024,08:00,08:30,12.00,2.40\n"
                            "07/05/2024,08:00,08:30,12.00,2.40\n";
    CHECK(assumes(*read(rows + "Total,,,28.80,\n").bill, u"the VAT column is added to the amounts"));
    CHECK(assumes(*read(rows + "Total,,,24.00,\n").bill, u"the amounts include the VAT printed beside them"));
}

TEST_CASE("a provider that is not printed is said to be taken for the only one there is")
{
    const Bill bill = *read(visits).bill;
    CHECK(bill.provider == u"Rowan Homecare Ltd"_s);
    CHECK(assumes(bill, u"no provider is printed; taken to be Rowan Homecare Ltd"));
}

TEST_CASE("a printed period that cannot be read is said, and the days of the charges are taken")
{
    const Bill bill = *read("Period: the merry month\n" + visits).bill;
    CHECK(assumes(bill, u"the printed period “the merry month” could not be read"));
    CHECK(bill.period == BillingPeriod{QDate(2024, 5, 6), QDate(2024, 5, 7)});
}

TEST_CASE("a total of all bills in a file is said to be that, and belongs to none of them")
{
    const BillReading reading =
        read("Invoice No: INV-1\nDate,Start,Finish,Amount\n06/05/2024,08:00,08:30,12.00\nTotal,,,12.00\n"
             "Invoice No: INV-2\nDate,Start,Finish,Amount\n07/06/2024,08:00,08:30,13.00\nTotal,,,13.00\n"
             "Grand total,,,25.00\n");
    REQUIRE(reading.further.size() == 1);
    CHECK(assumes(reading.further.front(), u"the last total is that of all bills in the file"));
}

TEST_CASE("two bill numbers in a column of one bill are both named")
{
    const Bill bill = *read("Invoice No,Date,Start,Finish,Amount\nINV-1,06/05/2024,08:00,08:30,12.00\n"
                            "INV-2,07/05/2024,08:00,08:30,12.00\nINV-1,08/05/2024,08:00,08:30,12.00\n")
                           .bill;
    CHECK(assumes(bill, u"INV-1"));
    CHECK(assumes(bill, u"INV-2"));
}
