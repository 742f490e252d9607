#include "core/check/assignment.h"

#include <algorithm>
#include <queue>

namespace daybook {

namespace {

struct Reached
{
    PairingCost distance;
    int place;
    friend bool operator>(const Reached& a, const Reached& b)
    {
        return a.distance != b.distance ? a.distance > b.distance : a.place > b.place;
    }
};

/// State of the method: every node has a private place of its own (being left alone) behind the shared
/// places.
class Solver
{
public:
    Solver(const std::vector<PairingNode>& nodes, int places)
        : m_nodes(nodes), m_shared(places), m_size(static_cast<std::size_t>(places) + nodes.size()),
          m_placeDual(m_size), m_nodeOf(m_size, -1), m_placeOf(nodes.size(), -1), m_stamp(m_size, -1),
          m_done(m_size, -1), m_distance(m_size), m_cameFrom(m_size, -1)
    {
    }

    Pairing solve()
    {
        for (int node = 0; node < static_cast<int>(m_nodes.size()); ++node)
            augment(node);
        Pairing result;
        for (int node = 0; node < static_cast<int>(m_nodes.size()); ++node) {
            const int place = m_placeOf[at(node)];
            result.cost = result.cost + edgeCost(node, place);
            result.place.push_back(place < m_shared ? place : -1);
        }
        return result;
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    PairingCost edgeCost(int node, int place) const
    {
        const PairingNode& from = m_nodes[at(node)];
        if (place >= m_shared)
            return from.alone;
        for (const PairingEdge& edge : from.edges)
            if (edge.place == place)
                return edge.cost;
        return from.alone;
    }

    void reach(int node, int place, const PairingCost& cost, const PairingCost& base, int root)
    {
        const PairingCost distance = base + cost - m_placeDual[at(place)];
        if (m_done[at(place)] == root)
            return;
        if (m_stamp[at(place)] == root && !(distance < m_distance[at(place)]))
            return;
        m_stamp[at(place)] = root;
        m_distance[at(place)] = distance;
        m_cameFrom[at(place)] = node;
        m_queue.push({distance, place});
    }

    void expand(int node, const PairingCost& base, int root)
    {
        for (const PairingEdge& edge : m_nodes[at(node)].edges)
            reach(node, edge.place, edge.cost, base, root);
        reach(node, m_shared + node, m_nodes[at(node)].alone, base, root);
    }

    void augment(int root)
    {
        m_queue = {};
        std::vector<int> settled;
        expand(root, PairingCost{}, root);
        int last = -1;
        PairingCost shortest;
        while (!m_queue.empty()) {
            const Reached next = m_queue.top();
            m_queue.pop();
            if (m_done[at(next.place)] == root || next.distance != m_distance[at(next.place)])
                continue;
            m_done[at(next.place)] = root;
            const int owner = m_nodeOf[at(next.place)];
            if (owner < 0) {
                last = next.place;
                shortest = next.distance;
                break;
            }
            settled.push_back(next.place);
            // On the owner's own edge the reduced cost is nought, so its dual is cost minus the place's dual.
            const PairingCost ownerDual = edgeCost(owner, next.place) - m_placeDual[at(next.place)];
            expand(owner, next.distance - ownerDual, root);
        }
        // Settled places become dearer by what the path saved, which keeps every reduced cost at nought or
        // more.
        for (const int place : settled)
            m_placeDual[at(place)] = m_placeDual[at(place)] + m_distance[at(place)] - shortest;
        for (int place = last; place >= 0;) {
            const int node = m_cameFrom[at(place)];
            const int freed = m_placeOf[at(node)];
            m_placeOf[at(node)] = place;
            m_nodeOf[at(place)] = node;
            place = node == root ? -1 : freed;
        }
    }

    const std::vector<PairingNode>& m_nodes;
    int m_shared;
    std::size_t m_size;
    std::vector<PairingCost> m_placeDual;
    std::vector<int> m_nodeOf;
    std::vector<int> m_placeOf;
    std::vector<int> m_stamp;
    std::vector<int> m_done;
    std::vector<PairingCost> m_distance;
    std::vector<int> m_cameFrom;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> m_queue;
};

} // namespace

namespace {

/// Every node takes the one place that is cheapest for it, when there is just one such place for each and no
/// two want the same: nothing can be cheaper than that, and nothing else costs as little. Errors: false when
/// nodes compete or hesitate.
bool eachTakesItsOwn(const std::vector<PairingNode>& nodes, Pairing& pairing)
{
    for (const PairingNode& node : nodes) {
        const PairingCost* best = &node.alone;
        int place = -1;
        bool hesitates = false;
        for (const PairingEdge& edge : node.edges) {
            const auto order = edge.cost <=> *best;
            hesitates = order == 0 || (hesitates && order > 0);
            if (order < 0) {
                best = &edge.cost;
                place = edge.place;
            }
        }
        if (hesitates || (place >= 0 && std::find(pairing.place.begin(), pairing.place.end(), place) !=
                                            pairing.place.end()))
            return false;
        pairing.place.push_back(place);
        pairing.cost = pairing.cost + *best;
    }
    return true;
}

constexpr std::size_t fewNodes = 16;

} // namespace

Pairing cheapestPairing(const std::vector<PairingNode>& nodes, int places)
{
    if (nodes.size() <= fewNodes) {
        Pairing pairing;
        pairing.place.reserve(nodes.size());
        if (eachTakesItsOwn(nodes, pairing))
            return pairing;
    }
    return Solver(nodes, places).solve();
}

} // namespace daybook
