#include "core/check/pairing.h"

#include "core/check/assignment.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace daybook {

namespace {

constexpr qint64 forcedGain = 1'000'000;
/// Larger groups (a night every day for a month) are paired exactly, but their lines are not tried one by
/// one.
constexpr std::size_t largestTriedGroup = 48;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// One carer's share waiting for a visit.
struct Waiting
{
    int charge{};
    int carer{};
};

/// Lines and visits that compete with each other.
struct Group
{
    std::vector<Waiting> waiting;
    std::vector<PairingNode> nodes;
    std::vector<std::pair<int, int>> places; ///< visit, carer
};

class Pairer
{
public:
    Pairer(ProviderCase& provider, const PersonsLinks& links) : m_case(provider), m_links(links) {}

    void run()
    {
        collect();
        for (const std::vector<int>& charges : groups())
            solve(charges);
    }

private:
    void collect()
    {
        m_candidates.resize(m_case.charges.size());
        m_parent.resize(m_case.visits.visits.size());
        std::iota(m_parent.begin(), m_parent.end(), 0);
        for (std::size_t i = 0; i < m_case.charges.size(); ++i)
            m_candidates[i] = candidatesFor(m_case.charges[i].charge, m_case, m_links);
        keepOneDating(m_case, m_candidates);
        keepCountedForBareRows(m_case, m_candidates);
        for (std::size_t i = 0; i < m_case.charges.size(); ++i) {
            ExaminedCharge& examined = m_case.charges[i];
            const std::vector<Candidate>& candidates = m_candidates[i];
            inferCarers(examined, candidates);
            examined.units.assign(at(examined.charge.carers), ExaminedUnit{});
            for (const Candidate& candidate : candidates)
                m_parent[at(rootOf(candidate.visit))] = rootOf(candidates.front().visit);
        }
    }

    int rootOf(int visit)
    {
        while (m_parent[at(visit)] != visit) {
            m_parent[at(visit)] = m_parent[at(m_parent[at(visit)])];
            visit = m_parent[at(visit)];
        }
        return visit;
    }

    /// A row that prints no carers but comes to the price of as many carers as were planned is a charge for
    /// all of them.
    void inferCarers(ExaminedCharge& examined, const std::vector<Candidate>& candidates) const
    {
        Charge& charge = examined.charge;
        if (charge.carersPrinted)
            return;
        for (const Candidate& candidate : candidates) {
            const CareVisit& visit = m_case.visit(candidate.visit);
            const AgreedTerms* terms = m_case.terms->on(m_case.provider, visit.day);
            if (visit.carersPlanned < 2 || terms == nullptr)
                continue;
            PriceQuestion question;
            question.service = charge.service != 0 ? charge.service : visit.service;
            question.day = visit.day;
            question.start = visit.start >= 0 ? visit.start : charge.start;
            question.plannedMinutes = visit.planned;
            question.minutes = charge.billed >= 0 ? charge.billed : visit.planned;
            const std::optional<qint64> price = terms->prices->price(question);
            if (!price || *price <= 1)
                continue;
            if (std::abs(examined.rest - *price * visit.carersPlanned) <= visit.carersPlanned) {
                charge.carers = visit.carersPlanned;
                return;
            }
        }
    }

