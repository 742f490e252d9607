#include "core/bill/cleaned_cells.h"

#include "core/base/money.h"
#include "core/base/number_format.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"
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
bool isPartOfDay(QStringView cell)
{
    constexpr qsizetype shortest = 6;
    return cell.size() >= shortest && cell[0] == u'0' && cell[1] == u'.' &&
           std::all_of(cell.begin() + 2, cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Columns in which most cells are parts of a day.
std::vector<bool> columnsOfPartsOfDays(const CsvTable& table)
{
    constexpr std::size_t looked = 300;
    std::vector<int> parts;
    std::vector<int> numbers;
    for (std::size_t i = 0; i < std::min(table.records.size(), looked); ++i) {
        const QStringList& fields = table.records[i].fields;
        const auto count = static_cast<std::size_t>(fields.size());
        if (parts.size() < count) {
            parts.resize(count);
            numbers.resize(count);
        }
        for (std::size_t k = 0; k < count; ++k) {
            const QString& cell = fields.at(static_cast<qsizetype>(k));
            parts[k] += isPartOfDay(cell);
            numbers[k] += hasDigits(cell);
        }
    }
    std::vector<bool> columns(parts.size());
    for (std::size_t k = 0; k < parts.size(); ++k)
        columns[k] = parts[k] > 0 && parts[k] * 2 > numbers[k];
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

} // namespace

std::optional<CsvTable> cleanedCells(const CsvTable& table)
{
    bool guarded = false;
    bool moments = false;
    bool parts = false;
    for (const CsvRecord& record : table.records) {
        for (const QString& cell : record.fields) {
            guarded = guarded || isGuarded(cell);
            moments = moments || mayBeMoment(cell);
            parts = parts || isPartOfDay(cell);
        }
    }
    if (!guarded && !moments && !parts)
        return {};
    CsvTable cleaned = table;
    if (guarded) {
        for (CsvRecord& record : cleaned.records)
            for (QString& cell : record.fields)
                if (isGuarded(cell))
                    cell.remove(0, 1);
    }
    if (moments) {
        for (CsvRecord& record : cleaned.records)
            for (QString& cell : record.fields)
                if (mayBeMoment(cell))
                    if (const QString text = ukClockText(cell); !text.isEmpty())
                        cell = text;
    }
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
