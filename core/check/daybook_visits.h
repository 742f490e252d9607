#pragma once

#include "core/care/rota.h"
#include "core/care/visit.h"
#include "core/check/name_index.h"
#include "core/check/price_list.h"

#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace daybook {

/// What is known about one visit. NotRecorded is silence; it is never taken for a missed visit.
enum class Happened { NotRecorded, Came, NobodyCame, CancelledByPerson, CancelledByProvider, SentAway, Away };

/// The entries about one visit: nearly always one.
using EntryList = QVarLengthArray<const Visit*, 1>;

/// One visit that was planned, written down, or both. Times are minutes from midnight, lengths minutes, -1
/// unknown.
struct CareVisit
{
    DayNumber day{};
    int start{-1};   ///< planned start
    int planned{-1}; ///< planned length; -1 without a plan or a planned end
    int plannedOnClock{
        -1}; ///< the same on the clock face, where the two differ in a night of the clock change
    bool onPlan{false};
    int service{0};
    int name{0}; ///< "Morning"
    int carersPlanned{1};
    int quantity{1};
    Happened happened{Happened::NotRecorded};
    bool implied{false};  ///< nobody came because the day is complete, not because of an entry of its own
    bool wholeDay{false}; ///< said by an entry about the whole day (nobody came all day, in hospital)
    int writtenStart{-1};
    int writtenEnd{-1};
    int written{-1};         ///< written length
    int carersCame{-1};      ///< -1 = not noted
    int stayDay{0};          ///< day of an unbroken stay in hospital or away, from 1
    bool conflicting{false}; ///< entries about it disagree
    bool farOff{false};      ///< its entry is so far from the planned time that it may be about another visit
    EntryList entries{};

    bool crossesMidnight() const;
    /// Places for carers: as many as were planned, or came if more came.
    int carerPlaces() const;
    /// Start for names and prices: planned, else written.
    int anyStart() const { return start >= 0 ? start : writtenStart; }
};

/// The word of an entry for it; nothing for silence.
std::optional<VisitState> stateOf(Happened happened);

/// What is known about one day as a whole.
struct DayRecord
{
    DayNumber day{};
    bool complete{false}; ///< everything that happened that day is written down
    bool hasEntry{false};
    bool nobodyCame{false}; ///< nobody came all day
    int awayFrom{-1};       ///< minutes; -1 = not away that day
    int awayUntil{-1};
    int stayDay{0};
    const Visit* awayEntry{};
    bool byEntries{false}; ///< complete only because each planned visit has an entry
    bool open{false};      ///< a planned visit has no entry and nothing is said about the day
    bool isAwayAt(int minute) const { return awayFrom >= 0 && minute >= awayFrom && minute < awayUntil; }
};

struct DaybookVisits
{
    std::vector<CareVisit> visits; ///< by day, start
    std::vector<DayRecord> days;   ///< by day; only days with a plan or an entry
    const DayRecord* dayRecord(DayNumber day) const;
    /// Index of the first visit on or after `day`.
    std::size_t firstOn(DayNumber day) const;
};

/// From and until which minute somebody was away, for each day of each unbroken stay; by day. `entries` may
/// be in any order and about anything.
std::vector<DayRecord> staysIn(const std::vector<const Visit*>& entries);

/// Brings the plan and the entries of one provider together. `entries` may be in any order.
/// `elapsed`: lengths are minutes that really pass in the two nights of the clock change. `stays`: of the
/// days asked about, counted from the first day of each stay, however long before that was.
DaybookVisits daybookVisits(const std::vector<PlannedVisit>& planned,
                            const std::vector<const Visit*>& entries, const std::vector<DayRecord>& stays,
                            NameIndex& names, bool elapsed);
/// The same with the stays that are among the entries.
DaybookVisits daybookVisits(const std::vector<PlannedVisit>& planned,
                            const std::vector<const Visit*>& entries, NameIndex& names, bool elapsed);

} // namespace daybook
