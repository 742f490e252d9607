#pragma once

#include "core/papers/query_letter.h"

namespace daybook {

/// One page to hold while ringing about a bill: the number, what to say with the sums filled in, what to ask,
/// and boxes for what they answer.
Paper phoneScript(const Household& household, const Report& report, const QString& billFile,
                  const LetterWishes& wishes);

} // namespace daybook
