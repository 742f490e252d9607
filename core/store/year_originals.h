#pragma once

#include "core/papers/year_archive.h"

#include <vector>

namespace daybook {

class Daybook;

/// The bills that began in the year, byte for byte as they came, and the pictures and papers kept with them
/// and with its days. Numbered: the name a file came with is never used as a path.
std::vector<YearFile> yearOriginals(const Daybook& daybook, const BillingPeriod& year);

} // namespace daybook
