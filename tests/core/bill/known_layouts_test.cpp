#include "core/bill/bill_reader.h"
#include "core/bill/known_layouts.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

const QByteArray strange = "Wann,Von,Bis,Zahl,Mehr\n"
                           "04/06/2026,08:00,08:30,10.50,30\n"
                           "05/06/2026,08:00,08:30,10.50,30\n";

KnownLayout confirmed(const QString& provider, std::vector<BillColumn> columns)
{
    return {provider,
            {u"learned"_s,
             {u"Wann"_s, u"Von"_s, u"Bis"_s, u"Zahl"_s, u"Mehr"_s},
             std::move(columns),
             DateOrder::MonthFirst}};
}

const std::vector<BillColumn> asMeant{BillColumn::Date, BillColumn::Start, BillColumn::End,
                                      BillColumn::Amount, BillColumn::Minutes_};
const std::vector<BillColumn> otherwise{BillColumn::Date, BillColumn::Start, BillColumn::End,
                                        BillColumn::Rate, BillColumn::Amount};

} // namespace

TEST_CASE("layouts that were written are read as they were", "[layouts]")
{
    const std::vector<KnownLayout> layouts{confirmed(u"Rowan Homecare"_s, asMeant),
                                           confirmed(u"Brightcare, \"Ltd\""_s, otherwise)};
    const LayoutsReading reading = readLayouts(writeLayouts(layouts));
    CHECK(reading.problem.isEmpty());
    CHECK(reading.remarks.isEmpty());
    CHECK(reading.layouts == layouts);
}

TEST_CASE("every meaning a person can choose has a word of its own in files", "[layouts]")
{
    for (int i = 0; i <= static_cast<int>(BillColumn::Reference); ++i) {
        const auto column = static_cast<BillColumn>(i);
        INFO(keyword(column).toStdString());
        CHECK(parseBillColumn(keyword(column)) == column);
    }
    CHECK_FALSE(parseBillColumn(u"gibberish").has_value());
}

TEST_CASE("a file of layouts that is none is told, and a layout that is none is left out alone", "[layouts]")
{
    CHECK(readLayouts("").problem.contains(u"Nothing was changed"_s));
    CHECK(readLayouts("[1,2]").problem.contains(u"Nothing was changed"_s));
    CHECK(readLayouts(QByteArray(5 * 1024 * 1024, '[')).problem.contains(u"Nothing was changed"_s));
    const QByteArray one = writeLayouts({confirmed(u"Rowan"_s, asMeant)});
    QByteArray two = one;
    two.replace("\"layouts\": [",
                "\"layouts\": [{\"provider\":\"X\",\"columns\":[{\"header\":1,\"is\":\"date\"}]},");
    const LayoutsReading reading = readLayouts(two);
    CHECK(reading.layouts.size() == 1);
    REQUIRE(reading.remarks.size() == 1);
    CHECK(reading.remarks.front().contains(u"layout 1 could not be understood"_s));
}

TEST_CASE("a layout that was confirmed is used when a bill with those columns comes again", "[layouts]")
{
    BillContext context;
    context.layouts = {confirmed(u"Rowan Homecare"_s, asMeant)};
    const BillReading reading = readBill(strange, u"bills/june.csv"_s, context);
    REQUIRE(reading.bill.has_value());
    REQUIRE(reading.bill->lines.size() == 2);
    CHECK(reading.bill->lines[0].amount == Money{1050});
    CHECK(reading.bill->lines[0].billed == Minutes(30));
    CHECK(reading.bill->lines[0].date == QDate(2026, 4, 6)); // month first, as confirmed
    CHECK(reading.bill->assumed.join(u' ').contains(u"as confirmed for this provider"_s));
    REQUIRE(reading.samples.size() == 5);
    CHECK(reading.samples[0] == QStringList{u"04/06/2026"_s, u"05/06/2026"_s});
    // Another set of columns is not touched by it.
    const BillReading other =
        readBill("Date,Start,End,Amount\n13/05/2024,08:00,08:30,12.00\n", u"bills/may.csv"_s, context);
    REQUIRE(other.bill.has_value());
    CHECK(other.bill->lines[0].date == QDate(2024, 5, 13));
}

TEST_CASE("where two providers mean other things by the same columns, the one who is named counts",
          "[layouts]")
{
    BillContext context;
    context.layouts = {confirmed(u"Rowan Homecare"_s, asMeant), confirmed(u"Brightcare"_s, otherwise)};
    const BillReading brightcare =
        readBill("Brightcare Limited,,,,\n" + strange, u"bills/june.csv"_s, context);
    REQUIRE(brightcare.bill.has_value());
    CHECK(brightcare.bill->lines[0].amount == Money{3000});
    const BillReading rowan = readBill("Rowan Homecare,,,,\n" + strange, u"bills/june.csv"_s, context);
    REQUIRE(rowan.bill.has_value());
    CHECK(rowan.bill->lines[0].amount == Money{1050});
}
