#include "core/check/finished_bill.h"

#include <algorithm>

namespace daybook {

namespace {

const CheckedBill* checkedOf(const Household& household, const Report& report, const QString& billUuid)
{
    const auto bill = std::ranges::find(household.bills, billUuid, &Bill::uuid);
    if (bill == household.bills.end())
        return nullptr;
    const auto checked = std::ranges::find(report.bills, bill->file, &CheckedBill::file);
    return checked == report.bills.end() ? nullptr : &*checked;
}

} // namespace

BillSums sumsOf(const CheckedBill& bill)
{
    return {bill.total, bill.agreed, bill.query, bill.toCheck, bill.credited};
}

const FinishedBill* finishedOf(const std::vector<FinishedBill>& finished, const QString& billUuid)
{
    const FinishedBill* latest = nullptr;
    for (const FinishedBill& each : finished) {
        if (each.bill == billUuid && (!latest || each.version > latest->version))
            latest = &each;
    }
    return latest && !latest->reopenedOn.isValid() ? latest : nullptr;
}

FinishedBill finishedNow(const std::vector<FinishedBill>& finished, const QString& billUuid,
                         const CheckedBill& bill, const QDateTime& now)
{
    FinishedBill made;
    made.bill = billUuid;
    made.on = now;
    made.sums = sumsOf(bill);
    for (const FinishedBill& each : finished) {
        if (each.bill == billUuid)
            made.version = std::max(made.version, each.version + 1);
    }
    return made;
}

std::vector<FinishedBillChange> changesOfFinished(const std::vector<FinishedBill>& finished,
                                                  const Household& household, const Report& before,
                                                  const Household& changed, const Report& after)
{
    std::vector<FinishedBillChange> changes;
    for (const Bill& bill : household.bills) {
        if (!finishedOf(finished, bill.uuid))
            continue;
        const CheckedBill* was = checkedOf(household, before, bill.uuid);
        if (!was)
            continue;
        FinishedBillChange change{
            bill.numberPrinted ? bill.number : QString(), was->provider, was->period, sumsOf(*was), {}};
        if (const CheckedBill* is = checkedOf(changed, after, bill.uuid))
            change.after = sumsOf(*is);
        if (change.after != change.before)
            changes.push_back(change);
    }
    return changes;
}

} // namespace daybook
