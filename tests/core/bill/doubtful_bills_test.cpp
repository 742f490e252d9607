// Bills whose words, columns or sums could be read in two ways.
#include "core/bill/bill_reader.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

Bill read(const QByteArray& bytes, const BillContext& context = {})
{
    BillReading reading = readBill(bytes, u"bills/may.csv"_s, context);
    INFO(reading.problem.toStdString());
    REQUIRE(reading.bill.has_value());
    return *reading.bill;
}

std::vector<BillLine> charges(const Bill& bill)
{
    std::vector<BillLine> found;
    std::copy_if(bill.lines.begin(), bill.lines.end(), std::back_inserter(found),
                 [](const BillLine& line) { return line.type == BillLineType::Charge; });
    return found;
}

BillContext knowing(const QString& provider)
{
    BillContext context;
    context.providers = {provider};
    return context;
}

} // namespace

TEST_CASE("a heading in the table is not the name of the provider")
{
    const BillContext rowan = knowing(u"Rowan Homecare Ltd"_s);
    const Bill services = read("Date,Start,End,Mins,Amount\n"
                               "personal care,,,,\n"
                               "13/05/2024,08:00,08:30,30,12.00\n"
                               "14/05/2024,08:00,08:30,30,12.00\n"
                               "Other charges,,,,\n"
                               ",,,PPE charge,9.85\n",
                               rowan);
    CHECK(services.provider == u"Rowan Homecare Ltd"_s);
    const Bill unknownWords = read("Attendance,Commenced,Concluded,Seen by,Payable\n"
                                   ",,,Payment received 29/04/2024,20.39\n"
                                   "13/05/2024,7:45 am,8:30 am,Ann,22.68\n"
                                   "14/05/2024,7:45 am,8:30 am,Ann,22.68\n",
                                   rowan);
    CHECK(unknownWords.provider == u"Rowan Homecare Ltd"_s);
    // The names of the columns, on the next page again, with empty columns behind them.
    const Bill pages = read("When,From,To,Carer,Cost,,,,\n"
                            "13/05/2024,08:00,08:30,Ann,12.00,,,,\n"
                            "14/05/2024,08:00,08:30,Ann,12.00,,,,\n"
                            "Page 1 of 2,,,,,,,,\n"
                            "When,From,To,Carer,Cost,,,,\n"
                            "15/05/2024,08:00,08:30,Ann,12.00,,,,\n",
                            rowan);
    CHECK(pages.provider == u"Rowan Homecare Ltd"_s);
    // Another firm is named by its own name, above the table or under it.
    const QByteArray visits = "Date,Start,End,Mins,Amount\n"
                              "13/05/2024,08:00,08:30,30,12.00\n"
                              "14/05/2024,08:00,08:30,30,12.00\n";
    CHECK(read("Birch Care,,,,\n" + visits, rowan).provider == u"Birch Care"_s);
    CHECK(read(visits + "Birch Care Ltd,,,,\n", rowan).provider == u"Birch Care Ltd"_s);
}

TEST_CASE("of a total and the sum to pay with what was owed before the total is the bill's, right or not")
{
    const auto totalOf = [](const QByteArray& total, const QByteArray& toPay) {
        return read("Date,Start,End,Words,Amount\n"
                    ",,,Balance brought forward,458.21\n"
                    "13/05/2024,08:00,08:30,,12.00\n"
                    "14/05/2024,08:00,08:30,,12.00\n"
                    ",,,Total," +
                    total + "\n,,,Amount payable," + toPay + "\n");
    };
    const Bill wrong = totalOf("29.00", "487.21");
    CHECK(wrong.printedTotal == Money{2900});
    CHECK(wrong.totalRow == 5);
    const Bill right = totalOf("24.00", "482.21");
    CHECK(right.printedTotal == Money{2400});
    CHECK(right.totalRow == 5);
}

TEST_CASE("hours beside what each visit costs are not multiplied with it")
{
    const Bill visits = read("Date,Start,End,Billed hours,Rate,Total\n"
                             "13/05/2024,08:00,08:15,0.25,10.37,10.37\n"
                             "13/05/2024,13:30,15:00,1.50,40.95,40.95\n"
                             "14/05/2024,08:00,08:15,0.25,10.37,10.37\n"
                             "14/05/2024,13:30,15:00,1.50,40.95,42.95\n"
                             "15/05/2024,13:30,15:00,1.50,40.95,40.95\n"
                             "15/05/2024,19:30,20:15,0.75,23.48,23.48\n");
    for (const BillLine& line : charges(visits)) {
        CHECK(line.unit == ChargeUnit::Visit);
        CHECK_FALSE(line.quantity.has_value());
    }
    const Bill hours = read("Date,Start,End,Billed hours,Rate,Total\n"
                            "13/05/2024,08:00,08:15,0.25,24.00,6.00\n"
                            "13/05/2024,13:30,15:00,1.50,24.00,36.00\n"
                            "14/05/2024,08:00,08:15,0.25,24.00,6.00\n");
    for (const BillLine& line : charges(hours))
        CHECK(line.unit == ChargeUnit::Hour);
}

