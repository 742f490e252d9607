#pragma once

#include "core/papers/paper.h"

namespace daybook {

struct Snapshot;

/// How large words are on the person's papers: 14, or 18 when they said so. Units: points.
int paperPoints(const Snapshot& snapshot);
/// Everything the papers of this person are printed with on this computer.
PaperLook paperLook(const Snapshot& snapshot);

} // namespace daybook
