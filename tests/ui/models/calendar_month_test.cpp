#include "ui/models/calendar_month.h"

#include "tests/support/catch.h"
#include "tests/ui/pages/day_fixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

std::vector<CalendarDay> june(const std::vector<Visit>& visits)
{
    return calendarDays(twoVisitsADay(), visits, QDate(2026, 6, 15), thursday);
}

const CalendarDay& dayOf(const std::vector<CalendarDay>& days, QDate date)
{
    for (const CalendarDay& day : days) {
        if (day.date == date)
            return day;
    }
    throw std::runtime_error("no such day");
}

} // namespace

TEST_CASE("a month is shown in whole weeks that begin on Monday")
{
    const auto days = june({});
    REQUIRE(days.size() == 35);
    CHECK(days.front().date == QDate(2026, 6, 1));
    CHECK(days.back().date == QDate(2026, 7, 5));
    CHECK_FALSE(days.back().isInMonth);
}

TEST_CASE("a day counts its visits by what happened")
{
    const auto days = june({visitAt(QDate(2026, 6, 3), QTime(8, 0)),
                            visitAt(QDate(2026, 6, 3), QTime(12, 30), VisitState::NobodyCame)});
    const CalendarDay& day = dayOf(days, QDate(2026, 6, 3));
    CHECK(day.visits == 2);
    CHECK(day.isComplete);
    CHECK(day.counts == std::vector<OutcomeCount>{{Outcome::Came, 1}, {Outcome::NobodyCame, 1}});
    CHECK(dayOf(days, QDate(2026, 6, 2)).counts == std::vector<OutcomeCount>{{Outcome::NotWritten, 2}});
    CHECK(dayOf(days, QDate(2026, 6, 4)).counts == std::vector<OutcomeCount>{{Outcome::Planned, 2}});
}

TEST_CASE("those who listen hear the day, how many came, and that nobody came")
{
    const auto days = june({visitAt(QDate(2026, 6, 3), QTime(8, 0)),
                            visitAt(QDate(2026, 6, 3), QTime(12, 30), VisitState::NobodyCame)});
    const QString spoken = spokenText(dayOf(days, QDate(2026, 6, 3)));
    CHECK(spoken.startsWith(u"Wednesday 3 June. 2 visit"_s));
    CHECK(spoken.endsWith(u"1 came. Nobody came for 1."_s));
}

TEST_CASE("the models of the month keep the rules of models")
{
    CalendarMonthTableModel month;
    CalendarListTableModel list;
    QAbstractItemModelTester monthTester(&month, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    month.setDays(june({}));
    list.setDays(june({}));
    CHECK(month.rowCount() == 5);
    CHECK(month.columnCount() == 7);
    CHECK(list.rowCount() == 30);
    CHECK(month.dayAt(month.indexOf(thursday))->isToday);
    CHECK(month.indexOf(thursday) == month.index(0, 3));
    CHECK(list.data(list.indexOf(thursday), Qt::DisplayRole).toString() == u"Thu 4 (today)"_s);
    CHECK(list.data(list.index(0, CalendarListTableModel::VisitsColumn), Qt::DisplayRole).toString() ==
          u"2 not written down"_s);
}
