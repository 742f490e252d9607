#include "core/bill/column_contents.h"

#include "core/base/text.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"
#include "core/bill/bill_dates.h"
#include "core/bill/bill_words.h"
#include "core/bill/letters_and_digits.h"
#include "core/bill/line_description.h"

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t sampledRecords = 300;
constexpr qsizetype mostColumns = 100;
constexpr qsizetype longestCell = 400;
constexpr qsizetype mostRemembered = 4096;
constexpr qsizetype longestRemembered = 80;

constexpr std::array<QStringView, 34> serviceWords{
    u"care",     u"personal",    u"companionship", u"domestic",   u"cleaning", u"shopping",   u"meal",
    u"meals",    u"sleep",       u"sleeping",      u"sleep-in",   u"sleep in", u"waking",     u"night",
    u"respite",  u"sitting",     u"support",       u"medication", u"laundry",  u"housework",  u"escort",
    u"outing",   u"social",      u"befriending",   u"live-in",    u"nursing",  u"mileage",    u"help",
    u"cleaning", u"preparation", u"bathing",       u"complex",    u"homecare", u"supervision"};

/// A bit for each letter with which one of them begins.
constexpr quint32 serviceLetters = [] {
    quint32 letters = 0;
    for (const QStringView word : serviceWords)
        letters |= 1U << (word[0].unicode() - u'a');
    return letters;
}();

bool beginsService(QChar letter)
{
    return letter >= u'a' && letter <= u'z' && ((serviceLetters >> (letter.unicode() - u'a')) & 1U) != 0;
}

/// "Jane S", "Ann Jones & Ben Hill": words that begin with a capital, at least two of them.
bool looksLikePerson(QStringView text)
{
    int words = 0;
    bool begins = true;
    for (const QChar c : text) {
        if (begins && c.isLetter()) {
            if (!c.isUpper())
                return false;
            ++words;
        }
        if (c.isDigit())
            return false;
        begins = c.isSpace();
    }
    return words >= 2 && words <= 8;
}

bool isMonthWord(QStringView text)
{
    return text.size() >= 3 && text.size() <= 9 && hasLetters(text) && !hasDigits(text) &&
           parseUkDate(u"1 "_s.append(text), QDate(2024, 7, 1)).has_value();
}

bool isWeekday(QStringView text)
{
    constexpr std::array<QStringView, 7> days{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
    return text.size() >= 3 && text.size() <= 9 &&
           std::any_of(days.begin(), days.end(), [text](QStringView day) {
               return text.first(3).compare(day, Qt::CaseInsensitive) == 0;
           });
}

/// "8.30", "08.30", "0830": two digits of minutes below sixty.
bool isBareTime(QStringView text)
{
    const bool dotted = text.size() >= 4 && text.size() <= 5 && text[text.size() - 3] == u'.';
    const bool compact = text.size() == 4 && !text.contains(u'.');
    return (dotted || compact) && parseUkTime(text).has_value();
}

void lookAtWords(QStringView text, ColumnContents& contents, CellValue& value)
{
    ++contents.words;
    contents.dated += hasDigits(text) && (text.contains(u'/') || beginsWithDay(text));
    contents.moneyWords += parseBillLineType(text).has_value();
    contents.weekdays += isWeekday(text);
    contents.months += isMonthWord(text);
    const bool service = namesService(text);
    contents.services += service;
    contents.names += !service && looksLikePerson(text);
    if (!hasDigits(text.first(1)))
        return;
    std::optional<Minutes> length = parseLength(text);
    if (!length)
        length = readLongLength(text);
    if (length) {
        ++contents.lengths;
        value.length = static_cast<int>(length->count());
    }
}

/// "01/05/2024 - 05/05/2024", "1 May to 5 May 2024"
bool isPeriod(QStringView text)
{
    constexpr qsizetype shortest = 11;
    constexpr qsizetype longest = 60;
    if (text.size() < shortest || text.size() > longest || !hasDigits(text.last(5)) || !saysFromTo(text) ||
        (!hasDigits(text.first(3)) && !isWeekday(text.first(3))))
        return false;
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        BillDates dates({order, {}, false, true}, QDate(2024, 7, 1));
        if (readPeriod(text, dates))
            return true;
    }
    return false;
}

