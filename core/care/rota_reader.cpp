#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "core/care/received_table.h"
#include "core/care/rota.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCarers = 20;
constexpr int mostQuantity = 1000;

struct RotaColumns
{
    explicit RotaColumns(const ReceivedTable& table)
        : name(table, u"name"), days(table, u"days"), date(table, u"date"), start(table, u"start"),
          end(table, u"end"), service(table, u"service"), carers(table, u"carers"),
          provider(table, u"provider"), from(table, u"from"), to(table, u"to"), quantity(table, u"quantity"),
          id(table, u"id"), everyWeeks(table, u"every_weeks"), tasks(table, u"tasks")
    {
    }
    TableColumn name, days, date, start, end, service, carers, provider, from, to, quantity, id, everyWeeks,
        tasks;
};

/// 0 = Monday; -1 for anything that is no day of the week.
int weekdayOf(QStringView word)
{
    static constexpr QLatin1StringView names[]{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                               "friday"_L1, "saturday"_L1, "sunday"_L1};
    if (word.size() >= 4 && word.endsWith(u's') && word != "tues"_L1 && word != "weds"_L1 &&
        word != "thurs"_L1)
        word.chop(1); // "Mondays"
    if (word == "weds"_L1)
        return 2;
    for (int day = 0; day < 7; ++day) {
        if (word.size() >= 3 && names[day].startsWith(word))
            return day;
    }
    return -1;
}

struct Days
{
    std::bitset<7> weekdays{};
    bool stops{false};
};

/// "daily", "weekdays", "weekends", "none", "Mon Wed Fri", "Mon, Wed & Fri", "Mon-Fri", "Mon to Fri". Errors:
/// nullopt.
std::optional<Days> daysOf(QStringView text)
{
    QString words = folded(text);
    if (words == "none"_L1)
        return Days{{}, true};
    if (words == "daily"_L1 || words == "every day"_L1 || words == "everyday"_L1 || words == "all"_L1)
        return Days{std::bitset<7>(0b1111111)};
    words.replace(u',', u' ').replace(u';', u' ').replace(u'/', u' ').replace(u'&', u' ').replace(u'+', u' ');
    words.replace("-"_L1, " to "_L1).replace(QChar(0x2013), " to "_L1);
    Days days;
    int previous = -1;
    bool range = false;
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (part == "and"_L1)
            continue;
        if (part == "to"_L1) {
            if (previous < 0)
                return {};
            range = true;
            continue;
        }
        const bool group = part.startsWith("weekday"_L1) || part.startsWith("weekend"_L1);
        if (group && !range && (part.size() == 7 || part == "weekdays"_L1 || part == "weekends"_L1)) {
            days.weekdays |= std::bitset<7>(part.startsWith("weekday"_L1) ? 0b0011111 : 0b1100000);
            previous = -1;
            continue;
        }
        const int day = weekdayOf(part);
        if (day < 0)
            return {};
        for (int at = range ? previous : day; at != day; at = (at + 1) % 7)
            days.weekdays.set(static_cast<std::size_t>(at));
        days.weekdays.set(static_cast<std::size_t>(day));
        previous = day;
        range = false;
    }
    if (range || days.weekdays.none())
        return {};
    return days;
}

/// Reads one record after the other; keeps what is said about them.
class RotaRows
{
public:
    RotaRows(const RotaColumns& columns, RotaReading& reading) : m_columns(columns), m_reading(reading) {}

