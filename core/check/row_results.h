#pragma once

#include "core/check/finding.h"
#include "core/check/provider_case.h"
#include "core/check/waterfall.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

/// A part that a credit has given back as a whole.
struct GivenBack
{
    LinePart part{};
    LineRef credit{};
};

/// What became of one row of a bill.
struct RowResult
{
    PartList parts{};
    QStringList visits{};
    int provider{-1}; ///< index of the case it was examined in
    int charge{
        -1}; ///< index of the charge it belongs to; -1 for VAT, credits, lumps and rows nobody could read
    FindingFacts facts{}; ///< for rows without a charge
    bool unmatchedCredit{false};
    Payer payer{Payer::DirectPayment};
    std::vector<GivenBack> givenBack{};
};

/// For each bill and each of its lines.
using RowResults = std::vector<std::vector<RowResult>>;

/// Adds up what the stages found for each charge, nets it within the line, and gives each row its parts: a
/// row's parts always add up to its printed amount.
void explainRows(ProviderCase& provider, int caseIndex, RowResults& rows);

} // namespace daybook
