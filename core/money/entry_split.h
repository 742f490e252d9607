#pragma once

#include "core/money/account.h"

#include <QString>

#include <vector>

namespace daybook {

/// One share of a payment as a person types it: "10.50", "25%"; empty = the rest.
struct ShareWish
{
    QString size{};
    EntryPart part{}; ///< what it is for and whose money; its amount is not read
    friend bool operator==(const ShareWish&, const ShareWish&) = default;
};

struct SplitResult
{
    std::vector<EntryPart> parts{}; ///< in the order of the wishes; add up to the whole
    QString problem{};              ///< what is to be typed otherwise; empty when split
};
/// Shares out a payment to the penny. Rounding: each share in % half up to a penny; the rest, or else the
/// last share in %, takes up the pennies. Errors: a sentence for a size that cannot be read, for more than
/// one rest, and for shares that come to more or less than the whole.
SplitResult splitEntry(Money whole, const std::vector<ShareWish>& wishes);

} // namespace daybook
