#pragma once

#include "core/papers/paper.h"

#include <QString>
#include <QStringList>

namespace daybook::cli {

/// Where the module that draws PDFs may lie: beside the program, then where it is installed.
QStringList pdfModulePlaces(const QString& programFolder);

/// Loads the module that draws, and lets it write the paper. Lets go of the program's application first:
/// drawing needs another kind. Errors: a sentence; empty when written.
QString writePdfThroughModule(const Paper& paper, const PaperLook& look, const QString& path);

} // namespace daybook::cli
