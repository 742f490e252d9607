#pragma once

#include "core/care/visit.h"

#include <vector>

namespace daybook {

/// The same thing said of several rows of one column.
struct GatheredProblem
{
    ReadingProblem first{};
    std::vector<int> rows{}; ///< all of them, the first too, in the order of the file
};

/// Problems of one file, so that what is said of thirty rows is said once. Up to three alike stay apart, with
/// what was read in each.
std::vector<GatheredProblem> gathered(const std::vector<ReadingProblem>& problems);
/// "2, 3, 4, 5 …": the rows of a gathered problem.
QString rowsText(const std::vector<int>& rows);

} // namespace daybook
