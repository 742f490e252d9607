#include "core/check/check_bill.h"

#include "core/check/check_basis.h"
#include "core/check/check_stretch.h"
#include "core/check/stretches.h"
#include "core/check/whole_report.h"

namespace daybook {

Report check(const Household& household)
{
    CheckBasis basis(household);
    WholeReport report(basis, stretchesOf(basis, household.visits));
    const std::vector<std::vector<const Visit*>> visits = visitsOf(report.stretches(), household.visits);
    const Stays stays = staysOf(basis, household.visits);
    StretchCheck stretchCheck(basis);
    for (std::size_t i = 0; i < visits.size(); ++i)
        report.put(i, stretchCheck.check(report.stretches()[i], visits[i], stays));
    return report.finish(household.answers);
}

} // namespace daybook
