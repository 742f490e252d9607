#include "core/care/rota.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

std::vector<RotaEntry> planOf(const QByteArray& rows)
{
    const RotaReading reading =
        readRota("name,days,date,start,end,service,carers,provider,from,to,quantity\n" + rows);
    CHECK(reading.usable);
    CHECK(reading.problems.empty());
    return reading.entries;
}

/// "06 08:00 Morning, …" for the days of May 2024 that are asked for.
QString plannedText(const std::vector<RotaEntry>& plan, int fromDay, int toDay)
{
    QStringList words;
    for (const PlannedVisit& visit : plannedVisits(plan, {{2024, 5, fromDay}, {2024, 5, toDay}})) {
        const QString time = visit.start ? visit.start->toString(u"HH:mm"_s) : u"-"_s;
        words.append(visit.date.toString(u"dd"_s) + u' ' + time + u' ' + visit.name);
    }
    return words.join(", "_L1);
}

} // namespace

TEST_CASE("days of the plan are understood however they are written", "[care]")
{
    // 6 May 2024 is a Monday.
    const auto [days, expected] = GENERATE(table<const char*, const char*>({
        {"daily", "06 07 08 09 10 11 12"},
        {"Every day", "06 07 08 09 10 11 12"},
        {"weekdays", "06 07 08 09 10"},
        {"weekends", "11 12"},
        {"Mon Wed Fri", "06 08 10"},
        {"mon; wed; fri", "06 08 10"},
        {"Mondays and Thursdays", "06 09"},
        {"Mon-Wed", "06 07 08"},
        {"Fri to Mon", "06 10 11 12"},
        {"Tues & Thurs", "07 09"},
        {"weekends Wed", "08 11 12"},
        {"Weds/Sun", "08 12"},
    }));
    INFO(days);
    const std::vector<RotaEntry> plan = planOf(QByteArray("A,") + days + ",,08:00,08:30,,,,,,\n");
    QStringList read;
    for (const PlannedVisit& visit : plannedVisits(plan, {{2024, 5, 6}, {2024, 5, 12}}))
        read.append(visit.date.toString(u"dd"_s));
    CHECK(read.join(u' ') == QLatin1StringView(expected));
}

TEST_CASE("a plan row carries everything about the visit", "[care]")
{
    const std::vector<RotaEntry> plan =
        planOf("Night,Mon,,22:00,07:00,waking night,2,Rowan,,,1\nMeal,Tue,,12:15,,meal,,,,,2\n");
    const std::vector<PlannedVisit> visits = plannedVisits(plan, {{2024, 5, 6}, {2024, 5, 7}});
    REQUIRE(visits.size() == 2);
    CHECK(visits[0] ==
          PlannedVisit{
              {2024, 5, 6}, QTime(22, 0), QTime(7, 0), u"Night"_s, u"waking night"_s, u"Rowan"_s, 2, 1});
    CHECK(visits[0].length() == Minutes(540));
    CHECK(visits[1].quantity == 2);
    CHECK(visits[1].length() == Minutes(0));
}

TEST_CASE("a later row of the same name takes the place of the earlier one", "[care]")
{
    const std::vector<RotaEntry> plan =
        planOf("Morning,daily,,08:00,08:30,,,,,,\nTea,daily,,16:00,16:30,,,,,,\n"
               "morning,daily,,09:00,09:30,,,,2024-05-08,,\n");
    CHECK(plannedText(plan, 7, 8) == u"07 08:00 Morning, 07 16:00 Tea, 08 09:00 morning, 08 16:00 Tea"_s);
}

TEST_CASE("rows of one name that begin together stand side by side", "[care]")
{
    const std::vector<RotaEntry> plan =
        planOf("Morning,weekdays,,08:00,08:30,,,,,,\nMorning,weekends,,09:00,09:30,,,,,,\n");
    CHECK(plannedText(plan, 10, 11) == u"10 08:00 Morning, 11 09:00 Morning"_s);
}

TEST_CASE("the same name at another provider is another visit", "[care]")
{
    const std::vector<RotaEntry> plan =
        planOf("Morning,daily,,08:00,08:30,,,A,,,\nMorning,daily,,09:00,09:30,,,B,2024-05-01,,\n");
    CHECK(plannedText(plan, 6, 6) == u"06 08:00 Morning, 06 09:00 Morning"_s);
}

