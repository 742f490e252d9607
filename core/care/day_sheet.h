#pragma once

#include "core/base/uk_date.h"
#include "core/care/rota.h"
#include "core/care/visit.h"

#include <optional>
#include <vector>

namespace daybook {

/// What is known about one visit of a day, as the calendar shows it: a sign and a word each.
enum class Outcome {
    Planned,
    NotWritten,
    Came,
    Different,
    NobodyCame,
    CancelledByPerson,
    CancelledByProvider,
    SentAway,
    Away
};

/// One planned visit beside what the daybook says about it; or a visit that was not planned.
struct DayRow
{
    std::optional<PlannedVisit> planned{}; ///< absent: it was not planned
    std::vector<Visit> entries{};          ///< its own entries; the one that counts first
    std::optional<Visit>
        wholeDay{}; ///< an entry about the whole day that covers it (hospital, nobody came all day)

    /// The entry that counts, or nullptr: nothing is written down.
    const Visit* entry() const;
    bool isWritten() const { return entry() != nullptr; }
    std::vector<qint64> entryIds() const;
};

/// Everything about one day, ordered by time.
struct DaySheet
{
    QDate day{};
    std::vector<DayRow> rows{};
    std::optional<Visit> finished{}; ///< the entry that says everything of this day is written down

    int plannedCount() const;
    /// Planned visits with nothing written down.
    int blankCount() const;
    /// Everything is written down: by the entry that says so, or because each planned visit has one.
    bool isComplete() const;
    /// Nothing was planned and nothing is written down.
    bool isEmpty() const { return rows.empty(); }
};

/// The plan of every day of the period beside the daybook. Cost: linear in days and entries.
std::vector<DaySheet> daySheets(const std::vector<RotaEntry>& rota, const std::vector<Visit>& visits,
                                const BillingPeriod& period);
DaySheet daySheet(const std::vector<RotaEntry>& rota, const std::vector<Visit>& visits, QDate day);

/// A planned visit without an entry: did not happen when the day is marked as finished; else planned until
/// its day is over, then not written down, which is not the same as missed.
Outcome outcomeOf(const DaySheet& sheet, const DayRow& row, QDate today);
/// Came, but more than 15 minutes late, more than 5 minutes short, or with fewer carers than planned.
bool isDifferentFromPlan(const PlannedVisit& planned, const Visit& entry);

/// An entry about this planned visit, with the planned time and what it was for. No clock times: a tick is
/// not a clock reading.
Visit entryFor(const PlannedVisit& planned, VisitState state);

/// Days before `today`, since the first entry of the daybook and in the last eight weeks, on which a planned
/// visit has no entry and which are not marked as finished; newest first, at most `limit`.
std::vector<QDate> daysNotWritten(const std::vector<RotaEntry>& rota, const std::vector<Visit>& visits,
                                  QDate today, int limit);

} // namespace daybook
