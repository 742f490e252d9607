#include "core/check/check_basis.h"

#include "core/check/billed_days.h"
#include "core/check/document_identity.h"

namespace daybook {

CheckBasis::CheckBasis(const Household& checked) : household(checked), terms(checked, names), links(checked)
{
    providers.reserve(household.bills.size());
    for (const Bill& each : household.bills)
        providers.push_back(terms.ofBill(each.provider));
    superseded = supersededBy(household.bills, providers);
    for (const int index : billOrder(household.bills))
        if (superseded[static_cast<std::size_t>(index)] < 0)
            live.push_back(index);
    isBilled.resize(static_cast<std::size_t>(terms.count()), false);
    for (const int index : live)
        isBilled[static_cast<std::size_t>(providerOf(index))] = true;
    const DayNumber last = BilledDays(household.bills, live).last();
    for (int provider = 0; provider < terms.count(); ++provider) {
        const AgreedTerms* agreed = terms.on(provider, last);
        elapsed.push_back(agreed != nullptr && agreed->agreement->clockChange == ClockChange::Elapsed);
    }
}

DayNumber dayOf(const Bill& bill)
{
    if (bill.period.to.isValid())
        return dayNumber(bill.period.to);
    return bill.billDate.isValid() ? dayNumber(bill.billDate) : 0;
}

} // namespace daybook
