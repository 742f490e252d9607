#include "core/check/assignment.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace daybook;

namespace {

/// Tries every pairing: slow and sure.
PairingCost cheapestByTrying(const std::vector<PairingNode>& nodes, std::size_t node,
                             std::vector<bool>& taken)
{
    if (node == nodes.size())
        return {};
    PairingCost best = nodes[node].alone + cheapestByTrying(nodes, node + 1, taken);
    for (const PairingEdge& edge : nodes[node].edges) {
        const auto place = static_cast<std::size_t>(edge.place);
        if (taken[place])
            continue;
        taken[place] = true;
        best = std::min(best, edge.cost + cheapestByTrying(nodes, node + 1, taken));
        taken[place] = false;
    }
    return best;
}

} // namespace

TEST_CASE("the cheapest pairing is as cheap as trying every one")
{
    std::mt19937 random(86);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    for (int round = 0; round < 400; ++round) {
        const int places = 1 + upTo(4);
        std::vector<PairingNode> nodes(static_cast<std::size_t>(1 + upTo(5)));
        for (PairingNode& node : nodes) {
            node.alone.unexplained = 1;
            node.alone.queried = upTo(3) * 100;
            for (int place = 0; place < places; ++place) {
                if (upTo(2) == 0)
                    continue;
                PairingCost cost;
                cost.tier = upTo(2);
                cost.queried = upTo(3) * 100;
                cost.minutes = upTo(90);
                node.edges.push_back({place, cost});
            }
        }
        std::vector<bool> taken(static_cast<std::size_t>(places), false);
        const PairingCost expected = cheapestByTrying(nodes, 0, taken);
        const Pairing pairing = cheapestPairing(nodes, places);
        CHECK((pairing.cost == expected));
        std::vector<int> used;
        for (const int place : pairing.place)
            if (place >= 0)
                used.push_back(place);
        std::sort(used.begin(), used.end());
        CHECK(std::adjacent_find(used.begin(), used.end()) == used.end());
    }
}

TEST_CASE("explaining more lines comes before a better fit")
{
    // The first line fits the first place best, but only there can the second line be explained.
    std::vector<PairingNode> nodes(2);
    for (PairingNode& node : nodes)
        node.alone.unexplained = 1;
    nodes[0].edges = {{0, {}}, {1, {0, 2, 500, 60, 0}}};
    nodes[1].edges = {{0, {}}};
    CHECK((cheapestPairing(nodes, 2).place == std::vector<int>{1, 0}));
}

TEST_CASE("a long chain of nights is paired without trying everything")
{
    constexpr int nights = 4000;
    std::vector<PairingNode> nodes(nights);
    for (int i = 0; i < nights; ++i) {
        nodes[static_cast<std::size_t>(i)].alone.unexplained = 1;
        nodes[static_cast<std::size_t>(i)].edges = {{i, {0, 0, 0, 1, 0}}, {i + 1, {}}};
    }
    const Pairing pairing = cheapestPairing(nodes, nights + 1);
    CHECK(pairing.cost.minutes == 0);
    CHECK(pairing.place.back() == nights);
}
