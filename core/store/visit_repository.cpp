#include "core/store/visit_repository.h"

#include "core/store/sealed_table.h"

#include <algorithm>

namespace daybook {

namespace {

constexpr auto visitColumns = {"uuid",      "date",       "planned",     "start_time", "end_time",
                               "state",     "carers",     "carer_count", "service",    "provider",
                               "notice_at", "entered_at", "note",        "source",     "file_row"};
const SealedTable visits("visit", visitColumns);
const SealedTable theirVisits("their_visit", visitColumns);
const SealedTable rotaRows("rota_entry",
                           {"uuid", "name", "weekdays", "on_date", "stops", "start_time", "end_time",
                            "service", "carers", "provider", "from_date", "to_date", "quantity", "file_row"});

const SealedTable visitDetails("visit_detail", {"visit", "told_before"});
const SealedTable rotaDetails("rota_detail", {"entry", "every_weeks", "tasks"});

constexpr Word<VisitState> stateWords[] = {{VisitState::Came, "came"},
                                           {VisitState::NobodyCame, "nobody_came"},
                                           {VisitState::CancelledByPerson, "cancelled_by_person"},
                                           {VisitState::CancelledByProvider, "cancelled_by_provider"},
                                           {VisitState::SentAway, "sent_away"},
                                           {VisitState::Away, "away"},
                                           {VisitState::DayComplete, "day_complete"}};

RowWriter rowOf(const Visit& visit)
{
    RowWriter row;
    row.uuid(visit.uuid)
        .date(visit.date)
        .time(visit.planned)
        .time(visit.start)
        .time(visit.end)
        .word(visit.state, stateWords)
        .lines(visit.carers)
        .number(visit.carerCount)
        .text(visit.service)
        .text(visit.provider)
        .moment(visit.noticeAt)
        .moment(visit.enteredAt)
        .text(visit.note)
        .text(visit.source)
        .number(qint64{visit.row});
    return row;
}

/// Takes rows one after the other; what many rows repeat is kept in memory once.
class VisitRows
{
public:
    void take(qint64 id, RowReader& row)
    {
        Visit& visit = found.emplace_back();
        visit.id = id;
        visit.uuid = row.uuid();
        visit.date = row.date();
        visit.planned = row.optionalTime();
        visit.start = row.optionalTime();
        visit.end = row.optionalTime();
        visit.state = row.word(stateWords);
        const QString carers = row.sharedText(m_carersText);
        if (carers != m_carersSplit) {
            m_carersSplit = carers;
            m_carers = carers.split(u'\n');
        }
        if (!carers.isEmpty())
            visit.carers = m_carers;
        visit.carerCount = row.optionalNumber();
        visit.service = row.sharedText(m_service);
        visit.provider = row.sharedText(m_provider);
        visit.noticeAt = row.optionalMoment();
        visit.enteredAt = row.optionalMoment();
        visit.note = row.text();
        visit.source = row.sharedText(m_source);
        visit.row = row.smallNumber();
    }
    std::vector<Visit> found;

private:
    SharedText m_carersText;
    QString m_carersSplit;
    QStringList m_carers;
    SharedText m_service;
    SharedText m_provider;
    SharedText m_source;
};

RowWriter rowOf(const RotaEntry& entry)
{
    QByteArray days;
    for (std::size_t day = 0; day < entry.weekdays.size(); ++day)
        days += entry.weekdays.test(day) ? '1' : '0';
    RowWriter row;
    row.uuid(entry.uuid)
        .text(entry.name)
        .json(days)
        .date(entry.date)
        .flag(entry.stops)
        .time(entry.start)
        .time(entry.end)
        .text(entry.service)
        .number(qint64{entry.carers})
        .text(entry.provider)
        .date(entry.from)
        .date(entry.to)
        .number(qint64{entry.quantity})
        .number(qint64{entry.row});
    return row;
}

bool hasDetail(const RotaEntry& entry)
{
    return entry.everyWeeks > 1 || !entry.tasks.isEmpty();
}

RowWriter detailOf(const RotaEntry& entry, qint64 id)
{
    RowWriter row;
    row.number(id).number(qint64{entry.everyWeeks}).lines(entry.tasks);
    return row;
}

/// Joins what is said beside few of the visits; `found` is in the order of ids.
std::vector<Visit> withDetails(const Connection& connection, std::vector<Visit> found)
{
    // A daybook that is looked at with the tables of an earlier program has no details.
    if (connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = 'visit_detail';") == 0)
        return found;
    visitDetails.each(connection, [&found](qint64, RowReader& row) {
        const qint64 id = row.number();
        const bool told = row.flag();
        const auto visit = std::ranges::lower_bound(found, id, {}, &Visit::id);
        if (visit != found.end() && visit->id == id)
            visit->toldBefore = told;
    });
    return found;
}

void writeDetail(const Connection& connection, qint64 id, const std::optional<bool>& told)
{
    if (!told)
        return;
    RowWriter row;
    row.number(id).flag(*told);
    visitDetails.insert(connection, row);
}

void removeDetail(const Connection& connection, qint64 id)
{
    for (const qint64 detail : visitDetails.idsWhere(connection, "visit", id))
        visitDetails.remove(connection, detail);
}

std::vector<Visit> allOf(const Connection& connection, const SealedTable& table)
{
    VisitRows rows;
    rows.found.reserve(static_cast<std::size_t>(
        connection.number("SELECT ifnull(max(id), 0) FROM " + table.name() + ";") % 1'000'000));
    table.each(connection, [&rows](qint64 id, RowReader& row) { rows.take(id, row); });
    return std::move(rows.found);
}

std::vector<Visit> allSince(const Connection& connection, const SealedTable& table, QDate first)
{
    // Without an index, as below.
    VisitRows rows;
    table.each(connection, "date >= ?1 OR date = (SELECT min(date) FROM " + table.name() + ")",
               {first.toString(Qt::ISODate).toLatin1()},
               [&rows](qint64 id, RowReader& row) { rows.take(id, row); });
    return std::move(rows.found);
}

} // namespace

std::vector<Visit> VisitRepository::all() const
{
    return withDetails(m_connection, allOf(m_connection, visits));
}

std::vector<Visit> VisitRepository::within(const BillingPeriod& period) const
{
    // Without an index on the date: reading fifty years this way takes some milliseconds, and a damaged index
    // could hide a visit.
    VisitRows rows;
    visits.each(m_connection, "date BETWEEN ?1 AND ?2",
                {period.from.toString(Qt::ISODate).toLatin1(), period.to.toString(Qt::ISODate).toLatin1()},
                [&rows](qint64 id, RowReader& row) { rows.take(id, row); });
    return withDetails(m_connection, std::move(rows.found));
}

std::vector<Visit> VisitRepository::since(QDate first) const
{
    return withDetails(m_connection, allSince(m_connection, visits, first));
}

std::vector<Visit> VisitRepository::theirsSince(QDate first) const
{
    return allSince(m_connection, theirVisits, first);
}

qint64 VisitRepository::add(const Visit& visit) const
{
    const qint64 id = visits.insert(m_connection, rowOf(visit));
    writeDetail(m_connection, id, visit.toldBefore);
    return id;
}

void VisitRepository::update(const Visit& visit) const
{
    visits.update(m_connection, visit.id, rowOf(visit));
    removeDetail(m_connection, visit.id);
    writeDetail(m_connection, visit.id, visit.toldBefore);
}

void VisitRepository::remove(qint64 id) const
{
    removeDetail(m_connection, id);
    visits.remove(m_connection, id);
}

std::vector<Visit> VisitRepository::theirs() const
{
    return allOf(m_connection, theirVisits);
}

qint64 VisitRepository::addTheirs(const Visit& visit) const
{
    return theirVisits.insert(m_connection, rowOf(visit));
}

std::vector<RotaEntry> VisitRepository::rota() const
{
    std::vector<RotaEntry> found;
    rotaRows.each(m_connection, [&found](qint64 id, RowReader& row) {
        RotaEntry& entry = found.emplace_back();
        entry.id = id;
        entry.uuid = row.uuid();
        entry.name = row.text();
        const QByteArray days = row.json();
        for (std::size_t day = 0; day < entry.weekdays.size(); ++day)
            entry.weekdays.set(day, days.size() > static_cast<qsizetype>(day) &&
                                        days[static_cast<qsizetype>(day)] == '1');
        entry.date = row.optionalDate();
        entry.stops = row.flag();
        entry.start = row.optionalTime();
        entry.end = row.optionalTime();
        entry.service = row.text();
        entry.carers = row.smallNumber();
        entry.provider = row.text();
        entry.from = row.optionalDate();
        entry.to = row.optionalDate();
        entry.quantity = row.smallNumber();
        entry.row = row.smallNumber();
    });
    // A daybook that is looked at with the tables of an earlier program has no details.
    if (m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = 'rota_detail';") == 0)
        return found;
    rotaDetails.each(m_connection, [&found](qint64, RowReader& row) {
        const qint64 id = row.number();
        const int everyWeeks = row.smallNumber();
        const QStringList tasks = row.lines();
        const auto entry = std::ranges::find(found, id, &RotaEntry::id);
        if (entry == found.end())
            return;
        entry->everyWeeks = everyWeeks;
        entry->tasks = tasks;
    });
    return found;
}

qint64 VisitRepository::addRotaEntry(const RotaEntry& entry) const
{
    const qint64 id = rotaRows.insert(m_connection, rowOf(entry));
    if (hasDetail(entry))
        rotaDetails.insert(m_connection, detailOf(entry, id));
    return id;
}

void VisitRepository::updateRotaEntry(const RotaEntry& entry) const
{
    rotaRows.update(m_connection, entry.id, rowOf(entry));
    for (const qint64 id : rotaDetails.idsWhere(m_connection, "entry", entry.id))
        rotaDetails.remove(m_connection, id);
    if (hasDetail(entry))
        rotaDetails.insert(m_connection, detailOf(entry, entry.id));
}

void VisitRepository::removeRotaEntry(qint64 id) const
{
    for (const qint64 detail : rotaDetails.idsWhere(m_connection, "entry", id))
        rotaDetails.remove(m_connection, detail);
    rotaRows.remove(m_connection, id);
}

} // namespace daybook
