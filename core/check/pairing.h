#pragma once

#include "core/check/candidates.h"
#include "core/check/provider_case.h"

namespace daybook {

/// Pairs the charges of a provider with visits, all bills at once: most lines explained, best fit, least
/// asked about, closest, earlier bill. Fills units, tier and the marks of interchangeable lines. Exact within
/// each group of lines and visits that compete. Cost: near-linear in days.
void pairCharges(ProviderCase& provider, const PersonsLinks& links);

} // namespace daybook
