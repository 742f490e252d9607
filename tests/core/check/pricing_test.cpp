#include "core/check/pricing.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const QString care = u"personal care"_s;

qint64 price(const Agreement& agreement, QStringView date, QStringView start, int minutes, int planned = 0)
{
    PricedVisit visit;
    visit.service = care;
    visit.date = day(date);
    if (!start.isEmpty())
        visit.start = at(start);
    visit.length = Minutes{minutes};
    visit.plannedLength = Minutes{planned};
    const std::optional<Money> money = priceOf(agreement, visit);
    REQUIRE(money.has_value());
    return money->pence;
}

AgreementBuilder banded(BandPricing pricing)
{
    return agreementAt(2400).pricing(pricing).band(30, 1600).band(45, 2000);
}

/// The rate card of Ombudsman decision 18 019 042.
AgreementBuilder rateCard()
{
    return AgreementBuilder(1650)
        .row(care, DayKind::Weekend, ChargeUnit::Hour, 1750)
        .row(care, DayKind::BankHoliday, ChargeUnit::Hour, 3300);
}

} // namespace

TEST_CASE("fifty minutes cost what each way of using a price list says")
{
    CHECK(price(banded(BandPricing::BandsThenHourly), u"2024-05-07", u"08:00", 50) == 2200);
    CHECK(price(banded(BandPricing::ProRata), u"2024-05-07", u"08:00", 50) == 2000);
    CHECK(price(banded(BandPricing::BandCeiling), u"2024-05-07", u"08:00", 50) == 2400);
    CHECK(price(banded(BandPricing::BandOfPlan), u"2024-05-07", u"08:00", 50, 45) == 2000);
    CHECK(price(banded(BandPricing::BandOfPlan), u"2024-05-07", u"08:00", 20, 30) == 1600);
}

TEST_CASE("a band holds up to its length, and below the smallest band the smallest price is due")
{
    const Agreement agreement = banded(BandPricing::BandsThenHourly);
    CHECK(price(agreement, u"2024-05-07", u"08:00", 30) == 1600);
    CHECK(price(agreement, u"2024-05-07", u"08:00", 45) == 2000);
    CHECK(price(agreement, u"2024-05-07", u"08:00", 10) == 1600);
    CHECK(price(agreement, u"2024-05-07", u"08:00", 0) == 1600);
    CHECK(price(banded(BandPricing::BandCeiling), u"2024-05-07", u"08:00", 31) == 2000);
    CHECK(price(banded(BandPricing::BandCeiling), u"2024-05-07", u"08:00", 60) == 2400);
    CHECK(price(banded(BandPricing::BandCeiling), u"2024-05-07", u"08:00", 90) == 3600);
}

TEST_CASE("pro rata is rounded half up to a penny once for each visit")
{
    // Twenty visits of twenty minutes at £22.13 an hour: £147.60, each line rounded.
    CHECK(price(agreementAt(2213), u"2024-05-07", u"08:00", 20) * 20 == 14760);
    CHECK(price(agreementAt(2790), u"2024-05-07", u"08:00", 45) == 2093);
}

TEST_CASE("a visit across a boundary of the day costs the price at its start, or of each side where that was "
          "agreed")
{
    AgreementBuilder agreement = agreementAt(2400);
    agreement.row(care, DayKind::Any, ChargeUnit::Hour, 2800).window(u"18:00", u"07:00");
    CHECK(price(agreement, u"2024-05-07", u"17:30", 90) == 3600);
    CHECK(price(agreement.split(), u"2024-05-07", u"17:30", 90) == 4000);
}

TEST_CASE("staying on over a boundary of the day never makes a visit cheaper")
{
    // A quarter of an hour costs the smallest band, which is more than its half of that band and the evening.
    AgreementBuilder agreement = agreementAt(2400).band(30, 1450).band(45, 1950);
    agreement.row(care, DayKind::Any, ChargeUnit::Hour, 2800).window(u"18:00", u"07:00");
    agreement.split();
    CHECK(price(agreement, u"2024-05-07", u"17:45", 15) == 1450);
    CHECK(price(agreement, u"2024-05-07", u"17:45", 30) == 1450);
    CHECK(price(agreement, u"2024-05-07", u"17:45", 45) == 650 + 1400);
}

