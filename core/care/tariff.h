#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"

#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace daybook {

enum class DayKind { Any, Weekday, Weekend, Saturday, Sunday, BankHoliday };
enum class ChargeUnit {
    Hour,
    Visit,
    Each,
    Day,
    Mile,
    Night,
    Session,
    Trip,
    Event,
    Week,
    FourWeeks,
    CalendarMonth,
    Fixed
};
/// How a length becomes a price when there are bands (formats: bands_then_hourly, pro_rata, band_ceiling,
/// band_of_plan).
enum class BandPricing { BandsThenHourly, ProRata, BandCeiling, BandOfPlan };
enum class RatePick { Start, Split };
/// How a price for a whole period shrinks when part of it is not due.
enum class PeriodProRata { None, By7ths, ByCalendarDays, ByUnits };
enum class Payer { DirectPayment, Own };
enum class MultiplierOf { None, Weekday, SameDay };

struct Band
{
    Minutes length{};
    Money price{};
    friend bool operator==(const Band&, const Band&) = default;
};

/// One row of a price list: what one service costs on one kind of day, perhaps in one part of the day.
struct TariffRow
{
    QString service{}; ///< "any" matches every service
    DayKind days{DayKind::Any};
    ChargeUnit unit{ChargeUnit::Hour};
    Money price{};                   ///< of one unit; for Hour the hourly price in pence
    std::vector<Band> bands{};       ///< ascending by length
    std::optional<QTime> fromTime{}; ///< window of the day; may wrap midnight
    std::optional<QTime> toTime{};
    BandPricing pricing{BandPricing::BandsThenHourly};
    RatePick ratePick{RatePick::Start};
    std::optional<Decimal> multiplier{}; ///< with multiplierOf: the price is that row's price times this
    MultiplierOf multiplierOf{MultiplierOf::None};
    PeriodProRata proRata{PeriodProRata::None};
    Payer payer{Payer::DirectPayment};
    friend bool operator==(const TariffRow&, const TariffRow&) = default;
};

/// A dated price list. `to` absent = still in force.
struct Tariff
{
    QDate from{};
    std::optional<QDate> to{};
    std::vector<TariffRow> rows{};
    friend bool operator==(const Tariff&, const Tariff&) = default;
};

} // namespace daybook
