#include "core/check/checking_gains.h"

namespace daybook {

CheckingGains checkingGains(const Report& report)
{
    CheckingGains gains;
    for (const Finding& finding : report.findings) {
        if (finding.status() != FindingStatus::Query)
            continue;
        if (!finding.answer || finding.stale)
            gains.notAsked += finding.pence;
        else if (finding.answer->kind == AnswerKind::Dispute)
            gains.open += finding.pence;
        else if (finding.answer->kind == AnswerKind::Resolved)
            gains.givenBack += finding.pence;
    }
    for (const ResolvedQuestion& question : report.resolved)
        gains.givenBack += question.answer.pence;
    gains.asked = gains.open + gains.givenBack;
    return gains;
}

} // namespace daybook
