#pragma once

#include "core/bill/bill.h"

#include <QStringView>

#include <optional>

namespace daybook {

/// "Mileage 12 miles", "Travel (7.5 mi @ 45p)": what words say of a journey.
struct MilesSaid
{
    Decimal miles{};
    std::optional<Money> rate{}; ///< for each mile, when printed among the words
    QString rest{};              ///< the words without them: "Mileage", "Travel"
};

/// Whether the words are about miles driven: "Mileage", "Car miles".
bool namesMiles(QStringView words);
/// Errors: nullopt when no number of miles is said. A bare number ("Mileage 12") is not taken for miles.
std::optional<MilesSaid> readMiles(const QString& words);
/// A row that is no visit and speaks of miles gets them as its count and its unit, and the words without the
/// number as its service.
void takeMiles(BillLine& line);

} // namespace daybook
