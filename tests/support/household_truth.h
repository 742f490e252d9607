#pragma once

#include "tests/support/household_bill.h"

#include <map>

namespace daybook::test {

/// What may be said about one charge, or one visit that was not charged. Money in pence.
struct Expected
{
    int bill{};
    std::set<int> rows{}; ///< of the file; empty for a visit on no bill
    QDate date{};
    QString about{}; ///< for people: "2024-05-06 08:00 personal care"
    qint64 query{};
    qint64 toCheck{};
    qint64 favour{};
    std::set<QString> kinds{}; ///< groups of kinds of its questions
    /// The contract leaves these open; only the rest is compared.
    bool anyToCheck{false};
    bool anyFavour{false};
    bool notRecorded{false}; ///< nothing is written down of it: may never be asked about for want of an entry
    qint64 credited{};       ///< still to be set against it
    qint64 mayQuery{};       ///< what of it needs no diary
};

/// What the check has to say about every bill that is not replaced: from what was planted and what was
/// written down, by the rules of the contract alone.
std::vector<Expected> truthOf(const World& world, const Bills& bills);

/// {missed, cancelled …} and {rate, premium …} as the contract groups them.
QString kindGroup(const QString& kind);

} // namespace daybook::test
