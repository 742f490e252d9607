#pragma once

#include "core/check/whole_report.h"

#include <memory>
#include <vector>

namespace daybook {

/// Checks one household again and again, at the cost of what has changed since the last time. Whatever was
/// asked before, the report is the one check() gives. Only the stretches of days with a changed entry are
/// examined again; when anything but entries and answers has changed, or how coarsely the daybook is written,
/// or a stay in hospital or away, everything is.
class Recheck
{
public:
    Recheck();
    ~Recheck();
    Recheck(Recheck&&) noexcept;
    Recheck& operator=(Recheck&&) noexcept;

    /// The report of this household; valid until the next call. Cost: comparing it with the last one, and
    /// what has changed.
    const Report& of(const Household& household);
    /// The same with other entries and answers and nothing else changed: bills are not even compared.
    const Report& ofSameBills(const std::vector<Visit>& visits, const std::vector<Answer>& answers);
    /// How many stretches the last call examined.
    std::size_t examined() const;

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace daybook