CellValue look(QStringView text, ColumnContents& contents)
{
    CellValue value;
    text = text.trimmed();
    if (text.isEmpty())
        return value;
    ++contents.filled;
    if (text.size() > longestCell) {
        ++contents.words;
        return value;
    }
    const bool letters = hasLetters(text);
    if (isDay(text)) {
        ++contents.dates;
        contents.datesWithTime += text.size() > 10 && text.contains(u' ') &&
                                  !parseUkDate(text, QDate(2024, 7, 1)) &&
                                  !parseUkDate(text, QDate(2024, 7, 1), DateOrder::MonthFirst);
        return value;
    }
    const std::optional<QTime> time = parseUkTime(text);
    const bool half = time && letters;
    if (half || (time && text.contains(u':'))) {
        ++contents.times;
        contents.halves += half;
        value.minuteOfDay = minuteOfDay(*time);
        if (const std::optional<Minutes> length = letters ? std::nullopt : parseLength(text)) {
            contents.shortClock += *length <= Minutes(5 * 60);
            value.length = static_cast<int>(length->count());
        }
        return value;
    }
    if (text.size() > 6 && text.size() < 40 && hasDigits(text.first(1))) {
        if (const ClockSpan span = readClockSpan(text); span.start && span.end) {
            ++contents.spans;
            return value;
        }
    }
    if (isPeriod(text)) {
        ++contents.periods;
        return value;
    }
    if (letters)
        lookAtWords(text, contents, value);
    if (const std::optional<Money> money = billMoney(text)) {
        ++contents.money;
        value.hundredths = money->pence;
        contents.pounds += text.contains(QChar(0xA3)) || (text.size() > 3 && text[text.size() - 3] == u'.') ||
                           text.contains(u"gbp", Qt::CaseInsensitive);
        contents.fractions += money->pence % 100 != 0;
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        contents.counts += isNumber && number < 1000;
        contents.monthDays += isNumber && number >= 1 && number <= 31;
        contents.years += isNumber && number >= 2000 && number < 2100;
        contents.largest = std::max<int>(contents.largest,
                                         static_cast<int>(std::min<qint64>(money->pence / 100, 1'000'000)));
    } else if (const std::optional<Decimal> part = parseDecimal(text); part && part->decimals <= 2) {
        ++contents.fractions;
        ++contents.lengths;
        value.hundredths = part->unscaled * (part->decimals == 0 ? 100 : part->decimals == 1 ? 10 : 1);
    }
    if (!letters && isBareTime(text)) {
        ++contents.bareTimes;
        value.minuteOfDay = minuteOfDay(*parseUkTime(text));
    }
    return value;
}

/// "Week total | 44.00": few cells, and one of them names a sum.
bool isSumRow(const CsvRecord& record)
{
    constexpr int mostCells = 3;
    int filled = 0;
    for (const QString& field : record.fields)
        filled += !field.isEmpty();
    return filled <= mostCells &&
           std::any_of(record.fields.begin(), record.fields.end(), [](const QString& field) {
               const std::optional<RowLabel> label = rowLabel(field);
               return label && label->type != BillLineType::Credit && label->type != BillLineType::Vat;
           });
}

int filledCells(const CsvRecord& record)
{
    return static_cast<int>(
        std::count_if(record.fields.begin(), record.fields.end(),
                      [](const QString& field) { return !QStringView(field).trimmed().isEmpty(); }));
}

} // namespace

void ColumnContents::add(const ColumnContents& other)
{
    filled += other.filled;
    dates += other.dates;
    datesWithTime += other.datesWithTime;
    times += other.times;
    shortClock += other.shortClock;
    bareTimes += other.bareTimes;
    spans += other.spans;
    periods += other.periods;
    lengths += other.lengths;
    money += other.money;
    pounds += other.pounds;
    counts += other.counts;
    fractions += other.fractions;
    monthDays += other.monthDays;
    months += other.months;
    years += other.years;
    words += other.words;
    names += other.names;
    services += other.services;
    dated += other.dated;
    moneyWords += other.moneyWords;
    weekdays += other.weekdays;
    halves += other.halves;
    largest = std::max(largest, other.largest);
}

