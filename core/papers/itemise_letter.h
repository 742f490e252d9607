#pragma once

#include "core/papers/query_letter.h"

namespace daybook {

/// The letter about a bill that cannot be checked: asks for each visit with its day, times and price. It says
/// nothing of the sum but that it is to be understood.
Paper itemiseLetter(const Household& household, const Report& report, const QString& billFile,
                    const LetterWishes& wishes);

} // namespace daybook
