#include "core/care/bank_holidays.h"

#include "core/base/csv.h"
#include "core/base/text.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <optional>

/// A static library's resources are linked only when asked for, and the macro must stand outside every
/// namespace.
static void loadCalendarResource()
{
    Q_INIT_RESOURCE(calendar);
}

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1978;
constexpr int lastYear = 2100;
/// St Andrew's Day Bank Holiday (Scotland) Act 2007.
constexpr int firstStAndrewsYear = 2007;

struct OneOff
{
    std::optional<Nation> nation{}; ///< absent: all of them
    QDate date{};
    QDate insteadOf{}; ///< invalid: an extra day
    QString key{};
};

struct OneOffTable
{
    std::vector<OneOff> days{};
    int proclaimedUntil{};
};

std::optional<Nation> nationOf(const QString& word)
{
    if (word == "england-and-wales"_L1)
        return Nation::EnglandAndWales;
    if (word == "scotland"_L1)
        return Nation::Scotland;
    if (word == "northern-ireland"_L1)
        return Nation::NorthernIreland;
    return {};
}

OneOffTable readOneOffTable()
{
    loadCalendarResource();
    QFile file(u":/daybook/calendar/one_off_bank_holidays.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    OneOffTable table;
    if (!opened)
        return table;
    const CsvTable csv = parseCsv(decodeText(file.readAll()).text, u',');
    const CsvHeader header(csv.records.front().fields);
    for (std::size_t i = 1; i < csv.records.size(); ++i) {
        const CsvRecord& record = csv.records[i];
        const QDate date = parseUkDate(header.field(record, u"date")).value_or(QDate());
        if (header.field(record, u"kind") == "proclaimed_until"_L1) {
            table.proclaimedUntil = date.year();
            continue;
        }
        table.days.push_back({nationOf(header.field(record, u"nation")), date,
                              parseUkDate(header.field(record, u"instead_of")).value_or(QDate()),
                              header.field(record, u"key")});
    }
    return table;
}

const OneOffTable& oneOffTable()
{
    static const OneOffTable table = readOneOffTable();
    return table;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(1 - last.dayOfWeek());
}

BankHoliday onItsDay(QDate day, const QString& key)
{
    return {day, day, key};
}

BankHoliday orNextMonday(QDate day, const QString& key)
{
    return {isWeekend(day) ? day.addDays(8 - day.dayOfWeek()) : day, day, key};
}

/// The second of two days in a row: its substitute must not be the weekday the first one already has.
void addPair(std::vector<BankHoliday>& days, QDate first, const QString& firstKey, const QString& secondKey,
             bool secondKeepsMonday)
{
    const QDate second = first.addDays(1);
    BankHoliday one = orNextMonday(first, firstKey);
    BankHoliday two = orNextMonday(second, secondKey);
    if (one.listed == two.listed) {
        // 25 December on a Sunday leaves Boxing Day its Monday; 1 January on a Sunday takes the Monday of the
        // 2nd.
        BankHoliday& later = secondKeepsMonday && !isWeekend(second) ? one : two;
        later.listed = later.listed.addDays(1);
    }
    days.push_back(one);
    days.push_back(two);
}

std::vector<BankHoliday> computed(Nation nation, int year)
{
    std::vector<BankHoliday> days;
    const bool scotland = nation == Nation::Scotland;
    const bool northernIreland = nation == Nation::NorthernIreland;
    const QDate easter = easterSunday(year);
    if (scotland)
        addPair(days, QDate(year, 1, 1), u"new_year"_s, u"2nd_january"_s, false);
    else
        days.push_back(orNextMonday(QDate(year, 1, 1), u"new_year"_s));
    days.push_back(onItsDay(easter.addDays(-2), u"good_friday"_s));
    days.push_back(onItsDay(firstMonday(year, 5), u"early_may"_s));
    days.push_back(onItsDay(lastMonday(year, 5), u"spring"_s));
    if (northernIreland) {
        days.push_back(orNextMonday(QDate(year, 3, 17), u"st_patrick"_s));
        days.push_back(orNextMonday(QDate(year, 7, 12), u"battle_boyne"_s));
    }
    if (scotland) {
        days.push_back(onItsDay(firstMonday(year, 8), u"summer"_s));
        if (year >= firstStAndrewsYear)
            days.push_back(orNextMonday(QDate(year, 11, 30), u"st_andrew"_s));
    } else {
        days.push_back(onItsDay(easter.addDays(1), u"easter_monday"_s));
        days.push_back(onItsDay(lastMonday(year, 8), u"late_august"_s));
    }
    addPair(days, QDate(year, 12, 25), u"christmas"_s, u"boxing_day"_s, true);
    for (const OneOff& oneOff : oneOffTable().days) {
        if (oneOff.date.year() != year || (oneOff.nation && *oneOff.nation != nation))
            continue;
        if (oneOff.insteadOf.isValid())
            std::erase_if(days, [&](const BankHoliday& day) { return day.listed == oneOff.insteadOf; });
        days.push_back(onItsDay(oneOff.date, oneOff.key));
    }
    std::sort(days.begin(), days.end(),
              [](const BankHoliday& a, const BankHoliday& b) { return a.listed < b.listed; });
    return days;
}

/// A check asks about thousands of days of the same few years. One table a thread, so that nothing is shared.
const std::vector<BankHoliday>& remembered(Nation nation, int year)
{
    thread_local QHash<int, std::vector<BankHoliday>> years;
    const int key = static_cast<int>(nation) * 10'000 + year;
    auto found = years.find(key);
    if (found == years.end())
        found = years.insert(key, year < firstYear || year > lastYear ? std::vector<BankHoliday>()
                                                                      : computed(nation, year));
    return *found;
}

bool holds(const std::vector<QDate>& days, QDate day)
{
    return std::find(days.begin(), days.end(), day) != days.end();
}

} // namespace

std::vector<BankHoliday> bankHolidays(Nation nation, int year)
{
    return remembered(nation, year);
}

int lastProclaimedYear()
{
    return oneOffTable().proclaimedUntil;
}

bool isBankHoliday(const HolidayRule& rule, QDate day)
{
    if (holds(rule.except, day))
        return false;
    if (holds(rule.also, day))
        return true;
    if (!rule.nation || !day.isValid())
        return false;
    const std::vector<BankHoliday>& days = remembered(*rule.nation, day.year());
    return std::any_of(days.begin(), days.end(), [&](const BankHoliday& holiday) {
        return (rule.basis != HolidayBasis::Actual && holiday.listed == day) ||
               (rule.basis != HolidayBasis::GovList && holiday.actual == day);
    });
}

} // namespace daybook
