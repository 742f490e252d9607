#include "ui/models/price_draft.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace daybook;

namespace {

PriceDraft heartRates()
{
    PriceDraft draft;
    draft.service = u"personal care"_s;
    draft.usual = {Money{1650}, {{Minutes(30), Money{1050}}, {Minutes(45), Money{1400}}}};
    return draft;
}

} // namespace

TEST_CASE("a price that is the same every day is one row")
{
    const auto rows = rowsOf(heartRates());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].days == DayKind::Any);
    CHECK(rows[0].price == Money{1650});
    CHECK(rows[0].bands.size() == 2);
}

TEST_CASE("what is written as rows is read back as the same answers")
{
    PriceDraft draft = heartRates();
    SECTION("the same every day") {}
    SECTION("another price at weekends, double on bank holidays")
    {
        draft.weekend = WeekendPrice::OnePrice;
        draft.weekendPrice = {Money{1750}, {{Minutes(30), Money{1150}}}};
        draft.holiday = HolidayPrice::TimesWeekday;
    }
    SECTION("the same at weekends, one and a half times on bank holidays, another price in the evening")
    {
        draft.holiday = HolidayPrice::TimesWeekday;
        draft.holidayTimes = Decimal{15, 1};
        draft.evenings = {{QTime(18, 0), QTime(22, 0), {Money{2800}, {}}},
                          {QTime(22, 0), QTime(7, 0), {Money{3000}, {}}}};
        draft.ratePick = RatePick::Split;
    }
    SECTION("Saturday and Sunday each have their own, bank holidays too")
    {
        draft.weekend = WeekendPrice::TwoPrices;
        draft.weekendPrice = {Money{1900}, {}};
        draft.sundayPrice = {Money{2000}, {}};
        draft.holiday = HolidayPrice::OwnPrice;
        draft.holidayPrice = {Money{3300}, {}};
        draft.pricing = BandPricing::BandCeiling;
    }
    SECTION("a neighbour by the week")
    {
        draft = {};
        draft.service = u"company"_s;
        draft.unit = ChargeUnit::Week;
        draft.usual = {Money{12000}, {}};
        draft.proRata = PeriodProRata::By7ths;
    }
    const DraftReading reading = draftOf(rowsOf(draft), draft.service);
    CHECK(reading.isWhole);
    CHECK(reading.draft == draft);
}

TEST_CASE("the price list of the practice month is read whole")
{
    QFile file(QStringLiteral(DAYBOOK_SOURCE_DIR "/resources/practice/agreement.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const AgreementReading reading = readAgreement(file.readAll());
    REQUIRE(reading.agreement.has_value());
    const DraftReading draft = draftOf(reading.agreement->tariffs.front().rows, u"personal care"_s);
    CHECK(draft.isWhole);
    CHECK(draft.draft.usual.price == Money{1650});
    CHECK(draft.draft.weekendPrice.price == Money{1750});
    CHECK(draft.draft.holiday == HolidayPrice::OwnPrice);
}

TEST_CASE("rows that say more than the questions ask are noticed")
{
    auto rows = rowsOf(heartRates());
    TariffRow night = rows.front();
    night.days = DayKind::Sunday;
    night.fromTime = QTime(22, 0);
    night.toTime = QTime(7, 0);
    rows.push_back(night);
    CHECK_FALSE(draftOf(rows, u"personal care"_s).isWhole);
}

TEST_CASE("a new price begins a new dated price list and leaves the old one for older bills")
{
    Agreement agreement;
    agreement.tariffs = {{QDate(2026, 1, 1), {}, rowsOf(heartRates())}};
    TariffRow mileage;
    mileage.service = u"mileage"_s;
    mileage.unit = ChargeUnit::Mile;
    mileage.price = Money{45};
    agreement.tariffs[0].rows.push_back(mileage);
    PriceDraft dearer = heartRates();
    dearer.usual.price = Money{1800};
    const Agreement after = withPriceFrom(agreement, QDate(2026, 7, 1), dearer);
    REQUIRE(after.tariffs.size() == 2);
    CHECK(after.tariffs[0].to == QDate(2026, 6, 30));
    CHECK(after.tariffs[0].rows == agreement.tariffs[0].rows);
    CHECK(after.tariffs[1].from == QDate(2026, 7, 1));
    CHECK_FALSE(after.tariffs[1].to.has_value());
    CHECK(after.tariffs[1].rows.front().price == Money{1800});
    CHECK(after.tariffs[1].rows.back() == mileage);
    CHECK(tariffOn(after, QDate(2026, 6, 30))->rows.front().price == Money{1650});
    CHECK(tariffOn(after, QDate(2026, 7, 1))->rows.front().price == Money{1800});
}

TEST_CASE("a price corrected from its own first day stays in the same price list")
{
    Agreement agreement;
    agreement.tariffs = {{QDate(2026, 1, 1), {}, rowsOf(heartRates())}};
    PriceDraft right = heartRates();
    right.usual.price = Money{1660};
    const Agreement after = withPriceFrom(agreement, QDate(2026, 1, 1), right);
    REQUIRE(after.tariffs.size() == 1);
    CHECK(after.tariffs[0].rows.size() == 1);
    CHECK(after.tariffs[0].rows[0].price == Money{1660});
}

TEST_CASE("a price before the first price list ends where that begins, and moves the start of the agreement")
{
    Agreement agreement;
    agreement.starts = QDate(2026, 5, 4);
    agreement.tariffs = {{QDate(2026, 5, 4), {}, rowsOf(heartRates())}};
    const Agreement after = withPriceFrom(agreement, QDate(2026, 4, 1), heartRates());
    REQUIRE(after.tariffs.size() == 2);
    CHECK(after.tariffs[0].from == QDate(2026, 4, 1));
    CHECK(after.tariffs[0].to == QDate(2026, 5, 3));
    CHECK(after.starts == QDate(2026, 4, 1));
}
