#pragma once

#include "core/check/letter.h"
#include "core/papers/query_letter.h"

namespace daybook {

/// A second letter about questions that were asked before and not answered: names the first letter, repeats
/// what of it is still open, and asks for an answer. `wishes.findingIds` is not looked at.
Paper reminderLetter(const Household& household, const Report& report, const QString& billFile,
                     const Letter& first, const LetterWishes& wishes);

} // namespace daybook
