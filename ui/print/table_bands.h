#pragma once

#include "ui/print/paper_bands.h"

namespace daybook {

/// The bands of a table: each row is one band that is never cut, under headings that come again on every
/// page. A table whose words do not fit side by side is written as a list. `spaceForRow` is what a page can
/// hold below the headings; a taller row is the one thing that may go over two pages.
std::vector<PaperBand> tableBands(const PaperTable& table, const BandMaker& maker, double spaceForRow);

} // namespace daybook
