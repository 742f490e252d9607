#include "core/base/uk_date.h"

#include <QCoreApplication>

#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDate = 48;

constexpr std::array<const char*, 12> monthNames{
    QT_TRANSLATE_NOOP("Date", "January"),   QT_TRANSLATE_NOOP("Date", "February"),
    QT_TRANSLATE_NOOP("Date", "March"),     QT_TRANSLATE_NOOP("Date", "April"),
    QT_TRANSLATE_NOOP("Date", "May"),       QT_TRANSLATE_NOOP("Date", "June"),
    QT_TRANSLATE_NOOP("Date", "July"),      QT_TRANSLATE_NOOP("Date", "August"),
    QT_TRANSLATE_NOOP("Date", "September"), QT_TRANSLATE_NOOP("Date", "October"),
    QT_TRANSLATE_NOOP("Date", "November"),  QT_TRANSLATE_NOOP("Date", "December")};
constexpr std::array<const char*, 7> weekdayNames{
    QT_TRANSLATE_NOOP("Date", "Monday"),    QT_TRANSLATE_NOOP("Date", "Tuesday"),
    QT_TRANSLATE_NOOP("Date", "Wednesday"), QT_TRANSLATE_NOOP("Date", "Thursday"),
    QT_TRANSLATE_NOOP("Date", "Friday"),    QT_TRANSLATE_NOOP("Date", "Saturday"),
    QT_TRANSLATE_NOOP("Date", "Sunday")};
constexpr std::array<const char*, 7> shortWeekdayNames{
    QT_TRANSLATE_NOOP("Date", "Mon"), QT_TRANSLATE_NOOP("Date", "Tue"), QT_TRANSLATE_NOOP("Date", "Wed"),
    QT_TRANSLATE_NOOP("Date", "Thu"), QT_TRANSLATE_NOOP("Date", "Fri"), QT_TRANSLATE_NOOP("Date", "Sat"),
    QT_TRANSLATE_NOOP("Date", "Sun")};

QString monthName(QDate date)
{
    return QCoreApplication::translate("Date", monthNames[static_cast<std::size_t>(date.month() - 1)]);
}

