#include "core/check/answers.h"

#include <QHash>

#include <tuple>

namespace daybook {

void applyAnswers(std::vector<Finding>& findings, const std::vector<Answer>& answers)
{
    if (answers.empty())
        return;
    QHash<QString, const Answer*> latest;
    for (const Answer& answer : answers) {
        const Answer*& known = latest[answer.findingId];
        if (known == nullptr || std::tie(known->at, known->note, known->kind, known->pence) <
                                    std::tie(answer.at, answer.note, answer.kind, answer.pence))
            known = &answer;
    }
    for (Finding& finding : findings) {
        const Answer* answer = latest.value(finding.id, nullptr);
        if (answer == nullptr)
            continue;
        finding.answer = *answer;
        finding.stale = answer->pence != finding.pence;
    }
}

bool isSettled(const Finding& finding)
{
    return finding.answer && !finding.stale &&
           (finding.answer->kind == AnswerKind::Accept || finding.answer->kind == AnswerKind::Waive);
}

} // namespace daybook
