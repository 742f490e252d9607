#pragma once

#include "core/check/daybook_visits.h"
#include "core/check/finding.h"
#include "core/check/household.h"
#include "core/check/provider_terms.h"
#include "core/check/report.h"

#include <QtGlobal>

#include <array>
#include <vector>

namespace daybook {

/// Parts of a line in the order in which they were claimed; parts of one kind are one part. Underbilled is
/// negative.
class PartList
{
public:
    void add(FindingKind kind, qint64 pence);
    const std::vector<LinePart>& parts() const { return m_parts; }
    std::vector<LinePart>& parts() { return m_parts; }

private:
    std::vector<LinePart> m_parts;
};

/// Things counted, not visits: mileage, meals, trips. Their count is accepted where nothing is planned or
/// written.
bool isCountedExtra(const TariffRow& row);
/// Whether a part is what the line comes to, as far as can be told, rather than a difference.
bool isKept(FindingKind kind);

/// One carer's share of a charge, and the visit it is held against.
struct UnitQuestion
{
    const AgreedTerms* terms{};   ///< nullptr: nothing was agreed with this provider
    const CareVisit* visit{};     ///< nullptr: no visit fits
    const DayRecord* dayRecord{}; ///< nullptr: nothing planned or written that day
    const Promise* promise{};
    int carer{0}; ///< which carer of the visit, from 0
    bool dated{true};
    DayNumber day{}; ///< as printed
    int start{-1};   ///< as printed
    int service{0};
    int billed{-1};
    qint64 quantity{1};
    bool quantityPrinted{true};
    Decimal miles{};
    bool perMile{false}; ///< the row says that it is about miles
    qint64 share{};
};

/// What is due for it, and the differences on the way there.
struct UnitAnswer
{
    std::array<LinePart, 5> parts{};
    int count{0};
    qint64 due{};
    int plannedMinutes{-1};
    int dueMinutes{-1};
    qint64 agreedPrice{-1};      ///< agreed price of the billed minutes
    const TariffRow* row{};      ///< the row that applies
    const TariffRow* equalRow{}; ///< the row the price equals instead
    int percent{-1};
    int noticeHours{-1};
    int tierHours{-1};
    int tierFromDay{-1};
    qint64 fixed{-1};
    bool promised{false};

    void add(FindingKind kind, qint64 pence)
    {
        if (pence == 0)
            return;
        for (int i = 0; i < count; ++i) {
            LinePart& part = parts[static_cast<std::size_t>(i)];
            if (part.kind != kind)
                continue;
            part.pence.pence += pence;
            return;
        }
        parts[static_cast<std::size_t>(count++)] = {kind, Money{pence}};
    }
    /// Pence that would be asked about.
    qint64 queried() const;
};

/// Explains one carer's share: outside the agreement, not agreed, not due, carers, rate, time, due. Each step
/// claims only what earlier steps left; the parts always add up to the share. Source: the agreement's own
/// prices at every step.
UnitAnswer explainUnit(const UnitQuestion& question);

/// Sets the differences in the provider's favour against the others of the same line, the last claimed first.
/// What is left of them stays as one negative part.
void netWithinLine(PartList& parts);

} // namespace daybook
