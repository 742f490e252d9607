#pragma once

#include "core/care/assessment.h"
#include "core/check/household.h"
#include "core/money/sufficiency.h"
#include "core/papers/paper.h"

#include <optional>
#include <utility>
#include <vector>

namespace daybook {

/// What was assessed, planned and came in one week, or in several together.
struct AssessedWeek
{
    BillingPeriod week{};
    AssessedTime assessed{};
    Minutes planned{};
    Minutes came{};
    int notRecorded{};           ///< planned visits without an entry; never counted as not come
    Minutes notRecordedLength{}; ///< planned for them
    friend bool operator==(const AssessedWeek&, const AssessedWeek&) = default;
};
/// The whole weeks (Monday to Sunday) of a period. Planned and come are the sums of hoursByWeek.
std::vector<AssessedWeek> assessedWeeks(const Household& household,
                                        const std::vector<Assessment>& assessments,
                                        const BillingPeriod& period);
AssessedWeek sumOf(const std::vector<AssessedWeek>& weeks);
/// The last twelve weeks that are over on `today`, but not before the week of the first entry of the daybook.
/// Not valid when no week is over.
BillingPeriod weeksLookedAt(const std::vector<Visit>& visits, QDate today);
/// The first of the weeks up to the last one in each of which fewer hours were planned than assessed; absent
/// when the last week is not such a one. A week with days that state no hours is not one.
std::optional<std::size_t> fewerPlannedSince(const std::vector<AssessedWeek>& weeks);

/// What the visits planned in the four weeks from `today` on cost.
PlannedPrice plannedPrice(const Household& household, QDate today);

/// Everything that is said about an assessment, on the screen and on paper.
struct AssessmentFacts
{
    std::vector<Assessment> assessments{};
    std::optional<Assessment> now{}; ///< in force today
    std::vector<AssessedWeek> weeks{};
    Sufficiency money{};
    NeedsAndVisits needs{};
    std::vector<std::pair<QString, QStringList>> visits{}; ///< planned visits and what they are there to do
    bool isOwnMoney{};                                     ///< the person says that they pay privately
    QDate today{};
    friend bool operator==(const AssessmentFacts&, const AssessmentFacts&) = default;
};
AssessmentFacts assessmentFacts(const Household& household, const std::vector<Assessment>& assessments,
                                const CareMoney& money, bool isOwnMoney, QDate today);

} // namespace daybook
