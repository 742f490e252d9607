#pragma once

#include "ui/widgets/theme.h"

namespace daybook {

/// The stylesheet for these colours. It holds no sizes of words: those come from the application's font.
QString styleSheetOf(const Colours& colours);

} // namespace daybook
