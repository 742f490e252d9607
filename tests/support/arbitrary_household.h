#pragma once

#include "core/check/household.h"
#include "core/check/report.h"

#include <QString>

#include <functional>
#include <iosfwd>
#include <vector>

namespace daybook::test {

/// A household of small choices: nought is always the plainest, so that a counterexample shrinks towards an
/// ordinary month. Every number picks from a short table in household_choices.cpp and bill_choices.cpp.
struct TermsChoice
{
    int chargeBy{};
    int tolerance{};
    int rounding{};
    int prices{};      ///< pro rata, bands, band ceiling …
    int otherPrices{}; ///< weekend, bank holiday and evening rows, multiplier, split
    int cancellation{};
    int hospital{};
    int vat{};
    int bounds{}; ///< starts late, ends early
    int clock{};  ///< elapsed minutes, holiday span, sent away
};
struct SlotChoice
{
    int start{};
    int length{};
    int carers{};
    int days{};
    int provider{};
    int change{}; ///< another length from the middle of the time
};
struct VisitChoice
{
    int written{};
    int shift{};
    int billed{};
};
struct DayChoice
{
    int mark{}; ///< complete, nobody came, away
    std::vector<VisitChoice> visits{};
};
struct ExtraChoice
{
    int kind{};
    int day{};
    int slot{};
    int size{};
};
struct BillChoice
{
    int layout{}; ///< visits, daily, weekly, one sum
    int total{};  ///< none printed, right, too high, too low
    int number{}; ///< printed or not
};
struct HouseholdChoices
{
    int calendar{};
    int bills{};
    int revised{};
    TermsChoice terms{};
    std::vector<SlotChoice> slots{};
    std::vector<DayChoice> days{};
    std::vector<BillChoice> billed{};
    std::vector<ExtraChoice> entries{};
    std::vector<ExtraChoice> lines{};
    std::vector<ExtraChoice> promises{};
    std::vector<ExtraChoice> links{};
    std::vector<ExtraChoice> answers{};
    std::vector<int> picks{}; ///< what a property changes
    /// One of `picks` within 0 … count − 1; 0 when there are no more picks.
    int pick(std::size_t index, std::size_t count) const;
};
std::ostream& operator<<(std::ostream& out, const HouseholdChoices& choices);

/// What a property leaves out, with the reason where it is used.
struct Breadth
{
    bool nights{true};
    bool lumps{true};
    bool printedTotals{true};
    bool credits{true};
    bool vatRows{true};
    bool undated{true};
    bool revised{true};
    bool unplanned{true}; ///< visits and charges beside the plan
    bool links{true};
};

/// Without answers: those need findings to be about.
Household householdOf(const HouseholdChoices& choices, const Breadth& breadth = {});
/// The same with answers to some of its findings, one in four of them about another sum.
Household answered(Household household, const HouseholdChoices& choices);
/// The files of the household, for a person who looks at a counterexample.
QString shown(const Household& household);

/// What a property says about one household: nothing to object, or what is wrong. Where it does not apply,
/// another household is tried.
struct Verdict
{
    bool applies{true};
    QString objection{};
};
Verdict holds();
Verdict doesNotApply();
/// With the household that shows it.
Verdict objection(const QString& what, const Household& household);

/// Tries the property on 1,000 households and shrinks the first that objects; fails the test with it and with
/// what reproduces it. RC_PARAMS ("max_success=20000 seed=7", "reproduce=…") is heeded.
void requireForHouseholds(const char* name, const std::function<Verdict(const HouseholdChoices&)>& property);

/// Pence asked about on all bills.
qint64 queried(const Report& report);
/// "bills/a.csv row 3 2024-05-06 08:00 missed_visit 1200", one for each finding but notes.
QStringList moneyOf(const Report& report);
/// Why the sums of a report do not tie; empty when they do.
QString untied(const Report& report);

} // namespace daybook::test
