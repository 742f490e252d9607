#include "core/bill/day_columns.h"

#include "core/base/uk_date.h"
#include "core/bill/bill_words.h"
#include "core/bill/column_contents.h"
#include "core/bill/letters_and_digits.h"

#include <algorithm>
#include <array>
#include <vector>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestDays = 5;

/// 1 for "Mon", "Monday" … 7; 0 for anything else.
int weekdayNamed(QStringView cell)
{
    constexpr std::array<QStringView, 7> names{u"monday", u"tuesday",  u"wednesday", u"thursday",
                                               u"friday", u"saturday", u"sunday"};
    cell = cell.trimmed();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (cell.size() >= 2 && beginsWith(names[i], cell))
            return static_cast<int>(i) + 1;
    return 0;
}

/// Where the days stand: columns that follow one another.
struct DayColumns
{
    std::size_t header{};
    qsizetype first{};
    std::vector<int> days{}; ///< 1 = Monday … 7 = Sunday, one a column
    qsizetype week{-1};      ///< the column with the day by which a week is named
    qsizetype last() const { return first + static_cast<qsizetype>(days.size()) - 1; }
    bool isDay(qsizetype column) const { return column >= first && column <= last(); }
};

std::optional<DayColumns> dayColumnsOf(const CsvRecord& record, std::size_t header)
{
    DayColumns found;
    found.header = header;
    for (qsizetype i = 0; i < record.fields.size(); ++i) {
        const int day = weekdayNamed(record.fields.at(i));
        const bool follows = day > 0 && (found.days.empty() || found.days.back() % 7 + 1 == day);
        if (follows && found.days.size() < 7) {
            if (found.days.empty())
                found.first = i;
            found.days.push_back(day);
        } else if (static_cast<qsizetype>(found.days.size()) >= fewestDays) {
            break;
        } else {
            found.days.clear();
        }
    }
    return static_cast<qsizetype>(found.days.size()) >= fewestDays ? std::optional(found) : std::nullopt;
}

qsizetype columnOfWeeks(const CsvTable& table, const DayColumns& at)
{
    std::vector<int> days;
    int rows = 0;
    for (std::size_t i = at.header + 1; i < table.records.size(); ++i) {
        const QStringList& fields = table.records[i].fields;
        bool any = false;
        for (qsizetype k = 0; k < fields.size(); ++k) {
            if (at.isDay(k) || !isDay(fields.at(k).trimmed()))
                continue;
            days.resize(std::max(days.size(), static_cast<std::size_t>(k) + 1));
            ++days[static_cast<std::size_t>(k)];
            any = true;
        }
        rows += any;
    }
    const auto most = std::max_element(days.begin(), days.end());
    return most != days.end() && *most > 0 && *most * 2 > rows ? most - days.begin() : -1;
}

/// How the day in the column of weeks names its week: by its first day or by its last.
struct WeekNaming
{
    DateOrder order{DateOrder::DayFirst};
    bool byLastDay{false};
};

std::optional<WeekNaming> namingOf(const CsvTable& table, const DayColumns& at)
{
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        for (const bool byLastDay : {false, true}) {
            const int wanted = byLastDay ? at.days.back() : at.days.front();
            int rows = 0;
            bool all = true;
            for (std::size_t i = at.header + 1; i < table.records.size() && all; ++i) {
                const QString cell = table.records[i].fields.value(at.week).trimmed();
                if (!isDay(cell))
                    continue;
                const std::optional<QDate> date = parseUkDate(cell, {}, order);
                all = date && date->dayOfWeek() == wanted;
                ++rows;
            }
            if (all && rows > 0)
                return WeekNaming{order, byLastDay};
        }
    }
    return {};
}

