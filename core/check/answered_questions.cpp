#include "core/check/answered_questions.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace daybook {

std::vector<AnsweredQuestion> answeredQuestions(const Report& report)
{
    QHash<QString, const CheckedBill*> bills;
    for (const CheckedBill& bill : report.bills)
        bills.insert(bill.file, &bill);
    std::vector<AnsweredQuestion> answered;
    for (const Finding& finding : report.findings)
        if (finding.answer)
            answered.push_back({finding, {}});
    for (const ResolvedQuestion& resolved : report.resolved) {
        const CheckedBill* credit = bills.value(resolved.file, nullptr);
        answered.push_back({resolved.question, credit != nullptr ? credit->number : resolved.file});
        answered.back().question.answer = resolved.answer;
    }
    const auto place = [&bills](const AnsweredQuestion& each) {
        const CheckedBill* bill = bills.value(each.question.file, nullptr);
        const QDate ends = bill != nullptr && bill->period.isValid() ? bill->period.to : QDate();
        return std::tuple(ends.isValid() ? -ends.toJulianDay() : 0, each.question.file,
                          each.question.row.value_or(0), each.question.date.toJulianDay(),
                          each.question.time.value_or(QTime(0, 0)), each.question.id);
    };
    std::stable_sort(
        answered.begin(), answered.end(),
        [&place](const AnsweredQuestion& a, const AnsweredQuestion& b) { return place(a) < place(b); });
    return answered;
}

std::vector<Answer> answersWithoutQuestion(const Report& report, const std::vector<Answer>& answers)
{
    QSet<QString> known;
    for (const Finding& finding : report.findings)
        known.insert(finding.id);
    for (const ResolvedQuestion& resolved : report.resolved)
        known.insert(resolved.answer.findingId);
    std::vector<Answer> left;
    std::copy_if(answers.begin(), answers.end(), std::back_inserter(left),
                 [&known](const Answer& answer) { return !known.contains(answer.findingId); });
    return left;
}

} // namespace daybook
