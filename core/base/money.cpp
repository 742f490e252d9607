#include "core/base/money.h"

#include <array>

namespace daybook {

namespace {

// Wide enough for pence × any decimal factor; both compilers we build with have it.
__extension__ typedef __int128 Wide;

constexpr qint64 hundredMillionPounds = 100'000'000LL * 100;
constexpr int mostDecimals = 9;
constexpr std::array<qint64, mostDecimals + 1> powersOfTen{
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212) || c == QChar(0x2013);
}

/// Whole pounds with or without thousands commas, then perhaps a point or a comma and one or two decimals.
std::optional<qint64> parsePence(QStringView text)
{
    qint64 pounds = 0;
    qsizetype i = 0;
    qsizetype digitsInGroup = 0;
    bool grouped = false;
    bool anyDigit = false;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isDigit(c)) {
            pounds = pounds * 10 + (c.unicode() - u'0');
            if (pounds * 100 >= hundredMillionPounds)
                return {};
            ++digitsInGroup;
            anyDigit = true;
        } else if (c == u',') {
            // One or two digits up to the end: a decimal comma. Otherwise a thousands comma.
            if (const qsizetype left = text.size() - i - 1; left <= 2 && !grouped)
                break;
            if (grouped ? digitsInGroup != 3 : (digitsInGroup < 1 || digitsInGroup > 3))
                return {};
            grouped = true;
            digitsInGroup = 0;
        } else {
            break;
        }
    }
    if (grouped && digitsInGroup != 3)
        return {};
    qint64 pence = 0;
    if (i < text.size()) {
        if (text[i] != u'.' && text[i] != u',')
            return {};
        const QStringView decimals = text.mid(i + 1);
        if (decimals.size() > 2 || (text[i] == u',' && (decimals.isEmpty() || !anyDigit)))
            return {};
        for (const QChar c : decimals) {
            if (!isDigit(c))
                return {};
            pence = pence * 10 + (c.unicode() - u'0');
            anyDigit = true;
        }
        if (decimals.size() == 1)
            pence *= 10;
    }
    if (!anyDigit)
        return {};
    return pounds * 100 + pence;
}

QString grouped(qint64 pounds)
{
    QString digits = QString::number(pounds);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

QString twoDigits(qint64 value)
{
    return QString::number(value).rightJustified(2, u'0');
}

} // namespace

qint64 divideHalfUp(qint64 numerator, qint64 denominator)
{
    Q_ASSERT(denominator > 0);
    const qint64 quotient = numerator / denominator;
    const qint64 rest = numerator % denominator;
    if (rest >= denominator - rest)
        return quotient + 1;
    if (-rest >= denominator + rest)
        return quotient - 1;
    return quotient;
}

Money proRata(HourlyRate rate, Minutes length)
{
    return {divideHalfUp(rate.pencePerHour * static_cast<qint64>(length.count()), 60)};
}

Money percentOf(Money amount, int percent)
{
    return {divideHalfUp(amount.pence * percent, 100)};
}

Money times(Money amount, Decimal factor)
{
    Q_ASSERT(factor.decimals >= 0 && factor.decimals <= mostDecimals);
    const Wide scale = powersOfTen[static_cast<std::size_t>(factor.decimals)];
    const Wide product = static_cast<Wide>(amount.pence) * factor.unscaled;
    const Wide magnitude = product < 0 ? -product : product;
    const qint64 pence = static_cast<qint64>((magnitude * 2 + scale) / (scale * 2));
    return {product < 0 ? -pence : pence};
}

QString toText(Money amount)
{
    const qint64 size = amount.pence < 0 ? -amount.pence : amount.pence;
    QString text;
    text.reserve(16);
    if (amount.pence < 0)
        text += u'-';
    text += QChar(0xA3);
    text += grouped(size / 100);
    text += u'.';
    text += twoDigits(size % 100);
    return text;
}

QString toPlainText(Money amount)
{
    const qint64 size = amount.pence < 0 ? -amount.pence : amount.pence;
    QString text;
    text.reserve(16);
    if (amount.pence < 0)
        text += u'-';
    text += QString::number(size / 100);
    text += u'.';
    text += twoDigits(size % 100);
    return text;
}

std::optional<Money> parseMoney(QStringView text)
{
    text = text.trimmed();
    int minuses = 0;
    if (text.size() >= 2 && text.front() == u'(' && text.back() == u')') {
        ++minuses;
        text = text.mid(1, text.size() - 2).trimmed();
    }
    if (text.size() > 2 && text.right(2).compare(u"cr", Qt::CaseInsensitive) == 0) {
        ++minuses;
        text = text.chopped(2).trimmed();
    }
    if (!text.isEmpty() && isMinus(text.back())) {
        ++minuses;
        text = text.chopped(1).trimmed();
    }
    // The minus may stand before or after the pound sign.
    bool pound = false;
    while (!text.isEmpty()) {
        if (isMinus(text.front()))
            ++minuses;
        else if (text.front() == QChar(0xA3) && !pound)
            pound = true;
        else
            break;
        text = text.mid(1).trimmed();
    }
    if (minuses > 1)
        return {};
    const std::optional<qint64> pence = parsePence(text);
    if (!pence)
        return {};
    return Money{minuses == 1 ? -*pence : *pence};
}

std::optional<Decimal> parseDecimal(QStringView text)
{
    text = text.trimmed();
    const bool negative = !text.isEmpty() && isMinus(text.front());
    if (negative)
        text = text.mid(1);
    int quarters = 0;
    if (!text.isEmpty()) {
        switch (text.back().unicode()) {
        case 0xBC:
            quarters = 1;
            break;
        case 0xBD:
            quarters = 2;
            break;
        case 0xBE:
            quarters = 3;
            break;
        default:
            break;
        }
    }
    if (quarters > 0)
        text = text.chopped(1).trimmed();
    Decimal result;
    bool point = false;
    bool anyDigit = quarters > 0;
    for (const QChar c : text) {
        if (c == u'.' && !point && quarters == 0) {
            point = true;
        } else if (isDigit(c)) {
            if (result.unscaled >= 100'000'000'000'000LL || (point && result.decimals == mostDecimals))
                return {};
            result.unscaled = result.unscaled * 10 + (c.unicode() - u'0');
            result.decimals += point ? 1 : 0;
            anyDigit = true;
        } else {
            return {};
        }
    }
    if (!anyDigit)
        return {};
    if (quarters == 2) {
        result.unscaled = result.unscaled * 10 + 5;
        result.decimals = 1;
    } else if (quarters > 0) {
        result.unscaled = result.unscaled * 100 + quarters * 25;
        result.decimals = 2;
    }
    if (negative)
        result.unscaled = -result.unscaled;
    return result;
}

} // namespace daybook
