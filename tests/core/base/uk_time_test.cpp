#include "core/base/uk_time.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("a time is read however people write it", "[base]")
{
    const auto [text, hour, minute] = GENERATE(table<const char16_t*, int, int>({
        {u"08:00", 8, 0},       {u"8.00", 8, 0},      {u"8:00:00", 8, 0},     {u"0800", 8, 0},
        {u"800", 8, 0},         {u"8:00 am", 8, 0},   {u"8am", 8, 0},         {u"8 AM", 8, 0},
        {u"8 a.m.", 8, 0},      {u"8.30pm", 20, 30},  {u"8:30 p.m.", 20, 30}, {u"8", 8, 0},
        {u"13", 13, 0},         {u"8.30", 8, 30},     {u"0830", 8, 30},       {u"20:30 pm", 20, 30},
        {u"12 noon", 12, 0},    {u"noon", 12, 0},     {u"12:00 noon", 12, 0}, {u"midnight", 0, 0},
        {u"12 midnight", 0, 0}, {u"24:00", 0, 0},     {u"2400", 0, 0},        {u"00:00", 0, 0},
        {u"12am", 0, 0},        {u"12.30 am", 0, 30}, {u"12 pm", 12, 0},      {u"12:30pm", 12, 30},
        {u" 23:59 ", 23, 59},   {u"8:00:59", 8, 0},
    }));
    INFO(QStringView(text).toString().toStdString());
    CHECK(parseUkTime(text) == QTime(hour, minute));
}

TEST_CASE("what is no time is not taken for one", "[base]")
{
    const auto text = GENERATE(as<QStringView>{}, u"", u" ", u"am", u"25:00", u"24", u"24:01", u"8:60",
                               u"8:5", u"8:", u":30", u"13 am", u"0 pm", u"1 noon", u"8 noon",
                               u"12:30 midnight", u"12345", u"8:00:00:00", u"8:00:61", u"8-30", u"eight",
                               u"8:00 today", u"08:00-08:45", u"a quarter past eight o'clock");
    INFO(text.toString().toStdString());
    CHECK_FALSE(parseUkTime(text));
}

TEST_CASE("a length of time is read however a bill prints it", "[base]")
{
    const auto [text, minutes] = GENERATE(table<const char16_t*, int>({
        {u"30", 30},
        {u"30 min", 30},
        {u"30 mins", 30},
        {u"30 minutes", 30},
        {u"30m", 30},
        {u"30.0 mins", 30},
        {u"0:30", 30},
        {u"1:15", 75},
        {u"1:15:00", 75},
        {u"0.5", 30},
        {u"0.75", 45},
        {u"1.0", 60},
        {u"0.33", 20},
        {u"0.67", 40},
        {u"½", 30},
        {u"1½", 90},
        {u"1½ hours", 90},
        {u"1h 15m", 75},
        {u"1h15", 75},
        {u"1 hr 15 min", 75},
        {u"1 hour and 15 minutes", 75},
        {u"1 hour, 15 minutes", 75},
        {u"1.5 hours", 90},
        {u"1 hour", 60},
        {u"9 hours", 540},
        {u"2h", 120},
        {u"25:00", 1500},
        {u"0", 0},
        {u"90", 90},
    }));
    INFO(QStringView(text).toString().toStdString());
    CHECK(parseLength(text) == Minutes(minutes));
}

TEST_CASE("what is no length of time is not taken for one", "[base]")
{
    const auto text =
        GENERATE(as<QStringView>{}, u"", u" ", u"min", u"-30", u"25:01", u"1501", u"30.0", u"0:60", u"0:5",
                 u":30", u"1:15:30", u"30 days", u"1h 75m", u"1.5h 10m", u"1h 1.5m", u"1h 15m 10s",
                 u"30 min 5", u"0.33 mins", u"1 2", u"£12", u"99999999999", u"half an hour");
    INFO(text.toString().toStdString());
    CHECK_FALSE(parseLength(text));
}

TEST_CASE("a moment is kept as the clock showed it, in whatever zone this machine stands", "[base]")
{
    const QDateTime expected(QDate(2024, 5, 3), QTime(9, 15), QTimeZone::utc());
    const auto text =
        GENERATE(as<QStringView>{}, u"2024-05-03 09:15", u"2024-05-03T09:15", u"2024-05-03T09:15:00",
                 u"2024-05-03T09:15:00Z", u"2024-05-03T09:15:00.000+01:00", u"03/05/2024 09:15",
                 u"3/5/24 9.15", u"3 May 2024 9:15 am", u"3 May 2024 at 9:15 am", u"Fri 3 May 2024, 9:15am");
    INFO(text.toString().toStdString());
    CHECK(parseDateTime(text) == expected);
    CHECK(clockReading({2024, 5, 3}, {9, 15}) == expected);
}

