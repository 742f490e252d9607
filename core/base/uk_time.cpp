#include "core/base/uk_time.h"

#include "core/base/uk_date.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr Minutes wholeDay{24 * 60};
constexpr Minutes longestLength{25 * 60};

bool isDigit(QChar c)
{
    return c.digitValue() >= 0;
}

/// Takes one to `most` digits from the front of `text`.
std::optional<int> takeNumber(QStringView& text, qsizetype most)
{
    qsizetype digits = 0;
    int value = 0;
    while (digits < text.size() && isDigit(text[digits])) {
        if (digits == most)
            return {};
        value = value * 10 + text[digits++].digitValue();
    }
    if (digits == 0)
        return {};
    text = text.sliced(digits);
    return value;
}

bool takeWord(QStringView& text, QLatin1StringView word)
{
    if (!text.endsWith(word, Qt::CaseInsensitive))
        return false;
    text = text.chopped(word.size()).trimmed();
    return true;
}

enum class HalfOfDay { NotSaid, Morning, Afternoon };

HalfOfDay takeHalfOfDay(QStringView& text)
{
    if (takeWord(text, "am"_L1) || takeWord(text, "a.m."_L1) || takeWord(text, "a.m"_L1))
        return HalfOfDay::Morning;
    if (takeWord(text, "pm"_L1) || takeWord(text, "p.m."_L1) || takeWord(text, "p.m"_L1))
        return HalfOfDay::Afternoon;
    return HalfOfDay::NotSaid;
}

struct Clock
{
    int hour{};
    int minute{};
    int second{};
};

/// "8", "08:00", "8.00", "8:00:00", "0800", "800".
std::optional<Clock> clockOf(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    if (digits == 0 || digits > 4)
        return {};
    Clock clock;
    if (digits >= 3) {
        if (digits != text.size())
            return {};
        QStringView hours = text.chopped(2);
        QStringView minutes = text.last(2);
        clock.hour = takeNumber(hours, 2).value_or(0);
        clock.minute = takeNumber(minutes, 2).value_or(0);
        return clock;
    }
    clock.hour = takeNumber(text, 2).value_or(0);
    for (int* part : {&clock.minute, &clock.second}) {
        if (text.isEmpty())
            return clock;
        if (text.front() != u':' && text.front() != u'.')
            return {};
        text = text.sliced(1);
        const qsizetype before = text.size();
        const std::optional<int> value = takeNumber(text, 2);
        if (!value || before - text.size() != 2)
            return {};
        *part = *value;
    }
    if (!text.isEmpty())
        return {};
    return clock;
}

