#include "core/check/verdict.h"

namespace daybook {

BillVerdict verdictOf(const CheckedBill& bill)
{
    if (!bill.query.isZero())
        return BillVerdict::Differs;
    if (bill.toCheck.isZero())
        return BillVerdict::Right;
    const bool nothingIsSure = bill.agreed.isZero() && bill.credited.isZero() && bill.inTheirFavour.isZero();
    return nothingIsSure && bill.toCheck == bill.total ? BillVerdict::CannotBeChecked
                                                       : BillVerdict::ToConfirm;
}

} // namespace daybook
