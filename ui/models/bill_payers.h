#pragma once

#include "core/check/household.h"
#include "core/check/report.h"

#include <optional>

namespace daybook {

/// Who pays what of a bill that is not in the daybook yet. Nothing where no agreement has a price that the
/// person's own money pays.
std::optional<CheckedBill> payersOf(const Household& household, const Bill& bill);

} // namespace daybook
