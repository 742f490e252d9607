#include "core/base/number_format.h"

#include "core/base/uk_date.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 86'400;
constexpr double lastDay = 2'958'465.0; // 31 December 9999
/// A time that is shown without its day and lies within the first days of the calendar was never a day: it is
/// a length of more than 24 hours.
constexpr double longestLength = 31.0;

/// Walks over the first section of a format code.
class FormatScan
{
public:
    explicit FormatScan(QStringView code) : m_code(code) {}

    NumberFormat read()
    {
        while (m_at < m_code.size() && m_code[m_at] != u';')
            step();
        NumberFormat format;
        format.decimals = m_decimals;
        format.symbol = m_symbol;
        if (m_elapsed)
            format.kind = NumberKind::Elapsed;
        else if (m_day && m_time)
            format.kind = NumberKind::DateAndTime;
        else if (m_day)
            format.kind = NumberKind::Date;
        else if (m_time)
            format.kind = NumberKind::Time;
        else if (m_percent)
            format.kind = NumberKind::Percent;
        else if (!m_symbol.isEmpty())
            format.kind = NumberKind::Money;
        return format;
    }

private:
    void step()
    {
        const QChar c = m_code[m_at];
        if (c == u'\\' || c == u'_' || c == u'*') { // the next character stands for itself or for its width
            if (c == u'\\' && m_at + 1 < m_code.size())
                noteSymbol(m_code.sliced(m_at + 1, 1));
            m_at += 2;
        } else if (c == u'"') {
            const qsizetype closed = m_code.indexOf(u'"', m_at + 1);
            const qsizetype end = closed < 0 ? m_code.size() : closed;
            noteSymbol(m_code.sliced(m_at + 1, end - m_at - 1));
            m_at = end + 1;
        } else if (c == u'[') {
            readBracket();
        } else if (!readLetter(c.toLower())) {
            readDigitPlace(c);
            ++m_at;
        }
    }

    void noteSymbol(QStringView text)
    {
        text = text.trimmed();
        for (const QStringView symbol : {QStringView(u"\u00a3"), QStringView(u"\u20ac"), QStringView(u"$"),
                                         QStringView(u"GBP"), QStringView(u"EUR"), QStringView(u"USD")}) {
            if (text.compare(symbol, Qt::CaseInsensitive) == 0)
                m_symbol = symbol == u"GBP" ? u"\u00a3"_s : symbol.toString();
        }
    }

    /// "[h]", "[$£-809]", "[Red]", "[<=100]".
    void readBracket()
    {
        const qsizetype closed = m_code.indexOf(u']', m_at);
        const qsizetype end = closed < 0 ? m_code.size() : closed;
        const QStringView inside = m_code.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        if (inside.startsWith(u'$')) {
            const qsizetype dash = inside.indexOf(u'-');
            noteSymbol(inside.sliced(1, (dash < 0 ? inside.size() : dash) - 1));
            return;
        }
        const bool clock = !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [&inside](QChar c) {
            return c.toLower() == inside.front().toLower() && QStringView(u"hms").contains(c.toLower());
        });
        m_elapsed = m_elapsed || clock;
        m_lastClock = clock ? inside.front().toLower() : m_lastClock;
    }

    bool readLetter(QChar c)
    {
        const QStringView rest = m_code.sliced(m_at);
        for (const QStringView word : {QStringView(u"general"), QStringView(u"standard")}) {
            if (rest.startsWith(word, Qt::CaseInsensitive)) {
                m_at += word.size();
                return true;
            }
        }
        for (const QStringView half : {QStringView(u"am/pm"), QStringView(u"a/p")}) {
            if (rest.startsWith(half, Qt::CaseInsensitive)) {
                m_time = true;
                m_at += half.size();
                return true;
            }
        }
        if (c != u'y' && c != u'd' && c != u'm' && c != u'h' && c != u's')
            return false;
        qsizetype end = m_at;
        while (end < m_code.size() && m_code[end].toLower() == c)
            ++end;
        const qsizetype count = end - m_at;
        m_at = end;
        if (c == u'y' || c == u'd') {
            m_day = true;
            m_lastClock = QChar();
        } else if (c == u'm') {
            // Minutes stand behind hours or before seconds; everything else called m is a month.
            const bool minutes = count <= 2 && (m_lastClock == u'h' || secondsFollow());
            (minutes ? m_time : m_day) = true;
            m_lastClock = QChar();
        } else {
            m_time = true;
            m_lastClock = c;
        }
        return true;
    }

    bool secondsFollow() const
    {
        for (qsizetype i = m_at; i < m_code.size(); ++i) {
            if (m_code[i].isLetter())
                return m_code[i].toLower() == u's';
        }
        return false;
    }

    void readDigitPlace(QChar c)
    {
        if (c == u'.') {
            m_afterPoint = true;
        } else if (c == u'0' || c == u'#' || c == u'?') {
            m_decimals += m_afterPoint && m_decimals < 9;
        } else if (c == u'%') {
            m_percent = true;
        } else {
            noteSymbol(m_code.sliced(m_at, 1));
        }
    }

    QStringView m_code;
    qsizetype m_at{0};
    bool m_day{false};
    bool m_time{false};
    bool m_elapsed{false};
    bool m_percent{false};
    bool m_afterPoint{false};
    int m_decimals{0};
    QChar m_lastClock{};
    QString m_symbol{};
};

/// Days and seconds behind them. Rounding: to the second, because 8:30 is kept as 0.354166666666667.
struct DayAndSeconds
{
    qint64 days{};
    qint64 seconds{};
};

DayAndSeconds split(double value)
{
    const qint64 all = std::llround(value * static_cast<double>(daySeconds));
    return {all / daySeconds, all % daySeconds};
}

