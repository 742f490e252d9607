#pragma once

#include "core/check/charge.h"
#include "core/check/daybook_visits.h"

#include <vector>

namespace daybook {

/// Rows that are one visit become one charge: rows of the same service and carers that meet at midnight, also
/// across two bills; other back-to-back rows only when one planned or written visit runs through the join and
/// none starts there. Two rows without times of following days are one when their lengths are the parts of a
/// night before and after midnight. `charges` must be in order of their bills and rows; the result keeps that
/// order.
std::vector<Charge> joinedLines(std::vector<Charge> charges, const DaybookVisits& visits);

} // namespace daybook
