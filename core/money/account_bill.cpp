#include "core/money/account_bill.h"

#include "core/money/bill_payments.h"

namespace daybook {

AccountBill accountBill(const Bill& bill)
{
    AccountBill seen;
    seen.uuid = bill.uuid;
    seen.provider = bill.provider;
    seen.number = bill.numberPrinted ? bill.number : QString();
    seen.date = bill.billDate;
    if (!seen.date.isValid())
        seen.date = bill.period.to.isValid() ? bill.period.to : bill.receivedOn;
    seen.period = bill.period;
    seen.asked = askedBy(bill);
    return seen;
}

} // namespace daybook