    void read(const CsvRecord& record)
    {
        RotaEntry entry;
        entry.row = record.row;
        if (!readDays(record, entry) || !readDate(record, m_columns.from, u"from"_s, entry.from) ||
            !readDate(record, m_columns.to, u"to"_s, entry.to) ||
            !readTime(record, m_columns.start, u"start"_s, entry.start) ||
            !readTime(record, m_columns.end, u"end"_s, entry.end))
            return;
        if (entry.from && entry.to && *entry.to < *entry.from) {
            tell(record, u"to"_s, m_columns.to.read(record),
                 QCoreApplication::translate(
                     "RotaReader",
                     "This row of the plan ends before it begins, so it was left out. The other rows were "
                     "used."));
            return;
        }
        entry.everyWeeks = readNumber(record, m_columns.everyWeeks, u"every_weeks"_s, mostWeeksBetween);
        if (entry.everyWeeks > 1 && !entry.from && !entry.date) {
            tell(
                record, u"from"_s, {},
                QCoreApplication::translate(
                    "RotaReader",
                    "This row comes every few weeks, but does not say from which day they are counted, so it "
                    "was left out. The other rows were used. Write the first day in the column “from”."));
            return;
        }
        entry.name = m_columns.name.readText(record);
        entry.service = m_columns.service.readText(record);
        entry.provider = m_columns.provider.readText(record);
        entry.uuid = m_columns.id.readText(record);
        for (const QString& task : m_columns.tasks.readText(record).split(u';', Qt::SkipEmptyParts)) {
            if (const QString words = task.trimmed(); !words.isEmpty())
                entry.tasks << words;
        }
        entry.carers = readNumber(record, m_columns.carers, u"carers"_s, mostCarers);
        entry.quantity = readNumber(record, m_columns.quantity, u"quantity"_s, mostQuantity);
        m_reading.entries.push_back(std::move(entry));
    }

private:
    void tell(const CsvRecord& record, const QString& column, QStringView read, const QString& done)
    {
        m_reading.problems.push_back({record.row, column, read.left(80).toString(), done});
    }

    bool readDays(const CsvRecord& record, RotaEntry& entry)
    {
        if (!readDate(record, m_columns.date, u"date"_s, entry.date))
            return false;
        const QStringView text = m_columns.days.read(record);
        if (text.isEmpty()) {
            if (!entry.date)
                tell(record, u"days"_s, text,
                     QCoreApplication::translate(
                         "RotaReader",
                         "This row of the plan has neither days nor a date, so it was left out. The other "
                         "rows were used. "
                         "Write daily, weekdays, weekends or days like Mon Wed Fri."));
            return entry.date.has_value();
        }
        const std::optional<Days> days = daysOf(text);
        if (!days) {
            tell(record, u"days"_s, text,
                 QCoreApplication::translate(
                     "RotaReader",
                     "These days could not be understood, so this row of the plan was left out. The other "
                     "rows were used. "
                     "Write daily, weekdays, weekends or days like Mon Wed Fri."));
            return false;
        }
        entry.stops = days->stops;
        if (!entry.date)
            entry.weekdays = days->weekdays;
        return true;
    }

    bool readDate(const CsvRecord& record, const TableColumn& column, const QString& name,
                  std::optional<QDate>& date)
    {
        const QStringView text = column.read(record);
        if (text.isEmpty())
            return true;
        date = parseUkDate(text);
        if (!date)
            tell(record, name, text,
                 QCoreApplication::translate(
                     "RotaReader",
                     "This is not a date with the day first, so this row of the plan was left out. The other "
                     "rows were used. "
                     "Write it like 06/05/2024 for 6 May 2024."));
        return date.has_value();
    }

    bool readTime(const CsvRecord& record, const TableColumn& column, const QString& name,
                  std::optional<QTime>& time)
    {
        const QStringView text = column.read(record);
        if (text.isEmpty())
            return true;
        time = parseUkTime(text);
        if (!time)
            tell(record, name, text,
                 QCoreApplication::translate(
                     "RotaReader",
                     "This time could not be read, so this row of the plan was left out. The other rows were "
                     "used. "
                     "Write it like 08:00 or 8:00 am."));
        return time.has_value();
    }

    int readNumber(const CsvRecord& record, const TableColumn& column, const QString& name, int most)
    {
        const QStringView text = column.read(record);
        if (text.isEmpty())
            return 1;
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && number >= 1 && number <= most)
            return number;
        tell(record, name, text,
             QCoreApplication::translate(
                 "RotaReader", "This number cannot be right, so 1 was taken. The rest of the row was used."));
        return 1;
    }

    const RotaColumns& m_columns;
    RotaReading& m_reading;
};

} // namespace

RotaReading readRota(const QByteArray& csv)
{
    ReceivedTable table = readTable(csv);
    RotaReading reading;
    if (needsColumn(table, {u"days", u"date"})) {
        const RotaColumns columns(table);
        if (needsDayFirst(table, {columns.date, columns.from, columns.to})) {
            RotaRows rows(columns, reading);
            for (const CsvRecord& record : table.records)
                rows.read(record);
        }
    }
    reading.usable = table.usable;
    reading.problems.insert(reading.problems.begin(), table.problems.begin(), table.problems.end());
    return reading;
}

} // namespace daybook
