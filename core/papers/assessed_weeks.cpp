#include "core/papers/assessed_weeks.h"

#include "core/base/text.h"
#include "core/check/visit_costs.h"
#include "core/money/budget.h"
#include "core/papers/monthly_statement.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInWeek = 7;
constexpr int weeksBack = 12;
constexpr int daysAhead = 4 * daysInWeek;

bool isByTheWeek(ChargeUnit unit)
{
    return unit == ChargeUnit::Week || unit == ChargeUnit::FourWeeks || unit == ChargeUnit::CalendarMonth;
}

/// Whether a price in force on that day is for a week or longer and for one of these services.
bool hasPriceByTheWeek(const Agreement& agreement, const QStringList& services, QDate day)
{
    if ((agreement.starts.isValid() && day < agreement.starts) || (agreement.ends && *agreement.ends < day))
        return false;
    return std::ranges::any_of(agreement.tariffs, [&](const Tariff& tariff) {
        if (tariff.from > day || (tariff.to && *tariff.to < day))
            return false;
        return std::ranges::any_of(tariff.rows, [&](const TariffRow& row) {
            const QString service = folded(row.service);
            return isByTheWeek(row.unit) && (service == u"any"_s || services.contains(service));
        });
    });
}

std::vector<std::pair<QString, QStringList>> visitsWithTasks(const std::vector<RotaEntry>& rota, QDate today)
{
    std::vector<std::pair<QString, QStringList>> found;
    for (const QString& name : plannedNames(rota, today))
        found.emplace_back(name, QStringList());
    for (const PlannedVisit& visit : plannedVisits(rota, {today, today.addDays(daysAhead - 1)})) {
        const auto place = std::ranges::find_if(
            found, [&](const auto& one) { return folded(one.first) == folded(visit.name); });
        if (place == found.end())
            continue;
        for (const QString& task : tasksOf(rota, visit)) {
            if (!place->second.contains(task))
                place->second += task;
        }
    }
    return found;
}

} // namespace

std::vector<AssessedWeek> assessedWeeks(const Household& household,
                                        const std::vector<Assessment>& assessments,
                                        const BillingPeriod& period)
{
    std::vector<AssessedWeek> weeks;
    for (const WeekHours& hours : hoursByWeek(household, {}, period)) {
        if (hours.week.days() == daysInWeek)
            weeks.push_back({hours.week, assessedIn(assessments, hours.week), hours.planned, hours.came,
                             hours.notRecorded, hours.notRecordedLength});
    }
    return weeks;
}

AssessedWeek sumOf(const std::vector<AssessedWeek>& weeks)
{
    AssessedWeek sum;
    for (const AssessedWeek& week : weeks) {
        sum.assessed.length += week.assessed.length;
        sum.assessed.daysNotStated += week.assessed.daysNotStated;
        sum.planned += week.planned;
        sum.came += week.came;
        sum.notRecorded += week.notRecorded;
        sum.notRecordedLength += week.notRecordedLength;
    }
    if (!weeks.empty())
        sum.week = {weeks.front().week.from, weeks.back().week.to};
    return sum;
}

BillingPeriod weeksLookedAt(const std::vector<Visit>& visits, QDate today)
{
    if (visits.empty())
        return {};
    const QDate first = std::ranges::min_element(visits, {}, &Visit::date)->date;
    const QDate last = weekOf(today).from.addDays(-1);
    return {std::max(weekOf(first).from, last.addDays(1 - weeksBack * daysInWeek)), last};
}

std::optional<std::size_t> fewerPlannedSince(const std::vector<AssessedWeek>& weeks)
{
    std::optional<std::size_t> since;
    for (std::size_t i = weeks.size(); i-- > 0;) {
        const AssessedWeek& week = weeks[i];
        if (week.assessed.daysNotStated > 0 || week.planned >= week.assessed.length)
            break;
        since = i;
    }
    return since;
}

PlannedPrice plannedPrice(const Household& household, QDate today)
{
    PlannedPrice price;
    price.days = {today, today.addDays(daysAhead - 1)};
    QStringList services;
    for (const PlannedVisit& visit : plannedVisits(household.rota, price.days)) {
        const bool isTimed = visit.length().count() > 0;
        ++(isTimed ? price.visits : price.withoutLength);
        if (isTimed)
            services += folded(visit.service);
    }
    price.withoutPrice = price.visits;
    for (const CostedVisit& visit : plannedCosts(household, price.days).list) {
        if (visit.length.count() == 0)
            continue;
        price.cost += visit.cost;
        price.length += visit.length;
        --price.withoutPrice;
    }
    price.isByTheWeek = std::ranges::any_of(household.agreements, [&](const Agreement& agreement) {
        return hasPriceByTheWeek(agreement, services, today);
    });
    return price;
}

AssessmentFacts assessmentFacts(const Household& household, const std::vector<Assessment>& assessments,
                                const CareMoney& money, bool isOwnMoney, QDate today)
{
    AssessmentFacts facts;
    facts.assessments = assessments;
    facts.isOwnMoney = isOwnMoney;
    facts.today = today;
    facts.visits = visitsWithTasks(household.rota, today);
    facts.weeks = assessedWeeks(household, assessments, weeksLookedAt(household.visits, today));
    if (const Assessment* now = assessmentOn(assessments, today)) {
        facts.now = *now;
        facts.needs = needsAndVisits(*now, household.rota, today);
    }
    facts.money = sufficiencyOf(facts.now.has_value(), facts.now ? facts.now->weekly : std::nullopt,
                                plannedPrice(household, today), money.awards, planOn(money, today), today);
    return facts;
}

} // namespace daybook
