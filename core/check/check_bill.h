#pragma once

#include "core/check/household.h"
#include "core/check/report.h"

namespace daybook {

/// Explains every penny of every bill of the household. Pure: no clock, no locale, no files.
/// Cost: near-linear in days. Order of bills, visits and rota entries does not matter.
Report check(const Household& household);

} // namespace daybook