TEST_CASE("a time window may run over midnight and ends before its last minute")
{
    const Agreement agreement =
        agreementAt(2400).row(care, DayKind::Any, ChargeUnit::Hour, 2800).window(u"19:00", u"07:00");
    CHECK(price(agreement, u"2024-05-07", u"18:59", 60) == 2400);
    CHECK(price(agreement, u"2024-05-07", u"19:00", 60) == 2800);
    CHECK(price(agreement, u"2024-05-07", u"06:59", 60) == 2800);
    CHECK(price(agreement, u"2024-05-07", u"07:00", 60) == 2400);
}

TEST_CASE("the most particular kind of day wins")
{
    const Agreement agreement =
        rateCard().row(care, DayKind::Saturday, ChargeUnit::Hour, 1800).holidays({day(u"2024-05-06")});
    CHECK(price(agreement, u"2024-05-07", u"08:00", 60) == 1650); // Tuesday
    CHECK(price(agreement, u"2024-05-11", u"08:00", 60) == 1800); // Saturday
    CHECK(price(agreement, u"2024-05-12", u"08:00", 60) == 1750); // Sunday
    CHECK(price(agreement, u"2024-05-06", u"08:00", 60) == 3300); // bank holiday
}

TEST_CASE("the price list in force on the day counts, and a service nobody agreed has no price")
{
    Agreement agreement = agreementAt(2400);
    agreement.tariffs.front().to = day(u"2024-05-14");
    Tariff later = agreement.tariffs.front();
    later.from = day(u"2024-05-15");
    later.to.reset();
    later.rows.front().price = Money{2600};
    agreement.tariffs.push_back(later);
    CHECK(price(agreement, u"2024-05-14", u"08:00", 60) == 2400);
    CHECK(price(agreement, u"2024-05-15", u"08:00", 60) == 2600);
    CHECK(tariffRowFor(agreement, u"gardening"_s, day(u"2024-05-15"), {}) == nullptr);
    CHECK(tariffRowFor(agreement, u"Personal  CARE"_s, day(u"2024-05-15"), {}) != nullptr);
    CHECK(tariffRowFor(agreement, care, day(u"2022-05-15"), {}) == nullptr);
}

TEST_CASE("Christmas 2026 comes to what the agreement means by a bank holiday")
{
    const auto christmas = [](HolidayBasis basis) {
        const Agreement agreement = rateCard().holidays(Nation::EnglandAndWales, basis);
        qint64 sum = 0;
        for (const QStringView date : {u"2026-12-25", u"2026-12-26", u"2026-12-27", u"2026-12-28"})
            sum += price(agreement, date, u"08:00", 60);
        return sum;
    };
    CHECK(christmas(HolidayBasis::GovList) == 10100);
    CHECK(christmas(HolidayBasis::Both) == 11650);
    CHECK(christmas(HolidayBasis::Actual) == 10000);
}

TEST_CASE("a night into a bank holiday is priced by its start, whole, or split at midnight")
{
    const auto night = [](HolidaySpan span) {
        const Agreement agreement = rateCard().holidays(Nation::EnglandAndWales, HolidayBasis::GovList, span);
        return price(agreement, u"2026-12-24", u"22:00", 9 * 60);
    };
    CHECK(night(HolidaySpan::ByStart) == 9 * 1650);
    CHECK(night(HolidaySpan::Touches) == 9 * 3300);
    CHECK(night(HolidaySpan::Split) == 2 * 1650 + 7 * 3300);
}

