#pragma once

#include "core/bill/bill.h"
#include "core/care/rota.h"

#include <vector>

namespace daybook {

/// Settles what the printed prices are for (an hour or a visit) by what most lines of the bill agree with,
/// and which printed hours are those of two carers together. The plan decides where a bill does not print the
/// carers. What had to be decided is added to `bill.assumed`.
void settleUnits(Bill& bill, const std::vector<RotaEntry>& plan);

} // namespace daybook
