#include "core/base/uk_date.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("a date is read however it is written in the UK", "[base]")
{
    const auto text = GENERATE(
        as<QStringView>{}, u"2024-05-06", u"2024/05/06", u"2024/5/6", u"2024 May 6", u"06/05/2024", u"6/5/24",
        u"06/05/24", u"6 5 2024", u"6.5.24", u"6-5-2024", u"6 May 2024", u"06-May-24", u"06-May-2024",
        u"6May2024", u"6 MAY 24", u"6th May 2024", u"6th of May, 2024", u"May 6, 2024", u"Mon 06/05/24",
        u"Monday 6th May 2024", u"mon, 6 may 2024", u" 06/05/2024 ", u"Tuesday 6 May 2024");
    INFO(text.toString().toStdString());
    CHECK(parseUkDate(text) == QDate(2024, 5, 6));
}

TEST_CASE("two figures of a year belong to this century", "[base]")
{
    CHECK(parseUkDate(u"1/2/24") == QDate(2024, 2, 1));
    CHECK(parseUkDate(u"31/12/99") == QDate(2099, 12, 31));
    CHECK(parseUkDate(u"1 Sept 00") == QDate(2000, 9, 1));
}

TEST_CASE("days that are not in the calendar are not read", "[base]")
{
    const auto text =
        GENERATE(as<QStringView>{}, u"30 February 2024", u"30/02/2024", u"2024-02-30", u"29/02/2023",
                 u"31/04/2024", u"2024-13-01", u"05/13/2024", u"0/5/2024", u"00/00/0000", u"32/01/2024");
    INFO(text.toString().toStdString());
    CHECK_FALSE(parseUkDate(text, QDate(2024, 6, 1)));
}

TEST_CASE("what is no date is not taken for one", "[base]")
{
    const auto text =
        GENERATE(as<QStringView>{}, u"", u" ", u"Monday", u"May", u"2024", u"May 2024", u"08:00", u"8.30",
                 u"5-6", u"12.50", u"6/5/024", u"6/5/2", u"1/2/3/4", u"6 Mayy 2024", u"6 xth May 2024",
                 u"th 6 May 2024", u"of May 2024", u"06/05/2024 x", u"99999/1/1", u"2024-5-06-7",
                 u"1 May June 2024", u"Mon Tue 6 May 2024", u"6/5/1800", u"1234 May 6 2024", u"2024-0a-06",
                 u"total £6/5/2024", u"6 May 2024 and a good deal more text behind it");
    INFO(text.toString().toStdString());
    CHECK_FALSE(parseUkDate(text, QDate(2024, 6, 1)));
}

TEST_CASE("a date without a year takes the nearest one", "[base]")
{
    CHECK_FALSE(parseUkDate(u"Monday 6th May"));
    CHECK_FALSE(parseUkDate(u"6/5"));
    CHECK(parseUkDate(u"Monday 6th May", QDate(2024, 5, 31)) == QDate(2024, 5, 6));
    CHECK(parseUkDate(u"6/5", QDate(2024, 5, 31)) == QDate(2024, 5, 6));
    CHECK(parseUkDate(u"28 December", QDate(2025, 1, 10)) == QDate(2024, 12, 28));
    CHECK(parseUkDate(u"2 Jan", QDate(2024, 12, 20)) == QDate(2025, 1, 2));
    CHECK(parseUkDate(u"29 Feb", QDate(2025, 3, 1)) == QDate(2024, 2, 29));
    CHECK_FALSE(parseUkDate(u"30 Feb", QDate(2026, 3, 1)));
}

TEST_CASE("a file with the month first can be read as such, words and years first stay as they are", "[base]")
{
    CHECK(parseUkDate(u"05/13/2024", {}, DateOrder::MonthFirst) == QDate(2024, 5, 13));
    CHECK(parseUkDate(u"5/6/24", {}, DateOrder::MonthFirst) == QDate(2024, 5, 6));
    CHECK(parseUkDate(u"2024-05-06", {}, DateOrder::MonthFirst) == QDate(2024, 5, 6));
    CHECK(parseUkDate(u"6 May 2024", {}, DateOrder::MonthFirst) == QDate(2024, 5, 6));
    CHECK_FALSE(parseUkDate(u"13/05/2024", {}, DateOrder::MonthFirst));
}

