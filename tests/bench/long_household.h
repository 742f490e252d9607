#pragma once

#include "core/check/household.h"

#include <QDate>
#include <QString>

namespace daybook::bench {

/// A household of four calls a day with a bill for each month and an entry for nearly every visit, about 3 in
/// a hundred of them with a difference (nobody came, nothing written, short, dear, charged twice, late). The
/// same for the same number of months on every machine: from January 2014, or up to and with the day `until`,
/// whose month then has entries and no bill yet.
Household longHousehold(int months, QDate until = {});

/// Writes it as a folder that daybook-cli reads. False when a file could not be written.
bool writeHousehold(const Household& household, const QString& directory);

} // namespace daybook::bench
