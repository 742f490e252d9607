#include "core/care/day_sheet.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <ranges>

namespace daybook {

namespace {

constexpr int lateFrom = 15;  // minutes; as the check counts a late visit
constexpr int shortFrom = 5;  // minutes; the usual grace
constexpr int sameVisit = 90; // minutes between the planned and the written start of one visit
constexpr int weeksBack = 8;  // older gaps are reached through the calendar

bool agree(const QString& one, const QString& other)
{
    const QString a = folded(one);
    const QString b = folded(other);
    // A short name of a provider ("Brightcare") stands for the long one.
    return a.isEmpty() || b.isEmpty() || a.startsWith(b) || b.startsWith(a);
}

bool isAboutWholeDay(const Visit& visit)
{
    return (visit.state == VisitState::Away || visit.state == VisitState::NobodyCame) && !visit.planned &&
           !visit.start && (visit.state == VisitState::Away || !visit.end);
}

/// Whether an entry about the day or part of it covers this planned visit.
bool covers(const Visit& entry, const PlannedVisit& planned)
{
    if (!agree(entry.provider, planned.provider) || !agree(entry.service, planned.service))
        return false;
    if (entry.state == VisitState::NobodyCame)
        return isAboutWholeDay(entry);
    if (entry.state != VisitState::Away || entry.planned)
        return false;
    if (!planned.start)
        return true;
    return (!entry.start || *planned.start >= *entry.start) && (!entry.end || *planned.start < *entry.end);
}

int strength(const Visit& visit)
{
    // Two entries about one visit: that somebody came counts before a cancellation, and that before nobody
    // came.
    switch (visit.state) {
    case VisitState::Came:
        return 0;
    case VisitState::SentAway:
        return 1;
    case VisitState::CancelledByPerson:
    case VisitState::CancelledByProvider:
        return 2;
    case VisitState::Away:
        return 3;
    case VisitState::NobodyCame:
        return 4;
    case VisitState::DayComplete:
        break;
    }
    return 5;
}

/// How well an entry fits a planned visit; nullopt: it is about something else. Smaller fits better.
std::optional<int> fit(const Visit& entry, const PlannedVisit& planned)
{
    if (!agree(entry.provider, planned.provider) || !agree(entry.service, planned.service))
        return {};
    if (entry.planned)
        return planned.start == entry.planned ? std::optional(0) : std::nullopt;
    if (!planned.start)
        return 1;
    if (!entry.start)
        return {};
    const int apart = std::abs(minuteOfDay(*entry.start) - minuteOfDay(*planned.start));
    return apart <= sameVisit ? std::optional(2 + apart) : std::nullopt;
}

DaySheet sheetFor(QDate day, std::vector<PlannedVisit> planned, const std::vector<const Visit*>& entries)
{
    DaySheet sheet;
    sheet.day = day;
    for (PlannedVisit& visit : planned)
        sheet.rows.push_back({std::move(visit), {}, {}});

    std::vector<const Visit*> whole;
    struct Pair
    {
        int fit;
        std::size_t entry;
        std::size_t row;
    };
    std::vector<Pair> pairs;
    for (std::size_t e = 0; e < entries.size(); ++e) {
        if (entries[e]->state == VisitState::DayComplete) {
            sheet.finished = *entries[e];
        } else if (isAboutWholeDay(*entries[e]) ||
                   (entries[e]->state == VisitState::Away && !entries[e]->planned)) {
            whole.push_back(entries[e]);
        } else {
            for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
                if (const auto how = fit(*entries[e], *sheet.rows[r].planned))
                    pairs.push_back({*how, e, r});
            }
        }
    }
    std::ranges::stable_sort(pairs, {}, &Pair::fit);
    // First each planned visit gets at most one entry, so that two meals of a day share out their two
    // entries.
    std::vector<bool> used(entries.size());
    for (const Pair& pair : pairs) {
        if (!used[pair.entry] && sheet.rows[pair.row].entries.empty()) {
            used[pair.entry] = true;
            sheet.rows[pair.row].entries.push_back(*entries[pair.entry]);
        }
    }
    // Then what is left joins a visit only when it names it.
    for (const Pair& pair : pairs) {
        if (!used[pair.entry] && pair.fit == 0) {
            used[pair.entry] = true;
            sheet.rows[pair.row].entries.push_back(*entries[pair.entry]);
        }
    }
    for (DayRow& row : sheet.rows) {
        std::ranges::stable_sort(row.entries, {}, strength);
        for (const Visit* entry : whole) {
            if (covers(*entry, *row.planned) && (!row.wholeDay || strength(*entry) < strength(*row.wholeDay)))
                row.wholeDay = *entry;
        }
    }
    for (const Visit* entry : whole) {
        const bool isShown =
            std::ranges::any_of(sheet.rows, [entry](const DayRow& row) { return row.wholeDay == *entry; });
        if (!isShown)
            sheet.rows.push_back({{}, {*entry}, {}});
    }
    for (std::size_t e = 0; e < entries.size(); ++e) {
        const bool isOwnRow = !used[e] && entries[e]->state != VisitState::DayComplete &&
                              std::ranges::find(whole, entries[e]) == whole.end();
        if (isOwnRow)
            sheet.rows.push_back({{}, {*entries[e]}, {}});
    }
    const auto timeOf = [](const DayRow& row) {
        std::optional<QTime> time = row.planned ? row.planned->start : row.entries.front().planned;
        if (!time && !row.planned)
            time = row.entries.front().start;
        return time ? minuteOfDay(*time) : 24 * 60; // what is counted and not timed stands last
    };
    std::ranges::stable_sort(sheet.rows, {}, timeOf);
    return sheet;
}

} // namespace

