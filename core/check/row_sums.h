#pragma once

#include "core/bill/bill.h"

#include <optional>

namespace daybook {

/// What one printed row says about itself, before anybody looks at the daybook. Units: pence.
struct RowSums
{
    qint64 arithmetic{}; ///< printed amount beyond quantity × rate; negative when less was printed
    qint64 vatNotDue{};  ///< VAT in a column of the row beyond the agreed percentage
    qint64 vatDue{};     ///< VAT that is due
    qint64 rest{};       ///< what is left to explain
};

/// Prices that tell what a printed rate is of, where no quantity is printed.
struct AgreedUnitPrices
{
    std::optional<qint64> hour{};
    std::optional<qint64> visit{}; ///< of one carer's visit of the billed length
};

/// Rounding: a row is right within 1p, and within what a quantity printed to two decimals leaves open (±
/// 0.005).
RowSums rowSums(const BillLine& line, int carers, int vatPercent, const AgreedUnitPrices& agreed);

} // namespace daybook
