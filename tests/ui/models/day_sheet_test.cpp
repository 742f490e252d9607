#include "core/care/day_sheet.h"

#include "tests/support/catch.h"
#include "tests/ui/pages/day_fixture.h"
#include "ui/models/outcome_sign.h"
#include "ui/models/visit_text.h"

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

TEST_CASE("a day without an entry is planned today and not written down tomorrow, but never missed")
{
    const DaySheet sheet = daySheet(twoVisitsADay(), {}, thursday);
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.blankCount() == 2);
    CHECK_FALSE(sheet.isComplete());
    CHECK(outcomeOf(sheet, sheet.rows[0], thursday) == Outcome::Planned);
    CHECK(outcomeOf(sheet, sheet.rows[0], thursday.addDays(1)) == Outcome::NotWritten);
}

TEST_CASE("a planned visit without an entry on a finished day did not happen")
{
    const DaySheet sheet =
        daySheet(twoVisitsADay(),
                 {visitAt(thursday, QTime(8, 0)), visitAt(thursday, {}, VisitState::DayComplete)}, thursday);
    CHECK(sheet.isComplete());
    CHECK(outcomeOf(sheet, sheet.rows[0], thursday) == Outcome::Came);
    CHECK(outcomeOf(sheet, sheet.rows[1], thursday) == Outcome::NobodyCame);
}

TEST_CASE("a day is complete when each planned visit has an entry")
{
    const DaySheet sheet = daySheet(
        twoVisitsADay(),
        {visitAt(thursday, QTime(8, 0)), visitAt(thursday, QTime(12, 30), VisitState::NobodyCame)}, thursday);
    CHECK(sheet.isComplete());
    CHECK(sheet.blankCount() == 0);
}

TEST_CASE("an entry with only a clock time belongs to the planned visit near it")
{
    Visit visit = visitAt(thursday, {});
    visit.start = QTime(8, 20);
    visit.end = QTime(8, 50);
    const DaySheet sheet = daySheet(twoVisitsADay(), {visit}, thursday);
    REQUIRE(sheet.rows.size() == 2);
    REQUIRE(sheet.rows[0].isWritten());
    CHECK(sheet.rows[0].entry()->id == visit.id);
    CHECK(outcomeOf(sheet, sheet.rows[0], thursday) == Outcome::Different);
}

TEST_CASE("a visit in the middle of the afternoon is one that was not planned")
{
    Visit visit = visitAt(thursday, {});
    visit.start = QTime(16, 0);
    const DaySheet sheet = daySheet(twoVisitsADay(), {visit}, thursday);
    REQUIRE(sheet.rows.size() == 3);
    CHECK_FALSE(sheet.rows[2].planned.has_value());
    CHECK(sheet.blankCount() == 2);
}

TEST_CASE("two meals of one day share out their two ticks")
{
    RotaEntry tea = dailyMeal();
    tea.name = u"Tea"_s;
    Visit first = visitAt(thursday, {});
    first.service = u"meal"_s;
    Visit second = visitAt(thursday, {}, VisitState::NobodyCame);
    second.service = u"meal"_s;
    second.planned = {};
    second.start = QTime(17, 0);
    const DaySheet one = daySheet({dailyMeal(), tea}, {first}, thursday);
    CHECK(one.blankCount() == 1);
    const DaySheet both = daySheet({dailyMeal(), tea}, {first, second}, thursday);
    CHECK(both.blankCount() == 0);
}

TEST_CASE("a day in hospital covers every planned visit, and one with its own entry keeps that")
{
    const DaySheet sheet = daySheet(
        twoVisitsADay(), {visitAt(thursday, {}, VisitState::Away), visitAt(thursday, QTime(8, 0))}, thursday);
    REQUIRE(sheet.rows.size() == 2);
    CHECK(outcomeOf(sheet, sheet.rows[0], thursday) == Outcome::Came);
    CHECK(outcomeOf(sheet, sheet.rows[1], thursday) == Outcome::Away);
    CHECK(sheet.rows[1].entryIds().empty());
}

TEST_CASE("away from eleven covers only the visits after eleven")
{
    Visit away = visitAt(thursday, {}, VisitState::Away);
    away.start = QTime(11, 0);
    const DaySheet sheet = daySheet(twoVisitsADay(), {away}, thursday);
    CHECK_FALSE(sheet.rows[0].isWritten());
    CHECK(sheet.rows[1].isWritten());
}

TEST_CASE("nobody came all day covers the provider it names and no other")
{
    Visit nobody = visitAt(thursday, {}, VisitState::NobodyCame);
    nobody.provider = u"Brightcare"_s;
    auto rota = twoVisitsADay();
    rota.push_back(dailyMeal());
    const DaySheet sheet = daySheet(rota, {nobody}, thursday);
    CHECK(sheet.blankCount() == 1);
    CHECK_FALSE(sheet.rows[2].isWritten());
}

