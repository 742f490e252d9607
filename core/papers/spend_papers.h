#pragma once

#include "core/care/wishes.h"
#include "core/check/household.h"
#include "core/papers/council_report.h"
#include "core/papers/paper.h"

#include <span>

namespace daybook {

/// "What it bought": the visits of the bill's provider in its days that came, their hours, and what one hour
/// with the person comes to. Nothing for a bill without days.
void addWhatItBought(Paper& paper, const Bill& bill, const Household& household, const Report& report);
/// What the person wants of their life, in their own words; what is over is left out.
void addGoals(Paper& paper, std::span<const Goal> goals);

/// One bill explained: what it asks for, what is not in question, what was paid, who agreed, the visits it
/// bought, what was asked about and what came of it, and what it helps with. Nothing when no bill that counts
/// has that file name.
Paper billSpendPaper(const ReportMaterial& material, const QString& billFile, std::span<const Goal> goals);

} // namespace daybook
