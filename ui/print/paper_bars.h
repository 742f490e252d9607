#pragma once

#include "core/papers/paper.h"
#include "ui/print/paper_bands.h"

#include <vector>

namespace daybook {

/// A picture of bars in bands: the words of each bar, and the bar below them. Series are told apart by
/// patterns (full, empty, upright stripes, level stripes).
std::vector<PaperBand> barBands(const PaperBars& bars, const BandMaker& maker);

} // namespace daybook