const Visit* DayRow::entry() const
{
    if (!entries.empty())
        return &entries.front();
    return wholeDay ? &*wholeDay : nullptr;
}

std::vector<qint64> DayRow::entryIds() const
{
    std::vector<qint64> ids;
    for (const Visit& visit : entries)
        ids.push_back(visit.id);
    return ids;
}

int DaySheet::plannedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(rows, [](const DayRow& row) { return row.planned.has_value(); }));
}

int DaySheet::blankCount() const
{
    return static_cast<int>(
        std::ranges::count_if(rows, [](const DayRow& row) { return row.planned && !row.isWritten(); }));
}

bool DaySheet::isComplete() const
{
    return finished || (plannedCount() > 0 && blankCount() == 0);
}

std::vector<DaySheet> daySheets(const std::vector<RotaEntry>& rota, const std::vector<Visit>& visits,
                                const BillingPeriod& period)
{
    QHash<QDate, std::vector<PlannedVisit>> plannedOn;
    for (PlannedVisit& visit : plannedVisits(rota, period))
        plannedOn[visit.date].push_back(std::move(visit));
    QHash<QDate, std::vector<const Visit*>> writtenOn;
    for (const Visit& visit : visits) {
        if (period.contains(visit.date))
            writtenOn[visit.date].push_back(&visit);
    }
    std::vector<DaySheet> sheets;
    for (QDate day = period.from; day <= period.to; day = day.addDays(1))
        sheets.push_back(sheetFor(day, plannedOn.take(day), writtenOn.value(day)));
    return sheets;
}

DaySheet daySheet(const std::vector<RotaEntry>& rota, const std::vector<Visit>& visits, QDate day)
{
    return daySheets(rota, visits, {day, day}).front();
}

bool isDifferentFromPlan(const PlannedVisit& planned, const Visit& entry)
{
    if (entry.state != VisitState::Came)
        return false;
    if (planned.start && entry.start && minuteOfDay(*entry.start) > minuteOfDay(*planned.start) + lateFrom)
        return true;
    const bool isTimed = planned.start && planned.end && entry.start && entry.end;
    if (isTimed && clockMinutes(*entry.start, *entry.end) + Minutes(shortFrom) < planned.length())
        return true;
    const int came = entry.carerCount.value_or(static_cast<int>(entry.carers.size()));
    return came > 0 && came < planned.carers;
}

Outcome outcomeOf(const DaySheet& sheet, const DayRow& row, QDate today)
{
    const Visit* entry = row.entry();
    if (entry == nullptr) {
        if (sheet.finished)
            return Outcome::NobodyCame;
        return sheet.day < today ? Outcome::NotWritten : Outcome::Planned;
    }
    switch (entry->state) {
    case VisitState::Came:
        return !row.planned || !isDifferentFromPlan(*row.planned, *entry) ? Outcome::Came
                                                                          : Outcome::Different;
    case VisitState::NobodyCame:
        return Outcome::NobodyCame;
    case VisitState::CancelledByPerson:
        return Outcome::CancelledByPerson;
    case VisitState::CancelledByProvider:
        return Outcome::CancelledByProvider;
    case VisitState::SentAway:
        return Outcome::SentAway;
    case VisitState::Away:
        return Outcome::Away;
    case VisitState::DayComplete:
        break;
    }
    return Outcome::NotWritten;
}

Visit entryFor(const PlannedVisit& planned, VisitState state)
{
    Visit visit;
    visit.date = planned.date;
    visit.planned = planned.start;
    visit.state = state;
    visit.service = planned.service;
    visit.provider = planned.provider;
    return visit;
}

std::vector<QDate> daysNotWritten(const std::vector<RotaEntry>& rota, const std::vector<Visit>& visits,
                                  QDate today, int limit)
{
    std::vector<QDate> days;
    if (visits.empty())
        return days;
    const QDate first = std::ranges::min_element(visits, {}, &Visit::date)->date;
    const BillingPeriod back{std::max(first, today.addDays(-7 * weeksBack)), today.addDays(-1)};
    if (!back.isValid())
        return days;
    const auto sheets = daySheets(rota, visits, back);
    for (auto sheet = sheets.rbegin(); sheet != sheets.rend() && static_cast<int>(days.size()) < limit;
         ++sheet) {
        if (!sheet->isComplete() && sheet->blankCount() > 0)
            days.push_back(sheet->day);
    }
    return days;
}

} // namespace daybook
