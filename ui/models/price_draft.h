#pragma once

#include "core/care/agreement.h"

#include <QString>

#include <optional>
#include <vector>

namespace daybook {

/// The price of one unit, and of shorter visits where they have a price of their own.
struct PriceWithBands
{
    Money price{};
    std::vector<Band> bands{};
    friend bool operator==(const PriceWithBands&, const PriceWithBands&) = default;
};

enum class WeekendPrice { Same, OnePrice, TwoPrices };
enum class HolidayPrice { Same, TimesWeekday, OwnPrice };

/// Another price from a time of day on, on days with the usual price.
struct TimeOfDayPrice
{
    QTime from{};
    QTime to{}; ///< may be the next morning
    PriceWithBands price{};
    friend bool operator==(const TimeOfDayPrice&, const TimeOfDayPrice&) = default;
};

/// The price of one service as a person tells it: weekdays, weekends, bank holidays, evenings.
struct PriceDraft
{
    QString service{};
    ChargeUnit unit{ChargeUnit::Hour};
    PriceWithBands usual{};
    BandPricing pricing{BandPricing::BandsThenHourly};
    WeekendPrice weekend{WeekendPrice::Same};
    PriceWithBands weekendPrice{}; ///< or Saturday's, when Sunday has its own
    PriceWithBands sundayPrice{};
    HolidayPrice holiday{HolidayPrice::Same};
    Decimal holidayTimes{2, 0};
    PriceWithBands holidayPrice{};
    std::vector<TimeOfDayPrice> evenings{}; ///< by their start
    RatePick ratePick{RatePick::Start};
    PeriodProRata proRata{PeriodProRata::None};
    Payer payer{Payer::DirectPayment};
    friend bool operator==(const PriceDraft&, const PriceDraft&) = default;
};

/// The tariff rows that say what the draft says.
std::vector<TariffRow> rowsOf(const PriceDraft& draft);

/// A draft read back from the rows of one service. `isWhole` is false when the rows say more than a draft can
/// hold: writing the draft back would lose something, and the person has to be told.
struct DraftReading
{
    PriceDraft draft{};
    bool isWhole{true};
};
DraftReading draftOf(const std::vector<TariffRow>& rows, const QString& service);

/// The price list in force on `day`; before the first and after the last the nearest one; nullptr when there
/// is none.
const Tariff* tariffOn(const Agreement& agreement, QDate day);
/// The services of a price list, each once, in their order.
QStringList servicesOf(const Tariff& tariff);

/// The agreement with this price for its service from `from` on. Days before keep the price they had: a new
/// dated price list begins, unless one begins on that very day. `unwantedService` is left out from then on,
/// for a service that was renamed.
Agreement withPriceFrom(Agreement agreement, QDate from, const PriceDraft& draft,
                        const QString& unwantedService = {});

} // namespace daybook
