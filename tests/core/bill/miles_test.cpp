#include "core/bill/bill_reader.h"
#include "core/bill/miles.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

const BillLine& lastLine(const Bill& bill)
{
    return bill.lines.back();
}

Bill billWith(const QByteArray& row)
{
    const BillReading reading = readBill("Date,Call,Start,End,Carer,Rate,Amount\n"
                                         "13/05/2024,Morning,08:00,08:30,Ann,,12.00\n"
                                         "14/05/2024,Morning,08:00,08:30,Ann,,12.00\n"
                                         "15/05/2024,Supper,18:00,18:30,Ann,,12.00\n" +
                                             row,
                                         u"bills/may.csv"_s);
    REQUIRE(reading.bill);
    REQUIRE(reading.bill->lines.size() == 4);
    return *reading.bill;
}

} // namespace

TEST_CASE("miles are read from the words they stand among")
{
    const auto [words, miles, pence, rest] = GENERATE(table<QString, Decimal, qint64, QString>({
        {u"Mileage 12 miles"_s, {12, 0}, 0, u"Mileage"_s},
        {u"Travel (7.5 mi @ 45p)"_s, {75, 1}, 45, u"Travel"_s},
        {u"12 miles"_s, {12, 0}, 0, QString()},
        {u"Car journey to clinic - 8 miles at £0.45 per mile"_s, {8, 0}, 45, u"Car journey to clinic"_s},
        {u"Mileage: 20 x miles @ £0.60"_s, {20, 0}, 60, u"Mileage"_s},
    }));
    INFO(words.toStdString());
    const std::optional<MilesSaid> said = readMiles(words);
    REQUIRE(said);
    CHECK(said->miles == miles);
    CHECK(said->rate.value_or(Money{}).pence == pence);
    CHECK(said->rest == rest);
}

TEST_CASE("a number that is not said to be miles is not taken for them")
{
    for (const QString& words : {u"Mileage 12"_s, u"Mileage 13/05/2024"_s, u"45 minutes"_s, u"Milestone 3"_s,
                                 u"0 miles"_s, u"30 mins"_s, QString()}) {
        INFO(words.toStdString());
        CHECK_FALSE(readMiles(words));
    }
    CHECK(namesMiles(u"Mileage 12"));
    CHECK_FALSE(namesMiles(u"Milestones Homecare"));
}

TEST_CASE("a row of miles has them as its count, whichever column says so")
{
    for (const char* row :
         {"15/05/2024,,,,Mileage 12 miles,,5.40\n", "15/05/2024,,Mileage 12 miles,,,,5.40\n",
          "15/05/2024,Mileage 12 miles,,,,,5.40\n"}) {
        INFO(row);
        const Bill bill = billWith(row);
        const BillLine& line = lastLine(bill);
        CHECK(line.service == u"Mileage"_s);
        CHECK(line.quantity == Decimal{12, 0});
        CHECK(line.unit == ChargeUnit::Mile);
        CHECK(line.visitName.isEmpty());
        CHECK(line.carerNames.isEmpty());
    }
    // Supper is no "ppe", and stays the name of a visit.
    CHECK(billWith("16/05/2024,Supper,,,,,5.40\n").lines.back().visitName == u"Supper"_s);
}

TEST_CASE("a price for each mile is no price for each journey")
{
    const Bill bill = billWith("15/05/2024,,,,Mileage,0.45,5.40\n");
    CHECK(lastLine(bill).unit == ChargeUnit::Mile);
    CHECK_FALSE(lastLine(bill).quantity);
}

TEST_CASE("one journey at what it cost is the miles that its words say")
{
    BillLine line;
    line.description = u"Mileage 12 miles"_s;
    line.quantity = Decimal{1, 0};
    line.rate = line.amount = Money{540};
    takeMiles(line);
    CHECK(line.quantity == Decimal{12, 0});
    CHECK_FALSE(line.rate);
    CHECK(line.unit == ChargeUnit::Mile);
    // A count of its own is the one that counts.
    line = {};
    line.description = u"Mileage 12 miles"_s;
    line.quantity = Decimal{11, 0};
    line.rate = Money{45};
    line.amount = Money{495};
    takeMiles(line);
    CHECK(line.quantity == Decimal{11, 0});
    CHECK(line.rate == Money{45});
    // A visit is a visit, however far it was.
    line = {};
    line.description = u"Escort 12 miles"_s;
    line.start = QTime(8, 0);
    takeMiles(line);
    CHECK_FALSE(line.quantity);
}