/// The full word or its beginning of at least three letters: "sep", "sept", "September".
template <std::size_t N>
int numberOfWord(QStringView word, const std::array<const char*, N>& words)
{
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < N; ++i) {
        if (QLatin1StringView(words[i]).startsWith(word, Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

int weekdayOf(QStringView word)
{
    if (word.compare("weds"_L1, Qt::CaseInsensitive) == 0)
        return 3;
    return numberOfWord(word, weekdayNames);
}

bool isOrdinal(QStringView word)
{
    return word.compare("st"_L1, Qt::CaseInsensitive) == 0 ||
           word.compare("nd"_L1, Qt::CaseInsensitive) == 0 ||
           word.compare("rd"_L1, Qt::CaseInsensitive) == 0 || word.compare("th"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return {};
    return date;
}

/// Four digits as they stand, two digits in this century. 0 = no year that a care bill can have.
int yearOf(int number, qsizetype digits)
{
    if (digits == 2)
        return 2000 + number;
    return digits == 4 && number >= 1900 && number < 2200 ? number : 0;
}

std::optional<QDate> nearest(int month, int day, QDate hint)
{
    std::optional<QDate> best;
    // 29 February may be up to four years away.
    for (int year = hint.year() - 4; year <= hint.year() + 4; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best || qAbs(hint.daysTo(date)) < qAbs(hint.daysTo(*best))))
            best = date;
    }
    return best;
}

struct Number
{
    int value{};
    qsizetype digits{};
};

/// The numbers and the month of a written date, in the order they stand.
struct Pieces
{
    std::array<Number, 3> numbers{};
    std::size_t count{};
    int month{};
    std::size_t numbersBeforeMonth{};
    int weekday{};
    bool onlySlashes{true};
};

std::optional<Pieces> piecesOf(QStringView text)
{
    Pieces pieces;
    bool numberJustRead = false;
    bool ordinalAllowed = false;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const qsizetype begin = i;
        if (const int first = c.digitValue(); first >= 0) {
            if (pieces.count == pieces.numbers.size() || numberJustRead)
                return {};
            Number number;
            for (; i < text.size() && text[i].digitValue() >= 0; ++i) {
                number.value = number.value * 10 + text[i].digitValue();
                if (++number.digits > 4)
                    return {};
            }
            pieces.numbers[pieces.count++] = number;
            numberJustRead = true;
            ordinalAllowed = true;
        } else if (c.isLetter()) {
            while (i < text.size() && text[i].isLetter())
                ++i;
            const QStringView word = text.sliced(begin, i - begin);
            if (ordinalAllowed && numberJustRead && isOrdinal(word)) {
                // "6th"
            } else if (const int month = numberOfWord(word, monthNames); month > 0 && pieces.month == 0) {
                pieces.month = month;
                pieces.numbersBeforeMonth = pieces.count;
            } else if (const int weekday = weekdayOf(word); weekday > 0 && pieces.weekday == 0) {
                pieces.weekday = weekday;
            } else if (word.compare("of"_L1, Qt::CaseInsensitive) != 0 || pieces.count == 0) {
                return {};
            }
            numberJustRead = false;
            ordinalAllowed = false;
        } else if (c == u'/' || c == u'-' || c == u'.' || c == u',' || c.isSpace()) {
            pieces.onlySlashes = pieces.onlySlashes && (c == u'/' || pieces.count == 0);
            numberJustRead = false;
            ordinalAllowed = false;
            ++i;
        } else {
            return {};
        }
    }
    return pieces;
}

std::optional<QDate> withMonthName(const Pieces& pieces, std::optional<QDate> yearHint)
{
    if (pieces.count == 0 || pieces.count > 2)
        return {};
    std::size_t dayAt = 0;
    // "2024 May 6"
    if (pieces.count == 2 && pieces.numbers[0].digits == 4 && pieces.numbersBeforeMonth == 1)
        dayAt = 1;
    const Number day = pieces.numbers[dayAt];
    if (day.digits > 2)
        return {};
    if (pieces.count == 1)
        return yearHint ? nearest(pieces.month, day.value, *yearHint) : std::nullopt;
    const Number year = pieces.numbers[1 - dayAt];
    const int fullYear = yearOf(year.value, year.digits);
    return fullYear > 0 ? validDate(fullYear, pieces.month, day.value) : std::nullopt;
}

std::optional<QDate> withNumbers(const Pieces& pieces, std::optional<QDate> yearHint, DateOrder order)
{
    const auto& [first, second, third] = pieces.numbers;
    if (pieces.count == 3 && first.digits == 4) {
        const int year = yearOf(first.value, first.digits);
        return year > 0 && second.digits <= 2 && third.digits <= 2
                   ? validDate(year, second.value, third.value)
                   : std::nullopt;
    }
    if (pieces.count < 2 || first.digits > 2 || second.digits > 2)
        return {};
    const int day = order == DateOrder::DayFirst ? first.value : second.value;
    const int month = order == DateOrder::DayFirst ? second.value : first.value;
    if (pieces.count == 2) // only "6/5": "6.5" and "6-5" are also times, lengths and amounts
        return yearHint && pieces.onlySlashes ? nearest(month, day, *yearHint) : std::nullopt;
    const int year = yearOf(third.value, third.digits);
    return year > 0 ? validDate(year, month, day) : std::nullopt;
}

/// "2024-05-06", which is what most files hold.
std::optional<QDate> isoDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    std::array<int, 10> digits{};
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i == 4 || i == 7)
            continue;
        const QChar c = text[static_cast<qsizetype>(i)];
        if (c < u'0' || c > u'9')
            return {};
        digits[i] = c.unicode() - u'0';
    }
    const int year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
    return yearOf(year, 4) > 0 ? validDate(year, digits[5] * 10 + digits[6], digits[8] * 10 + digits[9])
                               : std::nullopt;
}

} // namespace

