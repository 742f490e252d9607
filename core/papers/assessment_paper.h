#pragma once

#include "core/papers/assessed_weeks.h"

namespace daybook {

/// "What was assessed, planned and came", to take to a review: the assessment, the weeks, whether the money
/// is enough with all it stands on, and what the assessment and the plan do not say of each other.
Paper assessmentPaper(const AssessmentFacts& facts, const QString& person);

} // namespace daybook
