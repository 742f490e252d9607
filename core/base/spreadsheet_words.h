#pragma once

#include "core/base/zip_archive.h"

#include <QString>

namespace daybook {

/// Why a spreadsheet cannot be read, in words: what happened, what is safe, what to do.
QString spreadsheetProblem(ZipTrouble trouble);

} // namespace daybook
