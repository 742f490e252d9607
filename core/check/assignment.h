#pragma once

#include <QtGlobal>

#include <array>
#include <compare>
#include <vector>

namespace daybook {

/// What a pairing costs, most important first. Added and compared place by place, so nothing is ever weighed
/// against something more important. No floating point: the same question always has the same answer.
struct PairingCost
{
    qint64 unexplained{}; ///< lines without a visit
    qint64 tier{};        ///< how well times and lengths fit
    qint64 queried{};     ///< pence that would be asked about
    qint64 minutes{};     ///< distance of the starts
    qint64 order{};       ///< later bills give way

    friend auto operator<=>(const PairingCost&, const PairingCost&) = default;
    friend PairingCost operator+(const PairingCost& a, const PairingCost& b)
    {
        return {a.unexplained + b.unexplained, a.tier + b.tier, a.queried + b.queried, a.minutes + b.minutes,
                a.order + b.order};
    }
    friend PairingCost operator-(const PairingCost& a, const PairingCost& b)
    {
        return {a.unexplained - b.unexplained, a.tier - b.tier, a.queried - b.queried, a.minutes - b.minutes,
                a.order - b.order};
    }
};

struct PairingEdge
{
    int place{}; ///< which place on the right
    PairingCost cost{};
};

/// One line on the left: the places it could take, and what leaving it alone costs.
struct PairingNode
{
    std::vector<PairingEdge> edges{};
    PairingCost alone{};
};

struct Pairing
{
    std::vector<int> place{}; ///< for each node its place, or -1
    PairingCost cost{};
};

/// The cheapest way to give each node at most one place and each place at most one node. Exact: the Hungarian
/// method by shortest augmenting paths on the edges there are. Cost: near-linear where nodes seldom compete
/// for a place.
Pairing cheapestPairing(const std::vector<PairingNode>& nodes, int places);

} // namespace daybook
