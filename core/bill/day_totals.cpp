#include "core/bill/day_totals.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace daybook {

namespace {

/// What is planned of one day, as far as this bill's provider is concerned.
struct PlannedDay
{
    int visits{0}; ///< things counted included
    int byTheClock{0};
    Minutes longest{};
};

/// Services that are planned by the clock; meals and mileage are not sums of visits.
QSet<QString> timedServices(const std::vector<RotaEntry>& plan)
{
    QSet<QString> services;
    for (const RotaEntry& entry : plan)
        if (entry.start && entry.end)
            services.insert(folded(entry.service));
    return services;
}

bool mayBeDayTotal(const BillLine& line, const QSet<QString>& timed)
{
    return line.type == BillLineType::Charge && line.span == LineSpan::Visit && !line.unreadable &&
           !line.start && !line.endDate && line.date.isValid() && line.visitName.isEmpty() &&
           line.amount.pence > 0 &&
           (!line.unit || line.unit == ChargeUnit::Hour || line.unit == ChargeUnit::Day) &&
           (line.service.isEmpty() || timed.contains(folded(line.service)));
}

/// Nothing but days and sums, and perhaps hours: neither what was done nor by whom.
bool saysOnlyDays(const Bill& bill, const QSet<QString>& timed)
{
    return std::all_of(bill.lines.begin(), bill.lines.end(), [&timed](const BillLine& line) {
        return !mayBeDayTotal(line, timed) || (line.service.isEmpty() && line.carerNames.isEmpty());
    });
}

/// The visits planned on these days that are this provider's, or nobody's in particular.
std::map<QDate, PlannedDay> plannedOn(const std::map<QDate, int>& days, const Bill& bill,
                                      const std::vector<RotaEntry>& plan)
{
    constexpr qint64 longestPeriod = 400; // a bill of more is not one of days
    std::map<QDate, PlannedDay> planned;
    const BillingPeriod period{days.begin()->first, days.rbegin()->first};
    if (period.days() > longestPeriod)
        return planned;
    for (const PlannedVisit& visit : plannedVisits(plan, period)) {
        const bool isTheirs = visit.provider.isEmpty() || bill.provider.isEmpty() ||
                              folded(visit.provider) == folded(bill.provider);
        if (!isTheirs || days.count(visit.date) == 0)
            continue;
        PlannedDay& day = planned[visit.date];
        ++day.visits;
        if (!visit.start || !visit.end)
            continue;
        ++day.byTheClock;
        day.longest = std::max(day.longest, visit.length() * visit.carers);
    }
    return planned;
}

} // namespace

void settleDayTotals(Bill& bill, const std::vector<RotaEntry>& plan)
{
    const QSet<QString> timed = timedServices(plan);
    std::map<QDate, int> days;
    for (const BillLine& line : bill.lines) {
        if (line.type == BillLineType::Charge && line.start)
            return;
        if (mayBeDayTotal(line, timed))
            ++days[line.date];
    }
    if (days.empty() || timed.isEmpty())
        return;
    const std::map<QDate, PlannedDay> planned = plannedOn(days, bill, plan);
    int single = 0;
    int several = 0;
    for (const auto& [day, rows] : days) {
        single += rows == 1;
        const auto found = planned.find(day);
        several += found != planned.end() && found->second.visits > 1;
    }
    // A day in ten may stand twice, by mistake; many days may have but one visit, which is then their sum.
    const int count = static_cast<int>(days.size());
    if (single * 10 < count * 9 || (several * 10 < count && !saysOnlyDays(bill, timed)))
        return;
    int longer = 0;
    int withMinutes = 0;
    for (const BillLine& line : bill.lines) {
        const auto found = planned.find(line.date);
        if (!mayBeDayTotal(line, timed) || !line.billed || found == planned.end() ||
            found->second.byTheClock < 2)
            continue;
        ++withMinutes;
        longer += *line.billed > found->second.longest;
    }
    // Where no row says what was done or by whom, on a short bill with visits that nobody charged, few are
    // enough.
    if (longer * (saysOnlyDays(bill, timed) ? 4 : 2) < withMinutes)
        return;
    for (BillLine& line : bill.lines)
        if (mayBeDayTotal(line, timed))
            line.span = LineSpan::Day;
    bill.assumed.append(QCoreApplication::translate(
        "BillReader", "one row a day and no times: each is taken for all visits of its day"));
}

} // namespace daybook
