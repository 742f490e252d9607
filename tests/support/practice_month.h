#pragma once

#include "core/check/household.h"
#include "core/check/report.h"

namespace daybook::test {

/// June 2026 of the practice daybook, checked: a half hour every morning, £10.50 on weekdays and £11.50 at
/// weekends, and nobody came on four days.
struct PracticeMonth
{
    Household household{};
    Report report{};
    const CheckedBill& bill() const { return report.bills.front(); }
};
PracticeMonth practiceMonth();
BillingPeriod june2026();

/// A finding about half an hour at 8:00 am on Thursday 4 June 2026, charged £10.50.
Finding findingOf(FindingKind kind, Money pence);

} // namespace daybook::test
