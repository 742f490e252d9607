#pragma once

#include "tests/support/arbitrary_household.h"
#include "tests/support/draw.h"

namespace daybook::test {

/// Choices of a household from a seed, for tests that try a few dozen of them and shrink none.
HouseholdChoices drawnChoices(Draw& draw);

} // namespace daybook::test
