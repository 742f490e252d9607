#pragma once

#include "core/papers/monthly_statement.h"
#include "core/papers/second_language.h"

namespace daybook {

/// The monthly statement in another language and in English side by side, with one column of figures for
/// both. Rows are numbered, so that both sides can be pointed at. Notes are printed as they were written.
Paper bilingualStatement(const Household& household, const Report& report, const BillingPeriod& month,
                         const SecondLanguage& other, const StatementMoney& money = {});

} // namespace daybook