TEST_CASE("a person may type a day in words", "[base]")
{
    const QDate monday(2024, 3, 4);
    CHECK(parseTypedDate(u"today", monday) == monday);
    CHECK(parseTypedDate(u" Yesterday ", monday) == QDate(2024, 3, 3));
    CHECK(parseTypedDate(u"tomorrow", monday) == QDate(2024, 3, 5));
    CHECK(parseTypedDate(u"last Tuesday", monday) == QDate(2024, 2, 27));
    CHECK(parseTypedDate(u"last Monday", monday) == QDate(2024, 2, 26));
    CHECK(parseTypedDate(u"Monday", monday) == monday);
    CHECK(parseTypedDate(u"weds", monday) == QDate(2024, 2, 28));
    CHECK(parseTypedDate(u"4/3/24", monday) == monday);
    CHECK(parseTypedDate(u"4 3 2024", monday) == monday);
    CHECK(parseTypedDate(u"4 March", monday) == monday);
    CHECK(parseTypedDate(u"4 mar", monday) == monday);
    CHECK(parseTypedDate(u"4/3", monday) == monday);
    CHECK_FALSE(parseTypedDate(u"whenever", monday));
    CHECK_FALSE(parseTypedDate(u"", monday));
}

TEST_CASE("dates are written in full, so that nobody has to guess", "[base]")
{
    const QDate day(2026, 6, 4);
    CHECK(toLongText(day) == u"Thursday 4 June 2026"_s);
    CHECK(toText(day) == u"Thu 4 June 2026"_s);
    CHECK(weekdayText(1) == u"Monday"_s);
    CHECK(shortWeekdayText(7) == u"Sun"_s);
    CHECK(toDayMonthText(day) == u"4 June"_s);
    CHECK(toMonthText(day) == u"June 2026"_s);
    CHECK(toIso(day) == u"2026-06-04"_s);
    CHECK(toLongText(QDate()).isEmpty());
    CHECK(toText(QDate()).isEmpty());
    CHECK(toDayMonthText(QDate()).isEmpty());
    CHECK(toMonthText(QDate()).isEmpty());
    CHECK(toIso(QDate()).isEmpty());
}

TEST_CASE("a period is written as short as it can be said", "[base]")
{
    CHECK(toText(BillingPeriod{{2026, 6, 1}, {2026, 6, 30}}) == u"1 to 30 June 2026"_s);
    CHECK(toText(BillingPeriod{{2026, 6, 29}, {2026, 7, 26}}) == u"29 June to 26 July 2026"_s);
    CHECK(toText(BillingPeriod{{2026, 12, 20}, {2027, 1, 3}}) == u"20 December 2026 to 3 January 2027"_s);
    CHECK(toText(BillingPeriod{{2026, 6, 1}, {2026, 6, 1}}) == u"1 June 2026"_s);
    CHECK(toText(BillingPeriod{}).isEmpty());
}

TEST_CASE("periods know their days", "[base]")
{
    const BillingPeriod june = monthOf({2026, 6, 17});
    CHECK(june == BillingPeriod{{2026, 6, 1}, {2026, 6, 30}});
    CHECK(june.days() == 30);
    CHECK(june.contains({2026, 6, 30}));
    CHECK_FALSE(june.contains({2026, 7, 1}));
    CHECK(june.overlaps({{2026, 6, 30}, {2026, 7, 2}}));
    CHECK_FALSE(june.overlaps({{2026, 7, 1}, {2026, 7, 2}}));
    CHECK_FALSE(BillingPeriod{{2026, 6, 2}, {2026, 6, 1}}.isValid());
    CHECK(monthOf({2024, 2, 10}).to == QDate(2024, 2, 29));
    CHECK(weekOf({2026, 6, 4}) == BillingPeriod{{2026, 6, 1}, {2026, 6, 7}});
    CHECK(weekOf({2026, 6, 7}) == BillingPeriod{{2026, 6, 1}, {2026, 6, 7}});
    CHECK(weekOf({2026, 6, 1}) == BillingPeriod{{2026, 6, 1}, {2026, 6, 7}});
}

TEST_CASE("Easter falls where the church says", "[base]")
{
    CHECK(easterSunday(2019) == QDate(2019, 4, 21));
    CHECK(easterSunday(2024) == QDate(2024, 3, 31));
    CHECK(easterSunday(2026) == QDate(2026, 4, 5));
    CHECK(easterSunday(2035) == QDate(2035, 3, 25));
    CHECK(easterSunday(2038) == QDate(2038, 4, 25));
}
