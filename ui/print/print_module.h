#pragma once

#include "core/papers/paper.h"

#include <QString>

extern "C" {

/// The one entry of the loadable module: writes the PDF and sets `problem` to a sentence, or to nothing when
/// it is written. Makes a QGuiApplication without a screen when there is no application; there must be none
/// of another kind.
Q_DECL_EXPORT void daybookWritePdf(const daybook::Paper* paper, const daybook::PaperLook* look,
                                   const QString* path, QString* problem);

} // extern "C"

namespace daybook {
using WritePdfEntry = decltype(&daybookWritePdf);
} // namespace daybook
