#pragma once

#include "core/check/provider_case.h"
#include "core/check/row_results.h"

#include <vector>

namespace daybook {

/// Which carers of each visit are paid for by some line already.
class PaidPlaces
{
public:
    explicit PaidPlaces(const ProviderCase& provider);
    bool isPaid(int visit, int carer) const;
    bool isAnyPaid(int visit) const { return m_paid[static_cast<std::size_t>(visit)] != 0; }
    void pay(int visit, int carer);
    void payAll(int visit) { m_paid[static_cast<std::size_t>(visit)] = ~quint64{0}; }

private:
    std::vector<quint64> m_paid;
};

/// One line for a day, a week or a whole period.
struct Lump
{
    LineRef ref{};
    DayNumber from{};
    DayNumber to{};
    qint64 order{};
};

/// Whether a price is for a whole week, four weeks or a month.
bool isPeriodUnit(ChargeUnit unit);
/// The last day of a period of that unit.
DayNumber lastDayOf(ChargeUnit unit, DayNumber first);

/// What is due for one carer of a visit. Unrecorded planned visits are allowed in full.
struct VisitDue
{
    qint64 due{};
    qint64 most{};             ///< the dearest time the written times could support
    qint64 least{};            ///< the cheapest
    qint64 planned{};          ///< price of the plan
    bool isKnown{false};       ///< false: no length is known or nothing was agreed
    bool isWholePeriod{false}; ///< the price is for a whole week or month: a visit alone has none
};
VisitDue dueOf(const ProviderCase& provider, int visit, int carer);

/// Holds daily, weekly and total lines against the most that can be due in their period. `lumps` in order of
/// bills. Visits it covers are marked as paid.
void explainLumps(const ProviderCase& provider, int caseIndex, const std::vector<Lump>& lumps,
                  PaidPlaces& paid, RowResults& rows);

} // namespace daybook
