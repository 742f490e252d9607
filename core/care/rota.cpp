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
    if (!entry.weekdays.test(static_cast<std::size_t>(day.dayOfWeek() - 1)))
        return false;
    if (entry.everyWeeks <= 1 || !entry.from)
        return true;
    // Weeks begin on Monday, also the one that `from` stands in the middle of.
    const QDate first = entry.from->addDays(1 - entry.from->dayOfWeek());
    return first.daysTo(day) / 7 % entry.everyWeeks == 0;
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

/// Says for one day after another which rows of the plan count.
class DaysOfPlan
{
public:
    explicit DaysOfPlan(const std::vector<RotaEntry>& entries) : m_rows(rowsOf(entries, m_groups))
    {
        m_latest.resize(static_cast<std::size_t>(m_groups));
    }

    /// Calls `take` with each row that comes on that day.
    template <typename Take>
    void each(QDate day, Take take)
    {
        // Of rows with one name the latest that is in force counts; rows that begin on the same day stand
        // together.
        constexpr QDate never;
        std::fill(m_latest.begin(), m_latest.end(), std::nullopt);
        for (const Row& row : m_rows) {
            if (row.nameGroup < 0 || !row.isInForce(day))
                continue;
            std::optional<QDate>& best = m_latest[static_cast<std::size_t>(row.nameGroup)];
            if (!best || *best < row.from)
                best = row.from;
        }
        for (const Row& row : m_rows) {
            const bool replaced =
                row.nameGroup >= 0 &&
                m_latest[static_cast<std::size_t>(row.nameGroup)].value_or(never) != row.from;
            if (row.isInForce(day) && !replaced && comesOn(*row.entry, day))
                take(*row.entry);
        }
    }

private:
    int m_groups{};
    std::vector<Row> m_rows;
    std::vector<std::optional<QDate>> m_latest;
};

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
    DaysOfPlan plan(entries);
    for (QDate day = period.from; day <= period.to; day = day.addDays(1)) {
        const auto dayBegins = static_cast<std::ptrdiff_t>(visits.size());
        plan.each(day, [&](const RotaEntry& entry) { visits.push_back(plannedOn(entry, day)); });
        std::sort(visits.begin() + dayBegins, visits.end(), isBefore);
    }
    return visits;
}

QStringList tasksOf(const std::vector<RotaEntry>& entries, const PlannedVisit& visit)
{
    QStringList tasks;
    DaysOfPlan(entries).each(visit.date, [&](const RotaEntry& entry) {
        if (plannedOn(entry, visit.date) == visit && tasks.isEmpty())
            tasks = entry.tasks;
    });
    return tasks;
}

QByteArray writeRota(const std::vector<RotaEntry>& entries)
{
    // The last two columns only where somebody needs them: a plan without them is the file it always was.
    const bool hasMore = std::ranges::any_of(
        entries, [](const RotaEntry& entry) { return entry.everyWeeks > 1 || !entry.tasks.isEmpty(); });
    QString csv = u"name,days,date,start,end,service,carers,provider,from,to,quantity,id"_s;
    csv += hasMore ? ",every_weeks,tasks\r\n"_L1 : "\r\n"_L1;
    for (const RotaEntry& entry : entries) {
        QStringList fields{csvField(entry.name),
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
        if (hasMore)
            fields << QString::number(entry.everyWeeks) << csvField(entry.tasks.join("; "_L1));
        csv += fields.join(u',') + "\r\n"_L1;
    }
    return csv.toUtf8();
}

} // namespace daybook
