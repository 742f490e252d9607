#pragma once

#include "core/check/check_basis.h"

#include <vector>

namespace daybook {

/// Some bills and the days they are about, which nothing joins to any other bill or day: no line can be for a
/// visit of another stretch, no line or visit runs over into one, no bill speaks of two. So each stretch is
/// checked on its own, and what comes out depends on nothing but its own days.
struct Stretch
{
    DayNumber from{};       ///< first day with visits that its lines can be for
    DayNumber to{};         ///< last such day
    std::vector<int> bills; ///< that are asked for, earlier first
    bool contains(DayNumber day) const { return from <= day && day <= to; }
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// All bills that are asked for, cut where they can be; by day. A rule that holds one bill against another of
/// other days (as what is paid only once) has to say so here. Cost: linear in lines and entries.
std::vector<Stretch> stretchesOf(const CheckBasis& basis, const std::vector<Visit>& visits);

/// For each stretch the entries of its days, in their order.
std::vector<std::vector<const Visit*>> visitsOf(const std::vector<Stretch>& stretches,
                                                const std::vector<Visit>& visits);

} // namespace daybook
