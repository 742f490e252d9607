#include "core/check/visit_costs.h"

#include "core/base/uk_time.h"
#include "core/check/minutes_due.h"
#include "core/check/provider_terms.h"

#include <algorithm>

namespace daybook {

namespace {

/// A visit of longer ago that nobody has charged for is no longer waiting for its bill.
constexpr int daysLookedBack = 120;

int minuteOf(const std::optional<QTime>& time)
{
    return time ? time->msecsSinceStartOfDay() / 60'000 : -1;
}

/// Prices visits by the agreements of a household.
class Pricer
{
public:
    explicit Pricer(const Household& household) : m_terms(household, m_names) {}

    int provider(const QString& name, const QString& service)
    {
        return m_terms.ofCare(name, m_names.add(service));
    }
    int providerOfBill(const QString& name) { return m_terms.ofBill(name); }

    void add(VisitCosts& costs, int provider, const PlannedVisit& visit)
    {
        const DayNumber day = dayNumber(visit.date);
        const AgreedTerms* terms = provider < 0 ? nullptr : m_terms.on(provider, day);
        std::optional<qint64> pence;
        if (terms) {
            PriceQuestion question;
            question.service = m_names.add(visit.service);
            question.day = day;
            question.start = minuteOf(visit.start);
            question.plannedMinutes = static_cast<int>(visit.length().count());
            question.minutes = terms->time.rounded(question.plannedMinutes);
            question.quantity = visit.quantity;
            pence = terms->prices->price(question);
        }
        if (!pence) {
            ++costs.withoutPrice;
            return;
        }
        ++costs.visits;
        const int carers = std::max(1, visit.carers);
        const Money cost = Money{*pence} * carers;
        costs.cost += cost;
        costs.list.push_back(
            {visit.date, visit.name.isEmpty() ? visit.service : visit.name, cost, visit.length() * carers});
    }

private:
    NameIndex m_names;
    ProviderTerms m_terms;
};

/// A visit as it came: as planned where it was planned.
PlannedVisit asItCame(const DayRow& row, const Visit& entry)
{
    PlannedVisit visit;
    if (row.planned) {
        visit = *row.planned;
    } else {
        visit.date = entry.date;
        visit.start = entry.start;
        visit.end = entry.end;
        visit.service = entry.service;
        visit.provider = entry.provider;
    }
    if (entry.carerCount)
        visit.carers = *entry.carerCount;
    return visit;
}

} // namespace

VisitCosts plannedCosts(const Household& household, const BillingPeriod& period)
{
    VisitCosts costs;
    if (!period.isValid())
        return costs;
    Pricer pricer(household);
    for (const PlannedVisit& visit : plannedVisits(household.rota, period))
        pricer.add(costs, pricer.provider(visit.provider, visit.service), visit);
    return costs;
}

VisitCosts costsOf(const Household& household, const std::vector<DaySheet>& sheets)
{
    VisitCosts costs;
    Pricer pricer(household);
    for (const DaySheet& sheet : sheets) {
        for (const DayRow& row : sheet.rows) {
            const Visit* entry = row.entry();
            if (!entry || entry->state != VisitState::Came)
                continue;
            const PlannedVisit visit = asItCame(row, *entry);
            pricer.add(costs, pricer.provider(visit.provider, visit.service), visit);
        }
    }
    return costs;
}

VisitCosts costsNotBilled(const Household& household, QDate today)
{
    VisitCosts costs;
    Pricer pricer(household);
    std::vector<std::pair<int, BillingPeriod>> billed;
    for (const Bill& bill : household.bills) {
        if (bill.period.isValid())
            billed.emplace_back(pricer.providerOfBill(bill.provider), bill.period);
    }
    const BillingPeriod looked{today.addDays(1 - daysLookedBack), today};
    for (const DaySheet& sheet : daySheets(household.rota, household.visits, looked)) {
        for (const DayRow& row : sheet.rows) {
            const Visit* entry = row.entry();
            if (!entry || entry->state != VisitState::Came)
                continue;
            const PlannedVisit visit = asItCame(row, *entry);
            const int provider = pricer.provider(visit.provider, visit.service);
            const bool isBilled = std::any_of(billed.begin(), billed.end(), [&](const auto& bill) {
                return bill.first == provider && bill.second.contains(sheet.day);
            });
            if (!isBilled)
                pricer.add(costs, provider, visit);
        }
    }
    return costs;
}

} // namespace daybook
