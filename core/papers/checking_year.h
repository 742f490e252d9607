#pragma once

#include "core/check/checking_gains.h"
#include "core/check/household.h"
#include "core/check/letter.h"
#include "core/check/report.h"
#include "core/papers/paper.h"

#include <vector>

namespace daybook {

/// What checking has done in a year: the bills that began in it, what is not in question, what was asked
/// about and what came of it. Charged = not in question + may be asked about, bill by bill and in sum; asked
/// about = given back + agreed + they said no + open.
Paper checkingYearPaper(const Household& household, const Report& report, const std::vector<Letter>& letters,
                        const BillingPeriod& year);
/// "What was asked, and what came of it", as every paper says it.
void addGains(Paper& paper, const CheckingGains& gains);
/// What was asked of whom, by which day an answer was expected, and what came: letters that were sent and
/// calls after which something was to happen, the oldest first.
Paper requestsPaper(const Person& person, const std::vector<Letter>& letters, const std::vector<Call>& calls,
                    QDate today);

} // namespace daybook