TEST_CASE("none ends the visits of a row", "[care]")
{
    const std::vector<RotaEntry> plan = planOf("Tea,daily,,16:00,16:30,,,,,,\nTea,none,,,,,,,2024-05-08,,\n");
    CHECK(plannedText(plan, 6, 9) == u"06 16:00 Tea, 07 16:00 Tea"_s);
}

TEST_CASE("after a change with a last day the plan is as before", "[care]")
{
    const std::vector<RotaEntry> plan =
        planOf("Tea,daily,,16:00,16:30,,,,,,\nTea,daily,,17:00,17:30,,,,2024-05-07,2024-05-07,\n");
    CHECK(plannedText(plan, 6, 8) == u"06 16:00 Tea, 07 17:00 Tea, 08 16:00 Tea"_s);
}

TEST_CASE("a single date is an extra visit, or that day's change when it has the name of another row",
          "[care]")
{
    const std::vector<RotaEntry> plan =
        planOf("Tea,daily,,16:00,16:30,,,,,,\nDoctor,,07/05/"
               "2024,10:00,11:00,,,,,,\nTea,,2024-05-08,18:00,18:30,,,,,,\nTea,none,2024-05-09,,,,,,,,\n");
    CHECK(plannedText(plan, 6, 10) ==
          u"06 16:00 Tea, 07 10:00 Doctor, 07 16:00 Tea, 08 18:00 Tea, 10 16:00 Tea"_s);
}

TEST_CASE("a row is in force on its first and its last day", "[care]")
{
    const std::vector<RotaEntry> plan = planOf(",daily,,16:00,16:30,,,,2024-05-07,2024-05-08,\n");
    CHECK(plannedText(plan, 6, 9) == u"07 16:00 , 08 16:00 "_s);
}

TEST_CASE("the order of the rows in the file makes no difference", "[care]")
{
    std::vector<RotaEntry> plan =
        planOf("Tea,daily,,16:00,16:30,,,,,,\nTea,weekends,,16:00,17:30,x,2,B,2024-05-03,,\n,daily,,16:00,16:"
               "30,,,A,,,\n"
               ",daily,,,,meal,,,,,2\n,daily,,16:00,16:30,,,,,,\nTea,none,,,,,,,2024-05-10,,\n");
    const BillingPeriod period{{2024, 5, 1}, {2024, 5, 14}};
    const std::vector<PlannedVisit> expected = plannedVisits(plan, period);
    CHECK(expected.size() == 9 + 4 + 14 * 3);
    std::sort(plan.begin(), plan.end(), [](const RotaEntry& a, const RotaEntry& b) { return a.row > b.row; });
    CHECK(plannedVisits(plan, period) == expected);
    CHECK(plannedVisits(plan, {}).empty());
    CHECK(plannedVisits({}, period).empty());
}

TEST_CASE("a plan that is written can be read again", "[care]")
{
    std::vector<RotaEntry> plan = planOf(
        "\"Tea, late\",weekdays,,16:00,16:30,,,,,,\nTea,Mon Sun,,16:00,,=x,2,B & Co,2024-05-03,2024-06-01,3\n"
        "Tea,weekends,,1:00,2:00,,,,,,\nDoctor,,2024-05-07,10:00,11:00,,,,,,\nTea,none,,,,,,,2024-05-10,,\n"
        "Tea,none,2024-05-09,,,,,,,,\nBed,daily,,20:00,20:30,,,,,,\n");
    plan[0].uuid = u"one"_s;
    const RotaReading again = readRota(writeRota(plan));
    CHECK(again.problems.empty());
    CHECK(again.entries == plan);
}

TEST_CASE("a row of the plan that cannot be understood is named, the others are used", "[care]")
{
    const auto [row, column] = GENERATE(table<const char*, const char*>({
        {"A,,,08:00,08:30,,,,,,", "days"},
        {"A,whenever,,08:00,08:30,,,,,,", "days"},
        {"A,Mon to,,08:00,08:30,,,,,,", "days"},
        {"A,to Mon,,08:00,08:30,,,,,,", "days"},
        {"A,,30/02/2024,08:00,08:30,,,,,,", "date"},
        {"A,daily,,soon,08:30,,,,,,", "start"},
        {"A,daily,,08:00,later,,,,,,", "end"},
        {"A,daily,,08:00,08:30,,,,05/13/2024,,", "from"},
        {"A,daily,,08:00,08:30,,,,,2024-02-30,", "to"},
        {"A,daily,,08:00,08:30,,,,2024-05-02,2024-05-01,", "to"},
    }));
    INFO(row);
    const RotaReading reading =
        readRota(QByteArray("name,days,date,start,end,service,carers,provider,from,to,quantity\n") + row +
                 "\nTea,daily,,16:00,16:30,,,,,,\n");
    CHECK(reading.usable);
    CHECK(reading.entries.size() == 1);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].row == 2);
    CHECK(reading.problems[0].column == QLatin1StringView(column));
    CHECK(reading.problems[0].done.contains("left out"_L1));
}

