#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace daybook {

/// What a spreadsheet's number stands for, told by the format it is shown in.
enum class NumberKind { Plain, Money, Percent, Date, Time, DateAndTime, Elapsed };
struct NumberFormat
{
    NumberKind kind{NumberKind::Plain};
    int decimals{0};
    QString symbol{}; ///< of money: "£"; "$" where the format says dollars
    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// Reads a format code: "dd/mm/yyyy", "[$-809]d mmmm yyyy", "[h]:mm", "£#,##0.00;[Red]-£#,##0.00", "0%". Only
/// its first section tells.
NumberFormat numberFormat(QStringView code);
/// The formats that have a number and no code. Source: ECMA-376 part 1, 18.8.30; 14 to 22 and 45 to 47 are
/// days and times, 5 to 8 and 41 to 44 money of the country.
NumberFormat builtinNumberFormat(int number);

/// Where a workbook counts its days from.
enum class DaysFrom { Year1900, Year1904 };

/// A day and a clock time in one cell.
struct Moment
{
    QDate day{};
    int minute{}; ///< of the day
};

/// A cell's number as text: days "2024-05-06", times "08:00", lengths "0:30", money "£12.10", the rest as a
/// plain decimal. Rounding: to the 15 digits a spreadsheet keeps, so that 12.099999999999999 is 12.1; times
/// to the second, then the minute that the clock showed; lengths to the nearest minute.
QString numberText(double value, const NumberFormat& format, DaysFrom from = DaysFrom::Year1900);
/// Day and time where the format shows both and the number is a day. Errors: nullopt.
std::optional<Moment> numberMoment(double value, const NumberFormat& format,
                                   DaysFrom from = DaysFrom::Year1900);
/// "1234.5", never with an exponent; at most nine decimals, at least `fewest`.
QString plainNumber(double value, int fewest = 0);
/// "0:30", "62:30".
QString elapsedText(qint64 seconds);
/// "08:00".
QString clockText(int minuteOfDay);

} // namespace daybook
