#pragma once

#include "core/care/agreement.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// The words of "daybook-agreement/1", for reading and for writing. Source: the file format.
namespace daybook::agreement_words {

template <typename Value>
struct Word
{
    Value value;
    QLatin1StringView word;
};

inline constexpr auto chargeBy =
    std::to_array<Word<ChargeBy>>({{ChargeBy::Booked, QLatin1StringView("booked")},
                                   {ChargeBy::Lesser, QLatin1StringView("lesser")},
                                   {ChargeBy::Actual, QLatin1StringView("actual")},
                                   {ChargeBy::Greater, QLatin1StringView("greater")}});
inline constexpr auto roundMode =
    std::to_array<Word<RoundMode>>({{RoundMode::Nearest, QLatin1StringView("nearest")},
                                    {RoundMode::Up, QLatin1StringView("up")},
                                    {RoundMode::Down, QLatin1StringView("down")}});
inline constexpr auto clockChange = std::to_array<Word<ClockChange>>(
    {{ClockChange::Clock, QLatin1StringView("clock")}, {ClockChange::Elapsed, QLatin1StringView("elapsed")}});
inline constexpr auto nation =
    std::to_array<Word<Nation>>({{Nation::EnglandAndWales, QLatin1StringView("england-and-wales")},
                                 {Nation::Scotland, QLatin1StringView("scotland")},
                                 {Nation::NorthernIreland, QLatin1StringView("northern-ireland")}});
inline constexpr auto holidayBasis =
    std::to_array<Word<HolidayBasis>>({{HolidayBasis::GovList, QLatin1StringView("gov_list")},
                                       {HolidayBasis::Actual, QLatin1StringView("actual")},
                                       {HolidayBasis::Both, QLatin1StringView("both")}});
inline constexpr auto holidaySpan =
    std::to_array<Word<HolidaySpan>>({{HolidaySpan::ByStart, QLatin1StringView("by_start")},
                                      {HolidaySpan::Touches, QLatin1StringView("touches")},
                                      {HolidaySpan::Split, QLatin1StringView("split")}});
inline constexpr auto clauseTopics =
    std::to_array<Word<AgreementTopic>>({{AgreementTopic::Prices, QLatin1StringView("prices")},
                                         {AgreementTopic::PaidTime, QLatin1StringView("paid_time")},
                                         {AgreementTopic::BankHolidays, QLatin1StringView("bank_holidays")},
                                         {AgreementTopic::Cancelling, QLatin1StringView("cancelling")},
                                         {AgreementTopic::Hospital, QLatin1StringView("hospital")},
                                         {AgreementTopic::SentAway, QLatin1StringView("sent_away")},
                                         {AgreementTopic::Vat, QLatin1StringView("vat")}});
inline constexpr auto days =
    std::to_array<Word<DayKind>>({{DayKind::Any, QLatin1StringView("any")},
                                  {DayKind::Weekday, QLatin1StringView("weekday")},
                                  {DayKind::Weekend, QLatin1StringView("weekend")},
                                  {DayKind::Saturday, QLatin1StringView("saturday")},
                                  {DayKind::Sunday, QLatin1StringView("sunday")},
                                  {DayKind::BankHoliday, QLatin1StringView("bank_holiday")}});
inline constexpr auto unit =
    std::to_array<Word<ChargeUnit>>({{ChargeUnit::Hour, QLatin1StringView("hour")},
                                     {ChargeUnit::Visit, QLatin1StringView("visit")},
                                     {ChargeUnit::Each, QLatin1StringView("each")},
                                     {ChargeUnit::Day, QLatin1StringView("day")},
                                     {ChargeUnit::Mile, QLatin1StringView("mile")},
                                     {ChargeUnit::Night, QLatin1StringView("night")},
                                     {ChargeUnit::Session, QLatin1StringView("session")},
                                     {ChargeUnit::Trip, QLatin1StringView("trip")},
                                     {ChargeUnit::Event, QLatin1StringView("event")},
                                     {ChargeUnit::Week, QLatin1StringView("week")},
                                     {ChargeUnit::FourWeeks, QLatin1StringView("four_weeks")},
                                     {ChargeUnit::CalendarMonth, QLatin1StringView("calendar_month")},
                                     {ChargeUnit::Fixed, QLatin1StringView("fixed")}});
inline constexpr auto pricing =
    std::to_array<Word<BandPricing>>({{BandPricing::BandsThenHourly, QLatin1StringView("bands_then_hourly")},
                                      {BandPricing::ProRata, QLatin1StringView("pro_rata")},
                                      {BandPricing::BandCeiling, QLatin1StringView("band_ceiling")},
                                      {BandPricing::BandOfPlan, QLatin1StringView("band_of_plan")}});
inline constexpr auto ratePick = std::to_array<Word<RatePick>>(
    {{RatePick::Start, QLatin1StringView("start")}, {RatePick::Split, QLatin1StringView("split")}});
inline constexpr auto proRata = std::to_array<Word<PeriodProRata>>(
    {{PeriodProRata::None, QLatin1StringView("none")},
     {PeriodProRata::By7ths, QLatin1StringView("by_7ths")},
     {PeriodProRata::ByCalendarDays, QLatin1StringView("by_calendar_days")},
     {PeriodProRata::ByUnits, QLatin1StringView("by_units")}});
inline constexpr auto payer = std::to_array<Word<Payer>>(
    {{Payer::DirectPayment, QLatin1StringView("direct_payment")}, {Payer::Own, QLatin1StringView("own")}});
inline constexpr auto multiplierOf =
    std::to_array<Word<MultiplierOf>>({{MultiplierOf::Weekday, QLatin1StringView("weekday")},
                                       {MultiplierOf::SameDay, QLatin1StringView("same day")}});

template <typename Value, std::size_t N>
std::optional<Value> valueOf(const std::array<Word<Value>, N>& words, QStringView text)
{
    for (const Word<Value>& known : words) {
        if (text.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.value;
    }
    return {};
}

template <typename Value, std::size_t N>
QString wordOf(const std::array<Word<Value>, N>& words, Value value)
{
    for (const Word<Value>& known : words) {
        if (known.value == value)
            return known.word.toString();
    }
    return {};
}

} // namespace daybook::agreement_words
