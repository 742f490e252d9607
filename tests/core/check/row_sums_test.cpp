#include "core/check/row_sums.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

LineBuilder half(qint64 pence)
{
    return lineAt(u"2024-05-06", u"08:00", u"08:30", pence);
}

qint64 arithmetic(const BillLine& line, int carers = 1, const AgreedUnitPrices& agreed = {})
{
    const RowSums sums = rowSums(line, carers, 0, agreed);
    CHECK(sums.arithmetic + sums.vatNotDue + sums.vatDue + sums.rest == line.amount.pence);
    return sums.arithmetic;
}

} // namespace

TEST_CASE("a row that is its quantity times its price adds up, one penny aside")
{
    CHECK(arithmetic(half(1200).quantity(5, 1, ChargeUnit::Hour, 2400)) == 0);
    CHECK(arithmetic(half(1201).quantity(5, 1, ChargeUnit::Hour, 2400)) == 0);
    CHECK(arithmetic(half(1199).quantity(5, 1, ChargeUnit::Hour, 2400)) == 0);
    CHECK(arithmetic(half(1202).quantity(5, 1, ChargeUnit::Hour, 2400)) == 2);
    CHECK(arithmetic(half(1500).quantity(5, 1, ChargeUnit::Hour, 2400)) == 300);
    CHECK(arithmetic(half(1000).quantity(5, 1, ChargeUnit::Hour, 2400)) == -200);
}

TEST_CASE("a quantity printed to two decimals leaves half a hundredth open")
{
    // 0.33 hours stand for 20 minutes: £8.00 at £24.00, and 0.335 × £24.00 = £8.04 at the most.
    CHECK(arithmetic(half(800).quantity(33, 2, ChargeUnit::Hour, 2400)) == 0);
    CHECK(arithmetic(half(804).quantity(33, 2, ChargeUnit::Hour, 2400)) == 0);
    CHECK(arithmetic(half(806).quantity(33, 2, ChargeUnit::Hour, 2400)) == 14);
    // Twenty lines of 0.33 at £22.13: each line may be £7.30 or £7.38.
    CHECK(arithmetic(half(738).quantity(33, 2, ChargeUnit::Hour, 2213)) == 0);
    CHECK(arithmetic(half(730).quantity(33, 2, ChargeUnit::Hour, 2213)) == 0);
    // One decimal is not two.
    CHECK(arithmetic(half(804).quantity(3, 1, ChargeUnit::Hour, 2400)) == 84);
}

TEST_CASE("a price for each carer may be multiplied by the carers or not")
{
    CHECK(arithmetic(half(2400).quantity(50, 2, ChargeUnit::Hour, 2400), 2) == 0);
    CHECK(arithmetic(half(2400).quantity(100, 2, ChargeUnit::Hour, 2400), 2) == 0);
    CHECK(arithmetic(half(2700).quantity(100, 2, ChargeUnit::Hour, 2400), 2) == 300);
}

TEST_CASE("of two ways to read a number of carer visits the one that comes to the agreed price is meant")
{
    // Two carers at £11.41 are £22.82; four times £11.41 is nearer to £42.82, but nobody agreed it.
    const BillLine line = half(4282).quantity(2, 0, ChargeUnit::Visit, 1141);
    CHECK(arithmetic(line, 2, {{}, 1141}) == 2000);
    CHECK(arithmetic(line, 2) == -282);
    // One visit at £11.41 for each of two carers.
    CHECK(arithmetic(half(1500).quantity(1, 0, ChargeUnit::Visit, 1141), 2, {{}, 1141}) == -782);
    // The agreed price fits neither, or both: the smaller difference.
    CHECK(arithmetic(line, 2, {{}, 1300}) == -282);
}

TEST_CASE("a row without a quantity is measured by its minutes or by the price of a visit")
{
    BillLine hourly = half(1350).minutes(30);
    hourly.rate = Money{2400};
    hourly.unit = ChargeUnit::Hour;
    CHECK(arithmetic(hourly) == 150);
    hourly.amount = Money{1200};
    CHECK(arithmetic(hourly) == 0);
    // Nothing says what the price is of: nothing can be said about the sum.
    hourly.amount = Money{1350};
    hourly.unit.reset();
    CHECK(arithmetic(hourly) == 0);
    CHECK(arithmetic(hourly, 1, {2400, {}}) == 150);
    // A band's price agreed for this visit is no slip, although £24.00 an hour is printed beside it.
    CHECK(arithmetic(hourly, 1, {2400, 1350}) == 0);
}

TEST_CASE("hours beside the agreed price of a night are not multiplied with it")
{
    const BillLine night =
        lineAt(u"2024-05-06", u"22:00", u"07:00", 10300).quantity(9, 0, ChargeUnit::Hour, 10300);
    CHECK(arithmetic(night, 1, {{}, 10300}) == 0);
    CHECK(arithmetic(night) == 10300 - 9 * 10300);
    CHECK(arithmetic(half(2400).quantity(5, 1, ChargeUnit::Hour, 2400), 1, {2400, 1200}) == 1200);
}

TEST_CASE("twice the price of a meal is two meals, where no number is printed")
{
    BillLine meals = lineOn(u"2024-05-06", u"meal"_s, 1360);
    meals.rate = Money{680};
    meals.unit = ChargeUnit::Visit;
    CHECK(arithmetic(meals) == 0);
    // How many there were is not printed: whether that is too much is told by the plan and the price.
    meals.amount = Money{1400};
    CHECK(arithmetic(meals) == 0);
    meals.amount = Money{640};
    CHECK(arithmetic(meals) == -40);
    // A visit by the clock is one visit.
    BillLine visit = half(2400);
    visit.rate = Money{1200};
    visit.unit = ChargeUnit::Visit;
    CHECK(arithmetic(visit) == 1200);
}

TEST_CASE("a row without a length lasted from its start to its end")
{
    // £24.00 an hour for half an hour, on a bill most of whose rows show the price of the visit.
    BillLine line = half(1200);
    line.rate = Money{2400};
    line.unit = ChargeUnit::Visit;
    CHECK(arithmetic(line) == 0);
    // The agreed price says better than the other rows what this one is of.
    line.amount = Money{1350};
    CHECK(arithmetic(line, 1, {2400, 1200}) == 150);
    line.unit = ChargeUnit::Hour;
    line.rate = Money{1200};
    CHECK(arithmetic(line, 1, {2400, 1200}) == 150);
}

TEST_CASE("VAT in a column of the row is split off, and is due only as far as it was agreed")
{
    const BillLine line = half(1440).vat(240);
    CHECK(rowSums(line, 1, 0, {}).vatNotDue == 240);
    CHECK(rowSums(line, 1, 0, {}).rest == 1200);
    CHECK(rowSums(line, 1, 20, {}).vatNotDue == 0);
    CHECK(rowSums(line, 1, 20, {}).vatDue == 240);
    CHECK(rowSums(line, 1, 5, {}).vatNotDue == 180);
    CHECK(rowSums(line, 1, 5, {}).vatDue == 60);
    // One penny of rounding is nobody's slip.
    CHECK(rowSums(half(1441).vat(241), 1, 20, {}).vatNotDue == 0);
}

TEST_CASE("the sum is checked before the VAT is")
{
    const BillLine line = LineBuilder(half(1740).quantity(5, 1, ChargeUnit::Hour, 2400)).vat(240);
    const RowSums sums = rowSums(line, 1, 0, {});
    CHECK(sums.arithmetic == 300);
    CHECK(sums.vatNotDue == 240);
    CHECK(sums.rest == 1200);
}
