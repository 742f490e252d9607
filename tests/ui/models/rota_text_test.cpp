#include "ui/models/rota_text.h"

#include "tests/support/catch.h"
#include "tests/ui/pages/day_fixture.h"

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

TEST_CASE("a planned visit is one sentence")
{
    RotaEntry entry = dailyVisit(u"Morning", QTime(8, 0), QTime(8, 30));
    entry.from = QDate(2026, 5, 4);
    CHECK(
        sentenceOf(entry) ==
        u"Morning: every day, 8:00 am to 8:30 am, one carer, personal care, Brightcare. From Mon 4 May 2026."_s);
    entry.weekdays = 0b0010101;
    entry.carers = 2;
    entry.from.reset();
    CHECK(
        sentenceOf(entry) ==
        u"Morning: Monday, Wednesday and Friday, 8:00 am to 8:30 am, two carers together, personal care, Brightcare."_s);
}

TEST_CASE("a meal has no set time and no number of carers")
{
    CHECK(sentenceOf(dailyMeal()) == u"Hot meal: every day, no set time, meal, Star of India."_s);
}

TEST_CASE("a row that a later one replaced is left out, and one to come is shown")
{
    RotaEntry first = dailyVisit(u"Morning", QTime(8, 0), QTime(8, 30));
    RotaEntry second = dailyVisit(u"Morning", QTime(9, 0), QTime(9, 30));
    second.from = QDate(2026, 6, 1);
    CHECK(rowsInForce({first, second}, QDate(2026, 5, 31)).size() == 2);
    REQUIRE(rowsInForce({first, second}, QDate(2026, 6, 1)).size() == 1);
    CHECK(rowsInForce({first, second}, QDate(2026, 6, 1)).front().start == QTime(9, 0));
}

TEST_CASE("a single visit in the past and a row that ended are left out")
{
    RotaEntry once = dailyVisit(u"Extra", QTime(10, 0), QTime(11, 0));
    once.weekdays.reset();
    once.date = QDate(2026, 6, 3);
    RotaEntry ended = dailyVisit(u"Tea", QTime(17, 0), QTime(17, 30));
    ended.to = QDate(2026, 6, 3);
    CHECK(rowsInForce({once, ended}, thursday).empty());
    CHECK(rowsInForce({once, ended}, thursday.addDays(-1)).size() == 2);
}