bool isDay(QStringView text)
{
    const QDate anyYear(2024, 7, 1);
    if (text.size() < 5 || text.size() > 48 || !hasDigits(text))
        return false;
    if (text.size() == 5)
        return text.contains(u'/') && parseUkDate(text, anyYear).has_value();
    if (compactDay(text))
        return true;
    if (parseUkDate(text, anyYear) || parseUkDate(text, anyYear, DateOrder::MonthFirst))
        return true;
    if (!text.contains(u' ') && !text.contains(u'T'))
        return false;
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const DateRead read = BillDates({order, {}, false, true}, anyYear).read(text);
        if (read.date.isValid() && !read.rest.isEmpty())
            return true;
    }
    return false;
}

bool beginsWithDay(QStringView text)
{
    for (qsizetype at = text.indexOf(u' ', 5); at > 0 && at < 32; at = text.indexOf(u' ', at + 1)) {
        if (isDay(text.first(at)))
            return true;
    }
    return false;
}

bool namesService(QStringView text)
{
    const QString folding = folded(text.left(80));
    const QStringView words(folding);
    bool begins = true;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QStringView rest = words.sliced(at);
        const bool mayStand = begins && beginsService(rest.front());
        const auto stands = [rest](QStringView word) {
            return rest.front() == word.front() && rest.startsWith(word) &&
                   (rest.size() == word.size() || !rest[word.size()].isLetterOrNumber());
        };
        if (mayStand && std::any_of(serviceWords.begin(), serviceWords.end(), stands))
            return true;
        begins = !rest.front().isLetterOrNumber();
    }
    return false;
}

CellValue CellLooks::add(const QString& text, ColumnContents& contents)
{
    const auto known = m_seen.constFind(text);
    if (known != m_seen.constEnd()) {
        contents.add(known->contents);
        return known->value;
    }
    Seen seen;
    seen.value = look(text, seen.contents);
    ++m_taken;
    contents.add(seen.contents);
    if (text.size() > longestRemembered)
        return seen.value;
    if (m_seen.size() >= mostRemembered)
        m_seen.clear();
    return m_seen.insert(text, seen)->value;
}

TableContents contentsOf(const std::vector<CsvRecord>& records, std::size_t first, CellLooks& looks)
{
    const std::size_t last = std::min(records.size(), first + sampledRecords);
    // The names of the columns on a later page are no contents.
    const auto repeatsNames = [&records, first](const CsvRecord& record) {
        return first > 0 && record.fields == records[first - 1].fields;
    };
    std::vector<int> filled;
    for (std::size_t i = first; i < last; ++i)
        filled.push_back(isSumRow(records[i]) || repeatsNames(records[i]) ? 0 : filledCells(records[i]));
    // The usual row is one of the fuller ones: headings and notes hold less.
    std::vector<int> sorted;
    std::copy_if(filled.begin(), filled.end(), std::back_inserter(sorted),
                 [](int cells) { return cells > 1; });
    std::sort(sorted.begin(), sorted.end());
    const int usual = sorted.empty() ? 1 : sorted[sorted.size() * 3 / 4];
    TableContents contents;
    for (std::size_t i = first; i < last; ++i) {
        if (filled[i - first] * 3 < usual * 2)
            continue;
        const QStringList& fields = records[i].fields;
        const auto looked = static_cast<std::size_t>(std::min(fields.size(), mostColumns));
        if (looked > contents.columns.size()) {
            contents.columns.resize(looked);
            contents.values.resize(looked, std::vector<CellValue>(contents.rows));
        }
        for (std::size_t k = 0; k < contents.columns.size(); ++k)
            contents.values[k].push_back(
                k < looked ? looks.add(fields.at(static_cast<qsizetype>(k)), contents.columns[k])
                           : CellValue{});
        ++contents.rows;
    }
    return contents;
}

} // namespace daybook
