#pragma once

#include "core/care/day_sheet.h"
#include "core/check/household.h"
#include "core/check/report.h"

#include <QDate>
#include <QString>

#include <vector>

namespace daybook {

/// Visits of one provider that came so long ago that a bill for them might have been expected.
struct VisitsWithoutBill
{
    QString provider{};
    int daysBetweenBills{}; ///< as a rule, from last day to last day; 0 = not known from one bill alone
    int daysWaited{};       ///< visits younger than this are left out
    std::vector<DaySheet> sheets{}; ///< by day, of each day only these visits
    int count() const;
    /// From the first to the last of them.
    BillingPeriod days() const;
};

/// The rule: waited for twice as long as the provider's bills lie apart, and at least four weeks. What came
/// before the provider's first bill here is left out: its bills may be kept elsewhere. Who never sent a bill
/// is left out too, unless it is an agency. Looks back a year. Nobody is at fault: a later bill may come.
std::vector<VisitsWithoutBill> visitsWithoutBill(const Household& household, const Report& report,
                                                 QDate today);

} // namespace daybook
