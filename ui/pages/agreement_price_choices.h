#pragma once

#include "core/care/tariff.h"

#include <array>

/// The answers that the questions about prices offer, in their order on the page.
namespace daybook::agreement_price_choices {

inline constexpr std::array units{ChargeUnit::Hour,          ChargeUnit::Visit, ChargeUnit::Each,
                                  ChargeUnit::Day,           ChargeUnit::Night, ChargeUnit::Session,
                                  ChargeUnit::Trip,          ChargeUnit::Week,  ChargeUnit::FourWeeks,
                                  ChargeUnit::CalendarMonth, ChargeUnit::Mile,  ChargeUnit::Event,
                                  ChargeUnit::Fixed};
inline constexpr std::array pricings{BandPricing::BandsThenHourly, BandPricing::ProRata,
                                     BandPricing::BandCeiling, BandPricing::BandOfPlan};
inline constexpr std::array parts{PeriodProRata::None, PeriodProRata::By7ths, PeriodProRata::ByCalendarDays,
                                  PeriodProRata::ByUnits};

enum WeekendAnswer { WeekendSame, WeekendOne, WeekendTwo, WeekendNotStated };
enum HolidayAnswer { HolidaySame, HolidayOwn, HolidayNotStated, HolidayFirstTimes };

} // namespace daybook::agreement_price_choices
