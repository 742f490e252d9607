#pragma once

#include "core/check/provider_case.h"

namespace daybook {

/// Explains every unit after pairing: paired ones against their visit; carers beyond those of the visit as
/// absent; the rest as a second charge for a visit already charged, or held against the day as a whole.
void explainCharges(ProviderCase& provider);

} // namespace daybook
