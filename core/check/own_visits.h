#pragma once

#include "core/check/provider_case.h"

namespace daybook {

/// An entry that does not say which planned visit it is about is given to the nearest one, up to hours away.
/// Where a charge is printed at the time of such an entry, far from the planned time, the two are a visit of
/// their own, and nothing is written down about the planned one. Before charges are paired. Cost: linear in
/// charges and visits.
void setOwnVisitsApart(ProviderCase& provider);

} // namespace daybook
