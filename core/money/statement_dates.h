#pragma once

#include "core/base/uk_date.h"

#include <QStringList>

#include <optional>

namespace daybook {

/// A day as banks write it: as parseUkDate, and "20260604", "2026-06-04T10:15:00Z", "04/06/2026 10:15",
/// "04/06'26". Errors: nullopt.
std::optional<QDate> parseStatementDate(QStringView text, DateOrder order);

/// Whether days or months come first in the dates of one file, told by all of them together.
struct DateOrderSeen
{
    std::optional<DateOrder> order{}; ///< absent = they can be read in both ways
    bool isMixed{false};     ///< some can only be the one and some only the other: `order` is that of most
    QStringList undecided{}; ///< some of those that can be read in both ways
};
/// Dates in the order of the file. A reading that puts a day more than a week after `today`, or that goes
/// back and forth where the other is in order, is not the right one.
DateOrderSeen dateOrderOf(const QStringList& dates, QDate today);

} // namespace daybook
