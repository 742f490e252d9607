#pragma once

#include "core/check/candidates.h"
#include "core/check/household.h"
#include "core/check/name_index.h"
#include "core/check/provider_terms.h"

#include <vector>

namespace daybook {

/// What is the same for every stretch of days: who sends bills and what was agreed with them, which bills are
/// asked for, and how coarsely the daybook is written.
struct CheckBasis
{
    /// The household must outlive this.
    explicit CheckBasis(const Household& household);
    CheckBasis(const CheckBasis&) = delete;
    CheckBasis& operator=(const CheckBasis&) = delete;

    const Bill& bill(int index) const { return household.bills[static_cast<std::size_t>(index)]; }
    int providerOf(int billIndex) const { return providers[static_cast<std::size_t>(billIndex)]; }

    const Household& household;
    NameIndex names{};
    ProviderTerms terms;
    PersonsLinks links;
    std::vector<int> providers{};  ///< of each bill
    std::vector<int> superseded{}; ///< for each bill the one that replaces it, or -1
    std::vector<int> live{};       ///< the bills that are asked for, earlier first
    std::vector<bool> isBilled{};  ///< for each provider
    std::vector<bool> elapsed{};   ///< for each provider: lengths in the nights of the clock change
};

/// The last day that a bill without a date on its lines is about; 0 when it has none.
DayNumber dayOf(const Bill& bill);

} // namespace daybook
