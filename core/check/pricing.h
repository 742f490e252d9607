#pragma once

#include "core/care/agreement.h"

#include <QString>

#include <optional>

namespace daybook {

/// The tariff row that applies to `service` on a visit that starts at `start` on `date`, or nullptr: not
/// agreed. Most specific day first (bank holiday > Saturday/Sunday > weekend/weekday > any), then one with a
/// time window.
const TariffRow* tariffRowFor(const Agreement& agreement, const QString& service, QDate date,
                              std::optional<QTime> start);

/// What is priced: one carer's visit, or a count of things.
struct PricedVisit
{
    QString service{};
    QDate date{};
    std::optional<QTime> start{};
    Minutes length{};
    Minutes plannedLength{}; ///< for band_of_plan
    qint64 quantity{1};      ///< for visits, meals, nights …
    Decimal miles{};         ///< for per mile
};
/// Price of one carer. Errors: nullopt when no row applies. Rounding: half up to a penny, once a visit and
/// carer.
std::optional<Money> priceOf(const Agreement& agreement, const PricedVisit& visit);

/// R(m): to a multiple of round_minutes, then at least the minimum.
Minutes roundedMinutes(const Agreement& agreement, Minutes length);

} // namespace daybook
