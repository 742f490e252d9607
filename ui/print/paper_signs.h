#pragma once

#include "core/papers/paper.h"

#include <QPainterPath>

namespace daybook {

/// The sign of a fact, in a square of side 1; to be filled. No sign is told from another by its colour.
QPainterPath signPath(PaperSign sign);

} // namespace daybook
