#pragma once

#include "core/money/account.h"

#include <optional>
#include <vector>

namespace daybook {

/// What planned visits cost by the agreements, beside how long they last.
struct PlannedPrice
{
    BillingPeriod days{};
    Money cost{};
    Minutes length{};        ///< two carers together count twice
    int visits{};            ///< that last some time
    int withoutPrice{};      ///< of them those that no agreed price fits
    int withoutLength{};     ///< planned meals and the like, which are left out
    bool isByTheWeek{false}; ///< some price in force is for a week or longer, however many hours it is
    friend bool operator==(const PlannedPrice&, const PlannedPrice&) = default;
};

/// Why what the assessed hours cost cannot be said.
enum class CostKnown {
    Yes,
    NoAssessment,
    HoursNotStated,
    NothingPlanned,
    PriceByTheWeek,
    VisitsWithoutPrice
};

/// Whether the money is enough for the assessed hours. Units: pence, minutes. Each sum is rounded half up
/// once.
struct Sufficiency
{
    CostKnown known{CostKnown::NoAssessment};
    QDate today{};
    BillingPeriod rest{}; ///< tomorrow to the end of the plan; not valid when it ends today
    Minutes assessed{};   ///< a week
    PlannedPrice price{};
    HourlyRate hour{};          ///< on average over the planned visits
    Money weeklyCost{};         ///< of the assessed hours
    Money costToEnd{};          ///< the same for the rest of the plan
    bool hasAward{false};       ///< some award runs today
    Money weeklyAward{};        ///< of those that run today, with the person's own part
    Money weeklyContribution{}; ///< of that, the person's own part
    Money awardToEnd{};         ///< what the awards bring for the days until the end of the plan
    Money weeklyLeft{};         ///< signed: award less cost
    Money leftToEnd{};          ///< signed
    Minutes weeklyHours{};      ///< signed: weeklyLeft in hours, at the same price
    bool canCompare() const { return known == CostKnown::Yes && hasAward; }
    friend bool operator==(const Sufficiency&, const Sufficiency&) = default;
};
/// `hasAssessment`: one is in force today; `assessed` absent = it states no hours. `plan` contains `today`.
Sufficiency sufficiencyOf(bool hasAssessment, std::optional<Minutes> assessed, const PlannedPrice& price,
                          const std::vector<Award>& awards, const BillingPeriod& plan, QDate today);

} // namespace daybook
