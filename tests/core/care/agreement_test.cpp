#include "core/care/agreement.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

/// An agreement of one row, with `fields` put into the top and `rowFields` into the row.
QByteArray agreementWith(const QByteArray& fields,
                         const QByteArray& rowFields = R"("per": "hour", "pence": 2400)")
{
    return R"({"format": "daybook-agreement/1", "provider": "Rowan", )" + fields +
           (fields.isEmpty() ? "" : ", ") +
           R"("tariffs": [{"from": "2024-01-01", "rows": [{"service": "personal care", )" + rowFields +
           "}]}]}";
}

Agreement readGood(const QByteArray& json)
{
    const AgreementReading reading = readAgreement(json);
    INFO(reading.problem.toStdString());
    REQUIRE(reading.agreement);
    return *reading.agreement;
}

TariffRow rowOf(const QByteArray& rowFields)
{
    return readGood(agreementWith({}, rowFields)).tariffs.at(0).rows.at(0);
}

} // namespace

TEST_CASE("everything an agreement can say is read", "[care]")
{
    const QByteArray json =
        R"({ "format": "daybook-agreement/1", "provider": "Rowan Homecare Ltd", "aliases": ["Rowan", " "],
      "starts": "2023-09-01", "ends": null, "vat_percent": 20, "charge_by": "lesser", "short_tolerance_minutes": 7, "minimum_minutes": 15,
      "round_minutes": 5, "round_mode": "down", "bank_holidays": ["2024-05-06", "27/05/2024"], "clock_change": "elapsed",
      "cancellation": [ {"notice_hours": 0, "percent": 100}, {"notice_hours": 24, "percent": 0}, {"notice_hours": 12, "fixed_pence": 500} ],
      "hospital": [ {"from_day": 8, "percent": null}, {"from_day": 1, "percent": 50} ], "sent_away_percent": 75, "source": "letter of 3 March",
      "tariffs": [ { "from": "2023-09-01", "to": "2024-03-31", "rows": [
        {"service": "personal care", "days": "weekday", "per": "hour", "pence": 2400, "from_time": "22:00", "to_time": "07:00",
         "bands": [ {"minutes": 45, "pence": 1950}, {"minutes": 30, "pence": 1450} ], "pricing": "band_ceiling", "rate_pick": "split"},
        {"service": "sleep-in", "days": "any", "per": "visit", "pence": 9500, "payer": "own"} ] } ] })";
    const Agreement agreement = readGood(json);
    CHECK(agreement.provider == u"Rowan Homecare Ltd"_s);
    CHECK(agreement.aliases == QStringList{u"Rowan"_s});
    CHECK(agreement.starts == QDate(2023, 9, 1));
    CHECK_FALSE(agreement.ends);
    CHECK(agreement.vatPercent == 20);
    CHECK(agreement.chargeBy == ChargeBy::Lesser);
    CHECK(agreement.chargeByStated);
    CHECK(agreement.shortTolerance == Minutes(7));
    CHECK(agreement.minimum == Minutes(15));
    CHECK(agreement.roundTo == Minutes(5));
    CHECK(agreement.roundMode == RoundMode::Down);
    CHECK(agreement.clockChange == ClockChange::Elapsed);
    CHECK(agreement.bankHolidays.also == std::vector<QDate>{{2024, 5, 6}, {2024, 5, 27}});
    CHECK_FALSE(agreement.bankHolidays.nation);
    CHECK(agreement.cancellation ==
          std::vector<CancellationTier>{{24, 0, {}}, {12, {}, Money{500}}, {0, 100, {}}});
    CHECK(agreement.hospital == std::vector<HospitalTier>{{1, 50, {}}, {8, {}, {}}});
    CHECK(agreement.sentAwayPercent == 75);
    CHECK(agreement.source == u"letter of 3 March"_s);
    REQUIRE(agreement.tariffs.size() == 1);
    CHECK(agreement.tariffs[0].to == QDate(2024, 3, 31));
    const TariffRow& care = agreement.tariffs[0].rows.at(0);
    CHECK(care.days == DayKind::Weekday);
    CHECK(care.unit == ChargeUnit::Hour);
    CHECK(care.price == Money{2400});
    CHECK(care.bands == std::vector<Band>{{Minutes(30), {1450}}, {Minutes(45), {1950}}});
    CHECK(care.fromTime == QTime(22, 0));
    CHECK(care.toTime == QTime(7, 0));
    CHECK(care.pricing == BandPricing::BandCeiling);
    CHECK(care.ratePick == RatePick::Split);
    CHECK(agreement.tariffs[0].rows.at(1).payer == Payer::Own);
    CHECK(readGood(writeAgreement(agreement)) == agreement);
    CHECK(writeAgreement(agreement) == writeAgreement(readGood(writeAgreement(agreement))));
}

