#pragma once

#include "core/check/household.h"

#include <QString>

namespace daybook::bench {

/// A household of four calls a day with a bill for each month and an entry for nearly every visit, about 3 in
/// a hundred of them with a difference (nobody came, nothing written, short, dear, charged twice, late). The
/// same for the same number of months on every machine.
Household longHousehold(int months);

/// Writes it as a folder that daybook-cli reads. False when a file could not be written.
bool writeHousehold(const Household& household, const QString& directory);

} // namespace daybook::bench
