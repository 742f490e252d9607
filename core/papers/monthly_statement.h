#pragma once

#include "core/check/household.h"
#include "core/check/report.h"
#include "core/papers/paper.h"

#include <optional>

namespace daybook {

/// Hours of one week: the same sums on chart, table and statement.
struct WeekHours
{
    BillingPeriod week{};
    Minutes planned{};
    Minutes came{};
    Minutes charged{};
    int notRecorded{};           ///< planned visits without an entry
    Minutes notRecordedLength{}; ///< planned for them
    friend bool operator==(const WeekHours&, const WeekHours&) = default;
};
/// Weeks (Monday to Sunday) that touch the period, clipped to it. Planned length is taken for visits that
/// came without written times.
std::vector<WeekHours> hoursByWeek(const Household& household, const Report& report,
                                   const BillingPeriod& period);
/// All weeks in one.
WeekHours sumOf(const std::vector<WeekHours>& weeks);

/// What a month comes to; every total of the statement comes from here.
struct MonthSums
{
    int planned{};
    int came{};
    int nobodyCame{};
    int cancelled{};
    int away{};
    int sentAway{};
    int notRecorded{};
    Money billed{};
    Money agreed{};
    Money query{};
    Money toCheck{};
    Money credited{};
    Money inTheirFavour{};
    Money own{}; ///< what of the bills is paid from the person's own money; the rest is direct payment
    /// As CheckedBill::notInQuestion, for the month.
    Money notInQuestion() const { return billed - query; }
    friend bool operator==(const MonthSums&, const MonthSums&) = default;
};
MonthSums monthSums(const Household& household, const Report& report, const BillingPeriod& month);

/// What the account says about a month; absent where no account is kept.
struct StatementMoney
{
    std::optional<Money> paid{}; ///< of the bills with lines in the month, so far
    std::optional<Money> left{}; ///< in the accounts of care money
    Money toCome{};              ///< promised back of these bills, and not here yet
    friend bool operator==(const StatementMoney&, const StatementMoney&) = default;
};
/// The monthly statement by service date: first page answers in one sentence, then sums that tie, findings,
/// and the list of visits.
Paper monthlyStatement(const Household& household, const Report& report, const BillingPeriod& month,
                       const PaperLook& look = {}, const StatementMoney& money = {});

} // namespace daybook
