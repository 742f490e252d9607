#pragma once

#include "core/care/agreement.h"
#include "core/check/name_index.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace daybook {

/// Days inside the engine are Julian day numbers, times are minutes from midnight, -1 where there is none.
using DayNumber = int;

inline DayNumber dayNumber(QDate date)
{
    return static_cast<DayNumber>(date.toJulianDay());
}

/// What one carer's visit, or a count of things, is priced by.
struct PriceQuestion
{
    int service{0};
    DayNumber day{};
    int start{-1};
    int minutes{0};
    int plannedMinutes{-1};
    qint64 quantity{1};
    Decimal miles{};
};

/// The price lists of one agreement with every lookup remembered: a row is searched once for each version,
/// service and kind of day.
class PriceList
{
public:
    PriceList(const Agreement& agreement, NameIndex& names);

    /// Whether a dated price list is in force on that day. False: prices are not known, which is no one's
    /// fault.
    bool isKnownOn(DayNumber day) const;
    /// The row for a visit that starts then, or nullptr: this service was not agreed.
    /// `minutes` matters only where a bank holiday price applies to every visit that touches one.
    const TariffRow* rowFor(int service, DayNumber day, int start, int minutes = 0) const;
    /// Pence for one carer. Errors: nullopt when no row applies. Rounding: half up to a penny, once.
    std::optional<qint64> price(const PriceQuestion& question) const;
    /// Pence if `row` were the one that applies.
    qint64 priceByRow(const TariffRow& row, const PriceQuestion& question) const;
    /// Every row of the service in force on that day, for finding out which price a charge equals.
    std::vector<const TariffRow*> rowsOf(int service, DayNumber day) const;
    bool isHoliday(DayNumber day) const;
    /// The only service that is priced by this unit, when there is just one; 0 otherwise.
    int soleServiceBy(ChargeUnit unit, DayNumber day) const;
    /// The service by the hour that costs `pence` for what is asked, a penny aside; 0 when none does.
    int serviceCosting(qint64 pence, PriceQuestion question) const;

private:
    int versionOn(DayNumber day) const;
    int dayClass(DayNumber day, int start, int minutes) const;
    const std::vector<const TariffRow*>& rowsFor(int version, int service, int dayClass) const;
    const TariffRow* pick(int version, int service, int dayClass, int start, bool ownPriceOnly) const;
    std::optional<qint64> splitPrice(const PriceQuestion& question, bool byWindow) const;

    const Agreement* m_agreement;
    int m_anyService;
    std::vector<std::vector<int>> m_services; ///< for each version, for each row
    mutable std::unordered_map<qint64, std::vector<const TariffRow*>> m_rows;
    mutable std::unordered_map<DayNumber, bool> m_holidays;
};

} // namespace daybook
