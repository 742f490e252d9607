#pragma once

#include "core/check/household.h"
#include "core/check/report.h"
#include "core/papers/paper.h"

namespace daybook {

/// Ten minutes with the made-up month, on paper: what to press, lines to write the answers on, and on the
/// next page what should have been found, from the report. `today` is that of the made-up month. Empty when
/// there is no bill.
Paper practiceExercise(const Household& household, const Report& report, QDate today);

} // namespace daybook
