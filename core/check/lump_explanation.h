#pragma once

#include "core/check/finding.h"

#include <vector>

namespace daybook {

/// Which visits explain that a daily, weekly or total line asks for more than is due.
struct LumpExplanation
{
    std::vector<LumpPiece> pieces{};
    /// These and no other choice of them come to the difference. Else `pieces` are all that could explain it.
    bool isExact{false};
};

/// Looks for the one choice of `pieces` that comes to `difference`. Evidence for the person, never a sum of
/// its own. Cost: pieces × difference in pence; more than 60 pieces are not tried.
LumpExplanation explainDifference(const std::vector<LumpPiece>& pieces, Money difference);

} // namespace daybook
