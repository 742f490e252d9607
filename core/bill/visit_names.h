#pragma once

#include "core/bill/bill.h"
#include "core/care/rota.h"

#include <vector>

namespace daybook {

/// Bills have their own names for visits without a time ("Breakfast", "Lunch call", "Call 2"). A name that no
/// planned visit has is taken for the one planned visit of that part of the day, else it says nothing of
/// which visit is meant: it must never make a visit that came look like one that nobody planned. What was
/// done is said in `assumed`.
void settleVisitNames(Bill& bill, const std::vector<RotaEntry>& plan);

} // namespace daybook