TEST_CASE("of two entries about one visit, that somebody came counts")
{
    const DaySheet sheet = daySheet(
        twoVisitsADay(),
        {visitAt(thursday, QTime(8, 0), VisitState::NobodyCame), visitAt(thursday, QTime(8, 0))}, thursday);
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[0].entries.size() == 2);
    CHECK(sheet.rows[0].entry()->state == VisitState::Came);
}

TEST_CASE("one of two carers is different from the plan")
{
    const std::vector<RotaEntry> rota{dailyVisit(u"Bed", QTime(21, 0), QTime(21, 30), 2)};
    Visit visit = visitAt(thursday, QTime(21, 0));
    visit.carerCount = 1;
    const DaySheet sheet = daySheet(rota, {visit}, thursday);
    CHECK(outcomeOf(sheet, sheet.rows[0], thursday) == Outcome::Different);
    visit.carerCount = 2;
    CHECK_FALSE(isDifferentFromPlan(*sheet.rows[0].planned, visit));
}

TEST_CASE("twenty minutes instead of thirty are different, and twenty-five are not")
{
    const PlannedVisit planned = *daySheet(twoVisitsADay(), {}, thursday).rows[0].planned;
    Visit visit = visitAt(thursday, QTime(8, 0));
    visit.start = QTime(8, 0);
    visit.end = QTime(8, 20);
    CHECK(isDifferentFromPlan(planned, visit));
    visit.end = QTime(8, 25);
    CHECK_FALSE(isDifferentFromPlan(planned, visit));
}

TEST_CASE("a tick writes the planned time and no clock times")
{
    const PlannedVisit planned = *daySheet(twoVisitsADay(), {}, thursday).rows[0].planned;
    const Visit entry = entryFor(planned, VisitState::Came);
    CHECK(entry.planned == QTime(8, 0));
    CHECK_FALSE(entry.start.has_value());
    CHECK_FALSE(entry.end.has_value());
    CHECK(entry.provider == u"Brightcare"_s);
    CHECK(entry.service == u"personal care"_s);
}

TEST_CASE("days that wait to be written down begin with the first entry of the daybook")
{
    const auto rota = twoVisitsADay();
    CHECK(daysNotWritten(rota, {}, thursday, 10).empty());
    const std::vector<Visit> visits{visitAt(thursday.addDays(-3), QTime(8, 0)),
                                    visitAt(thursday.addDays(-3), QTime(12, 30)),
                                    visitAt(thursday.addDays(-2), QTime(8, 0)),
                                    visitAt(thursday.addDays(-1), {}, VisitState::DayComplete)};
    CHECK(daysNotWritten(rota, visits, thursday, 10) == std::vector<QDate>{thursday.addDays(-2)});
}

TEST_CASE("every outcome has a word and a sign")
{
    for (int i = 0; i <= static_cast<int>(Outcome::Away); ++i) {
        const auto outcome = static_cast<Outcome>(i);
        CHECK_FALSE(wordOf(outcome).isEmpty());
        CHECK_FALSE(signPath(signOf(outcome)).isEmpty());
    }
}

TEST_CASE("a line says what happened in words")
{
    const auto rota = twoVisitsADay();
    Visit visit = visitAt(thursday, QTime(8, 0));
    visit.carers = {u"Ann"_s};
    DaySheet sheet = daySheet(rota, {visit}, thursday);
    CHECK(lineOf(sheet, sheet.rows[0], thursday) == u"8:00 am Ann came as planned"_s);
    visit.start = QTime(8, 10);
    visit.end = QTime(8, 20);
    sheet = daySheet(rota, {visit}, thursday);
    CHECK(lineOf(sheet, sheet.rows[0], thursday) == u"8:00 am Ann came, 8:10 am to 8:20 am"_s);
    sheet = daySheet(rota, {visitAt(thursday, QTime(8, 0), VisitState::NobodyCame)}, thursday);
    CHECK(lineOf(sheet, sheet.rows[0], thursday) == u"8:00 am nobody came"_s);
    CHECK(lineOf(sheet, sheet.rows[1], thursday) == u"12:30 pm planned"_s);
    CHECK(lineOf(sheet, sheet.rows[1], thursday.addDays(1)) == u"12:30 pm not written down"_s);
}

TEST_CASE("the history names the visit, the day and what was written")
{
    const PlannedVisit planned = *daySheet(twoVisitsADay(), {}, thursday).rows[0].planned;
    CHECK(changeSentence(entryFor(planned, VisitState::NobodyCame)) ==
          u"8:00 am visit on Thu 4 June 2026: nobody came"_s);
}
