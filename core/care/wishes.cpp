#include "core/care/wishes.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>

namespace daybook {

namespace {

constexpr int dayMinutes = 24 * 60;

Minutes fromTo(QTime from, QTime to)
{
    int minutes = from.secsTo(to) / 60;
    if (minutes <= 0)
        minutes += dayMinutes;
    return Minutes(minutes);
}

const WantedTime* first(const std::vector<WantedTime>& times, VisitPurpose purpose)
{
    const auto found = std::ranges::find(times, purpose, &WantedTime::purpose);
    return found == times.end() ? nullptr : &*found;
}

std::optional<QTime> plannedStart(const std::vector<RotaEntry>& rota, const QString& visit, QDate day)
{
    for (const PlannedVisit& planned : plannedVisits(rota, {day, day})) {
        if (planned.start && folded(planned.name) == folded(visit))
            return planned.start;
    }
    return {};
}

} // namespace

Minutes TimeInBed::length() const
{
    return fromTo(bed, up);
}

const WantedTime* wantedTimeOf(const std::vector<WantedTime>& times, const QString& visit)
{
    const auto found = std::ranges::find_if(
        times, [&](const WantedTime& time) { return folded(time.visit) == folded(visit); });
    return found == times.end() ? nullptr : &*found;
}

std::optional<TimeInBed> plannedTimeInBed(const std::vector<RotaEntry>& rota,
                                          const std::vector<WantedTime>& times, QDate day)
{
    const WantedTime* toBed = first(times, VisitPurpose::GoToBed);
    const WantedTime* toGetUp = first(times, VisitPurpose::GetUp);
    if (toBed == nullptr || toGetUp == nullptr)
        return {};
    const auto bed = plannedStart(rota, toBed->visit, day);
    const auto up = plannedStart(rota, toGetUp->visit, day.addDays(1));
    if (!bed || !up)
        return {};
    return TimeInBed{*bed, *up};
}

std::optional<TimeInBed> wantedTimeInBed(const std::vector<WantedTime>& times)
{
    const WantedTime* toBed = first(times, VisitPurpose::GoToBed);
    const WantedTime* toGetUp = first(times, VisitPurpose::GetUp);
    if (toBed == nullptr || toGetUp == nullptr)
        return {};
    const auto bed = toBed->latest ? toBed->latest : toBed->earliest;
    const auto up = toGetUp->earliest ? toGetUp->earliest : toGetUp->latest;
    if (!bed || !up)
        return {};
    return TimeInBed{*bed, *up};
}

std::vector<Arrivals> arrivalsAgainstWanted(const std::vector<WantedTime>& times,
                                            const std::vector<RotaEntry>& rota,
                                            const std::vector<Visit>& visits, const BillingPeriod& period)
{
    std::vector<Arrivals> sums;
    for (const WantedTime& time : times)
        sums.push_back({.visit = time.visit});
    // Which planned visit an entry is about: its day and the planned start it names.
    QHash<std::pair<QDate, QTime>, std::size_t> places;
    for (const PlannedVisit& planned : plannedVisits(rota, period)) {
        const WantedTime* wanted = wantedTimeOf(times, planned.name);
        if (wanted != nullptr && planned.start)
            places.insert({planned.date, *planned.start}, static_cast<std::size_t>(wanted - times.data()));
    }
    for (const Visit& visit : visits) {
        if (visit.state != VisitState::Came || !visit.planned || !period.contains(visit.date))
            continue;
        const auto place = places.constFind({visit.date, *visit.planned});
        if (place == places.constEnd())
            continue;
        const WantedTime& wanted = times[*place];
        Arrivals& sum = sums[*place];
        if (visit.start)
            sum.times.push_back(*visit.start);
        if (!visit.start)
            ++sum.timeNotWritten;
        else if (wanted.earliest && *visit.start < *wanted.earliest)
            ++sum.before;
        else if (wanted.latest && *visit.start > *wanted.latest)
            ++sum.after;
        else
            ++sum.within;
    }
    return sums;
}

std::vector<WeekCarers> carersByWeek(const std::vector<Visit>& visits, const BillingPeriod& period)
{
    std::vector<WeekCarers> weeks;
    for (QDate day = period.from; day.isValid() && day <= period.to;) {
        const QDate sunday = day.addDays(7 - day.dayOfWeek());
        weeks.push_back({.week = {day, std::min(sunday, period.to)}});
        day = sunday.addDays(1);
    }
    std::vector<const Visit*> came;
    for (const Visit& visit : visits) {
        if (visit.state == VisitState::Came)
            came.push_back(&visit);
    }
    std::ranges::stable_sort(came, {}, [](const Visit* visit) {
        return std::pair(visit->date, visit->start.value_or(visit->planned.value_or(QTime(0, 0))));
    });
    // Before the first name was ever written, nobody can be told to be new.
    const auto firstNamed =
        std::ranges::find_if(came, [](const Visit* visit) { return !visit->carers.isEmpty(); });
    const QDate firstWeekEnds =
        firstNamed == came.end() ? QDate() : (*firstNamed)->date.addDays(7 - (*firstNamed)->date.dayOfWeek());
    QSet<QString> known;
    for (const Visit* visit : came) {
        const auto week = std::ranges::find_if(
            weeks, [&](const WeekCarers& one) { return one.week.contains(visit->date); });
        if (visit->carers.isEmpty() && week != weeks.end())
            ++week->withoutName;
        for (const QString& carer : visit->carers) {
            const QString name = folded(carer);
            const bool isNew = !known.contains(name) && visit->date > firstWeekEnds;
            known.insert(name);
            if (week == weeks.end())
                continue;
            const bool isThere = std::ranges::any_of(
                week->carers, [&](const QString& other) { return folded(other) == name; });
            if (!isThere)
                week->carers += carer;
            if (isNew)
                week->newOnes += carer;
        }
    }
    return weeks;
}

std::vector<HelpSum> unpaidHelpIn(const std::vector<UnpaidHelp>& help, const BillingPeriod& period)
{
    std::vector<HelpSum> sums;
    for (const UnpaidHelp& one : help) {
        if (!period.contains(one.date))
            continue;
        auto sum = std::ranges::find_if(
            sums, [&](const HelpSum& other) { return folded(other.who) == folded(one.who); });
        if (sum == sums.end())
            sum = sums.insert(sums.end(), {.who = one.who});
        sum->length += one.length;
        ++sum->times;
        sum->inPlaceOfVisit += one.isInPlaceOfVisit ? 1 : 0;
    }
    std::ranges::stable_sort(sums, std::ranges::greater(), &HelpSum::length);
    return sums;
}

CareFigures careFigures(const std::vector<Visit>& visits, const BillingPeriod& period)
{
    constexpr Minutes halfHour{30};
    CareFigures figures;
    std::map<QString, int> comings;
    for (const Visit& visit : visits) {
        if (visit.toldBefore && period.contains(visit.date))
            ++(*visit.toldBefore ? figures.told : figures.notTold);
        if (visit.state != VisitState::Came || !period.contains(visit.date))
            continue;
        if (visit.start && visit.end) {
            ++figures.timed;
            figures.underHalfHour += clockMinutes(*visit.start, *visit.end) < halfHour ? 1 : 0;
        }
        for (const QString& carer : visit.carers)
            ++comings[folded(carer)];
    }
    std::vector<int> counts;
    for (const auto& [name, count] : comings) {
        figures.named += count;
        counts.push_back(count);
    }
    std::ranges::sort(counts, std::greater<>());
    for (std::size_t i = 0; i < std::min<std::size_t>(2, counts.size()); ++i)
        figures.byTwo += counts[i];
    return figures;
}

} // namespace daybook
