#pragma once

#include "core/money/account.h"

#include <optional>
#include <vector>

namespace daybook {

/// What a payment of care money does not say yet.
enum class SpendGap {
    WhatFor,   ///< nobody has said what (a part of) it was for
    Agreement, ///< it is not in the care and support plan, and who agreed is not written down
    Words      ///< its kind alone does not tell what was bought, it pays no bill, and there are no words
};

/// The first thing that is missing; nullopt for what is explained, and for what is no payment. A wage, a tax
/// or an insurance tells by its kind what it was for.
std::optional<SpendGap> spendGap(const AccountEntry& entry);

/// One payment that is not explained yet.
struct UnexplainedSpend
{
    AccountEntry entry{};
    SpendGap gap{SpendGap::WhatFor};
    friend bool operator==(const UnexplainedSpend&, const UnexplainedSpend&) = default;
};
/// The payments of these days from accounts of care money that are not explained yet, by date.
std::vector<UnexplainedSpend> unexplainedSpends(const CareMoney& money, const BillingPeriod& days);

} // namespace daybook
