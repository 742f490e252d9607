#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"

#include <QString>

namespace daybook {

/// With blanks that never break at the end of a line: for dates, lengths and times on paper.
inline QString together(QString text)
{
    return text.replace(u' ', QChar(0x00A0));
}

} // namespace daybook
