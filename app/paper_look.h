#pragma once

#include "core/papers/paper.h"
#include "core/papers/query_letter.h"

#include <QString>

namespace daybook {

struct Snapshot;

/// How large words are on the person's papers: 14, or 18 when they said so. Units: points.
int paperPoints(const Snapshot& snapshot);
inline const QString letterToneSetting = QStringLiteral("letter/tone");
/// How letters of this person sound: "firm" when they said so.
LetterTone letterTone(const Snapshot& snapshot);
/// Everything the papers of this person are printed with on this computer.
PaperLook paperLook(const Snapshot& snapshot);

} // namespace daybook