QDate dayOf(qint64 days, DaysFrom from)
{
    if (from == DaysFrom::Year1904)
        return QDate(1904, 1, 1).addDays(days);
    // The old calendar has a 29 February 1900 that never was.
    return (days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30)).addDays(days);
}

bool isCalendar(double value)
{
    return value >= 0 && value <= lastDay;
}

} // namespace

NumberFormat numberFormat(QStringView code)
{
    if (code.trimmed() == u"@")
        return {};
    return FormatScan(code.left(255)).read();
}

NumberFormat builtinNumberFormat(int number)
{
    switch (number) {
    case 2:
    case 4:
    case 39:
    case 40:
        return {NumberKind::Plain, 2, {}};
    case 5:
    case 6:
    case 42:
        return {NumberKind::Money, 0, u"\u00a3"_s};
    case 7:
    case 8:
    case 44:
        return {NumberKind::Money, 2, u"\u00a3"_s};
    case 9:
        return {NumberKind::Percent, 0, {}};
    case 10:
        return {NumberKind::Percent, 2, {}};
    case 22:
        return {NumberKind::DateAndTime, 0, {}};
    case 46:
        return {NumberKind::Elapsed, 0, {}};
    default:
        break;
    }
    if ((number >= 14 && number <= 17) || (number >= 27 && number <= 31) || number == 36 ||
        (number >= 50 && number <= 58))
        return {NumberKind::Date, 0, {}};
    if ((number >= 18 && number <= 21) || (number >= 32 && number <= 35) || number == 45 || number == 47)
        return {NumberKind::Time, 0, {}};
    return {};
}

QString plainNumber(double value, int fewest)
{
    if (!std::isfinite(value))
        return {};
    if (std::fabs(value) >= 1e15)
        return QString::number(value, 'g', 15);
    // Fifteen digits first, as a spreadsheet shows them; only then are decimals cut, half up.
    const QByteArray text = QByteArray::number(std::fabs(value), 'e', 14);
    const qsizetype e = text.indexOf('e');
    int exponent = text.mid(e + 1).toInt();
    QByteArray digits = text.left(1) + text.mid(2, e - 2);
    constexpr int mostDecimals = 9;
    const int kept = exponent + 1 + mostDecimals;
    if (kept < 0)
        digits = "0";
    if (kept >= 0 && kept < digits.size()) {
        const bool up = digits.at(kept) >= '5';
        digits.truncate(kept);
        qsizetype at = kept - 1;
        while (up && at >= 0 && digits.at(at) == '9')
            digits[at--] = '0';
        if (up && at >= 0)
            digits[at] = static_cast<char>(digits.at(at) + 1);
        else if (up) {
            digits.prepend('1');
            ++exponent;
        }
    }
    QByteArray whole = exponent < 0 ? QByteArray("0") : digits.left(exponent + 1);
    whole = whole.leftJustified(std::max(exponent + 1, 1), '0');
    QByteArray decimals = exponent < 0 ? QByteArray(-exponent - 1, '0') + digits : digits.mid(exponent + 1);
    decimals.truncate(mostDecimals);
    while (decimals.size() > fewest && decimals.endsWith('0'))
        decimals.chop(1);
    decimals = decimals.leftJustified(fewest, '0');
    QByteArray number = decimals.isEmpty() ? whole : whole + '.' + decimals;
    const bool zero = std::all_of(number.begin(), number.end(), [](char c) { return c == '0' || c == '.'; });
    if (value < 0 && !zero)
        number.prepend('-');
    return QString::fromLatin1(number);
}

QString clockText(int minuteOfDay)
{
    return QString::number(minuteOfDay / 60).rightJustified(2, u'0') + u':' +
           QString::number(minuteOfDay % 60).rightJustified(2, u'0');
}

QString elapsedText(qint64 seconds)
{
    const qint64 minutes = (seconds + 30) / 60;
    return QString::number(minutes / 60) + u':' + QString::number(minutes % 60).rightJustified(2, u'0');
}

std::optional<Moment> numberMoment(double value, const NumberFormat& format, DaysFrom from)
{
    if (format.kind != NumberKind::DateAndTime || !isCalendar(value))
        return {};
    const DayAndSeconds at = split(value);
    if (at.days == 0)
        return {};
    return Moment{dayOf(at.days, from), static_cast<int>(at.seconds / 60)};
}

QString numberText(double value, const NumberFormat& format, DaysFrom from)
{
    switch (format.kind) {
    case NumberKind::Date:
        if (isCalendar(value) && value >= 1)
            return toIso(dayOf(split(value).days, from));
        break;
    case NumberKind::DateAndTime:
        if (const std::optional<Moment> moment = numberMoment(value, format, from))
            return toIso(moment->day) + u' ' + clockText(moment->minute);
        [[fallthrough]];
    case NumberKind::Time:
        if (isCalendar(value)) {
            const DayAndSeconds at = split(value);
            if (at.days > 0 && value < longestLength)
                return elapsedText(at.days * daySeconds + at.seconds);
            return clockText(static_cast<int>(at.seconds / 60));
        }
        break;
    case NumberKind::Elapsed:
        if (isCalendar(value))
            return elapsedText(std::llround(value * static_cast<double>(daySeconds)));
        break;
    case NumberKind::Percent:
        if (std::fabs(value) < 1e12)
            return plainNumber(value * 100) + u'%';
        break;
    case NumberKind::Money: {
        const QString number = plainNumber(value, 2);
        return number.startsWith(u'-') ? u'-' + format.symbol + number.mid(1) : format.symbol + number;
    }
    case NumberKind::Plain:
        return plainNumber(value, std::min(format.decimals, 2));
    }
    return plainNumber(value);
}

} // namespace daybook
