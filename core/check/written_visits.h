#pragma once

#include "core/check/daybook_visits.h"

#include <vector>

namespace daybook {

/// One visit as written down: the entries about it, merged. Came beats sent away beats cancelled beats nobody
/// came; the longer length, or unknown if any is unwritten; carers are the distinct names. The doubt goes to
/// the provider.
struct WrittenVisit
{
    int plannedStart{-1}; ///< the planned visit the entries name
    int start{-1};
    int end{-1};
    int length{-1};
    int service{0};
    int carers{-1};
    int carersOfOne{-1}; ///< the most that one entry says
    Happened happened{Happened::Came};
    bool conflicting{false};
    EntryList entries{};
};

/// Merges the entries of one day that are about one visit: the same planned visit, or overlapping by more
/// than half. `slots` are the planned visits of that day: an entry without times stands for the whole of the
/// visit it names.
std::vector<WrittenVisit> mergedEntries(std::vector<const Visit*> entries,
                                        const std::vector<CareVisit>& slots, NameIndex& names, bool elapsed);

/// Whether an entry is about a whole day rather than one visit.
bool isAboutWholeDay(const Visit& entry);
/// Minutes from start to end, the next day when end is not later.
int lengthOf(QDate day, QTime start, QTime end, bool elapsed);

} // namespace daybook
