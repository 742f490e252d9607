#pragma once

#include "core/base/uk_date.h"
#include "core/care/person.h"

#include <QString>

#include <vector>

namespace daybook {

/// One bank holiday. `listed` is the day on GOV.UK's list (the substitute where there is one); `actual` the
/// day it is named after. They are equal unless it is substituted. Source: Banking and Financial Dealings Act
/// 1971 Sch 1 and yearly proclamations.
struct BankHoliday
{
    QDate listed;
    QDate actual;
    QString key; ///< "new_year", "good_friday", "boxing_day", "one_off" …
    bool isSubstitute() const { return listed != actual; }
    friend bool operator==(const BankHoliday&, const BankHoliday&) = default;
};

/// By rule, with the table of one-off days in resources (moved and extra days 2019–2028). Ordered by
/// `listed`. Range: 1978–2100. Days after lastProclaimedYear() are computed, not proclaimed.
std::vector<BankHoliday> bankHolidays(Nation nation, int year);
int lastProclaimedYear();

/// What an agreement means by "bank holiday".
enum class HolidayBasis { GovList, Actual, Both };
enum class HolidaySpan { ByStart, Touches, Split };
struct HolidayRule
{
    std::optional<Nation> nation{}; ///< absent: only the dates in `also`
    HolidayBasis basis{HolidayBasis::GovList};
    std::vector<QDate> also{};
    std::vector<QDate> except{};
    HolidaySpan span{HolidaySpan::ByStart};
    friend bool operator==(const HolidayRule&, const HolidayRule&) = default;
};
bool isBankHoliday(const HolidayRule& rule, QDate day);

} // namespace daybook
