#include "core/check/minutes_due.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;

namespace {

std::vector<Visit> written(int step, int count)
{
    std::vector<Visit> visits;
    for (int i = 0; i < count; ++i) {
        Visit visit = visitAt(u"2024-05-06");
        visit.start = QTime(8, 0).addSecs(60 * step * i);
        visits.push_back(visit);
    }
    return visits;
}

} // namespace

TEST_CASE("a daybook written in quarter hours is held to quarter hours")
{
    CHECK(writtenCoarseness(written(15, 40)) == 15);
    CHECK(writtenCoarseness(written(10, 40)) == 10);
    CHECK(writtenCoarseness(written(5, 40)) == 5);
    CHECK(writtenCoarseness(written(1, 40)) == 1);
    CHECK(writtenCoarseness(written(15, 7)) == 5); // too few to tell
    CHECK(writtenCoarseness({}) == 5);
    std::vector<Visit> mostly = written(15, 95);
    for (const Visit& visit : written(1, 5))
        mostly.push_back(visit);
    CHECK(writtenCoarseness(mostly) == 15); // 95 of 100, and some of the five as well
}

TEST_CASE("booked time is due whatever was written")
{
    const TimeTerms terms = timeTerms(agreementAt(2400), 5);
    const DueMinutes due = minutesDue(terms, 30, 10, true);
    CHECK(due.due == 30);
    CHECK(due.most == 30);
    CHECK_FALSE(due.excessUnchecked);
}

TEST_CASE("the lesser of plan and stay is due, with the agreed grace")
{
    const TimeTerms terms =
        timeTerms(agreementAt(2400).by(ChargeBy::Lesser).rounding(5, RoundMode::Nearest), 5);
    CHECK(minutesDue(terms, 30, 10, true).due == 10);
    CHECK(minutesDue(terms, 30, 10, true).most == 15);
    CHECK(minutesDue(terms, 30, 25, true).due == 30);
    CHECK(minutesDue(terms, 30, 50, true).due == 30);
    CHECK(minutesDue(terms, 30, -1, true).due == 30);
    CHECK_FALSE(minutesDue(terms, 30, -1, true).excessUnchecked);
    CHECK(minutesDue(terms, 30, -1, false).excessUnchecked);
}

TEST_CASE("the time stayed is due, more or less by what the daybook leaves open")
{
    const TimeTerms terms = timeTerms(agreementAt(2400).by(ChargeBy::Actual).rounding(5, RoundMode::Down), 5);
    const DueMinutes due = minutesDue(terms, 30, 43, true);
    CHECK(due.due == 40);
    CHECK(due.most == 45);
    CHECK(due.least == 35);
    CHECK(minutesDue(terms, 30, -1, true).due == 30);
    CHECK(minutesDue(terms, 30, -1, true).excessUnchecked);
}

TEST_CASE("the greater of plan and stay is due")
{
    const TimeTerms terms = timeTerms(agreementAt(2400).by(ChargeBy::Greater), 1);
    CHECK(minutesDue(terms, 30, 20, true).due == 30);
    CHECK(minutesDue(terms, 30, 50, true).due == 50);
    CHECK(minutesDue(terms, 30, -1, true).due == 30);
}

TEST_CASE("the grace is never finer than the daybook is written")
{
    CHECK(timeTerms(agreementAt(2400).tolerance(5), 15).tolerance == 15);
    CHECK(timeTerms(agreementAt(2400).tolerance(20), 15).tolerance == 20);
    CHECK(timeTerms(agreementAt(2400).tolerance(0), 1).tolerance == 1);
    // A quarter of an hour short, in a daybook of quarter hours, is no short visit.
    const TimeTerms terms = timeTerms(agreementAt(2400).by(ChargeBy::Lesser), 15);
    CHECK(minutesDue(terms, 45, 30, true).due == 45);
    CHECK(minutesDue(terms, 45, 15, true).due == 15);
}

TEST_CASE("the grace is measured on the time that was written, before it is rounded")
{
    const TimeTerms terms =
        timeTerms(agreementAt(2400).by(ChargeBy::Lesser).rounding(5, RoundMode::Nearest), 5);
    CHECK(minutesDue(terms, 30, 23, true).due == 25);
    CHECK(minutesDue(terms, 30, 23, true).most == 30);
    CHECK(minutesDue(terms, 30, 25, true).due == 30);
}

TEST_CASE("the least that the written times could support is less by the grace, and never more than planned")
{
    const TimeTerms terms =
        timeTerms(agreementAt(2400).by(ChargeBy::Lesser).rounding(5, RoundMode::Nearest), 5);
    CHECK(minutesDue(terms, 30, 30, true).least == 25);
    CHECK(minutesDue(terms, 30, 50, true).least == 30);
    CHECK(minutesDue(timeTerms(agreementAt(2400).by(ChargeBy::Lesser).rounding(5, RoundMode::Nearest, 20), 5),
                     30, 8, true)
              .due == 20);
}
