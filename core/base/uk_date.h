#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace daybook {

/// Whether the first of two numbers in a date is the day or the month.
enum class DateOrder { DayFirst, MonthFirst };

/// Reads a date as people in the UK write it: "2024-05-06", "06/05/2024", "6/5/24", "6 5 2024", "6.5.24", "6
/// May 2024", "06-May-24", "Mon 06/05/24", "Monday 6th May" (then the year comes from `yearHint`: the date
/// with that day and month nearest to it). Two-digit years are 2000–2099. A weekday that does not fit the
/// date is ignored. Errors: nullopt for anything else, for 30 February, and for a date without a year when
/// there is no hint.
std::optional<QDate> parseUkDate(QStringView text, std::optional<QDate> yearHint = {},
                                 DateOrder order = DateOrder::DayFirst);
/// As parseUkDate, and also "today", "yesterday", "last Tuesday", "4 march" as typed by a person on `today`.
std::optional<QDate> parseTypedDate(QStringView text, QDate today);

/// "Monday" for 1 … "Sunday" for 7, in the language of the program and not of the machine.
QString weekdayText(int dayOfWeek);
/// "Mon" for 1 … "Sun" for 7.
QString shortWeekdayText(int dayOfWeek);
/// "Thursday 4 June 2026".
QString toLongText(QDate date);
/// "Thu 4 June 2026".
QString toText(QDate date);
/// "4 June" – for sentences that already name the year.
QString toDayMonthText(QDate date);
/// "June 2026".
QString toMonthText(QDate date);
/// "2026-06-04".
QString toIso(QDate date);

/// Inclusive at both ends. Local dates.
struct BillingPeriod
{
    QDate from;
    QDate to;
    friend bool operator==(const BillingPeriod&, const BillingPeriod&) = default;
    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    bool contains(QDate day) const { return from <= day && day <= to; }
    bool overlaps(const BillingPeriod& other) const { return from <= other.to && other.from <= to; }
    qint64 days() const { return from.daysTo(to) + 1; }
};
/// "1 to 30 June 2026", "29 June to 26 July 2026", "20 December 2026 to 3 January 2027".
QString toText(const BillingPeriod& period);
/// First to last day of the month of `day`.
BillingPeriod monthOf(QDate day);
/// Monday to Sunday around `day`.
BillingPeriod weekOf(QDate day);
/// Easter Sunday (Gregorian).
QDate easterSunday(int year);

} // namespace daybook
