#include "core/base/uk_time.h"
#include "core/bill/line_description.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDash(QChar c)
{
    return c == u'-' || c == QChar(0x2013) || c == QChar(0x2014);
}

bool isHourWord(QStringView word)
{
    return word.startsWith(u"hour", Qt::CaseInsensitive) || word.startsWith(u"hr", Qt::CaseInsensitive) ||
           word.compare(u"h", Qt::CaseInsensitive) == 0;
}

std::optional<QTime> clockTime(QStringView text)
{
    // A bare number is a count unless it is written as four digits.
    if (text.size() < 3 ||
        (!text.contains(u':') && !text.contains(u'.') && text.size() != 4 &&
         !text.endsWith(u'm', Qt::CaseInsensitive) && text.compare(u"noon", Qt::CaseInsensitive) != 0))
        return {};
    return parseUkTime(text);
}

} // namespace

ClockSpan readClockSpan(QStringView text)
{
    text = text.trimmed();
    ClockSpan span;
    if (text.size() > 40)
        return span;
    for (const QStringView word : {QStringView(u"hours"), QStringView(u"hrs")}) { // "0800-0830hrs"
        if (text.endsWith(word, Qt::CaseInsensitive) && text.contains(u'-'))
            text = text.chopped(word.size()).trimmed();
    }
    qsizetype cut = -1;
    qsizetype width = 1;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (isDash(text[i])) {
            cut = i;
            break;
        }
    }
    if (cut < 0) {
        for (const QStringView word :
             {QStringView(u" to "), QStringView(u" until "), QStringView(u" till ")}) {
            cut = text.indexOf(word, 0, Qt::CaseInsensitive);
            width = word.size();
            if (cut > 0)
                break;
        }
    }
    if (cut <= 0) {
        span.start = clockTime(text);
        return span;
    }
    const QStringView left = text.first(cut).trimmed();
    const QStringView right = text.sliced(cut + width).trimmed();
    const std::optional<QTime> end = right.size() <= 2 ? std::nullopt : clockTime(right);
    if (!end)
        return span;
    const bool rightSays = right.back().isLetter();
    const bool leftSays = !left.isEmpty() && left.back().isLetter();
    std::optional<QTime> start;
    if (rightSays && !leftSays) {
        // "8-8.45am", and "11-1pm", which begins in the morning.
        const QString half = right.last(std::min<qsizetype>(2, right.size())).toString();
        start = parseUkTime(left.toString() + half);
        if (start && *start > *end)
            start = parseUkTime(
                (left.toString() + (half.startsWith(u'p', Qt::CaseInsensitive) ? u"am"_s : u"pm"_s)));
    } else {
        start = clockTime(left);
    }
    if (!start)
        return span;
    span.start = start;
    span.end = end;
    return span;
}

std::optional<Minutes> readLongLength(QStringView text)
{
    text = text.trimmed();
    qsizetype numberEnds = 0;
    while (numberEnds < text.size() && !text[numberEnds].isLetter())
        ++numberEnds;
    const QStringView unit = text.sliced(numberEnds).trimmed();
    const bool minutes =
        unit.startsWith(u"min", Qt::CaseInsensitive) || unit.compare(u"m", Qt::CaseInsensitive) == 0;
    if (!unit.isEmpty() && !minutes && !isHourWord(unit))
        return {};
    if (unit.contains(u' ') || std::any_of(unit.begin(), unit.end(), isDigit))
        return parseLength(text); // "1h 15m"
    const std::optional<Decimal> number = parseDecimal(text.first(numberEnds).trimmed());
    if (!number || number->unscaled < 0 || number->unscaled > 10'000'000'000LL)
        return {};
    qint64 scale = 1;
    for (int i = 0; i < number->decimals; ++i)
        scale *= 10;
    const qint64 length = divideHalfUp(number->unscaled * (minutes ? 1 : 60), scale);
    return length < 1'000'000 ? std::optional(Minutes(length)) : std::nullopt;
}

} // namespace daybook
