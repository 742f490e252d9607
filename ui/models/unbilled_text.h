#pragma once

#include "core/check/visit_costs.h"
#include "core/check/visits_without_bill.h"

#include <QString>

namespace daybook {

/// "12 visits of Brightcare from … to … are on no bill here. A later bill may come."
QString unbilledSentence(const VisitsWithoutBill& visits);
/// The same with how long was waited, and what they come to by the agreement.
QString unbilledText(const VisitsWithoutBill& visits, const VisitCosts& costs);

} // namespace daybook
