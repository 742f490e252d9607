#pragma once

#include "core/check/household.h"
#include "core/check/letter.h"
#include "core/check/report.h"
#include "core/money/account.h"
#include "core/papers/monthly_statement.h"

#include <QDate>

#include <span>

namespace daybook {

/// What the account says about the bills with days in a month: paid so far, promised back and not here yet,
/// and what is left on the month's last day, or on `today` when that comes first. Nothing where no account is
/// kept.
StatementMoney statementMoney(const Household& household, const Report& report, const CareMoney& money,
                              std::span<const Letter> letters, const BillingPeriod& month, QDate today);

} // namespace daybook
