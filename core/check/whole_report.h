#pragma once

#include "core/check/check_stretch.h"

#include <vector>

namespace daybook {

/// Puts together what came out of the stretches: order, numbers for equal ids, the person's answers.
class WholeReport
{
public:
    /// The basis must outlive this.
    WholeReport(const CheckBasis& basis, std::vector<Stretch> stretches);

    const std::vector<Stretch>& stretches() const { return m_stretches; }
    void put(std::size_t stretch, StretchReport&& report);
    /// The report with these answers; stays valid until the next call.
    const Report& withAnswers(const std::vector<Answer>& answers);
    /// The same, for good: nothing can be put in afterwards.
    Report finish(const std::vector<Answer>& answers);

private:
    struct Sums
    {
        Money agreed{};
        Money query{};
        Money toCheck{};
        Money ownQuery{};
    };

    template <typename Take>
    void putTogether(const std::vector<Answer>& answers, const Take& take);

    std::vector<Stretch> m_stretches;
    std::vector<std::size_t> m_place; ///< of each bill in the report
    std::vector<Sums> m_sums;         ///< of the bills of the report, before any answer
    std::vector<std::vector<Finding>> m_findings;
    std::vector<std::vector<CreditedQuestion>> m_credited;
    std::vector<Coverage> m_coverage;
    Report m_report;
};

} // namespace daybook
