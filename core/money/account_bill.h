#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"
#include "core/bill/bill.h"

#include <QDate>
#include <QString>

namespace daybook {

/// A bill as the account sees it. A bill that another one replaces is the caller's to leave out.
struct AccountBill
{
    QString uuid{};
    QString provider{};
    QString number{};
    QDate date{}; ///< of the bill; else the last day it covers, else when it was received
    BillingPeriod period{};
    Money asked{};
    Money inQuestion{}; ///< of that, what the provider is asked about
    Money own{};        ///< of that, what the person pays from money that is not given for care
    Money creditDue{};  ///< what the provider has promised to give back and has not given yet
    friend bool operator==(const AccountBill&, const AccountBill&) = default;
};
/// Without what only a check knows: inQuestion, own and creditDue.
AccountBill accountBill(const Bill& bill);

} // namespace daybook
