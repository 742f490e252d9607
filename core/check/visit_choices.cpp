#include "core/check/visit_choices.h"

#include "core/check/provider_case.h"

namespace daybook {

namespace {

std::optional<QTime> clockOf(int minute)
{
    return minute >= 0 ? std::optional(QTime(minute / 60 % 24, minute % 60)) : std::nullopt;
}

VisitChoice choiceOf(const ProviderCase& provider, const CareVisit& visit, int service)
{
    VisitChoice choice;
    choice.label = provider.labelOf(visit, service);
    choice.day = QDate::fromJulianDay(visit.day);
    choice.start = clockOf(visit.anyStart());
    const int length = visit.planned >= 0 ? visit.planned : visit.written;
    if (length >= 0)
        choice.length = Minutes{length};
    choice.service = provider.names->name(visit.service);
    choice.state = stateOf(visit.happened);
    for (const Visit* entry : visit.entries) {
        for (const QString& name : entry->carers) {
            if (!choice.carers.contains(name))
                choice.carers.append(name);
        }
    }
    return choice;
}

} // namespace

std::vector<VisitChoice> visitChoices(const Household& household, const Bill& bill, const BillLine& line)
{
    std::vector<VisitChoice> choices;
    if (!line.date.isValid())
        return choices;
    NameIndex names;
    ProviderTerms terms(household, names);
    ProviderCase provider;
    provider.household = &household;
    provider.names = &names;
    provider.terms = &terms;
    provider.provider = terms.ofBill(bill.provider);
    const BillingPeriod around{line.date.addDays(-1), line.date.addDays(1)};

    std::vector<PlannedVisit> planned;
    for (PlannedVisit& visit : plannedVisits(household.rota, around)) {
        if (terms.ofCare(visit.provider, names.add(visit.service)) == provider.provider)
            planned.push_back(std::move(visit));
    }
    std::vector<const Visit*> entries;
    for (const Visit& entry : household.visits) {
        if (!entry.date.isValid() || !around.contains(entry.date))
            continue;
        // What is said of a whole day without a provider is said of every provider.
        const bool ofAll = entry.provider.isEmpty() && !entry.planned && !entry.start;
        if (ofAll || terms.ofCare(entry.provider, names.add(entry.service)) == provider.provider)
            entries.push_back(&entry);
    }
    provider.visits = daybookVisits(planned, entries, names, false);
    const int service = names.add(line.service);
    for (const CareVisit& visit : provider.visits.visits) {
        VisitChoice choice = choiceOf(provider, visit, service);
        if (around.contains(choice.day))
            choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace daybook
