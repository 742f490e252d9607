#include "core/money/unexplained.h"

#include <algorithm>
#include <array>

namespace daybook {

namespace {

/// Kinds that may be anything: a day out, a taxi, a chair.
constexpr std::array needWords{MoneyCategory::Provider,  MoneyCategory::Respite,   MoneyCategory::Activities,
                               MoneyCategory::Transport, MoneyCategory::Equipment, MoneyCategory::OtherOut};

bool isPaidOut(const EntryPart& part)
{
    const bool isOut =
        directionOf(part.category) == MoneyDirection::Out || part.category == MoneyCategory::NotSaidYet;
    return isOut && part.amount < Money{};
}

} // namespace

std::optional<SpendGap> spendGap(const AccountEntry& entry)
{
    const auto& parts = entry.parts;
    if (std::ranges::none_of(parts, isPaidOut))
        return {};
    if (std::ranges::any_of(parts, [](const EntryPart& part) {
            return isPaidOut(part) && part.category == MoneyCategory::NotSaidYet;
        }))
        return SpendGap::WhatFor;
    if (!entry.inPlan.value_or(true) && entry.permission.trimmed().isEmpty())
        return SpendGap::Agreement;
    const bool lacksWords = std::ranges::any_of(parts, [](const EntryPart& part) {
        return isPaidOut(part) && part.bill.isEmpty() &&
               std::ranges::find(needWords, part.category) != needWords.end();
    });
    return lacksWords && entry.what.trimmed().isEmpty() ? std::optional(SpendGap::Words) : std::nullopt;
}

std::vector<UnexplainedSpend> unexplainedSpends(const CareMoney& money, const BillingPeriod& days)
{
    std::vector<UnexplainedSpend> found;
    for (const AccountEntry& entry : money.entries) {
        const auto account = std::ranges::find(money.accounts, entry.account, &Account::uuid);
        if (account == money.accounts.end() || !account->isCareMoney || !days.contains(entry.date))
            continue;
        if (const auto gap = spendGap(entry))
            found.push_back({entry, *gap});
    }
    std::ranges::stable_sort(found, {}, [](const UnexplainedSpend& spend) { return spend.entry.date; });
    return found;
}

} // namespace daybook
