#include "core/check/charge.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Charge chargeFor(const BillLine& line)
{
    NameIndex names;
    return chargeOf(line, {0, 0}, names);
}

LineBuilder half()
{
    return lineAt(u"2024-05-06", u"08:00", u"08:30", 1200);
}

} // namespace

TEST_CASE("minutes are read from the column, else from the clock, else from the hours")
{
    CHECK(chargeFor(half().minutes(25)).billed == 25);
    CHECK(chargeFor(half()).billed == 30);
    CHECK(chargeFor(lineAt(u"2024-05-06", {}, {}, 1200).quantity(50, 2, ChargeUnit::Hour, 2400)).billed ==
          30);
    CHECK(chargeFor(lineAt(u"2024-05-06", {}, {}, 1200).quantity(33, 2, ChargeUnit::Hour, 2400)).billed ==
          20);
    CHECK(chargeFor(lineAt(u"2024-05-06", {}, {}, 1200)).billed == -1);
}

TEST_CASE("a price for each mile without a count tells how many there were")
{
    BillLine miles = lineAt(u"2024-05-06", {}, {}, 825);
    miles.unit = ChargeUnit::Mile;
    CHECK(chargeFor(miles).miles == Decimal{});
    CHECK(chargeFor(miles).perMile);
    miles.rate = Money{55};
    CHECK(chargeFor(miles).miles == Decimal{15, 0});
    miles.amount = Money{22};
    CHECK(chargeFor(miles).miles == Decimal{4, 1});
    miles.amount = Money{826};
    CHECK(chargeFor(miles).miles == Decimal{});
}

TEST_CASE("an end that is not later than the start is on the next day")
{
    CHECK(chargeFor(lineAt(u"2024-05-06", u"22:00", u"07:00", 21600)).billed == 540);
    CHECK(chargeFor(lineAt(u"2024-05-06", u"22:00", u"07:00", 21600)).span() == 540);
    CHECK(chargeFor(lineAt(u"2024-05-06", u"22:00", u"00:00", 4800)).billed == 120);
}

TEST_CASE("hours that are a whole multiple of the time between start and end are the hours of several carers")
{
    const Charge both = chargeFor(half().minutes(60));
    CHECK(both.carers == 2);
    CHECK(both.billed == 30);
    CHECK(chargeFor(half().minutes(90)).carers == 3);
    CHECK(chargeFor(half().minutes(45)).carers == 1);
    CHECK(chargeFor(half().minutes(45)).billed == 45);
    // The row says that it was one carer: then an hour was charged for the half hour.
    CHECK(chargeFor(half().minutes(60).carers(1)).carers == 1);
    CHECK(chargeFor(half().minutes(60).carers(1)).billed == 60);
}

TEST_CASE("hours said to cover all carers are shared out among them")
{
    BillLine line = half().minutes(60).carers(2);
    line.hoursCoverAllCarers = true;
    CHECK(chargeFor(line).billed == 30);
    CHECK(chargeFor(line).carers == 2);
}

TEST_CASE("a count of things is for each carer, and a broken count is one")
{
    CHECK(chargeFor(lineOn(u"2024-05-06", u"meal"_s, 1300).quantity(2, 0, ChargeUnit::Each, 650)).quantity ==
          2);
    CHECK(chargeFor(half().carers(2).quantity(2, 0, ChargeUnit::Visit, 1200)).quantity == 1);
    CHECK(
        chargeFor(lineOn(u"2024-05-06", u"mileage"_s, 158).quantity(35, 1, ChargeUnit::Mile, 45)).quantity ==
        1);
    CHECK((chargeFor(lineOn(u"2024-05-06", u"mileage"_s, 158).quantity(35, 1, ChargeUnit::Mile, 45)).miles ==
           Decimal{35, 1}));
}

TEST_CASE("the shares of the carers add up to the row, odd pennies first")
{
    CHECK(shareOf(2401, 2, 0) == 1201);
    CHECK(shareOf(2401, 2, 1) == 1200);
    CHECK(shareOf(1000, 3, 0) + shareOf(1000, 3, 1) + shareOf(1000, 3, 2) == 1000);
}

TEST_CASE("two halves of a night are one charge with the minutes and the money of both")
{
    Charge first = chargeFor(lineAt(u"2024-05-06", u"22:00", u"00:00", 4800));
    join(first, chargeFor(lineAt(u"2024-05-07", u"00:00", u"07:00", 16800)));
    CHECK(first.billed == 540);
    CHECK(first.amount == 21600);
    CHECK(first.rows.size() == 2);
    CHECK(first.day == dayNumber(day(u"2024-05-06")));
    CHECK(first.span() == 540);
}