TEST_CASE("what an agreement leaves out has the agreed meaning", "[care]")
{
    const Agreement agreement = readGood(agreementWith({}));
    CHECK(agreement.chargeBy == ChargeBy::Booked);
    CHECK(agreement.chargeByStated);
    CHECK(agreement.shortTolerance == Minutes(5));
    CHECK(agreement.minimum == Minutes(0));
    CHECK(agreement.roundTo == Minutes(1));
    CHECK(agreement.roundMode == RoundMode::Nearest);
    CHECK(agreement.vatPercent == 0);
    CHECK(agreement.cancellation.empty());
    CHECK(agreement.hospital.empty());
    CHECK_FALSE(agreement.sentAwayPercent);
    CHECK_FALSE(agreement.starts.isValid());
    CHECK(readGood(writeAgreement(agreement)) == agreement);
}

TEST_CASE("every word of an agreement file is known and written as it is read", "[care]")
{
    for (const QByteArray word : {"booked", "lesser", "actual", "greater"}) {
        const Agreement agreement = readGood(agreementWith(R"("charge_by": ")" + word + '"'));
        CHECK(writeAgreement(agreement).contains(R"("charge_by": ")" + word + '"'));
    }
    for (const QByteArray word : {"nearest", "up", "down"})
        CHECK(writeAgreement(readGood(agreementWith(R"("round_mode": ")" + word + '"')))
                  .contains('"' + word + '"'));
    for (const QByteArray word : {"any", "weekday", "weekend", "saturday", "sunday", "bank_holiday"})
        CHECK(writeAgreement(
                  readGood(agreementWith({}, R"("per": "hour", "pence": 1, "days": ")" + word + '"')))
                  .contains(R"("days": ")" + word + '"'));
    for (const QByteArray word : {"hour", "visit", "each", "day", "mile", "night", "session", "trip", "event",
                                  "week", "four_weeks", "calendar_month", "fixed"})
        CHECK(writeAgreement(readGood(agreementWith({}, R"("pence": 1, "per": ")" + word + '"')))
                  .contains(R"("per": ")" + word + '"'));
    for (const QByteArray word : {"pro_rata", "band_ceiling", "band_of_plan"})
        CHECK(writeAgreement(
                  readGood(agreementWith({}, R"("pence": 1, "per": "hour", "pricing": ")" + word + '"')))
                  .contains(R"("pricing": ")" + word + '"'));
    for (const QByteArray word : {"by_7ths", "by_calendar_days", "by_units"})
        CHECK(writeAgreement(
                  readGood(agreementWith({}, R"("pence": 1, "per": "week", "pro_rata": ")" + word + '"')))
                  .contains(R"("pro_rata": ")" + word + '"'));
}

TEST_CASE("double time may be twice the weekday rate or twice that day's own", "[care]")
{
    const TariffRow weekday =
        rowOf(R"("days": "bank_holiday", "per": "hour", "multiplier": "2", "of": "weekday")");
    CHECK(weekday.multiplier == Decimal{2, 0});
    CHECK(weekday.multiplierOf == MultiplierOf::Weekday);
    const TariffRow sameDay = rowOf(R"("per": "hour", "multiplier": "1.125", "of": "same day")");
    CHECK(sameDay.multiplier == Decimal{1125, 3});
    CHECK(sameDay.multiplierOf == MultiplierOf::SameDay);
    CHECK(rowOf(R"("per": "hour", "multiplier": 1.5)").multiplier == Decimal{15, 1});
    CHECK(rowOf(R"("per": "hour", "multiplier": "1.5")").multiplierOf == MultiplierOf::Weekday);
    CHECK(rowOf(R"("per": "hour", "pence": 2000, "multiplier": "0.5")").multiplierOf == MultiplierOf::None);
    const Agreement agreement =
        readGood(agreementWith({}, R"("per": "hour", "multiplier": "0.05", "of": "same day")"));
    CHECK(readGood(writeAgreement(agreement)) == agreement);
}

TEST_CASE("bank holidays may be the nation's, by list or by name, with days added and left out", "[care]")
{
    const Agreement agreement = readGood(agreementWith(
        R"("bank_holidays": {"nation": "scotland", "basis": "both", "also": ["2026-12-24"], "not": ["2026-06-15"]}, "holiday_span": "split")"));
    CHECK(agreement.bankHolidays.nation == Nation::Scotland);
    CHECK(agreement.bankHolidays.basis == HolidayBasis::Both);
    CHECK(agreement.bankHolidays.also == std::vector<QDate>{{2026, 12, 24}});
    CHECK(agreement.bankHolidays.except == std::vector<QDate>{{2026, 6, 15}});
    CHECK(agreement.bankHolidays.span == HolidaySpan::Split);
    CHECK(readGood(writeAgreement(agreement)) == agreement);
    CHECK(readGood(
              agreementWith(R"("bank_holidays": {"nation": "northern-ireland", "holiday_span": "touches"})"))
              .bankHolidays.span == HolidaySpan::Touches);
}

TEST_CASE("somebody who does not know which minutes are paid for says so", "[care]")
{
    const Agreement agreement = readGood(agreementWith(R"("charge_by": null)"));
    CHECK_FALSE(agreement.chargeByStated);
    CHECK(agreement.chargeBy == ChargeBy::Lesser);
    CHECK(readGood(writeAgreement(agreement)) == agreement);
}

TEST_CASE("words that change no sum much are remarked on and the usual meaning is taken", "[care]")
{
    const AgreementReading reading =
        readAgreement(agreementWith(R"("round_mode": "sideways", "charge_by": "mood", "colour": "blue")"));
    REQUIRE(reading.agreement);
    CHECK(reading.agreement->roundMode == RoundMode::Nearest);
    CHECK_FALSE(reading.agreement->chargeByStated);
    REQUIRE(reading.remarks.size() == 3);
    CHECK(reading.remarks.join(u' ').contains("round_mode"_L1));
    CHECK(reading.remarks.join(u' ').contains("\"mood\""_L1));
    CHECK(reading.remarks.join(u' ').contains("colour"_L1));
}

TEST_CASE("an agreement with a price that cannot be right is not used at all", "[care]")
{
    const auto [json, named] = GENERATE(table<QByteArray, const char*>({
        {agreementWith({}, R"("per": "hour", "pence": -1)"), "pence"},
        {agreementWith({}, R"("per": "hour", "pence": 24.5)"), "pence"},
        {agreementWith({}, R"("per": "hour", "pence": "2400")"), "pence"},
        {agreementWith({}, R"("per": "hour", "pence": 1e15)"), "pence"},
        {agreementWith({}, R"("per": "hour")"), "pence"},
        {agreementWith({}, R"("per": "fortnight", "pence": 1)"), "per"},
        {agreementWith({}, R"("per": "hour", "pence": 1, "days": "Blue Monday")"), "days"},
        {agreementWith({}, R"("per": "hour", "pence": 1, "bands": [{"minutes": 30}])"), "bands"},
        {agreementWith({}, R"("per": "hour", "pence": 1, "bands": [30])"), "bands"},
        {agreementWith({}, R"("per": "hour", "pence": 1, "bands": 30)"), "bands"},
        {agreementWith({}, R"("per": "hour", "pence": 1, "from_time": "26:00")"), "from_time"},
        {agreementWith({}, R"("per": "hour", "multiplier": "1.2345")"), "multiplier"},
        {agreementWith({}, R"("per": "hour", "multiplier": "double")"), "multiplier"},
        {agreementWith({}, R"("per": "hour", "pence": 1, "service": " ")"), "service"},
        {agreementWith(R"("vat_percent": 2000)"), "vat_percent"},
        {agreementWith(R"("round_minutes": 0)"), "round_minutes"},
        {agreementWith(R"("starts": "2024-02-30")"), "starts"},
        {agreementWith(R"("ends": 5)"), "ends"},
        {agreementWith(R"("bank_holidays": "all")"), "bank_holidays"},
        {agreementWith(R"("bank_holidays": [null])"), "bank_holidays"},
        {agreementWith(R"("bank_holidays": {"nation": "france"})"), "nation"},
        {agreementWith(R"("cancellation": [{"notice_hours": -3}])"), "notice_hours"},
        {agreementWith(R"("hospital": [{"from_day": 0}])"), "from_day"},
    }));
    const AgreementReading reading = readAgreement(json);
    INFO(json.toStdString());
    CHECK_FALSE(reading.agreement);
    CHECK(reading.problem.contains(QLatin1StringView(named)));
    CHECK(reading.problem.contains("Nothing was changed"_L1));
}

TEST_CASE("a file that is no agreement gets one clear sentence", "[care]")
{
    const QByteArray whole = writeAgreement(readGood(agreementWith({})));
    const auto [json, said] = GENERATE_COPY(table<QByteArray, const char*>({
        {QByteArray(), "could not be understood"},
        {QByteArray("\x89PNG\0\0", 6), "could not be understood"},
        {whole.left(whole.size() / 2), "could not be understood"},
        {QByteArray("[]"), "could not be understood"},
        {QByteArray(R"({"format": "daybook-agreement/9"})"), "newer Daybook"},
        {QByteArray(R"({"provider": "Rowan"})"), "newer Daybook"},
        {QByteArray(R"({"format": "daybook-agreement/1", "provider": " "})"), "provider"},
        {QByteArray(5 * 1024 * 1024, ' '), "far too large"},
    }));
    const AgreementReading reading = readAgreement(json);
    CHECK_FALSE(reading.agreement);
    INFO(reading.problem.toStdString());
    CHECK(reading.problem.contains(QLatin1StringView(said)));
    CHECK(reading.problem.contains("othing was changed"_L1));
}

TEST_CASE("an agreement saved in an older encoding keeps its names", "[care]")
{
    CHECK(readGood("\xEF\xBB\xBF" + agreementWith({})).provider == u"Rowan"_s);
    CHECK(readGood(agreementWith("\"source\": \"Zo\xEB\"")).source == u"Zoë"_s);
}

TEST_CASE("the agreement's own words are kept with it, for their part, and never read as a rule", "[care]")
{
    const QByteArray json = R"({"format": "daybook-agreement/1", "provider": "Rowan",
        "clauses": {"cancelling": " 48 hours’ notice, no charge (clause 7, page 3) ", "vat": "", "unheard_of": "x", "hospital": 5}})";
    const AgreementReading reading = readAgreement(json);
    REQUIRE(reading.agreement.has_value());
    CHECK(reading.agreement->clauses.size() == 1);
    CHECK(reading.agreement->clauses.at(AgreementTopic::Cancelling) ==
          u"48 hours’ notice, no charge (clause 7, page 3)"_s);
    CHECK(reading.agreement->cancellation.empty());
    const AgreementReading again = readAgreement(writeAgreement(*reading.agreement));
    REQUIRE(again.agreement.has_value());
    CHECK(*again.agreement == *reading.agreement);
    Agreement without = *reading.agreement;
    without.clauses.clear();
    CHECK_FALSE(writeAgreement(without).contains("clauses"));
}
