#include "core/check/recheck.h"

#include "core/check/minutes_due.h"

#include <algorithm>
#include <optional>

namespace daybook {

namespace {

bool haveSameBasis(const Household& a, const Household& b)
{
    return a.agreements == b.agreements && a.providers == b.providers && a.rota == b.rota &&
           a.promises == b.promises && a.links == b.links && a.theirLog == b.theirLog &&
           a.person == b.person && a.bills == b.bills;
}

/// The days on which entries were added, changed or removed.
struct ChangedDays
{
    std::vector<DayNumber> days{};
    bool hasStay{false};

    void add(const Visit& visit)
    {
        hasStay = hasStay || visit.state == VisitState::Away;
        if (visit.date.isValid())
            days.push_back(dayNumber(visit.date));
    }
};

/// Makes `before` equal to `after` and tells what was different. Entries that moved up or down because one
/// before them came or went have not changed: only what stands between the beginning and the end that are
/// alike has.
ChangedDays takeOver(std::vector<Visit>& before, const std::vector<Visit>& after)
{
    ChangedDays changed;
    if (before.size() == after.size()) {
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (before[i] == after[i])
                continue;
            changed.add(before[i]);
            changed.add(after[i]);
            before[i] = after[i];
        }
        return changed;
    }
    const auto [firstBefore, firstAfter] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto longest = std::min(before.end() - firstBefore, after.end() - firstAfter);
    auto lastBefore = before.end();
    auto lastAfter = after.end();
    while (before.end() - lastBefore < longest && *std::prev(lastBefore) == *std::prev(lastAfter)) {
        --lastBefore;
        --lastAfter;
    }
    std::for_each(firstBefore, lastBefore, [&](const Visit& visit) { changed.add(visit); });
    std::for_each(firstAfter, lastAfter, [&](const Visit& visit) { changed.add(visit); });
    before.insert(before.erase(firstBefore, lastBefore), firstAfter, lastAfter);
    return changed;
}

} // namespace

struct Recheck::Memory
{
    explicit Memory(const Household& checked)
        : household(checked), coarseness(writtenCoarseness(household.visits)), basis(household),
          stretchCheck(basis)
    {
    }

    /// Everything, whatever is known.
    const Report& all()
    {
        whole.emplace(basis, stretchesOf(basis, household.visits));
        const auto visits = visitsOf(whole->stretches(), household.visits);
        const Stays stays = staysOf(basis, household.visits);
        for (std::size_t i = 0; i < visits.size(); ++i)
            whole->put(i, stretchCheck.check(whole->stretches()[i], visits[i], stays));
        examined = visits.size();
        return whole->withAnswers(household.answers);
    }

    /// The stretches that have one of the days.
    const Report& some(const ChangedDays& changed)
    {
        if (changed.hasStay)
            return all();
        std::vector<Stretch> stretches = stretchesOf(basis, household.visits);
        if (stretches != whole->stretches())
            return all();
        const auto visits = visitsOf(stretches, household.visits);
        const Stays stays = staysOf(basis, household.visits);
        examined = 0;
        for (std::size_t i = 0; i < visits.size(); ++i) {
            if (std::none_of(changed.days.begin(), changed.days.end(),
                             [&](DayNumber day) { return stretches[i].contains(day); }))
                continue;
            whole->put(i, stretchCheck.check(stretches[i], visits[i], stays));
            ++examined;
        }
        return whole->withAnswers(household.answers);
    }

    Household household; ///< of the last time; everything below looks at it
    int coarseness;
    CheckBasis basis;
    StretchCheck stretchCheck;
    std::optional<WholeReport> whole{};
    std::size_t examined{0};
};

Recheck::Recheck() = default;
Recheck::~Recheck() = default;
Recheck::Recheck(Recheck&&) noexcept = default;
Recheck& Recheck::operator=(Recheck&&) noexcept = default;

const Report& Recheck::of(const Household& household)
{
    if (m_memory && haveSameBasis(m_memory->household, household))
        return ofSameBills(household.visits, household.answers);
    m_memory = std::make_unique<Memory>(household);
    return m_memory->all();
}

const Report& Recheck::ofSameBills(const std::vector<Visit>& visits, const std::vector<Answer>& answers)
{
    Q_ASSERT(m_memory);
    if (writtenCoarseness(visits) != m_memory->coarseness) {
        Household changed = std::move(m_memory->household);
        changed.visits = visits;
        changed.answers = answers;
        m_memory = std::make_unique<Memory>(changed);
        return m_memory->all();
    }
    const ChangedDays changed = takeOver(m_memory->household.visits, visits);
    m_memory->household.answers = answers;
    return m_memory->some(changed);
}

std::size_t Recheck::examined() const
{
    return m_memory ? m_memory->examined : 0;
}

} // namespace daybook
