#include "tests/support/catch.h"
#include "ui/models/holiday_days.h"

#include <algorithm>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

HolidayStanding standingOf(const HolidayRule& rule, QDate day)
{
    for (const HolidayDay& one : holidayDays(rule, Nation::EnglandAndWales, {}, day.year())) {
        if (one.day == day)
            return one.standing;
    }
    FAIL("That day is not in the list.");
    return {};
}

HolidayRule rule(HolidayBasis basis)
{
    HolidayRule made;
    made.nation = Nation::EnglandAndWales;
    made.basis = basis;
    return made;
}

} // namespace

TEST_CASE("Boxing Day on a Saturday and the Monday instead of it are two days, of which the agreement says "
          "which counts")
{
    const QDate saturday(2026, 12, 26);
    const QDate monday(2026, 12, 28);
    CHECK(standingOf(rule(HolidayBasis::GovList), saturday) == HolidayStanding::DoesNotCount);
    CHECK(standingOf(rule(HolidayBasis::GovList), monday) == HolidayStanding::Counts);
    CHECK(standingOf(rule(HolidayBasis::Actual), saturday) == HolidayStanding::Counts);
    CHECK(standingOf(rule(HolidayBasis::Actual), monday) == HolidayStanding::DoesNotCount);
    CHECK(standingOf(rule(HolidayBasis::Both), saturday) == HolidayStanding::Counts);
    CHECK(standingOf(rule(HolidayBasis::Both), monday) == HolidayStanding::Counts);
}

TEST_CASE("an agreement that names no country shows the days of where the person lives, and none counts")
{
    const auto days = holidayDays({}, Nation::Scotland, {}, 2026);
    CHECK(std::any_of(days.begin(), days.end(),
                      [](const HolidayDay& day) { return day.name == u"St Andrew's Day"_s; }));
    CHECK(std::none_of(days.begin(), days.end(), [](const HolidayDay& day) { return day.counts(); }));
}

TEST_CASE("a day that is added counts under its own name, and taken out again leaves nothing behind")
{
    const QDate eve(2026, 12, 24);
    const HolidayRule before = rule(HolidayBasis::GovList);
    const HolidayRule with = withDay(before, eve, true);
    CHECK(isBankHoliday(with, eve));
    const auto days = holidayDays(with, Nation::EnglandAndWales, {{eve, u"Christmas Eve"_s}}, 2026);
    const auto found =
        std::find_if(days.begin(), days.end(), [&](const HolidayDay& day) { return day.day == eve; });
    REQUIRE(found != days.end());
    CHECK(found->name == u"Christmas Eve"_s);
    CHECK(found->standing == HolidayStanding::Added);
    CHECK(withDay(with, eve, false) == before);
    CHECK(std::is_sorted(days.begin(), days.end(),
                         [](const HolidayDay& one, const HolidayDay& other) { return one.day < other.day; }));
}

TEST_CASE("a day of the list that is taken out does not count, and comes back as it was")
{
    const QDate friday(2026, 4, 3);
    const HolidayRule before = rule(HolidayBasis::GovList);
    const HolidayRule without = withDay(before, friday, false);
    CHECK_FALSE(isBankHoliday(without, friday));
    CHECK(standingOf(without, friday) == HolidayStanding::TakenOut);
    CHECK(withDay(without, friday, true) == before);
}

TEST_CASE("names of days are read again as they were written, whatever they hold")
{
    const HolidayNames names{{QDate(2026, 12, 24), u"Christmas Eve"_s},
                             {QDate(2027, 3, 1), u"St David's  Day\nfor us"_s}};
    const HolidayNames read = holidayNamesFrom(textOf(names));
    CHECK(read.at(QDate(2026, 12, 24)) == u"Christmas Eve"_s);
    CHECK(read.at(QDate(2027, 3, 1)) == u"St David's Day for us"_s);
    CHECK(holidayNamesFrom(u"no day at all\n2026-02-30 neither\n"_s).empty());
}