std::optional<QDate> parseUkDate(QStringView text, std::optional<QDate> yearHint, DateOrder order)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestDate)
        return {};
    if (const std::optional<QDate> iso = isoDate(text))
        return iso;
    const std::optional<Pieces> pieces = piecesOf(text);
    if (!pieces)
        return {};
    return pieces->month > 0 ? withMonthName(*pieces, yearHint) : withNumbers(*pieces, yearHint, order);
}

std::optional<QDate> parseTypedDate(QStringView text, QDate today)
{
    text = text.trimmed();
    if (text.compare("today"_L1, Qt::CaseInsensitive) == 0)
        return today;
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    if (text.compare("tomorrow"_L1, Qt::CaseInsensitive) == 0)
        return today.addDays(1);
    const bool last = text.startsWith("last "_L1, Qt::CaseInsensitive);
    const QStringView word = last ? text.sliced(5).trimmed() : text;
    if (const int weekday = weekdayOf(word); weekday > 0) {
        const int back = (today.dayOfWeek() - weekday + 7) % 7;
        return today.addDays(back == 0 && last ? -7 : -back);
    }
    return parseUkDate(text, today);
}

QString weekdayText(int dayOfWeek)
{
    Q_ASSERT(dayOfWeek >= 1 && dayOfWeek <= 7);
    return QCoreApplication::translate("Date", weekdayNames[static_cast<std::size_t>(dayOfWeek - 1)]);
}

QString shortWeekdayText(int dayOfWeek)
{
    Q_ASSERT(dayOfWeek >= 1 && dayOfWeek <= 7);
    return QCoreApplication::translate("Date", shortWeekdayNames[static_cast<std::size_t>(dayOfWeek - 1)]);
}

QString toLongText(QDate date)
{
    if (!date.isValid())
        return {};
    return weekdayText(date.dayOfWeek()) + u' ' + toDayMonthText(date) + u' ' + QString::number(date.year());
}

QString toText(QDate date)
{
    if (!date.isValid())
        return {};
    return shortWeekdayText(date.dayOfWeek()) + u' ' + toDayMonthText(date) + u' ' +
           QString::number(date.year());
}

QString toDayMonthText(QDate date)
{
    if (!date.isValid())
        return {};
    return QString::number(date.day()) + u' ' + monthName(date);
}

QString toMonthText(QDate date)
{
    if (!date.isValid())
        return {};
    return monthName(date) + u' ' + QString::number(date.year());
}

QString toIso(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (!date.isValid() || year < 0 || year > 9999)
        return {};
    QString text(10, Qt::Uninitialized);
    QChar* out = text.data();
    const auto digit = [](int value) { return QChar(static_cast<char16_t>(u'0' + value % 10)); };
    for (const int value : {year / 1000, year / 100, year / 10, year})
        *out++ = digit(value);
    for (const int value : {month, day}) {
        *out++ = u'-';
        *out++ = digit(value / 10);
        *out++ = digit(value);
    }
    return text;
}

QString toText(const BillingPeriod& period)
{
    if (!period.isValid())
        return {};
    const QString last = toDayMonthText(period.to) + u' ' + QString::number(period.to.year());
    if (period.from == period.to)
        return last;
    QString first;
    if (period.from.year() != period.to.year())
        first = toDayMonthText(period.from) + u' ' + QString::number(period.from.year());
    else if (period.from.month() != period.to.month())
        first = toDayMonthText(period.from);
    else
        first = QString::number(period.from.day());
    //: a period: "1 to 30 June 2026"
    return QCoreApplication::translate("Date", "%1 to %2").arg(first, last);
}

BillingPeriod monthOf(QDate day)
{
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

BillingPeriod weekOf(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(6)};
}

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Nature, 1876).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

} // namespace daybook
