#include "core/base/number_format.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("a format tells days, times, lengths, money and plain numbers apart", "[spreadsheet]")
{
    const auto [code, kind] = GENERATE(table<const char16_t*, NumberKind>({
        {u"General", NumberKind::Plain},
        {u"0.00", NumberKind::Plain},
        {u"#,##0.00;[Red]-#,##0.00", NumberKind::Plain},
        {u"0.00E+00", NumberKind::Plain},
        {u"# ?/?", NumberKind::Plain},
        {u"@", NumberKind::Plain},
        {u"[<=9999]0000;General", NumberKind::Plain},
        {u"0\" miles\"", NumberKind::Plain},
        {u"0.0\\h", NumberKind::Plain},
        {u"dd/mm/yyyy", NumberKind::Date},
        {u"[$-809]d mmmm yyyy;@", NumberKind::Date},
        {u"ddd\\ dd\\-mmm\\-yy", NumberKind::Date},
        {u"mmm-yy", NumberKind::Date},
        {u"YYYY-MM-DD", NumberKind::Date},
        {u"hh:mm", NumberKind::Time},
        {u"h:mm AM/PM", NumberKind::Time},
        {u"mm:ss", NumberKind::Time},
        {u"[$-F400]h:mm:ss\\ AM/PM", NumberKind::Time},
        {u"dd/mm/yyyy hh:mm", NumberKind::DateAndTime},
        {u"[h]:mm", NumberKind::Elapsed},
        {u"[HH]:MM:SS", NumberKind::Elapsed},
        {u"[mm]", NumberKind::Elapsed},
        {u"0%", NumberKind::Percent},
        {u"\"£\"#,##0.00", NumberKind::Money},
        {u"[$£-809]#,##0.00;[RED]-[$£-809]#,##0.00", NumberKind::Money},
        {u"_-[$£-809]* #,##0.00_-;-[$£-809]* #,##0.00_-", NumberKind::Money},
        {u"£#,##0", NumberKind::Money},
        {u"\\£0.00", NumberKind::Money},
    }));
    INFO(QStringView(code).toString().toStdString());
    CHECK(numberFormat(QStringView(code)).kind == kind);
}

TEST_CASE("euros stay euros", "[spreadsheet]")
{
    CHECK(numberText(12.1, numberFormat(u"[$€-2]#,##0.00")) == u"€12.10"_s);
    CHECK(numberText(12.1, numberFormat(u"\"GBP\" 0.00")) == u"£12.10"_s);
}

TEST_CASE("money comes out to the penny that was typed", "[spreadsheet]")
{
    const NumberFormat pounds = numberFormat(u"£#,##0.00");
    const auto [value, text] = GENERATE(table<double, const char16_t*>({
        {12.1, u"£12.10"},
        {12.099999999999999, u"£12.10"},
        {0.1 + 0.2, u"£0.30"},
        {1234567.89, u"£1234567.89"},
        {-12.5, u"-£12.50"},
        {0.0, u"£0.00"},
        {-0.0, u"£0.00"},
        {14.495, u"£14.495"},
        {10.0 / 3.0, u"£3.333333333"},
        {0.005, u"£0.005"},
        {9.9999999999999999, u"£10.00"},
        {0.99999999999, u"£1.00"},
        {1e-12, u"£0.00"},
    }));
    CHECK(numberText(value, pounds) == QStringView(text));
}

TEST_CASE("a plain number keeps the decimals it was shown with and never an exponent", "[spreadsheet]")
{
    CHECK(plainNumber(45413) == u"45413"_s);
    CHECK(plainNumber(12.5, 2) == u"12.50"_s);
    CHECK(plainNumber(0.000001) == u"0.000001"_s);
    CHECK(plainNumber(123456789012345.0) == u"123456789012345"_s);
    CHECK(plainNumber(1e300).contains(u'e'));
    CHECK(numberText(0.2, numberFormat(u"0%")) == u"20%"_s);
    CHECK(numberText(0.175, numberFormat(u"0.0%")) == u"17.5%"_s);
}

TEST_CASE("days are right in both calendars", "[spreadsheet]")
{
    const NumberFormat day = builtinNumberFormat(14);
    CHECK(numberText(45418, day) == u"2024-05-06"_s);
    CHECK(numberText(45418.375, day) == u"2024-05-06"_s);
    CHECK(numberText(43956, day, DaysFrom::Year1904) == u"2024-05-06"_s);
    CHECK(numberText(1, day) == u"1900-01-01"_s);
    CHECK(numberText(61, day) == u"1900-03-01"_s);
    CHECK(numberText(-3, day) == u"-3"_s);
    CHECK(numberText(1e9, day) == u"1000000000"_s);
}

TEST_CASE("times are the minute that the clock showed, lengths the nearest minute", "[spreadsheet]")
{
    const NumberFormat clock = builtinNumberFormat(20);
    CHECK(numberText(0.354166666666667, clock) == u"08:30"_s);
    CHECK(numberText(0.354166666666666, clock) == u"08:30"_s);
    CHECK(numberText(0.0, clock) == u"00:00"_s);
    CHECK(numberText(45418.375, clock) == u"09:00"_s);
    // Twenty-six and a half hours, shown by many sheets as 2:30.
    CHECK(numberText(26.5 / 24, clock) == u"26:30"_s);
    CHECK(numberText(0.0208333333333333, builtinNumberFormat(46)) == u"0:30"_s);
    CHECK(numberText(62.5 / 24, builtinNumberFormat(46)) == u"62:30"_s);
    CHECK(numberText((29 * 60 + 45) / 86400.0, builtinNumberFormat(46)) == u"0:30"_s);
    CHECK(numberText(45418.375, builtinNumberFormat(22)) == u"2024-05-06 09:00"_s);
    CHECK(numberText(0.375, builtinNumberFormat(22)) == u"09:00"_s);
}
