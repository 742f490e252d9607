#pragma once

#include "core/check/report.h"

#include <QString>

#include <vector>

namespace daybook {

/// One kind of difference over the bills of a provider.
struct KindPattern
{
    FindingKind kind{};
    int bills{};         ///< on how many of them it was found
    Money found{};       ///< what it comes to
    int inARow{};        ///< the longest row of bills one after another that have it; at least 1
    BillingPeriod row{}; ///< from the first day of that row to its last
    friend bool operator==(const KindPattern&, const KindPattern&) = default;
};

/// How the bills of one provider have been. Facts for the person: it is no mark, and nobody is compared.
struct ProviderPattern
{
    QString provider{};
    QStringList files{}; ///< of the bills that count, the oldest first
    int withoutQuestions{};
    Money charged{};
    std::vector<KindPattern> kinds{};         ///< charged differently, in the order of the kinds
    std::vector<KindPattern> inTheirFavour{}; ///< charged less than was agreed
    friend bool operator==(const ProviderPattern&, const ProviderPattern&) = default;
};

/// One for each provider with a bill that counts, in the order of their first bills. What the person has
/// accepted is no difference; what was given back since was one.
std::vector<ProviderPattern> patternsOf(const Report& report);

} // namespace daybook
