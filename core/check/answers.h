#pragma once

#include "core/check/household.h"
#include "core/check/report.h"

#include <vector>

namespace daybook {

/// Gives findings the person's answers by id. An answer about another sum stays, marked stale: it is asked
/// again.
void applyAnswers(std::vector<Finding>& findings, const std::vector<Answer>& answers);

/// Whether the person has settled it: accepted or waived, and about this very sum. Then it counts as agreed.
bool isSettled(const Finding& finding);

} // namespace daybook