Money sumOfDays(const QStringList& fields, const DayColumns& at, bool* allMoney)
{
    Money sum;
    for (qsizetype k = at.first; k <= at.last() && k < fields.size(); ++k) {
        const QString cell = fields.at(k).trimmed();
        if (cell.isEmpty())
            continue;
        if (const std::optional<Money> money = billMoney(cell))
            sum += *money;
        else
            *allMoney = false;
    }
    return sum;
}

/// The sum of a week: the last money of its row.
std::optional<Money> sumOfWeek(const QStringList& fields, const DayColumns& at)
{
    for (qsizetype k = fields.size() - 1; k > at.last(); --k) {
        if (const std::optional<Money> money = billMoney(fields.at(k)))
            return money;
    }
    return {};
}

/// Whether the days hold money that comes to the sum of each week.
bool daysHoldMoney(const CsvTable& table, const DayColumns& at)
{
    int weeks = 0;
    for (std::size_t i = at.header + 1; i < table.records.size(); ++i) {
        const QStringList& fields = table.records[i].fields;
        if (!isDay(fields.value(at.week).trimmed()))
            continue;
        bool allMoney = true;
        const Money sum = sumOfDays(fields, at, &allMoney);
        const std::optional<Money> printed = sumOfWeek(fields, at);
        if (!allMoney || !printed || *printed != sum)
            return false;
        ++weeks;
    }
    return weeks > 0;
}

CsvRecord withoutDays(const CsvRecord& record, const DayColumns& at)
{
    CsvRecord kept{record.row, {}};
    for (qsizetype k = 0; k < record.fields.size(); ++k)
        if (!at.isDay(k))
            kept.fields.append(record.fields.at(k));
    return kept;
}

/// "Total | | | 323.00": the words of a row and its sum.
CsvRecord sumRow(const CsvRecord& record)
{
    QString words;
    QString sum;
    for (const QString& field : record.fields) {
        if (hasLetters(field) && words.isEmpty())
            words = field.trimmed();
        else if (billMoney(field))
            sum = field.trimmed();
    }
    return {record.row, {words, QString(), sum}};
}

} // namespace

std::optional<TableOfDays> tableOfDayColumns(const CsvTable& table)
{
    constexpr std::size_t looked = 40;
    std::optional<DayColumns> at;
    for (std::size_t i = 0; i < std::min(table.records.size(), looked) && !at; ++i)
        at = dayColumnsOf(table.records[i], i);
    if (!at)
        return {};
    at->week = columnOfWeeks(table, *at);
    if (at->week < 0)
        return {};
    const std::optional<WeekNaming> naming = namingOf(table, *at);
    TableOfDays days;
    days.table.delimiter = table.delimiter;
    days.table.hasUnclosedQuote = table.hasUnclosedQuote;
    days.byDay = naming && daysHoldMoney(table, *at);
    for (std::size_t i = 0; i < table.records.size(); ++i) {
        const CsvRecord& record = table.records[i];
        if (i < at->header) {
            days.table.records.push_back(record);
        } else if (!days.byDay) {
            days.table.records.push_back(withoutDays(record, *at));
        } else if (i == at->header) {
            days.table.records.push_back({record.row, {u"Date"_s, u"Amount"_s}});
        } else if (const QString week = record.fields.value(at->week).trimmed(); !isDay(week)) {
            const CsvRecord sum = sumRow(record);
            days.table.records.push_back({record.row, {sum.fields.first(), sum.fields.last()}});
        } else {
            const QDate named = parseUkDate(week, {}, naming->order).value_or(QDate());
            const int behind = static_cast<int>(at->days.size()) - 1;
            const QDate firstDay = naming->byLastDay ? named.addDays(-behind) : named;
            for (qsizetype k = at->first; k <= at->last() && k < record.fields.size(); ++k) {
                const std::optional<Money> money = billMoney(record.fields.at(k));
                if (money && !money->isZero())
                    days.table.records.push_back(
                        {record.row,
                         {toIso(firstDay.addDays(k - at->first)), record.fields.at(k).trimmed()}});
            }
        }
    }
    return days;
}

} // namespace daybook
