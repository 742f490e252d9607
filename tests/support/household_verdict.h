#pragma once

#include "tests/support/household_bill.h"

namespace daybook::test {

/// Parts of a charge, before a credit is set against it.
struct Verdict
{
    qint64 query{};
    qint64 toCheck{};
    qint64 favour{};
    std::set<QString> kinds{};
    bool notRecorded{false};
    qint64 withoutDiary{}; ///< part of the query that needs no diary
    bool anyFavour{false};
};

/// The waterfall of the contract for one charge. `showsSum`: quantity and rate are printed.
Verdict verdictOn(const World& world, const Charge& charge, bool showsSum);
/// What was due for a visit that came, all carers; 0 when nothing was.
qint64 dueFor(const World& world, const Slot& visit);
struct MostDue
{
    qint64 due{};
    qint64 most{}; ///< that the written times could support
};
/// What a visit comes to in a sum for many: in full when nothing is written down.
MostDue mostFor(const World& world, const Slot& visit);

} // namespace daybook::test
