#pragma once

#include "tests/support/household_bill.h"

namespace daybook::test {

/// How this provider makes its bills.
struct Habits
{
    int cycle{}; ///< days; 0 = calendar months
    QString prefix{};
    int firstNumber{};
    int sentAfter{1}; ///< days from the end of a period to the date of its bill
    bool printsTotal{true};
    bool printsRates{true};
    bool actualTimes{false}; ///< prints when they came, not when they were due
    bool splitsNights{false};
    bool lumps{false};
    int lumpDays{}; ///< 1, 7, or 0 for all of the bill
};

Habits drawHabits(const World& world, Draw& draw);
/// What this provider charges for a visit, with what it gets wrong; nothing when it does not charge it.
std::optional<Charge> chargeFor(const World& world, int visit, const Habits& habits, Draw& draw);
/// Charges for visits that are not in the plan, or no longer.
std::vector<Charge> chargesOffPlan(const World& world, const QDate& from, const QDate& to,
                                   const Habits& habits, Draw& draw);
/// Mileage, or a thing that was never agreed.
Charge extraCharge(const World& world, const QDate& from, const QDate& to, Draw& draw);
/// The fee for each whole week of a bill, now and then a wrong one where anything is wrong at all.
std::vector<Charge> weeklyFees(const World& world, const QDate& from, const QDate& to);
/// The lines that print a charge: two for a night split at midnight. Fills the printed sum.
std::vector<PrintedLine> linesFor(const World& world, Charge& charge, const Habits& habits);

} // namespace daybook::test
