#pragma once

#include "core/check/provider_case.h"

namespace daybook::test {

/// One provider's charges, plan and daybook, brought as far as the pairing: what the later stages are given.
/// The household's bills are all of the first agreement's provider, in order of their dates.
class OneProvider
{
public:
    explicit OneProvider(Household household);
    OneProvider(const OneProvider&) = delete;
    OneProvider& operator=(const OneProvider&) = delete;

    ProviderCase& provider() { return m_case; }
    const Household& household() const { return m_household; }
    /// The visit that the charge was paired with: "2024-05-06 08:00 personal care"; empty when none.
    QString visitOf(std::size_t charge) const;

private:
    Household m_household;
    NameIndex m_names;
    ProviderTerms m_terms;
    ProviderCase m_case;
};

} // namespace daybook::test
