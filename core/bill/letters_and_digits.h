#pragma once

#include <QStringView>

#include <algorithm>

namespace daybook {

inline bool hasLetters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Whether a figure of 0 to 9 stands in it.
inline bool hasDigits(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace daybook
