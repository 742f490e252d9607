#pragma once

#include "core/care/agreement.h"
#include "core/check/price_changes.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace daybook {

/// The agreement with the charged prices in place of the agreed ones from that day on; prices of other days
/// and lengths stay as they are. Errors: nullopt when it is not plain which price is meant, so that the
/// person has to be asked.
std::optional<Agreement> withChargedPrices(const Agreement& agreement, const PriceChange& change, QDate from);

/// The service of the price list which the change is about; empty when it is not plain.
QString servicePricedOn(const Agreement& agreement, const PriceChange& change, QDate day);

/// "30 minutes: £10.50 agreed, £11.00 charged, 12 lines."; with the first day of each when there are several.
QStringList pricesInWords(const PriceChange& change);
/// "From Mon 15 June 2026 on Brightcare charges more for personal care than was agreed."
QString priceChangeSentence(const PriceChange& change);

} // namespace daybook
