#include "core/bill/cleaned_cells.h"

#include "core/base/money.h"
#include "core/base/number_format.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"
#include "core/bill/column_contents.h"
#include "core/bill/letters_and_digits.h"

#include <QRegularExpression>

#include <cmath>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestMoment = 17; ///< "2026-06-01T07:00Z"
constexpr qsizetype longestMoment = 35;

bool isGuarded(QStringView cell)
{
    return cell.size() > 1 && cell[0] == u'\'' && cell[1] >= u'0' && cell[1] <= u'9';
}

bool mayBeMoment(QStringView cell)
{
    return cell.size() >= shortestMoment && cell.size() <= longestMoment &&
           (cell[10] == u'T' || cell[10] == u' ') && cell[4] == u'-';
}

/// "2026-06-01T07:00:00Z" and "2026-06-01T08:00:00+01:00", "2026-06-01 08:00:00.000" as the UK clock showed
/// them; empty when it is neither.
QString ukClockText(const QString& cell)
{
    static const QRegularExpression moment(
        u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(Z|([+-])(\\d\\d):?(\\d\\d))?$"_s);
    const QRegularExpressionMatch found = moment.match(cell);
    if (!found.hasMatch())
        return {};
    const QDate date = QDate::fromString(found.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(found.captured(2), u"HH:mm"_s);
    if (!date.isValid() || !time.isValid())
        return {};
    if (found.captured(3).isEmpty()) // no zone: what a clock showed
        return toIso(date) + u' ' + toIso(time);
    QDateTime utc = clockReading(date, time);
    if (!found.captured(4).isEmpty()) {
        const int minutes = found.capturedView(5).toInt() * 60 + found.capturedView(6).toInt();
        utc = utc.addSecs((found.captured(4) == u"+" ? -60 : 60) * minutes);
    }
    const QDateTime clock = ukClockAt(utc);
    return toIso(clock.date()) + u' ' + toIso(clock.time());
}

/// "0.333333333": a part of a day as a spreadsheet keeps it, written out. Never a sum of money: that has two
/// decimals.
bool mayBePartOfDay(QStringView cell)
{
    constexpr qsizetype shortest = 6;
    return cell.size() >= shortest && cell[0] == u'0' && cell[1] == u'.' &&
           std::all_of(cell.begin() + 2, cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// It comes to whole minutes, and a spreadsheet writes no nought behind it: "0.4667" and "0.7500" are hours.
bool isPartOfDay(QStringView cell)
{
    if (!mayBePartOfDay(cell) || cell.back() == u'0')
        return false;
    constexpr double minutesOfDay = 24 * 60;
    constexpr double nearEnough = 0.01;
    const double minutes = cell.toDouble() * minutesOfDay;
    return std::abs(minutes - std::round(minutes)) < nearEnough;
}

/// Columns in which most cells are parts of a day, and none is a part of an hour.
std::vector<bool> columnsOfPartsOfDays(const CsvTable& table)
{
    constexpr std::size_t looked = 300;
    std::vector<int> parts;
    std::vector<int> numbers;
    std::vector<bool> others;
    for (std::size_t i = 0; i < std::min(table.records.size(), looked); ++i) {
        const QStringList& fields = table.records[i].fields;
        const auto count = static_cast<std::size_t>(fields.size());
        if (parts.size() < count) {
            parts.resize(count);
            numbers.resize(count);
            others.resize(count);
        }
        for (std::size_t k = 0; k < count; ++k) {
            const QString& cell = fields.at(static_cast<qsizetype>(k));
            const bool part = isPartOfDay(cell);
            parts[k] += part;
            others[k] = others[k] || (!part && mayBePartOfDay(cell));
            numbers[k] += hasDigits(cell);
        }
    }
    std::vector<bool> columns(parts.size());
    for (std::size_t k = 0; k < parts.size(); ++k)
        columns[k] = !others[k] && parts[k] > 0 && parts[k] * 2 > numbers[k];
    return columns;
}

/// "0.333333333" → "08:00"; what is no part of a day stays.
QString clockOfPart(const QString& cell)
{
    bool isNumber = false;
    const double part = cell.toDouble(&isNumber); // no money: a place on the clock, to the nearest minute
    if (!isNumber || part < 0 || part >= 1)
        return cell;
    constexpr int minutesOfDay = 24 * 60;
    const int minute = static_cast<int>(std::lround(part * minutesOfDay)) % minutesOfDay;
    return toIso(QTime(minute / 60, minute % 60));
}

/// Columns whose moments all stand at midnight hold days: by the clock of the UK, or as they are printed.
std::vector<bool> columnsOfDays(const CsvTable& table)
{
    std::vector<bool> days;
    std::vector<bool> clocks;
    std::vector<bool> printedClocks;
    for (const CsvRecord& record : table.records) {
        const auto count = static_cast<std::size_t>(record.fields.size());
        if (days.size() < count) {
            days.resize(count);
            clocks.resize(count);
            printedClocks.resize(count);
        }
        for (std::size_t k = 0; k < count; ++k) {
            const QString& cell = record.fields.at(static_cast<qsizetype>(k));
            if (!mayBeMoment(cell))
                continue;
            const QString text = ukClockText(cell);
            days[k] = true;
            clocks[k] = clocks[k] || !text.endsWith(u" 00:00"_s);
            printedClocks[k] = printedClocks[k] || QStringView(cell).sliced(11, 5) != u"00:00";
        }
    }
    for (std::size_t k = 0; k < days.size(); ++k)
        days[k] = days[k] && (!clocks[k] || !printedClocks[k]);
    return days;
}

/// The moments of a table by the clock of the UK; columns of days as days.
void readMoments(CsvTable& table)
{
    constexpr qsizetype dayLength = 10;
    const std::vector<bool> days = columnsOfDays(table);
    for (CsvRecord& record : table.records) {
        for (qsizetype k = 0; k < record.fields.size(); ++k) {
            QString& cell = record.fields[k];
            if (!mayBeMoment(cell))
                continue;
            const QString text = ukClockText(cell);
            if (text.isEmpty())
                continue;
            const bool printedMidnight = QStringView(cell).sliced(11, 5) == u"00:00";
            if (!days[static_cast<std::size_t>(k)])
                cell = text;
            else
                cell = printedMidnight ? cell.left(dayLength) : text.left(dayLength);
        }
    }
}

/// "01/05/2024 00:00", "1 May 2024 12:00:00 AM": where the clock begins; negative when it is none at
/// midnight.
qsizetype midnightClock(QStringView cell)
{
    constexpr qsizetype shortest = 11;
    constexpr qsizetype longest = 40;
    if (cell.size() < shortest || cell.size() > longest ||
        (cell.back() != u'0' && cell.back() != u'M' && cell.back() != u'm') || !cell.contains(u':'))
        return -1;
    qsizetype at = cell.lastIndexOf(u' ', cell.indexOf(u':'));
    if (at < 0)
        at = cell.lastIndexOf(u'T');
    return at > 0 && parseUkTime(cell.sliced(at + 1)) == QTime(0, 0) && isDay(cell.first(at)) ? at : -1;
}

bool saysTimeOfDay(QStringView cell)
{
    return cell.contains(u':') && isDay(cell);
}

/// A column of days with a clock that always stands at midnight: the days alone.
void dropMidnights(CsvTable& table)
{
    std::vector<int> midnights;
    std::vector<int> others;
    for (const CsvRecord& record : table.records) {
        const auto count = static_cast<std::size_t>(record.fields.size());
        if (midnights.size() < count) {
            midnights.resize(count);
            others.resize(count);
        }
        for (std::size_t k = 0; k < count; ++k) {
            const QString& cell = record.fields.at(static_cast<qsizetype>(k));
            const bool midnight = midnightClock(cell) > 0;
            midnights[k] += midnight;
            others[k] += !midnight && saysTimeOfDay(cell);
        }
    }
    for (CsvRecord& record : table.records) {
        for (std::size_t k = 0; k < static_cast<std::size_t>(record.fields.size()); ++k) {
            QString& cell = record.fields[static_cast<qsizetype>(k)];
            const qsizetype at = midnights[k] > 1 && others[k] == 0 ? midnightClock(cell) : -1;
            if (at > 0)
                cell.truncate(at);
        }
    }
}

} // namespace

std::optional<CsvTable> cleanedCells(const CsvTable& table)
{
    bool guarded = false;
    bool moments = false;
    bool parts = false;
    bool midnights = false;
    for (const CsvRecord& record : table.records) {
        for (const QString& cell : record.fields) {
            midnights = midnights || midnightClock(cell) > 0;
            guarded = guarded || isGuarded(cell);
            moments = moments || mayBeMoment(cell);
            parts = parts || mayBePartOfDay(cell);
        }
    }
    if (!guarded && !moments && !parts && !midnights)
        return {};
    CsvTable cleaned = table;
    if (guarded) {
        for (CsvRecord& record : cleaned.records)
            for (QString& cell : record.fields)
                if (isGuarded(cell))
                    cell.remove(0, 1);
    }
    if (moments)
        readMoments(cleaned);
    if (midnights)
        dropMidnights(cleaned);
    const std::vector<bool> columns = columnsOfPartsOfDays(cleaned);
    for (CsvRecord& record : cleaned.records) {
        for (std::size_t k = 0; k < columns.size() && static_cast<qsizetype>(k) < record.fields.size(); ++k)
            if (columns[k])
                record.fields[static_cast<qsizetype>(k)] =
                    clockOfPart(record.fields.at(static_cast<qsizetype>(k)));
    }
    return cleaned;
}

} // namespace daybook
