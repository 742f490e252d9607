#include "ui/models/bill_payers.h"

#include "core/check/check_bill.h"

#include <utility>

namespace daybook {

namespace {

bool hasOwnPrices(const Household& household)
{
    for (const Agreement& agreement : household.agreements)
        for (const Tariff& tariff : agreement.tariffs)
            for (const TariffRow& row : tariff.rows)
                if (row.payer == Payer::Own)
                    return true;
    return false;
}

} // namespace

std::optional<CheckedBill> payersOf(const Household& household, const Bill& bill)
{
    if (!hasOwnPrices(household))
        return {};
    Household alone = household;
    alone.bills = {bill};
    Report report = check(alone);
    return report.bills.empty() ? std::nullopt : std::optional(std::move(report.bills.front()));
}

} // namespace daybook
