#include "ui/models/price_rise.h"

#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/models/price_draft.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

ChargedPrice charged(QDate day, int minutes, qint64 agreed, qint64 pence)
{
    ChargedPrice price;
    price.firstDay = day;
    price.time = QTime(8, 0);
    price.length = Minutes(minutes);
    price.agreed = {agreed};
    price.charged = {pence};
    price.lines = 1;
    return price;
}

PriceChange change(const std::vector<ChargedPrice>& prices)
{
    PriceChange made;
    made.provider = u"Rowan"_s;
    made.service = u"Personal Care"_s;
    made.firstDay = prices.front().firstDay;
    made.prices = prices;
    return made;
}

const QDate monday(2024, 5, 6);
const QDate saturday(2024, 5, 11);

} // namespace

TEST_CASE("a half hour at £13.00 makes the hour £26.00 from that day on, and not before", "[price_rise]")
{
    const Agreement before = agreementAt(2400);
    const auto after = withChargedPrices(before, change({charged(monday, 30, 1200, 1300)}), monday);
    REQUIRE(after);
    REQUIRE(after->tariffs.size() == before.tariffs.size() + 1);
    CHECK(tariffOn(*after, monday.addDays(-1))->rows.front().price == Money{2400});
    CHECK(tariffOn(*after, monday)->rows.front().price == Money{2600});
    CHECK(tariffOn(*after, monday)->from == monday);
}

TEST_CASE("the price of a length in the list changes by itself, and so does that of weekends", "[price_rise]")
{
    Agreement before = agreementAt(2400).band(30, 1250);
    TariffRow weekend = before.tariffs.front().rows.front();
    before.tariffs.front().rows.front().days = DayKind::Weekday;
    weekend.days = DayKind::Weekend;
    weekend.price = {2600};
    weekend.bands = {{Minutes(30), {1350}}};
    before.tariffs.front().rows.push_back(weekend);
    const auto after = withChargedPrices(
        before, change({charged(monday, 30, 1250, 1300), charged(saturday, 60, 2600, 2700)}), monday);
    REQUIRE(after);
    const std::vector<TariffRow>& rows = tariffOn(*after, monday)->rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].price == Money{2400});
    CHECK(rows[0].bands.front().price == Money{1300});
    CHECK(rows[1].price == Money{2700});
    CHECK(rows[1].bands.front().price == Money{1350});
}

TEST_CASE("two new prices for one agreed price, or a price that is not in the list, are asked about",
          "[price_rise]")
{
    const Agreement before = agreementAt(2400);
    CHECK_FALSE(withChargedPrices(
        before, change({charged(monday, 30, 1200, 1300), charged(monday, 60, 2400, 2500)}), monday));
    CHECK_FALSE(withChargedPrices(before, change({charged(monday, 30, 1100, 1300)}), monday));
    // £13.01 for half an hour is £26.02 an hour; for 50 minutes no whole pence an hour come to £21.01.
    CHECK(withChargedPrices(before, change({charged(monday, 30, 1200, 1301)}), monday));
    CHECK_FALSE(withChargedPrices(before, change({charged(monday, 50, 2000, 2101)}), monday));
    PriceChange other = change({charged(monday, 30, 1200, 1300)});
    const Agreement two = agreementAt(2400).row(u"shopping"_s, DayKind::Any, ChargeUnit::Hour, 2000);
    other.service = u"something else"_s;
    CHECK_FALSE(withChargedPrices(two, other, monday));
    CHECK(servicePricedOn(two, change({charged(monday, 30, 1200, 1300)}), monday) == u"personal care"_s);
}

TEST_CASE("with the new price agreed the same bill has nothing more to ask", "[price_rise]")
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    std::vector<BillLine> lines;
    for (QDate date(2024, 5, 1); date <= QDate(2024, 5, 10); date = date.addDays(1)) {
        household.visits.push_back(visitAt(date.toString(Qt::ISODate)).planned(u"08:00"));
        lines.push_back(lineAt(date.toString(Qt::ISODate), u"08:00", u"08:30", date < monday ? 1200 : 1300));
    }
    household.bills = {billOf(lines)};
    const auto changes = priceChanges(check(household));
    REQUIRE(changes.size() == 1);
    const auto after = withChargedPrices(household.agreements.front(), changes.front(), monday);
    REQUIRE(after);
    household.agreements = {*after};
    const Report report = check(household);
    CHECK(report.findings.empty());
    CHECK(report.bills.front().agreed == report.bills.front().total);
}