TEST_CASE("a number of carers or meals that cannot be right counts as one and is named", "[care]")
{
    const RotaReading reading = readRota("days,start,end,carers,quantity\ndaily,08:00,08:30,0,1\ndaily,08:00,"
                                         "08:30,two,1\ndaily,08:00,,1,-4\n");
    CHECK(reading.entries.size() == 3);
    CHECK(reading.problems.size() == 3);
    for (const RotaEntry& entry : reading.entries)
        CHECK((entry.carers == 1 && entry.quantity == 1));
}

TEST_CASE("a file that is no plan gets one clear sentence", "[care]")
{
    for (const QByteArray& file : {QByteArray(), QByteArray("\n\n"), QByteArray("\x89PNG\0\0", 6),
                                   QByteArray("start,end\n08:00,08:30\n")}) {
        const RotaReading reading = readRota(file);
        CHECK_FALSE(reading.usable);
        CHECK(reading.entries.empty());
        REQUIRE(reading.problems.size() == 1);
        CHECK(reading.problems[0].row == 0);
        CHECK(reading.problems[0].done.contains("Nothing was changed"_L1));
    }
}

TEST_CASE("a visit every other week is counted from the week of its first day", "[care]")
{
    // 9 May 2024 is a Thursday: its week begins on Monday the 6th, so the Tuesdays are those of the weeks
    // from 20 May on.
    const RotaReading reading =
        readRota("name,days,start,end,from,every_weeks,tasks\n"
                 "Bath,Tue Fri,10:00,11:00,2024-05-09,2,\"wash hair; nails;;  nails and feet \"\n");
    CHECK(reading.problems.empty());
    REQUIRE(reading.entries.size() == 1);
    CHECK(reading.entries.front().everyWeeks == 2);
    CHECK(reading.entries.front().tasks == QStringList{u"wash hair"_s, u"nails"_s, u"nails and feet"_s});
    CHECK(plannedText(reading.entries, 1, 31) == u"10 10:00 Bath, 21 10:00 Bath, 24 10:00 Bath"_s);
    // Across the end of a year, and of a leap year, it goes on by weeks.
    int count = 0;
    QDate before;
    for (const PlannedVisit& visit : plannedVisits(reading.entries, {{2024, 12, 1}, {2025, 2, 28}})) {
        if (visit.date.dayOfWeek() != Qt::Tuesday)
            continue;
        if (before.isValid())
            CHECK(before.daysTo(visit.date) == 14);
        before = visit.date;
        ++count;
    }
    CHECK(count == 7);
}

TEST_CASE("a plan row every few weeks without a first day is left out, and that is said", "[care]")
{
    const RotaReading reading =
        readRota("name,days,start,end,every_weeks\nBath,Tue,10:00,11:00,2\nTea,daily,17:00,17:30,\n");
    REQUIRE(reading.entries.size() == 1);
    CHECK(reading.entries.front().name == u"Tea"_s);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().column == u"from"_s);
    CHECK(reading.problems.front().done.contains(u"Write the first day"_s));
}

TEST_CASE("weeks and tasks are written to the plan only where there are some, and read back", "[care]")
{
    RotaEntry entry;
    entry.name = u"Bath"_s;
    entry.weekdays.set(1);
    entry.start = QTime(10, 0);
    entry.end = QTime(11, 0);
    entry.from = QDate(2024, 5, 7);
    CHECK_FALSE(writeRota({entry}).contains("every_weeks"));
    entry.everyWeeks = 4;
    entry.tasks = {u"wash hair"_s, u"=nails"_s};
    const RotaReading reading = readRota(writeRota({entry}));
    REQUIRE(reading.entries.size() == 1);
    CHECK(reading.entries.front().everyWeeks == 4);
    CHECK(reading.entries.front().tasks == entry.tasks);
    const auto planned = plannedVisits(reading.entries, {{2024, 5, 1}, {2024, 6, 30}});
    REQUIRE(planned.size() == 2);
    CHECK(planned.front().date.daysTo(planned.back().date) == 28);
    CHECK(tasksOf(reading.entries, planned.front()) == entry.tasks);
    CHECK(tasksOf({}, planned.front()).isEmpty());
}
