#pragma once

#include "core/check/household.h"
#include "core/check/letter.h"
#include "core/check/report.h"
#include "core/papers/paper.h"

#include <span>

namespace daybook {

/// How the bills have been, provider by provider: on how many there was nothing to ask, which differences
/// came back, what was asked and what came of it, and what was charged less than agreed. For the person.
Paper patternsPaper(const Household& household, const Report& report, std::span<const Letter> letters);

} // namespace daybook