TEST_CASE("seconds of a moment are kept", "[base]")
{
    CHECK(parseDateTime(u"2024-05-03T09:15:42Z") == clockReading({2024, 5, 3}, {9, 15, 42}));
    CHECK(parseDateTime(u"2024-05-03 09:15:42") == clockReading({2024, 5, 3}, {9, 15, 42}));
}

TEST_CASE("a moment in the hour that is skipped in March still is one", "[base]")
{
    const std::optional<QDateTime> moment = parseDateTime(u"2024-03-31 01:30");
    REQUIRE(moment);
    CHECK(moment->isValid());
    CHECK(moment->time() == QTime(1, 30));
    CHECK(clockReading({2024, 3, 31}, {1, 0}).secsTo(*moment) == 30 * 60);
}

TEST_CASE("what is no moment is not taken for one", "[base]")
{
    const auto text =
        GENERATE(as<QStringView>{}, u"", u"2024-05-03", u"09:15", u"2024-05-03 25:00", u"2024-05-03T25:00",
                 u"2024-02-30 09:15", u"2024-02-30T09:15", u"2024-05-03T09:15 or so", u"soon after 9:15",
                 u"2024-05-03T0915xx",
                 u"a text that is far longer than any date and time that anybody would ever write");
    INFO(text.toString().toStdString());
    CHECK_FALSE(parseDateTime(text));
}

TEST_CASE("times and lengths are written in plain words", "[base]")
{
    CHECK(toText(QTime(8, 0)) == u"8:00 am"_s);
    CHECK(toText(QTime(12, 30)) == u"12:30 pm"_s);
    CHECK(toText(QTime(0, 5)) == u"12:05 am"_s);
    CHECK(toText(QTime(23, 59)) == u"11:59 pm"_s);
    CHECK(toText(QTime()).isEmpty());
    CHECK(toIso(QTime(8, 0)) == u"08:00"_s);
    CHECK(toText(Minutes(1)) == u"1 minute"_s);
    CHECK(toText(Minutes(60)) == u"1 hour"_s);
    CHECK(toText(Minutes(61)) == u"1 hour 1 minute"_s);
}

TEST_CASE("the length of a visit is what the clock face says", "[base]")
{
    CHECK(clockMinutes({8, 0}, {8, 30}) == Minutes(30));
    CHECK(clockMinutes({22, 0}, {7, 0}) == Minutes(540));
    CHECK(clockMinutes({8, 0}, {8, 0}) == Minutes(24 * 60));
    CHECK(clockMinutes({23, 30}, {0, 0}) == Minutes(30));
    CHECK(minuteOfDay({0, 0}) == 0);
    CHECK(minuteOfDay({23, 59}) == 1439);
}

TEST_CASE("a night is an hour shorter in March and an hour longer in October", "[base]")
{
    const auto [year, march, october] = GENERATE(table<int, int, int>({
        {2020, 29, 25},
        {2021, 28, 31},
        {2022, 27, 30},
        {2023, 26, 29},
        {2024, 31, 27},
        {2025, 30, 26},
        {2026, 29, 25},
        {2027, 28, 31},
        {2028, 26, 29},
        {2029, 25, 28},
        {2030, 31, 27},
        {2031, 30, 26},
        {2032, 28, 31},
        {2033, 27, 30},
        {2034, 26, 29},
        {2035, 25, 28},
    }));
    INFO(year);
    const QDate spring(year, 3, march);
    const QDate autumn(year, 10, october);
    CHECK(elapsedMinutes(spring.addDays(-1), {22, 0}, {7, 0}) == Minutes(480));
    CHECK(elapsedMinutes(autumn.addDays(-1), {22, 0}, {7, 0}) == Minutes(600));
    CHECK(elapsedMinutes(spring, {22, 0}, {7, 0}) == Minutes(540));
    CHECK(elapsedMinutes(autumn, {22, 0}, {7, 0}) == Minutes(540));
    CHECK(elapsedMinutes(spring.addDays(-2), {22, 0}, {7, 0}) == Minutes(540));
    CHECK(elapsedMinutes(spring, {8, 0}, {8, 30}) == Minutes(30));
    CHECK(elapsedMinutes(autumn, {0, 30}, {2, 30}) == Minutes(180));
}

TEST_CASE("a visit inside the hour that is skipped in March lasted some time, never nothing", "[base]")
{
    const QDate spring(2024, 3, 31);
    CHECK(elapsedMinutes(spring, {1, 15}, {1, 45}) == Minutes(30));
    CHECK(elapsedMinutes(spring, {1, 30}, {2, 15}) == Minutes(45));
    CHECK(elapsedMinutes(spring, {0, 45}, {2, 15}) == Minutes(30));
    CHECK(elapsedMinutes(spring.addDays(-1), {22, 0}, {1, 30}) == Minutes(210));
}
