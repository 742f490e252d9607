#include "core/check/billed_days.h"
#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Bill billFor(QStringView from, QStringView to, const std::vector<BillLine>& lines = {})
{
    Bill bill = billOf(lines);
    bill.period = from.isEmpty() ? BillingPeriod{} : BillingPeriod{day(from), day(to)};
    return bill;
}

bool covers(const std::vector<Bill>& bills, QStringView date)
{
    std::vector<int> live;
    for (std::size_t i = 0; i < bills.size(); ++i)
        live.push_back(static_cast<int>(i));
    return BilledDays(bills, live).contains(dayNumber(day(date)));
}

} // namespace

TEST_CASE("the days of a bill are looked at, with one more on each side for the nights")
{
    const std::vector<Bill> may{billFor(u"2024-05-01", u"2024-05-31")};
    CHECK(covers(may, u"2024-04-30"));
    CHECK(covers(may, u"2024-05-15"));
    CHECK(covers(may, u"2024-06-01"));
    CHECK_FALSE(covers(may, u"2024-04-29"));
    CHECK_FALSE(covers(may, u"2024-06-02"));
}

TEST_CASE("a line outside the printed period is looked at too, and a week's line for its week")
{
    CHECK(covers({billFor({}, {}, {lineAt(u"2024-03-03", u"08:00", u"08:30", 1200)})}, u"2024-03-03"));
    const std::vector<Bill> week{
        billFor({}, {}, {BillLine(lineOn(u"2024-03-04", {}, 8400).span(LineSpan::Week))})};
    CHECK(covers(week, u"2024-03-10"));
    CHECK_FALSE(covers(week, u"2024-03-12"));
}

TEST_CASE("bills years apart leave the years between alone")
{
    const std::vector<Bill> bills{billFor(u"2014-05-01", u"2014-05-31"),
                                  billFor(u"2024-05-01", u"2024-05-31")};
    CHECK_FALSE(covers(bills, u"2019-05-15"));
    CHECK(BilledDays(bills, {0, 1}).planned({dailyAt(u"08:00", u"08:30")}).size() == 2 * 33);
}

TEST_CASE("a bill that was replaced is not looked at")
{
    const std::vector<Bill> bills{billFor(u"2024-01-01", u"2024-01-31"),
                                  billFor(u"2024-05-01", u"2024-05-31")};
    CHECK_FALSE(BilledDays(bills, {1}).contains(dayNumber(day(u"2024-01-15"))));
    CHECK(BilledDays(bills, {1}).last() == dayNumber(day(u"2024-06-01")));
    CHECK(BilledDays(bills, {}).last() == 0);
}

TEST_CASE("a period of a thousand years is a slip of the pen and stops nothing")
{
    const Bill slip = billFor(u"1024-05-01", u"2024-05-31");
    CHECK(BilledDays({slip}, {0}).planned({dailyAt(u"08:00", u"08:30")}).size() <= 3800);
}
