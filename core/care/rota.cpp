#include "core/care/rota.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/base/uk_time.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 7> dayWords{"Mon"_L1, "Tue"_L1, "Wed"_L1, "Thu"_L1,
                                                    "Fri"_L1, "Sat"_L1, "Sun"_L1};

/// A row of the plan with what decides which rows stand for one another.
struct Row
{
    const RotaEntry* entry{};
    QDate from{};      ///< invalid = always; sorts before every date
    QDate to{};        ///< invalid = open
    int nameGroup{-1}; ///< rows of the same name and provider; -1 = no name, never replaced

    bool isInForce(QDate day) const { return from <= day && (!to.isValid() || day <= to); }
};

std::vector<Row> rowsOf(const std::vector<RotaEntry>& entries, int& groupCount)
{
    std::vector<QString> names;
    std::vector<Row> rows;
    rows.reserve(entries.size());
    for (const RotaEntry& entry : entries) {
        Row row;
        row.entry = &entry;
        row.from = entry.date ? *entry.date : entry.from.value_or(QDate());
        row.to = entry.date ? *entry.date : entry.to.value_or(QDate());
        if (const QString name = folded(entry.name); !name.isEmpty()) {
            const QString key = name + u'\n' + folded(entry.provider);
            const auto found = std::find(names.begin(), names.end(), key);
            row.nameGroup = static_cast<int>(found - names.begin());
            if (found == names.end())
                names.push_back(key);
        }
        rows.push_back(row);
    }
    groupCount = static_cast<int>(names.size());
    return rows;
}

bool comesOn(const RotaEntry& entry, QDate day)
{
    if (entry.stops)
        return false;
    if (entry.date)
        return *entry.date == day;
    return entry.weekdays.test(static_cast<std::size_t>(day.dayOfWeek() - 1));
}

PlannedVisit plannedOn(const RotaEntry& entry, QDate day)
{
    return {day,           entry.start,    entry.end,    entry.name,
            entry.service, entry.provider, entry.carers, entry.quantity};
}

int minuteOrFirst(const std::optional<QTime>& time)
{
    return time ? minuteOfDay(*time) : -1;
}

/// Every field, so that the order of the file never shows.
bool isBefore(const PlannedVisit& a, const PlannedVisit& b)
{
    return std::forward_as_tuple(a.date, minuteOrFirst(a.start), a.provider, a.name, minuteOrFirst(a.end),
                                 a.service, a.carers, a.quantity) <
           std::forward_as_tuple(b.date, minuteOrFirst(b.start), b.provider, b.name, minuteOrFirst(b.end),
                                 b.service, b.carers, b.quantity);
}

QString daysText(const RotaEntry& entry)
{
    if (entry.stops)
        return u"none"_s;
    if (entry.weekdays.all())
        return u"daily"_s;
    if (entry.weekdays == std::bitset<7>(0b0011111))
        return u"weekdays"_s;
    if (entry.weekdays == std::bitset<7>(0b1100000))
        return u"weekends"_s;
    QStringList words;
    for (std::size_t day = 0; day < dayWords.size(); ++day) {
        if (entry.weekdays.test(day))
            words.append(dayWords[day].toString());
    }
    return words.join(u' ');
}

QString timeText(const std::optional<QTime>& time)
{
    return time ? toIso(*time) : QString();
}

QString dateText(const std::optional<QDate>& date)
{
    return date ? toIso(*date) : QString();
}

} // namespace

Minutes PlannedVisit::length() const
{
    return start && end ? clockMinutes(*start, *end) : Minutes(0);
}

std::vector<PlannedVisit> plannedVisits(const std::vector<RotaEntry>& entries, const BillingPeriod& period)
{
    std::vector<PlannedVisit> visits;
    if (!period.isValid())
        return visits;
    int groupCount = 0;
    const std::vector<Row> rows = rowsOf(entries, groupCount);
    constexpr QDate never;
    std::vector<std::optional<QDate>> latest(static_cast<std::size_t>(groupCount));
    for (QDate day = period.from; day <= period.to; day = day.addDays(1)) {
        // Of rows with one name the latest that is in force counts; rows that begin on the same day stand
        // together.
        std::fill(latest.begin(), latest.end(), std::nullopt);
        for (const Row& row : rows) {
            if (row.nameGroup < 0 || !row.isInForce(day))
                continue;
            std::optional<QDate>& best = latest[static_cast<std::size_t>(row.nameGroup)];
            if (!best || *best < row.from)
                best = row.from;
        }
        const auto dayBegins = static_cast<std::ptrdiff_t>(visits.size());
        for (const Row& row : rows) {
            const bool replaced = row.nameGroup >= 0 &&
                                  latest[static_cast<std::size_t>(row.nameGroup)].value_or(never) != row.from;
            if (row.isInForce(day) && !replaced && comesOn(*row.entry, day))
                visits.push_back(plannedOn(*row.entry, day));
        }
        std::sort(visits.begin() + dayBegins, visits.end(), isBefore);
    }
    return visits;
}

QByteArray writeRota(const std::vector<RotaEntry>& entries)
{
    QString csv = u"name,days,date,start,end,service,carers,provider,from,to,quantity,id\r\n"_s;
    for (const RotaEntry& entry : entries) {
        const std::array<QString, 12> fields{csvField(entry.name),
                                             entry.date && !entry.stops ? QString() : daysText(entry),
                                             dateText(entry.date),
                                             timeText(entry.start),
                                             timeText(entry.end),
                                             csvField(entry.service),
                                             QString::number(entry.carers),
                                             csvField(entry.provider),
                                             dateText(entry.from),
                                             dateText(entry.to),
                                             QString::number(entry.quantity),
                                             csvField(entry.uuid)};
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (i > 0)
                csv += u',';
            csv += fields[i];
        }
        csv += "\r\n"_L1;
    }
    return csv.toUtf8();
}

} // namespace daybook
