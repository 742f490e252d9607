#pragma once

#include "core/check/household.h"
#include "core/papers/paper.h"

#include <QByteArray>

#include <vector>

namespace daybook {

/// Kinds of days that are often paid differently.
enum class WorkDay { Weekday, Saturday, Sunday, BankHoliday };
QString dayText(WorkDay day);

/// One visit of a personal assistant.
struct TimesheetRow
{
    QDate day{};
    std::optional<QTime> start{};
    std::optional<QTime> end{};
    /// As written; else as planned. Breaks are nobody's to guess and are not taken off.
    Minutes length{};
    bool isAsPlanned{false};        ///< no times are written down
    QString service{};              ///< what it was for
    WorkDay kind{WorkDay::Weekday}; ///< of the day on which it began
    friend bool operator==(const TimesheetRow&, const TimesheetRow&) = default;
};
/// Hours of one kind: what for, on which days.
struct HoursOfKind
{
    QString service{};
    WorkDay kind{WorkDay::Weekday};
    int visits{};
    Minutes length{};
    friend bool operator==(const HoursOfKind&, const HoursOfKind&) = default;
};
/// The hours of one assistant.
struct Timesheet
{
    QString assistant{};
    std::vector<TimesheetRow> rows{}; ///< by day and time
    int notWritten{};                 ///< planned visits about which nothing is written down: no hours
    Minutes total() const;
    /// By what for, then by day; together they are the total.
    std::vector<HoursOfKind> byKind() const;
    friend bool operator==(const Timesheet&, const Timesheet&) = default;
};

/// Names of whoever works for the person without an agency: employed and self-employed assistants.
QStringList assistantsOf(const Household& household);
Timesheet timesheetOf(const Household& household, const QString& assistant, const BillingPeriod& period);

/// How long one pay period is.
enum class PayRhythm { Month, OneWeek, TwoWeeks, FourWeeks };
/// The pay period with `day` in it, when one begins on `first`; months are calendar months.
BillingPeriod payPeriod(PayRhythm rhythm, QDate first, QDate day);
/// Holiday built up by working that long. Rounding: half up to a minute.
Minutes holidayBuiltUp(Minutes worked, Decimal percent);

/// What the person wants beside the hours.
struct HoursWishes
{
    std::optional<Decimal> holidayPercent{}; ///< as the person typed it: Daybook knows no rule
};
/// The hours of every assistant in a pay period, to be signed by both. Nothing of pay.
Paper timesheetPaper(const Household& household, const BillingPeriod& period, const PaperLook& look = {},
                     const HoursWishes& wishes = {});
/// The same visit by visit as a table for a payroll office.
QByteArray timesheetCsv(const Household& household, const BillingPeriod& period);

} // namespace daybook
