#pragma once

#include "core/check/household.h"
#include "core/check/minutes_due.h"
#include "core/check/name_index.h"
#include "core/check/price_list.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace daybook {

/// One agreement with its prices looked up once.
struct AgreedTerms
{
    const Agreement* agreement{};
    std::unique_ptr<PriceList> prices;
    TimeTerms time{};
    DayNumber starts{}; ///< first day of the agreement; far in the past when open
    DayNumber ends{};   ///< last day; far in the future when open
};

/// Who sends bills, and what was agreed with each of them, by name and alias.
class ProviderTerms
{
public:
    /// The household must outlive this.
    ProviderTerms(const Household& household, NameIndex& names);

    int count() const { return static_cast<int>(m_providers.size()); }
    const QString& name(int provider) const { return m_providers[static_cast<std::size_t>(provider)].name; }
    /// The provider of a bill. An unknown name is a provider of its own, without an agreement.
    int ofBill(const QString& name);
    /// The provider of a rota row or a daybook entry; an empty name is the only provider, or the first whose
    /// prices name the service. Errors: -1 when nobody fits.
    int ofCare(const QString& name, int service) const;
    /// Whether that provider has prices for this service and for no other.
    bool hasOnly(int provider, int service) const;
    /// The agreement that holds on that day: else the one that ended last before it, else the first. nullptr
    /// when nothing was agreed with this provider.
    const AgreedTerms* on(int provider, DayNumber day) const;

private:
    struct Entry
    {
        QString name;
        std::vector<AgreedTerms> agreed;
        std::vector<int> services;
    };
    std::vector<Entry> m_providers;
    QHash<QString, int> m_byName; ///< folded name or alias
};

} // namespace daybook
