#pragma once

#include "tests/support/arbitrary_household.h"

#include <QDate>
#include <QTime>

#include <vector>

namespace daybook::test {

/// One visit of the plan, as chosen.
struct ChosenSlot
{
    int index{}; ///< which choice of a day is about it
    QTime start{};
    int minutes{};
    int laterMinutes{}; ///< from the middle of the time on
    int carers{1};
    int days{};     ///< every day, weekdays, one day only, weekends
    int provider{}; ///< 0 or 1
    QString name{};
    QString service{};
};

/// What the choices say about time and plan; entries and bills are made from it.
struct ChosenPlan
{
    QDate first{};
    int days{};
    bool hasSecond{false};
    std::vector<ChosenSlot> slots{};
    QDate day(int index) const { return first.addDays(index); }
    bool isPlanned(const ChosenSlot& slot, int day) const;
    int minutesOf(const ChosenSlot& slot, int day) const;
};

QString providerName(int provider);
ChosenPlan planOf(const HouseholdChoices& choices, const Breadth& breadth);
std::vector<Agreement> agreementsOf(const HouseholdChoices& choices, const ChosenPlan& plan);
std::vector<RotaEntry> rotaOf(const ChosenPlan& plan);
std::vector<Visit> visitsOf(const HouseholdChoices& choices, const ChosenPlan& plan, const Breadth& breadth);
/// Minutes written down for a visit, as the choice shifts it.
int writtenMinutes(const VisitChoice& choice, int planned);
VisitChoice visitChoice(const HouseholdChoices& choices, int day, int slot);
std::vector<Bill> billsOf(const HouseholdChoices& choices, const ChosenPlan& plan,
                          const std::vector<Agreement>& agreements, const Breadth& breadth);

} // namespace daybook::test
