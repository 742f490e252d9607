#pragma once

#include "core/check/charge.h"
#include "core/check/daybook_visits.h"
#include "core/check/household.h"
#include "core/check/name_index.h"
#include "core/check/provider_terms.h"
#include "core/check/waterfall.h"

#include <QString>

#include <vector>

namespace daybook {

/// One carer's share of a charge, the visit it was paired with, and what came out.
struct ExaminedUnit
{
    int visit{-1}; ///< index into the provider's visits
    int carer{0};
    UnitAnswer answer{};
};

/// One charge on its way through the stages.
struct ExaminedCharge
{
    Charge charge{};
    qint64 arithmetic{};
    qint64 vatNotDue{};
    qint64 vatDue{};
    qint64 rest{}; ///< what the visits have to explain
    std::vector<ExaminedUnit> units{};
    int tier{0};         ///< of the pairing
    int duplicateOf{-1}; ///< another charge of the same provider
    bool interchangeable{false};
    int groupCharged{0};
    int groupWritten{0};
    PartList parts{};

    bool isPaired() const { return !units.empty() && units.front().visit >= 0; }
};

/// Everything about one provider: the stages read and fill it in order.
struct ProviderCase
{
    const Household* household{};
    NameIndex* names{};
    const ProviderTerms* terms{};
    int provider{};
    DaybookVisits visits{};
    std::vector<ExaminedCharge> charges{}; ///< by bill, then by what is printed

    const BillLine& line(LineRef ref) const
    {
        return household->bills[static_cast<std::size_t>(ref.bill)].lines[static_cast<std::size_t>(ref.line)];
    }
    const CareVisit& visit(int index) const { return visits.visits[static_cast<std::size_t>(index)]; }
    /// The promise that beats the terms on that day, or nullptr.
    const Promise* promiseOn(DayNumber day, int service) const;
    /// The question about one carer's share, held against that visit (-1 = none fits).
    UnitQuestion questionOf(const ExaminedCharge& examined, int carer, int visit, int place) const;
    /// "2024-05-03 08:00 personal care". A visit without a service takes the charge's.
    QString labelOf(const CareVisit& visit, int service) const;
};

} // namespace daybook
