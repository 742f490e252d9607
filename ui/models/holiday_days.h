#pragma once

#include "core/care/bank_holidays.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace daybook {

/// What a day is in one agreement.
enum class HolidayStanding {
    Counts,       ///< by the list and the agreement's words
    DoesNotCount, ///< on the list, but not in the agreement's words
    Added,        ///< the person added it
    TakenOut      ///< the person took it out
};

/// A bank holiday of a year, and how it stands in one agreement.
struct HolidayDay
{
    QDate day{};
    QString name{}; ///< "Boxing Day", "Instead of Boxing Day", or what the person called it
    HolidayStanding standing{HolidayStanding::DoesNotCount};
    bool counts() const { return standing == HolidayStanding::Counts || standing == HolidayStanding::Added; }
    /// On no government list: only there because the person wrote it.
    bool isOwn{false};
    friend bool operator==(const HolidayDay&, const HolidayDay&) = default;
};

/// What a person calls a day they added.
using HolidayNames = std::map<QDate, QString>;

/// The days of `year` in order: those of the nation's list (the rule's own, else `nation`), a day and the one
/// instead of it each by itself, and those added.
std::vector<HolidayDay> holidayDays(const HolidayRule& rule, Nation nation, const HolidayNames& names,
                                    int year);
/// The rule in which `day` counts, or does not.
HolidayRule withDay(HolidayRule rule, QDate day, bool counts);

/// As one setting of the daybook: a day and its name a line.
QString textOf(const HolidayNames& names);
HolidayNames holidayNamesFrom(const QString& text);

} // namespace daybook
