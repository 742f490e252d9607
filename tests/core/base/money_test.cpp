#include "core/base/money.h"
#include "tests/support/catch.h"

#include <tuple>

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("money is read however a bill prints it", "[base]")
{
    const auto [text, pence] = GENERATE(table<const char16_t*, qint64>({
        {u"£1,234.50", 123450},
        {u"1234.5", 123450},
        {u"44", 4400},
        {u"44.", 4400},
        {u".50", 50},
        {u"12,50", 1250},
        {u"12,5", 1250},
        {u"1,234", 123400},
        {u"12,345,678.90", 1234567890},
        {u"99999999.99", 9999999999},
        {u"£ 3", 300},
        {u"  £3.00 ", 300},
        {u"-£3", -300},
        {u"£-3", -300},
        {u"-3", -300},
        {u"\u22123.20", -320},
        {u"(12.00)", -1200},
        {u"(£1,012.00)", -101200},
        {u"12.00-", -1200},
        {u"12.00 CR", -1200},
        {u"12.00cr", -1200},
        {u"£12.00 Cr", -1200},
        {u"0.00", 0},
    }));
    INFO(QStringView(text).toString().toStdString());
    CHECK(parseMoney(text) == Money{pence});
}

TEST_CASE("what is no amount of money is not taken for one", "[base]")
{
    const auto text =
        GENERATE(as<QStringView>{}, u"", u" ", u"£", u"-", u"()", u"CR", u"abc", u"12.345", u"1,23,4",
                 u"1,234,5", u"1234,567", u",50", u"12,", u"1.2.3", u"12 34", u"(-3)", u"--3", u"-3-", u"££3",
                 u"100000000", u"999999999999999999999", u"3 pounds", u"0x10", u"1e5", u"08:30", u"12/05");
    INFO(text.toString().toStdString());
    CHECK_FALSE(parseMoney(text));
}

TEST_CASE("money is written the British way, negative amounts with a plain minus", "[base]")
{
    CHECK(toText(Money{4400}) == u"£44.00"_s);
    CHECK(toText(Money{5}) == u"£0.05"_s);
    CHECK(toText(Money{0}) == u"£0.00"_s);
    CHECK(toText(Money{-123450}) == u"-£1,234.50"_s);
    CHECK(toText(Money{-7}) == u"-£0.07"_s);
    CHECK(toText(Money{123456789012}) == u"£1,234,567,890.12"_s);
    CHECK(toPlainText(Money{123450}) == u"1234.50"_s);
    CHECK(toPlainText(Money{-1200}) == u"-12.00"_s);
}

TEST_CASE("money that is written can be read again", "[base]")
{
    const qint64 pence = GENERATE(0, 1, -1, 99, 100, 123450, -123450, 9999999999, -9999999999);
    CHECK(parseMoney(toText(Money{pence})) == Money{pence});
    CHECK(parseMoney(toPlainText(Money{pence})) == Money{pence});
}

TEST_CASE("sums of money are added and taken off to the penny", "[base]")
{
    Money sum{100};
    sum += Money{250};
    sum -= Money{50};
    CHECK(sum == Money{300});
    CHECK(sum + Money{1} == Money{301});
    CHECK(sum - Money{301} == -Money{1});
    CHECK(sum * 3 == Money{900});
    CHECK(Money{}.isZero());
    CHECK(Money{1} < Money{2});
}

TEST_CASE("half a penny is rounded up, once", "[base]")
{
    CHECK(proRata({2400}, Minutes(30)) == Money{1200});
    CHECK(proRata({2120}, Minutes(50)) == Money{1767}); // 1766.67
    CHECK(proRata({2430}, Minutes(1)) == Money{41});    // 40.5
    CHECK(percentOf({1451}, 50) == Money{726});         // 725.5
    CHECK(percentOf({-1451}, 50) == Money{-726});
    CHECK(times({1451}, {15, 1}) == Money{2177}); // 2176.5
    CHECK(times({-1451}, {15, 1}) == Money{-2177});
    CHECK(times({2400}, {2, 0}) == Money{4800});
    CHECK(times({9'999'999'999}, {1'333'333'333, 9}) ==
          Money{13'333'333'329}); // wider than 64 bits on the way
    CHECK(divideHalfUp(5, 2) == 3);
    CHECK(divideHalfUp(-5, 2) == -3);
    CHECK(divideHalfUp(4, 3) == 1);
    CHECK(divideHalfUp(-4, 3) == -1);
    CHECK(divideHalfUp(0, 7) == 0);
}

TEST_CASE("numbers are kept as they are printed", "[base]")
{
    CHECK(parseDecimal(u"0.75") == Decimal{75, 2});
    CHECK(parseDecimal(u"1") == Decimal{1, 0});
    CHECK(parseDecimal(u"2.50") == Decimal{250, 2});
    CHECK(parseDecimal(u" ½ ") == Decimal{5, 1});
    CHECK(parseDecimal(u"1½") == Decimal{15, 1});
    CHECK(parseDecimal(u"1 ½") == Decimal{15, 1});
    CHECK(parseDecimal(u"¼") == Decimal{25, 2});
    CHECK(parseDecimal(u"2¾") == Decimal{275, 2});
    CHECK(parseDecimal(u"-1.5") == Decimal{-15, 1});
    CHECK(parseDecimal(u".5") == Decimal{5, 1});
    const auto text = GENERATE(as<QStringView>{}, u"", u".", u"-", u"1.2.3", u"1.5½", u"one", u"1,5",
                               u"0.1234567890", u"12345678901234567890");
    INFO(text.toString().toStdString());
    CHECK_FALSE(parseDecimal(text));
}
