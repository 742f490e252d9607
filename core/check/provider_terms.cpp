#include "core/check/provider_terms.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>

namespace daybook {

ProviderTerms::ProviderTerms(const Household& household, NameIndex& names)
{
    const int coarseness = writtenCoarseness(household.visits);
    std::vector<const Agreement*> agreements;
    for (const Agreement& agreement : household.agreements)
        agreements.push_back(&agreement);
    std::stable_sort(agreements.begin(), agreements.end(), [](const Agreement* a, const Agreement* b) {
        const int order = a->provider.compare(b->provider);
        return order != 0 ? order < 0 : a->starts < b->starts;
    });
    for (const Agreement* agreement : agreements) {
        const QString key = folded(agreement->provider);
        if (!m_byName.contains(key)) {
            m_byName.insert(key, count());
            m_providers.push_back({agreement->provider, {}, {}});
        }
        Entry& entry = m_providers[static_cast<std::size_t>(m_byName.value(key))];
        AgreedTerms terms;
        terms.agreement = agreement;
        terms.prices = std::make_unique<PriceList>(*agreement, names);
        terms.time = timeTerms(*agreement, coarseness);
        terms.starts = agreement->starts.isValid() ? dayNumber(agreement->starts)
                                                   : std::numeric_limits<DayNumber>::min();
        terms.ends = agreement->ends && agreement->ends->isValid() ? dayNumber(*agreement->ends)
                                                                   : std::numeric_limits<DayNumber>::max();
        entry.agreed.push_back(std::move(terms));
        for (const Tariff& tariff : agreement->tariffs)
            for (const TariffRow& row : tariff.rows)
                entry.services.push_back(names.add(row.service));
    }
    // Full names first, so that nobody's alias takes another provider's name.
    for (const Agreement* agreement : agreements)
        for (const QString& alias : agreement->aliases)
            if (const QString key = folded(alias); !key.isEmpty() && !m_byName.contains(key))
                m_byName.insert(key, m_byName.value(folded(agreement->provider)));
    for (const Provider& provider : household.providers) {
        const auto known = m_byName.constFind(folded(provider.name));
        if (known == m_byName.constEnd())
            continue;
        const int index = *known;
        for (const QString& alias : provider.aliases)
            if (const QString key = folded(alias); !key.isEmpty() && !m_byName.contains(key))
                m_byName.insert(key, index);
    }
}

int ProviderTerms::ofBill(const QString& name)
{
    const QString key = folded(name);
    if (const auto known = m_byName.constFind(key); known != m_byName.constEnd())
        return *known;
    if (key.isEmpty() && count() == 1)
        return 0;
    m_byName.insert(key, count());
    m_providers.push_back({name, {}, {}});
    return count() - 1;
}

int ProviderTerms::ofCare(const QString& name, int service) const
{
    if (!name.isEmpty()) {
        const auto known = m_byName.constFind(folded(name));
        return known == m_byName.constEnd() ? -1 : *known;
    }
    if (count() <= 1)
        return count() - 1;
    for (int i = 0; i < count(); ++i) {
        const std::vector<int>& services = m_providers[static_cast<std::size_t>(i)].services;
        if (service != 0 && std::find(services.begin(), services.end(), service) != services.end())
            return i;
    }
    return 0;
}

bool ProviderTerms::hasOnly(int provider, int service) const
{
    const std::vector<int>& services = m_providers[static_cast<std::size_t>(provider)].services;
    return !services.empty() &&
           std::all_of(services.begin(), services.end(), [service](int agreed) { return agreed == service; });
}

const AgreedTerms* ProviderTerms::on(int provider, DayNumber day) const
{
    const AgreedTerms* best = nullptr;
    for (const AgreedTerms& terms : m_providers[static_cast<std::size_t>(provider)].agreed) {
        if (terms.starts <= day && day <= terms.ends)
            return &terms;
        if (best == nullptr || terms.starts <= day)
            best = &terms;
    }
    return best;
}

} // namespace daybook