TEST_CASE("double time is twice the weekday price or twice the price of the same day")
{
    const auto holiday = [](MultiplierOf of) {
        const Agreement agreement = AgreementBuilder(1650)
                                        .row(care, DayKind::Weekend, ChargeUnit::Hour, 1755)
                                        .row(care, DayKind::BankHoliday, ChargeUnit::Hour, 0)
                                        .times(Decimal{15, 1}, of)
                                        .holidays({day(u"2024-05-05")}); // a Sunday
        return price(agreement, u"2024-05-05", u"08:00", 60);
    };
    CHECK(holiday(MultiplierOf::Weekday) == 2475);
    CHECK(holiday(MultiplierOf::SameDay) == 2633); // 26.325, half up
}

TEST_CASE("things counted cost their price each, miles to a penny")
{
    const Agreement agreement = agreementAt(2400)
                                    .row(u"meal"_s, DayKind::Any, ChargeUnit::Each, 650)
                                    .row(u"mileage"_s, DayKind::Any, ChargeUnit::Mile, 45);
    PricedVisit meals;
    meals.service = u"Meal"_s;
    meals.date = day(u"2024-05-07");
    meals.quantity = 3;
    CHECK(priceOf(agreement, meals) == Money{1950});
    PricedVisit miles;
    miles.service = u"mileage"_s;
    miles.date = meals.date;
    miles.miles = Decimal{35, 1};
    CHECK(priceOf(agreement, miles) == Money{158});
}

TEST_CASE("minutes are rounded as agreed, and never below the minimum")
{
    CHECK(roundedMinutes(agreementAt(1).rounding(15, RoundMode::Nearest), Minutes{22}) == Minutes{15});
    CHECK(roundedMinutes(agreementAt(1).rounding(5, RoundMode::Nearest), Minutes{13}) == Minutes{15});
    CHECK(roundedMinutes(agreementAt(1).rounding(15, RoundMode::Up), Minutes{16}) == Minutes{30});
    CHECK(roundedMinutes(agreementAt(1).rounding(15, RoundMode::Down), Minutes{29}) == Minutes{15});
    CHECK(roundedMinutes(agreementAt(1).rounding(15, RoundMode::Down, 30), Minutes{29}) == Minutes{30});
    CHECK(roundedMinutes(agreementAt(1).rounding(10, RoundMode::Nearest), Minutes{15}) == Minutes{20});
}

TEST_CASE("where only bank holidays are split, the start still decides about weekends and the time of day")
{
    const auto night = [](QStringView date) {
        const Agreement agreement =
            AgreementBuilder(1650)
                .row(care, DayKind::Weekend, ChargeUnit::Hour, 1750)
                .row(care, DayKind::BankHoliday, ChargeUnit::Hour, 3300)
                .row(care, DayKind::Weekday, ChargeUnit::Hour, 2000)
                .window(u"23:00", u"06:00")
                .holidays(Nation::EnglandAndWales, HolidayBasis::GovList, HolidaySpan::Split);
        return price(agreement, date, u"22:00", 9 * 60);
    };
    CHECK(night(u"2026-12-04") == 9 * 1650); // a Friday into a Saturday, no bank holiday
    CHECK(night(u"2026-12-02") == 9 * 1650); // through the night hours
    CHECK(night(u"2026-12-24") == 2 * 1650 + 7 * 3300);
}

TEST_CASE("a night over two kinds of day is priced on each side of midnight where that was agreed")
{
    AgreementBuilder agreement = AgreementBuilder(1800).row(care, DayKind::Weekend, ChargeUnit::Hour, 2400);
    CHECK(price(agreement, u"2024-05-10", u"22:00", 9 * 60) == 9 * 1800); // Friday
    CHECK(price(agreement.split(), u"2024-05-10", u"22:00", 9 * 60) == 2 * 1800 + 7 * 2400);
}

TEST_CASE("an exact band is its price, and what goes beyond it is added by the hour")
{
    const Agreement agreement = agreementAt(2400).band(30, 1450).band(45, 1950);
    CHECK(price(agreement, u"2024-05-07", u"08:00", 45) == 1950);
    CHECK(price(agreement, u"2024-05-07", u"08:00", 35) == 1450 + 200);
    CHECK(price(agreement, u"2024-05-07", u"08:00", 60) == 1950 + 600);
    CHECK(price(agreement, u"2024-05-07", u"08:00", 29) == 1450);
}
