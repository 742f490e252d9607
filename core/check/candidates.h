#pragma once

#include "core/check/provider_case.h"

#include <vector>

namespace daybook {

/// A visit a charge may sensibly be for.
struct Candidate
{
    int visit{};
    int tier{}; ///< 0 within 20 minutes or untimed, 1 within 45, 2 within 90; one more if the lengths differ
    int minutes{};        ///< between the starts
    bool forced{false};   ///< the person said so
    bool byEndDay{false}; ///< a night of the evening before, if the day printed is the one it ended on
    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// The person's own pairings, looked up by bill and row.
class PersonsLinks
{
public:
    explicit PersonsLinks(const Household& household);
    bool isEmpty() const { return m_links.empty(); }
    std::vector<const VisitLink*> of(const Bill& bill, int row) const;

private:
    std::vector<const VisitLink*> m_links;
};

/// Every visit the charge may be for: same day (or dated on the morning after a visit that crosses midnight),
/// same service where both say, starts at most 90 minutes apart or not printed, a printed visit name equal to
/// the plan's. What the person linked or forbade comes first.
std::vector<Candidate> candidatesFor(const Charge& charge, const ProviderCase& provider,
                                     const PersonsLinks& links);

/// One bill prints all its nights under the day they begin on, or all under the day they end on: of a line
/// that may be either, the other reading is dropped. `candidates` of each charge of the provider.
void keepOneDating(const ProviderCase& provider, std::vector<std::vector<Candidate>>& candidates);

/// Where a bill prints times, a row with nothing but a day and a price that is agreed for something counted
/// that day is for that, and not for a visit whose time was left out.
void keepCountedForBareRows(const ProviderCase& provider, std::vector<std::vector<Candidate>>& candidates);

} // namespace daybook
