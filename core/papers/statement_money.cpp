#include "core/papers/statement_money.h"

#include "core/money/account_sums.h"
#include "core/money/bill_payments.h"
#include "core/papers/promised_credits.h"

#include <algorithm>

namespace daybook {

StatementMoney statementMoney(const Household& household, const Report& report, const CareMoney& money,
                              std::span<const Letter> letters, const BillingPeriod& month, QDate today)
{
    StatementMoney sums;
    if (money.accounts.empty())
        return sums;
    std::vector<Bill> bills;
    for (const Bill& bill : household.bills) {
        const auto checked = std::ranges::find(report.bills, bill.file, &CheckedBill::file);
        const bool isHere = checked != report.bills.end() && !checked->supersededBy &&
                            checked->period.isValid() && checked->period.from <= month.to &&
                            checked->period.to >= month.from;
        if (isHere)
            bills.push_back(bill);
    }
    if (!bills.empty()) {
        Money paid{};
        for (const BillPayment& payment : paymentsOf(bills, money.entries))
            paid += payment.paid;
        sums.paid = paid;
    }
    for (const PromisedCredit& credit : promisedCredits(household, report, money, letters, today)) {
        if (std::ranges::find(bills, credit.bill, &Bill::uuid) != bills.end())
            sums.toCome += credit.toCome();
    }
    sums.left = balanceOn(money, std::min(month.to, today));
    return sums;
}

} // namespace daybook
