#pragma once

#include "core/money/ways_to_arrange.h"
#include "core/papers/paper.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daybook {

/// "An agency", "somebody I employ" …
QString wayKindText(WayKind kind);
/// "Tax, National Insurance and pension as the employer" …
QString wayCostText(WayCost cost);
QString wayLineText(const WayLine& line, const CareWay& way);
/// What the visits that are planned now come to in 52 weeks; absent when no price is agreed for any.
struct CostNow
{
    Money year{};
    int withoutPrice{}; ///< planned visits that no agreed price fits: in no sum
    friend bool operator==(const CostNow&, const CostNow&) = default;
};
QString costNowText(const CostNow& now);
/// What one way comes to, beside what is planned now; what is not known; what it includes; what to look up.
QStringList waySentences(const CareWay& way, const std::optional<CostNow>& now);
/// What holds for all of them: how a year is counted, and what Daybook does not know.
QString waysAssumptions();

/// All ways in the order in which they were written down, and each line by line.
Paper waysPaper(const std::vector<CareWay>& ways, const std::optional<CostNow>& now, const QString& person);

} // namespace daybook