    std::vector<std::vector<int>> groups()
    {
        std::vector<int> groupOf(m_parent.size(), -1);
        std::vector<std::vector<int>> result;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_candidates[i].empty())
                continue;
            int& group = groupOf[at(rootOf(m_candidates[i].front().visit))];
            if (group < 0) {
                group = static_cast<int>(result.size());
                result.emplace_back();
            }
            result[at(group)].push_back(static_cast<int>(i));
        }
        return result;
    }

    Group groupFor(const std::vector<int>& charges)
    {
        Group group;
        for (const int index : charges)
            for (const Candidate& candidate : m_candidates[at(index)])
                group.places.emplace_back(candidate.visit, 0);
        std::sort(group.places.begin(), group.places.end());
        group.places.erase(std::unique(group.places.begin(), group.places.end()), group.places.end());
        std::vector<std::pair<int, int>> places;
        std::vector<int> firstPlace;
        for (const auto& [visit, unused] : group.places) {
            firstPlace.push_back(static_cast<int>(places.size()));
            for (int carer = 0; carer < m_case.visit(visit).carerPlaces(); ++carer)
                places.emplace_back(visit, carer);
        }
        const auto placeOf = [&](int visit) {
            const auto found =
                std::lower_bound(group.places.begin(), group.places.end(), std::pair{visit, 0});
            return firstPlace[static_cast<std::size_t>(found - group.places.begin())];
        };
        std::vector<PairingNode> nodes;
        for (const int index : charges) {
            const ExaminedCharge& examined = m_case.charges[at(index)];
            for (int carer = 0; carer < examined.charge.carers; ++carer) {
                group.waiting.push_back({index, carer});
                nodes.push_back(nodeOf(examined, carer, m_candidates[at(index)], placeOf));
                nodes.back().alone.queried = aloneQueried(examined, carer, charges, m_candidates[at(index)]);
            }
        }
        group.nodes = std::move(nodes);
        group.places = std::move(places);
        return group;
    }

    template <typename PlaceOf>
    PairingNode nodeOf(const ExaminedCharge& examined, int carer, const std::vector<Candidate>& candidates,
                       const PlaceOf& placeOf) const
    {
        PairingNode node;
        node.alone.unexplained = 1;
        for (const Candidate& candidate : candidates) {
            const int first = placeOf(candidate.visit);
            for (int place = 0; place < m_case.visit(candidate.visit).carerPlaces(); ++place) {
                PairingCost cost;
                cost.unexplained = candidate.forced ? -forcedGain : 0;
                cost.tier = candidate.tier;
                cost.queried =
                    explainUnit(m_case.questionOf(examined, carer, candidate.visit, place)).queried();
                cost.minutes = candidate.minutes;
                cost.order = examined.charge.order;
                node.edges.push_back({first + place, cost});
            }
        }
        return node;
    }

    /// What would be asked about if nothing were left for this line: all of it when another line is for the
    /// same time, and a carer who was not there when the others of the line have a visit.
    qint64 aloneQueried(const ExaminedCharge& examined, int carer, const std::vector<int>& charges,
                        const std::vector<Candidate>& candidates) const
    {
        const Charge& charge = examined.charge;
        const DayRecord* record = m_case.visits.dayRecord(charge.day);
        bool all = record != nullptr && record->complete;
        for (std::size_t i = 0; i < charges.size() && i < largestTriedGroup && !all; ++i) {
            const Charge& other = m_case.charges[at(charges[i])].charge;
            all = &other != &charge && other.day == charge.day && other.service == charge.service &&
                  (other.start == charge.start ||
                   (charge.start < other.start + other.span() && other.start < charge.start + charge.span()));
        }
        return all ? shareOf(examined.rest, charge.carers, carer)
                   : absentQueried(examined, carer, candidates);
    }

    qint64 absentQueried(const ExaminedCharge& examined, int carer,
                         const std::vector<Candidate>& candidates) const
    {
        if (examined.charge.carers < 2 || candidates.empty())
            return 0;
        qint64 least = std::numeric_limits<qint64>::max();
        for (const Candidate& candidate : candidates) {
            const int beyond = m_case.visit(candidate.visit).carerPlaces();
            least = std::min(
                least, explainUnit(m_case.questionOf(examined, carer, candidate.visit, beyond)).queried());
        }
        return least;
    }

    /// One carer's line and one carer's visit, and nobody else: they belong together.
    bool isPlain(const std::vector<int>& charges) const
    {
        return charges.size() == 1 && m_case.charges[at(charges.front())].charge.carers == 1 &&
               m_candidates[at(charges.front())].size() == 1 &&
               m_case.visit(m_candidates[at(charges.front())].front().visit).carerPlaces() == 1;
    }

    void solve(const std::vector<int>& charges)
    {
        if (isPlain(charges)) {
            const Candidate& only = m_candidates[at(charges.front())].front();
            ExaminedCharge& examined = m_case.charges[at(charges.front())];
            examined.units.front().visit = only.visit;
            examined.units.front().carer = 0;
            examined.tier = std::max(examined.tier, only.tier);
            return;
        }
        const Group group = groupFor(charges);
        const Pairing pairing = cheapestPairing(group.nodes, static_cast<int>(group.places.size()));
        for (std::size_t i = 0; i < group.waiting.size(); ++i) {
            const Waiting& waiting = group.waiting[i];
            ExaminedCharge& examined = m_case.charges[at(waiting.charge)];
            ExaminedUnit& unit = examined.units[at(waiting.carer)];
            if (pairing.place[i] < 0)
                continue;
            const auto [visit, carer] = group.places[at(pairing.place[i])];
            unit.visit = visit;
            unit.carer = carer;
            for (const Candidate& candidate : m_candidates[at(waiting.charge)])
                if (candidate.visit == visit)
                    examined.tier = std::max(examined.tier, candidate.tier);
        }
        keepTogether(charges);
        if (group.nodes.size() > 1 && group.nodes.size() <= largestTriedGroup)
            markInterchangeable(group, pairing);
    }

    /// Of two charges for the same carers at the same time, the first has its carers together and the other
    /// is the second charge: an odd penny must not leave each of them with half of the visit.
    void keepTogether(const std::vector<int>& charges)
    {
        const auto hasVisit = [](const ExaminedUnit& unit) { return unit.visit >= 0; };
        for (auto first = charges.begin(); first != charges.end(); ++first) {
            std::vector<ExaminedUnit>& whole = m_case.charges[at(*first)].units;
            if (std::none_of(whole.begin(), whole.end(), hasVisit) ||
                std::all_of(whole.begin(), whole.end(), hasVisit))
                continue;
            for (auto second = std::next(first); second != charges.end(); ++second) {
                if (!isSecondCharge(*first, *second))
                    continue;
                for (ExaminedUnit& unit : m_case.charges[at(*second)].units) {
                    const auto free = std::find_if_not(whole.begin(), whole.end(), hasVisit);
                    if (free != whole.end() && hasVisit(unit))
                        std::swap(*free, unit);
                }
            }
        }
    }

    /// They say the same, but for the pennies that cannot be shared, and could be for the same visits.
    bool isSecondCharge(int first, int second) const
    {
        const ExaminedCharge& a = m_case.charges[at(first)];
        const ExaminedCharge& b = m_case.charges[at(second)];
        const auto said = [](const Charge& charge) {
            return std::tuple(charge.day, charge.start, charge.end, charge.billed, charge.carers,
                              charge.service, charge.visitName, charge.quantity);
        };
        return said(a.charge) == said(b.charge) && std::abs(a.rest - b.rest) < a.charge.carers &&
               m_candidates[at(first)] == m_candidates[at(second)];
    }

    /// A line that could change places with another without anything getting better or worse stands for a
    /// group.
    void markInterchangeable(const Group& group, const Pairing& pairing)
    {
        for (std::size_t i = 0; i < group.nodes.size(); ++i) {
            std::vector<PairingNode> nodes = group.nodes;
            const int place = pairing.place[i];
            if (place < 0) {
                nodes[i].alone.unexplained += forcedGain;
            } else {
                const auto own = std::find_if(nodes[i].edges.begin(), nodes[i].edges.end(),
                                              [&](const PairingEdge& edge) { return edge.place == place; });
                if (own->cost.queried == 0)
                    continue;
                nodes[i].edges.erase(own);
            }
            const Pairing other = cheapestPairing(nodes, static_cast<int>(group.places.size()));
            if (other.cost.unexplained != pairing.cost.unexplained || other.cost.tier != pairing.cost.tier ||
                other.cost.queried != pairing.cost.queried || isSameCharge(group, i))
                continue;
            ExaminedCharge& examined = m_case.charges[at(group.waiting[i].charge)];
            examined.interchangeable = true;
            count(group, examined);
        }
    }

    /// All lines of the group are shares of one charge: two carers billed in one row are no group.
    static bool isSameCharge(const Group& group, std::size_t index)
    {
        return std::all_of(group.waiting.begin(), group.waiting.end(), [&](const Waiting& waiting) {
            return waiting.charge == group.waiting[index].charge;
        });
    }

    /// "Charged for three visits on 6 May, your daybook has two": of one day, and only where all of it is
    /// written down.
    void count(const Group& group, ExaminedCharge& examined) const
    {
        const DayNumber day = examined.charge.day;
        examined.groupCharged = static_cast<int>(
            std::count_if(group.waiting.begin(), group.waiting.end(), [&](const Waiting& waiting) {
                return m_case.charges[at(waiting.charge)].charge.day == day;
            }));
        examined.groupWritten = 0;
        for (const auto& [visit, carer] : group.places) {
            const CareVisit& care = m_case.visit(visit);
            if (care.day != day)
                continue;
            if (care.happened == Happened::NotRecorded) {
                examined.groupCharged = examined.groupWritten = 0;
                return;
            }
            const int came = care.carersCame >= 0 ? care.carersCame : care.carersPlanned;
            examined.groupWritten += care.happened == Happened::Came && carer < came ? 1 : 0;
        }
    }

    ProviderCase& m_case;
    const PersonsLinks& m_links;
    std::vector<std::vector<Candidate>> m_candidates;
    std::vector<int> m_parent;
};

} // namespace

void pairCharges(ProviderCase& provider, const PersonsLinks& links)
{
    Pairer(provider, links).run();
}

} // namespace daybook