/// "08:00", which is what most files hold. Errors: nullopt for every other way to write a time.
std::optional<QTime> usualTime(QStringView text)
{
    if (text.size() != 5 || text[2] != u':')
        return {};
    std::array<int, 4> digits{};
    std::size_t taken = 0;
    for (const qsizetype at : {0, 1, 3, 4}) {
        const char16_t c = text[at].unicode();
        if (c < u'0' || c > u'9')
            return {};
        digits[taken++] = c - u'0';
    }
    const int hour = digits[0] * 10 + digits[1];
    const int minute = digits[2] * 10 + digits[3];
    if (hour > 23 || minute > 59)
        return {};
    return QTime::fromMSecsSinceStartOfDay((hour * 60 + minute) * 60'000);
}

/// Last Sunday of March and October at 01:00 UTC. Source: Summer Time Act 1972 as amended by SI 2002/262.
QDate lastSunday(int year, int month)
{
    const QDate last(year, month, 31);
    return last.addDays(-(last.dayOfWeek() % 7));
}

/// Minutes since a fixed moment that really passed when clocks in Europe/London show this. In the hour that
/// comes twice in October the first is meant; the hour that is skipped in March is read as on a clock not yet
/// put forward.
qint64 passedMinutes(QDate date, QTime time)
{
    const qint64 shown = date.toJulianDay() * wholeDay.count() + minuteOfDay(time);
    const QDate spring = lastSunday(date.year(), 3);
    const QDate autumn = lastSunday(date.year(), 10);
    const qint64 summerBegins = spring.toJulianDay() * wholeDay.count() + 120;
    const qint64 summerEnds = autumn.toJulianDay() * wholeDay.count() + 120;
    return shown >= summerBegins && shown < summerEnds ? shown - 60 : shown;
}

/// Whether clocks in the UK are put forward at this moment of UTC.
bool isSummerTime(QDateTime utc)
{
    const QTime change(1, 0);
    const int year = utc.date().year();
    return utc >= clockReading(lastSunday(year, 3), change) &&
           utc < clockReading(lastSunday(year, 10), change);
}

Minutes hoursAsMinutes(Decimal hours)
{
    qint64 scale = 1;
    for (int i = 0; i < hours.decimals; ++i)
        scale *= 10;
    return Minutes(divideHalfUp(hours.unscaled * 60, scale));
}

bool isHourWord(QStringView word)
{
    for (const auto known : {"h"_L1, "hr"_L1, "hrs"_L1, "hour"_L1, "hours"_L1}) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isMinuteWord(QStringView word)
{
    for (const auto known : {"m"_L1, "min"_L1, "mins"_L1, "minute"_L1, "minutes"_L1}) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

struct Measure
{
    QStringView number;
    QStringView word;
};

/// Cuts "1 hr 15 min" into its first number and word; leaves the rest in `text`.
Measure takeMeasure(QStringView& text)
{
    qsizetype i = 0;
    while (i < text.size() && !text[i].isLetter())
        ++i;
    Measure measure;
    measure.number = text.first(i).trimmed();
    qsizetype begin = i;
    while (i < text.size() && text[i].isLetter())
        ++i;
    measure.word = text.sliced(begin, i - begin);
    text = text.sliced(i);
    while (!text.isEmpty() && (text.front().isSpace() || text.front() == u',' || text.front() == u'.'))
        text = text.sliced(1);
    if (text.startsWith("and "_L1, Qt::CaseInsensitive))
        text = text.sliced(4).trimmed();
    return measure;
}

/// "0:30", "1:15", "0:30:00".
std::optional<Minutes> lengthOnClock(QStringView text)
{
    const std::optional<int> hours = takeNumber(text, 2);
    if (!hours || text.isEmpty() || text.front() != u':')
        return {};
    text = text.sliced(1);
    const qsizetype before = text.size();
    const std::optional<int> minutes = takeNumber(text, 2);
    if (!minutes || before - text.size() != 2 || *minutes > 59 || (!text.isEmpty() && text != ":00"_L1))
        return {};
    return Minutes(*hours * 60 + *minutes);
}

std::optional<Minutes> lengthInWords(QStringView text)
{
    Measure first = takeMeasure(text);
    const std::optional<Decimal> number = parseDecimal(first.number);
    if (!number || number->unscaled < 0 || number->unscaled >= 10'000'000'000LL)
        return {};
    if (first.word.isEmpty()) {
        if (!text.isEmpty())
            return {};
        // A decimal point or a fraction says hours; a whole number says minutes.
        return number->decimals > 0 ? hoursAsMinutes(*number) : Minutes(number->unscaled);
    }
    if (isMinuteWord(first.word)) {
        const Minutes sixtyfold = hoursAsMinutes(*number);
        if (!text.isEmpty() || sixtyfold.count() % 60 != 0)
            return {};
        return Minutes(sixtyfold.count() / 60);
    }
    if (!isHourWord(first.word))
        return {};
    const Minutes hours = hoursAsMinutes(*number);
    if (text.isEmpty())
        return hours;
    const Measure second = takeMeasure(text);
    const std::optional<Decimal> minutes = parseDecimal(second.number);
    if (number->decimals > 0 || !text.isEmpty() || !minutes || minutes->decimals > 0 ||
        minutes->unscaled < 0 || minutes->unscaled > 59 ||
        !(second.word.isEmpty() || isMinuteWord(second.word)))
        return {};
    return hours + Minutes(minutes->unscaled);
}

} // namespace

std::optional<QTime> parseUkTime(QStringView text)
{
    text = text.trimmed();
    if (text.size() > 16)
        return {};
    if (const std::optional<QTime> usual = usualTime(text))
        return usual;
    const bool noon = takeWord(text, "noon"_L1);
    const bool midnight = !noon && takeWord(text, "midnight"_L1);
    if (noon || midnight) {
        if (!text.isEmpty()) {
            const std::optional<Clock> clock = clockOf(text);
            if (!clock || clock->hour != 12 || clock->minute != 0 || clock->second != 0)
                return {};
        }
        return noon ? QTime(12, 0) : QTime(0, 0);
    }
    const HalfOfDay half = takeHalfOfDay(text);
    std::optional<Clock> clock = clockOf(text);
    if (!clock || clock->minute > 59 || clock->second > 59)
        return {};
    if (half == HalfOfDay::Morning) {
        if (clock->hour > 12)
            return {};
        clock->hour %= 12;
    } else if (half == HalfOfDay::Afternoon) {
        if (clock->hour == 0)
            return {};
        if (clock->hour < 12)
            clock->hour += 12;
    } else if (clock->hour == 24 && clock->minute == 0 && text.size() > 2) {
        clock->hour = 0;
    }
    if (clock->hour > 23)
        return {};
    return QTime(clock->hour, clock->minute);
}

std::optional<Minutes> parseLength(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 40)
        return {};
    std::optional<Minutes> length = text.contains(u':') ? lengthOnClock(text) : lengthInWords(text);
    if (length && (*length < Minutes(0) || *length > longestLength))
        return {};
    return length;
}

QDateTime clockReading(QDate date, QTime time)
{
    return QDateTime(date, time, QTimeZone::utc());
}

std::optional<QDateTime> parseDateTime(QStringView text)
{
    text = text.trimmed();
    if (text.size() > 64)
        return {};
    // ISO: the zone and fractions of a second are left off, what the clock showed is kept.
    if (text.size() >= 16 && text[4] == u'-' && (text[10] == u'T' || text[10] == u't')) {
        const std::optional<QDate> date = parseUkDate(text.first(10));
        QStringView rest = text.sliced(11);
        const qsizetype clockEnd = rest.size() >= 8 && rest[5] == u':' ? 8 : 5;
        const std::optional<Clock> clock = clockOf(rest.first(clockEnd));
        rest = rest.sliced(clockEnd);
        for (const QChar c : rest) {
            if (!isDigit(c) && !QStringView(u".:+-Zz").contains(c))
                return {};
        }
        if (!date || !clock)
            return {};
        const QTime time(clock->hour, clock->minute, clock->second);
        return time.isValid() ? std::optional(clockReading(*date, time)) : std::nullopt;
    }
    // The time is what follows one of the blanks; "8 May 2024 9:15 am" has several.
    for (qsizetype blank = text.indexOf(u' '); blank > 0; blank = text.indexOf(u' ', blank + 1)) {
        QStringView day = text.first(blank).trimmed();
        if (day.endsWith(u','))
            day.chop(1);
        if (day.endsWith(" at"_L1, Qt::CaseInsensitive))
            day = day.chopped(3);
        const QStringView clock = text.sliced(blank + 1).trimmed();
        const std::optional<QDate> date = parseUkDate(day);
        const std::optional<QTime> time = parseUkTime(clock);
        if (!date || !time)
            continue;
        const std::optional<Clock> exact = clockOf(clock);
        return clockReading(
            *date, exact && exact->second > 0 ? QTime(time->hour(), time->minute(), exact->second) : *time);
    }
    return {};
}

QString toText(QTime time)
{
    if (!time.isValid())
        return {};
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return QString::number(hour) + u':' + QString::number(time.minute()).rightJustified(2, u'0') +
           (time.hour() < 12 ? u" am"_s : u" pm"_s);
}

QString toIso(QTime time)
{
    if (!time.isValid())
        return {};
    const int minute = minuteOfDay(time);
    QString text(5, Qt::Uninitialized);
    QChar* out = text.data();
    const auto digit = [](int value) { return QChar(static_cast<char16_t>(u'0' + value % 10)); };
    out[0] = digit(minute / 60 / 10);
    out[1] = digit(minute / 60);
    out[2] = u':';
    out[3] = digit(minute % 60 / 10);
    out[4] = digit(minute % 60);
    return text;
}

QString toText(Minutes length)
{
    // The singular has a text of its own, so that English is right even where no translation is loaded.
    const auto hoursText = [](int n) {
        return n == 1 ? QCoreApplication::translate("Length", "1 hour")
                      : QCoreApplication::translate("Length", "%n hours", nullptr, n);
    };
    const auto minutesText = [](int n) {
        return n == 1 ? QCoreApplication::translate("Length", "1 minute")
                      : QCoreApplication::translate("Length", "%n minutes", nullptr, n);
    };
    if (length < Minutes(0))
        return u'-' + toText(-length);
    const int hours = static_cast<int>(length.count() / 60);
    const int minutes = static_cast<int>(length.count() % 60);
    if (hours == 0)
        return minutesText(minutes);
    return minutes == 0 ? hoursText(hours) : hoursText(hours) + u' ' + minutesText(minutes);
}

QDateTime ukClockAt(QDateTime utc)
{
    return isSummerTime(utc) ? utc.addSecs(60 * 60) : utc;
}

Minutes clockMinutes(QTime start, QTime end)
{
    const Minutes shown(minuteOfDay(end) - minuteOfDay(start));
    return shown > Minutes(0) ? shown : shown + wholeDay;
}

Minutes elapsedMinutes(QDate date, QTime start, QTime end)
{
    const Minutes shown = clockMinutes(start, end);
    const QDate endDate = end <= start ? date.addDays(1) : date;
    const Minutes passed(passedMinutes(endDate, end) - passedMinutes(date, start));
    // Only a start inside the skipped hour can give nothing or less: such a visit still lasted what the clock
    // says.
    return passed > Minutes(0) ? passed : shown;
}

int minuteOfDay(QTime time)
{
    return time.msecsSinceStartOfDay() / 60000;
}

} // namespace daybook
