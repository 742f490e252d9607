#include "ui/models/agreement_text.h"

#include "tests/support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace daybook;

namespace {

const QDate june{2026, 6, 15};

Agreement practiceAgreement()
{
    QFile file(QStringLiteral(DAYBOOK_SOURCE_DIR "/resources/practice/agreement.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const AgreementReading reading = readAgreement(file.readAll());
    REQUIRE(reading.agreement.has_value());
    return *reading.agreement;
}

/// 30 minutes £16, 45 minutes £20, an hour £24.
Agreement threeBands()
{
    Agreement agreement;
    TariffRow row;
    row.service = u"personal care"_s;
    row.price = Money{2400};
    row.bands = {{Minutes(30), Money{1600}}, {Minutes(45), Money{2000}}};
    agreement.tariffs = {{QDate(2026, 1, 1), {}, {row}}};
    return agreement;
}

QStringList sentences(const Agreement& agreement, AgreementTopic topic)
{
    for (const AgreementSection& section : agreementInWords(agreement, june)) {
        if (section.topic == topic)
            return section.sentences;
    }
    return {};
}

} // namespace

TEST_CASE("an agreement is told in sentences, price by price")
{
    const QStringList prices = sentences(practiceAgreement(), AgreementTopic::Prices);
    REQUIRE(prices.size() >= 4);
    CHECK(prices[0] ==
          u"Personal care, Monday to Friday: £16.50 an hour; 30 minutes £10.50, 45 minutes £14.00."_s);
    CHECK(prices[1] ==
          u"Personal care, Saturday and Sunday: £17.50 an hour; 30 minutes £11.50, 45 minutes £15.00."_s);
    CHECK(prices[2] ==
          u"Personal care, bank holidays: £33.00 an hour; 30 minutes £21.00, 45 minutes £28.00."_s);
    CHECK(prices[3] == u"These prices apply from Mon 4 May 2026."_s);
}

TEST_CASE("every part of an agreement says something, also when nothing is stated")
{
    const auto agreement = GENERATE(0, 1) == 0 ? Agreement{} : practiceAgreement();
    for (const AgreementSection& section : agreementInWords(agreement, june)) {
        CHECK_FALSE(section.heading.isEmpty());
        REQUIRE_FALSE(section.sentences.isEmpty());
        for (const QString& sentence : section.sentences)
            CHECK(sentence.size() > 5);
    }
}

TEST_CASE("fifty minutes cost what each way of charging says")
{
    CHECK(bandExample(threeBands(), BandPricing::BandsThenHourly, june) == u"50 minutes cost £22.00."_s);
    CHECK(bandExample(threeBands(), BandPricing::ProRata, june) == u"50 minutes cost £20.00."_s);
    CHECK(bandExample(threeBands(), BandPricing::BandCeiling, june) == u"50 minutes cost £24.00."_s);
    Agreement withHour = threeBands();
    withHour.tariffs[0].rows[0].bands.push_back({Minutes(60), Money{2400}});
    CHECK(bandExample(withHour, BandPricing::BandCeiling, june) == u"50 minutes cost £24.00."_s);
    CHECK(bandExample(threeBands(), BandPricing::BandOfPlan, june) ==
          u"50 minutes when 45 minutes were planned cost £20.00."_s);
}

TEST_CASE("a half hour that lasted twenty minutes costs what the terms say")
{
    Agreement agreement = threeBands();
    agreement.tariffs[0].rows[0].bands.clear();
    CHECK(paidTimeExample(agreement, ChargeBy::Booked, june) ==
          u"30 minutes planned, 20 minutes stayed: you pay for 30 minutes, which is £12.00."_s);
    CHECK(paidTimeExample(agreement, ChargeBy::Lesser, june) ==
          u"30 minutes planned, 20 minutes stayed: you pay for 20 minutes, which is £8.00."_s);
    CHECK(paidTimeExample(agreement, ChargeBy::Actual, june) ==
          u"30 minutes planned, 20 minutes stayed: you pay for 20 minutes, which is £8.00."_s);
    CHECK(paidTimeExample(agreement, ChargeBy::Greater, june) ==
          u"30 minutes planned, 20 minutes stayed: you pay for 30 minutes, which is £12.00."_s);
}

TEST_CASE("an example without a price has no sum")
{
    CHECK(paidTimeExample({}, ChargeBy::Lesser, june) ==
          u"30 minutes planned, 20 minutes stayed: you pay for 20 minutes."_s);
    CHECK(bandExample({}, BandPricing::ProRata, june).isEmpty());
}

TEST_CASE("rounding is shown on thirty-seven minutes")
{
    CHECK(roundingExample({}, Minutes(15), RoundMode::Up, june) == u"37 minutes count as 45 minutes."_s);
    CHECK(roundingExample({}, Minutes(5), RoundMode::Nearest, june) == u"37 minutes count as 35 minutes."_s);
    CHECK(roundingExample({}, Minutes(1), RoundMode::Nearest, june) == u"37 minutes count as 37 minutes."_s);
}

TEST_CASE("a visit over six o'clock costs £36.00 by its start and £40.00 in parts")
{
    Agreement agreement;
    TariffRow day;
    day.service = u"personal care"_s;
    day.price = Money{2400};
    TariffRow evening = day;
    evening.price = Money{2800};
    evening.fromTime = QTime(18, 0);
    evening.toTime = QTime(23, 0);
    agreement.tariffs = {{QDate(2026, 1, 1), {}, {day, evening}}};
    CHECK(ratePickExample(agreement, RatePick::Start, june) == u"5:30 pm to 7:00 pm costs £36.00."_s);
    CHECK(ratePickExample(agreement, RatePick::Split, june) == u"5:30 pm to 7:00 pm costs £40.00."_s);
}

TEST_CASE("which days count at Christmas 2026 depends on what the agreement means")
{
    HolidayRule rule;
    rule.nation = Nation::EnglandAndWales;
    CHECK(
        holidayExample(rule, june) ==
        u"At Christmas these days count: Fri 25 December 2026, Mon 28 December 2026, Fri 1 January 2027."_s);
    rule.basis = HolidayBasis::Actual;
    CHECK(
        holidayExample(rule, june) ==
        u"At Christmas these days count: Fri 25 December 2026, Sat 26 December 2026, Fri 1 January 2027."_s);
    rule.basis = HolidayBasis::Both;
    CHECK(
        holidayExample(rule, june) ==
        u"At Christmas these days count: Fri 25 December 2026, Sat 26 December 2026, Mon 28 December 2026, Fri 1 January 2027."_s);
}

TEST_CASE("cancelling early and late is shown as two sums")
{
    const QString example = cancellationExample(practiceAgreement(), june);
    CHECK(example.contains(u"for £10.50, told 26 hours before: £0.00; told one hour before: £10.50."_s));
}

TEST_CASE("an agreement that does not say which time is paid for says just that")
{
    Agreement agreement = threeBands();
    agreement.chargeByStated = false;
    agreement.chargeBy = ChargeBy::Lesser;
    CHECK(sentences(agreement, AgreementTopic::PaidTime).front().contains(u"does not say"_s));
}

TEST_CASE("a price to come is told with its first day, and old ones are said to be kept")
{
    Agreement agreement = threeBands();
    agreement.tariffs[0].to = QDate(2026, 6, 30);
    Tariff next = agreement.tariffs[0];
    next.from = QDate(2026, 7, 1);
    next.to.reset();
    agreement.tariffs.push_back(next);
    CHECK(sentences(agreement, AgreementTopic::Prices).contains(u"From Wed 1 July 2026:"_s));
    bool saysOlder = false;
    for (const AgreementSection& section : agreementInWords(agreement, QDate(2026, 8, 1))) {
        for (const QString& sentence : section.sentences)
            saysOlder = saysOlder || sentence.startsWith(u"Older prices are kept"_s);
    }
    CHECK(saysOlder);
}
