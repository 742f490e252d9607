#pragma once

#include "core/money/account.h"

namespace daybook::test {

inline Account account(const QString& uuid, QDate openedOn, qint64 openingPence)
{
    Account made;
    made.uuid = uuid;
    made.name = uuid;
    made.openedOn = openedOn;
    made.openingBalance = {openingPence};
    return made;
}

inline AccountEntry entry(qint64 id, const QString& account, QDate date, MoneyCategory category, qint64 pence,
                          const QString& bill = {})
{
    AccountEntry made;
    made.id = id;
    made.uuid = QString::number(id);
    made.account = account;
    made.date = date;
    made.parts = {{category, Funder::DirectPayment, {pence}, bill}};
    return made;
}

} // namespace daybook::test