TEST_CASE("a column of ones beside half hours counts carers, even where some visits last an hour")
{
    const Bill bill = read("Col A,Col B,Col C,Col D,Col E\n"
                           "13/05/2024,7:45 am,8:15 am,1,11.48\n"
                           "13/05/2024,1:30 pm,1:50 pm,1,7.65\n"
                           "14/05/2024,7:45 am,8:15 am,1,11.48\n"
                           "14/05/2024,8:30 pm,9:30 pm,1,23.87\n"
                           "15/05/2024,8:30 pm,9:30 pm,1,23.87\n");
    for (const BillLine& line : charges(bill))
        CHECK_FALSE(line.billed.has_value());
}

TEST_CASE("a column called Price is what each row costs, though lengths beside it have two decimals, too")
{
    const Bill bill = read("Date,Visit time,Carer,Duration,Price\n"
                           "15/05/2024,,,1.58,37.78\n"
                           "16/05/2024,,,1.58,37.78\n"
                           "17/05/2024,,,2.08,56.92\n");
    CHECK(charges(bill).front().amount == Money{3778});
}

TEST_CASE("without column names the amount is the one further right of two that could be each other")
{
    // Twenty minutes of three carers at £7.20 an hour would be £7.20, too.
    const Bill bill = read("1 February 2024,7.15,7.35,0:20,Sam Okafor,,7.20\n"
                           "2 February 2024,7.15,7.35,0:20,Priya Patel,,7.20\n"
                           "3 February 2024,7.15,7.35,0:20,Tom Ellis,9.00,9.00\n"
                           "4 February 2024,7.15,7.35,0:20,Tom Ellis,9.00,9.00\n"
                           "10 February 2024,7.15,7.35,0:20,Tom Ellis,9.00,9.00\n");
    REQUIRE(charges(bill).size() == 5);
    CHECK(charges(bill).front().amount == Money{720});
    CHECK(bill.problems.empty());
}

TEST_CASE("a total shown with and without what was owed before is taken without, also when it is wrong")
{
    const Bill bill = read("Date,Start,End,Words,Amount\n"
                           ",,,Opening balance,153.74\n"
                           "13/05/2024,08:00,08:30,,301.50\n"
                           "14/05/2024,08:00,08:30,,301.50\n"
                           ",,,Total,693.00\n"
                           ",,,Total now due,846.74\n");
    CHECK(bill.printedTotal == Money{69300});
    // Words that name this bill alone leave no doubt either; plain words take the smaller difference.
    const auto totalNamed = [](const QByteArray& words) {
        return read("Week Commencing,To,Hours,Total\n"
                    "Balance brought forward,,,34.87\n"
                    "01/04/26,05/04/26,7.50,826.27\n"
                    "06/04/26,12/04/26,11.00,826.27\n" +
                    words + ",,,1680.04\n")
            .printedTotal;
    };
    CHECK(totalNamed("Invoice total") == Money{168004});
    CHECK(totalNamed("Total") == Money{164517});
}

TEST_CASE("days above their sums are read, also where the next page repeats the column names")
{
    QByteArray paper = "Start,End,Carer,Service,Amount\n";
    for (int day = 1; day <= 12; ++day) {
        paper += QByteArray::number(day) + "/03/2024,,,,\n,,,,42.99\n";
        if (day == 8)
            paper += "Page 1 of 2,,,,\nStart,End,Carer,Service,Amount\n";
    }
    const Bill bill = read(paper);
    REQUIRE(charges(bill).size() == 12);
    CHECK(charges(bill).back().date == QDate(2024, 3, 12));
    CHECK(charges(bill).back().amount == Money{4299});
}

TEST_CASE("figures that come to the amount in hardly any row are not used, and Daybook says so")
{
    // "Units" are somebody's own points here, and "Price" is that of a mile.
    const QByteArray head = "Date,Start,End,Units,Unit price,Amount\n";
    const Bill misread = read(head + "13/05/2024,08:00,08:30,3,0.45,12.00\n"
                                     "14/05/2024,08:00,08:30,4,0.45,12.00\n"
                                     "15/05/2024,08:00,08:30,3,0.45,12.00\n"
                                     "16/05/2024,08:00,08:30,2,0.45,12.00\n"
                                     "17/05/2024,08:00,08:30,3,0.45,12.00\n");
    for (const BillLine& line : charges(misread)) {
        CHECK_FALSE(line.rate.has_value());
        CHECK_FALSE(line.quantity.has_value());
        CHECK(line.amount == Money{1200});
    }
    CHECK(misread.assumed.join(u'\n').contains(u"please check what Daybook read"_s));
    // Two slips in five rows are slips.
    const Bill slips = read(head + "13/05/2024,08:00,08:30,0.5,24.00,12.00\n"
                                   "14/05/2024,08:00,08:30,0.5,24.00,14.00\n"
                                   "15/05/2024,08:00,08:30,0.5,24.00,12.00\n"
                                   "16/05/2024,08:00,08:30,0.5,24.00,13.00\n"
                                   "17/05/2024,08:00,08:30,0.5,24.00,12.00\n");
    for (const BillLine& line : charges(slips))
        CHECK(line.rate == Money{2400});
}
