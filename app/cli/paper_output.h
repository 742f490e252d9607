#pragma once

#include "app/cli/options.h"

#include "core/papers/paper.h"

namespace daybook::cli {

/// --format, --out, --points, --replace: alike for every paper.
void addPaperOptions(Options& options);
/// The look that was asked for, or nullopt after saying what is wrong.
std::optional<PaperLook> paperLook(const Options& options);
/// Writes the paper as asked and says where. Returns an ExitCode. A file that is already there is replaced
/// only with --replace.
int writePaper(const Paper& paper, const PaperLook& look, const Options& options);

} // namespace daybook::cli
