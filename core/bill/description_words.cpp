#include "core/bill/description_words.h"

#include "core/base/uk_date.h"
#include "core/bill/letters_and_digits.h"

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWords = 60;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDash(QChar c)
{
    return c == u'-' || c == QChar(0x2013) || c == QChar(0x2014);
}

bool isWeekdayWord(QStringView word)
{
    constexpr std::array<QStringView, 7> names{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
    return word.size() >= 3 && std::any_of(names.begin(), names.end(),
                                           [word](QStringView name) { return beginsWith(word, name); });
}

} // namespace

bool isDashWord(QStringView word)
{
    return word.size() == 1 && isDash(word.front());
}

bool beginsWithDigit(QStringView word)
{
    return !word.isEmpty() && isDigit(word.front());
}

std::vector<DescriptionWord> wordsOf(QStringView text)
{
    constexpr std::size_t usualWords = 12;
    std::vector<DescriptionWord> words;
    words.reserve(usualWords);
    qsizetype i = 0;
    while (i < text.size() && words.size() < mostWords) {
        while (i < text.size() && text[i].isSpace())
            ++i;
        const qsizetype begin = i;
        while (i < text.size() && !text[i].isSpace())
            ++i;
        if (i > begin)
            words.push_back({text.sliced(begin, i - begin)});
    }
    return words;
}

QStringView joined(const std::vector<DescriptionWord>& words, std::size_t first, std::size_t last)
{
    const QChar* begin = words[first].text.begin();
    return QStringView(begin, words[last].text.end());
}

QStringView bare(QStringView word)
{
    while (!word.isEmpty() && (word.front() == u'(' || word.front() == u'[' || word.front() == u','))
        word = word.sliced(1);
    while (!word.isEmpty() && (word.back() == u')' || word.back() == u']' || word.back() == u',' ||
                               word.back() == u';' || word.back() == u':'))
        word.chop(1);
    return word;
}

DateRead dateAt(const std::vector<DescriptionWord>& words, std::size_t at, BillDates& dates,
                std::size_t* taken)
{
    const QStringView first = bare(words[at].text);
    std::size_t begin = at;
    if (isWeekdayWord(first)) {
        if (at + 1 >= words.size())
            return {};
        begin = at + 1;
    }
    if (!beginsWithDigit(bare(words[begin].text))) {
        // "May 6, 2024"
        if (begin + 2 < words.size() && first.size() >= 3 && beginsWithDigit(words[begin + 1].text)) {
            const DateRead read = dates.read(bare(joined(words, begin, begin + 2)));
            if (read.date.isValid() && read.rest.isEmpty()) {
                *taken = begin + 3 - at;
                return read;
            }
        }
        return {};
    }
    // "06/05/24" in one word, which is what most bills print.
    if (const QStringView word = bare(words[begin].text); numericDate(word)) {
        const DateRead read = dates.read(word);
        if (read.date.isValid() || read.ambiguous) {
            *taken = begin + 1 - at;
            return read;
        }
    }
    DateRead spoilt;
    for (const std::size_t length : {std::size_t{3}, std::size_t{2}, std::size_t{1}}) {
        if (begin + length > words.size() || (length > 1 && isDashWord(words[begin + length - 1].text)))
            continue;
        const QStringView text = bare(joined(words, begin, begin + length - 1));
        if (length == 1 && !numericDate(text) && text.size() < 8 && !text.contains(u'/') &&
            !text.contains(u'-'))
            continue;
        if (length > 1 && !std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
            continue;
        DateRead read = dates.read(text);
        if (read.date.isValid() && read.rest.isEmpty()) {
            *taken = begin + length - at;
            return read;
        }
        if (read.ambiguous || read.withoutYear) {
            *taken = begin + length - at;
            spoilt = read;
        }
    }
    return spoilt;
}

bool isMonthName(QStringView word)
{
    constexpr std::array<QStringView, 12> names{u"january",   u"february", u"march",    u"april",
                                                u"may",       u"june",     u"july",     u"august",
                                                u"september", u"october",  u"november", u"december"};
    return word.size() >= 3 && std::any_of(names.begin(), names.end(),
                                           [word](QStringView name) { return beginsWith(name, word); });
}

bool isYear(QStringView word)
{
    return word.size() == 4 && word.startsWith(u"20") && word[2].isDigit() && word[3].isDigit();
}

} // namespace daybook
