#pragma once

#include "core/check/household.h"
#include "core/papers/paper.h"

#include <vector>

namespace daybook {

/// One visit of a personal assistant.
struct TimesheetRow
{
    QDate day{};
    std::optional<QTime> start{};
    std::optional<QTime> end{};
    /// As written; else as planned. Breaks are nobody's to guess and are not taken off.
    Minutes length{};
    bool isAsPlanned{false}; ///< no times are written down
    friend bool operator==(const TimesheetRow&, const TimesheetRow&) = default;
};
/// The hours of one assistant.
struct Timesheet
{
    QString assistant{};
    std::vector<TimesheetRow> rows{}; ///< by day and time
    int notWritten{};                 ///< planned visits about which nothing is written down: no hours
    Minutes total() const;
    friend bool operator==(const Timesheet&, const Timesheet&) = default;
};

/// Names of whoever works for the person without an agency: employed and self-employed assistants.
QStringList assistantsOf(const Household& household);
Timesheet timesheetOf(const Household& household, const QString& assistant, const BillingPeriod& period);

/// The hours of every assistant in a pay period, to be signed by both. Nothing of pay.
Paper timesheetPaper(const Household& household, const BillingPeriod& period, const PaperLook& look = {});

} // namespace daybook
