#pragma once

#include "core/check/report.h"

#include <optional>
#include <vector>

namespace daybook {

/// A question about a bill that the person has answered, or that a credit has settled since.
struct AnsweredQuestion
{
    Finding question{};   ///< with its answer; of one that a credit settled, as it was asked
    QString creditBill{}; ///< number of the bill whose credit settled it; empty while it is not settled so
    bool isSettledByCredit() const { return !creditBill.isEmpty(); }
    friend bool operator==(const AnsweredQuestion&, const AnsweredQuestion&) = default;
};

/// All of them in the order of the report's bills, latest bill first, within a bill by row.
std::vector<AnsweredQuestion> answeredQuestions(const Report& report);

/// Answers that belong to no question any more: the daybook, the agreement or the bill has changed since.
/// They are kept, and count again when the question comes back.
std::vector<Answer> answersWithoutQuestion(const Report& report, const std::vector<Answer>& answers);

} // namespace daybook
