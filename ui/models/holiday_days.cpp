#include "ui/models/holiday_days.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HolidayDays)
};

QString nameOf(const QString& key)
{
    if (key == u"new_year"_s)
        return Words::tr("New Year's Day");
    if (key == u"2nd_january"_s)
        return Words::tr("2 January");
    if (key == u"good_friday"_s)
        return Words::tr("Good Friday");
    if (key == u"easter_monday"_s)
        return Words::tr("Easter Monday");
    if (key == u"early_may"_s)
        return Words::tr("Early May bank holiday");
    if (key == u"spring"_s)
        return Words::tr("Spring bank holiday");
    if (key == u"summer"_s || key == u"late_august"_s)
        return Words::tr("Summer bank holiday");
    if (key == u"st_patrick"_s)
        return Words::tr("St Patrick's Day");
    if (key == u"battle_boyne"_s)
        return Words::tr("Battle of the Boyne");
    if (key == u"st_andrew"_s)
        return Words::tr("St Andrew's Day");
    if (key == u"christmas"_s)
        return Words::tr("Christmas Day");
    if (key == u"boxing_day"_s)
        return Words::tr("Boxing Day");
    return Words::tr("Extra bank holiday");
}

bool holds(const std::vector<QDate>& days, QDate day)
{
    return std::find(days.begin(), days.end(), day) != days.end();
}

HolidayStanding standingOf(const HolidayRule& rule, QDate day)
{
    if (holds(rule.except, day))
        return HolidayStanding::TakenOut;
    if (holds(rule.also, day))
        return HolidayStanding::Added;
    return isBankHoliday(rule, day) ? HolidayStanding::Counts : HolidayStanding::DoesNotCount;
}

} // namespace

std::vector<HolidayDay> holidayDays(const HolidayRule& rule, Nation nation, const HolidayNames& names,
                                    int year)
{
    std::vector<HolidayDay> days;
    const auto add = [&](QDate day, const QString& name, bool isOwn) {
        const bool isThere = std::any_of(days.begin(), days.end(),
                                         [day](const HolidayDay& other) { return other.day == day; });
        if (day.year() != year || isThere)
            return;
        const auto called = names.find(day);
        days.push_back(
            {day, isOwn && called != names.end() ? called->second : name, standingOf(rule, day), isOwn});
    };
    for (const BankHoliday& holiday : bankHolidays(rule.nation.value_or(nation), year)) {
        const QString name = nameOf(holiday.key);
        add(holiday.actual, name, false);
        if (holiday.isSubstitute())
            add(holiday.listed, Words::tr("Instead of %1").arg(name), false);
    }
    for (const QDate day : rule.also)
        add(day, Words::tr("A day you added"), true);
    for (const QDate day : rule.except)
        add(day, Words::tr("A day you took out"), true);
    std::sort(days.begin(), days.end(),
              [](const HolidayDay& one, const HolidayDay& other) { return one.day < other.day; });
    return days;
}

HolidayRule withDay(HolidayRule rule, QDate day, bool counts)
{
    std::erase(rule.also, day);
    std::erase(rule.except, day);
    if (isBankHoliday(rule, day) != counts) {
        std::vector<QDate>& days = counts ? rule.also : rule.except;
        days.push_back(day);
        std::sort(days.begin(), days.end());
    }
    return rule;
}

QString textOf(const HolidayNames& names)
{
    QStringList lines;
    for (const auto& [day, name] : names)
        lines += day.toString(Qt::ISODate) + u' ' + name.simplified();
    return lines.join(u'\n');
}

HolidayNames holidayNamesFrom(const QString& text)
{
    constexpr qsizetype dateLength = 10;
    HolidayNames names;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QDate day = QDate::fromString(line.left(dateLength), Qt::ISODate);
        if (const QString name = line.mid(dateLength + 1); day.isValid() && !name.isEmpty())
            names[day] = name;
    }
    return names;
}

} // namespace daybook
