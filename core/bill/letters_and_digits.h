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

/// Qt compares two words without regard to case by looking up every letter of both; that the first ones
/// differ, as they mostly do, is told here at once.
inline bool beginAlike(QStringView a, QStringView b)
{
    const auto lowered = [](QChar c) {
        const char16_t code = c.unicode();
        if (code >= 0x80)
            return c.toCaseFolded().unicode();
        return code >= u'A' && code <= u'Z' ? static_cast<char16_t>(code + 32) : code;
    };
    return !a.isEmpty() && !b.isEmpty() && lowered(a.front()) == lowered(b.front());
}

/// Like QStringView::startsWith without regard to case, for a beginning that is not empty.
inline bool beginsWith(QStringView text, QStringView beginning)
{
    return beginAlike(text, beginning) && text.startsWith(beginning, Qt::CaseInsensitive);
}

/// The same word without regard to case, for words that are not empty.
inline bool isSameWord(QStringView text, QStringView word)
{
    return text.size() == word.size() && beginAlike(text, word) &&
           text.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace daybook
