#include "core/papers/diary_sheet.h"

#include "core/base/uk_time.h"
#include "core/care/day_sheet.h"
#include "core/papers/timesheet.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

using namespace daybook;
using namespace Qt::StringLiterals;
using test::june2026;
using test::practiceMonth;

namespace {

std::vector<PaperTable> tablesOf(const Paper& paper)
{
    std::vector<PaperTable> tables;
    for (const PaperBlock& block : paper.blocks) {
        if (const auto* table = std::get_if<PaperTable>(&block))
            tables.push_back(*table);
    }
    return tables;
}

test::PracticeMonth withAssistant()
{
    auto month = practiceMonth();
    month.household.providers.front().kind = ProviderKind::EmployedAssistant;
    return month;
}

} // namespace

TEST_CASE("a diary sheet has the planned visits in the order of the calendar, numbered, and room for others",
          "[papers]")
{
    const auto month = practiceMonth();
    const BillingPeriod week{{2026, 6, 8}, {2026, 6, 14}};
    const auto tables = tablesOf(diarySheet(month.household, week));
    REQUIRE(tables.size() == 1);
    CHECK(tables.front().isToFillIn);
    std::size_t at = 0;
    for (const DaySheet& sheet : daySheets(month.household.rota, {}, week)) {
        for (const DayRow& row : sheet.rows) {
            REQUIRE(at < tables.front().rows.size());
            const QString name = QString(tables.front().rows[at].first()).replace(QChar(0x00A0), u' ');
            CHECK(name.startsWith(QString::number(at + 1) + u". "_s));
            CHECK(name.contains(toText(sheet.day).section(u' ', 0, 2)));
            CHECK(name.endsWith(toText(*row.planned->start)));
            // Nothing is filled in before it happened.
            for (qsizetype cell = 1; cell < tables.front().rows[at].size(); ++cell)
                CHECK(tables.front().rows[at].at(cell).isEmpty());
            ++at;
        }
    }
    CHECK(at == 7);
    CHECK(tables.front().rows.size() == at + 2);
}

TEST_CASE("a diary sheet of a month has a table for each week and every planned visit once", "[papers]")
{
    const auto month = practiceMonth();
    const auto tables = tablesOf(diarySheet(month.household, june2026()));
    CHECK(tables.size() == 5);
    std::size_t rows = 0;
    for (const PaperTable& table : tables)
        rows += table.rows.size() - 2;
    CHECK(rows == 30);
}

TEST_CASE("without a plan every day of the diary sheet has empty rows", "[papers]")
{
    auto month = practiceMonth();
    month.household.rota.clear();
    const auto tables = tablesOf(diarySheet(month.household, {{2026, 6, 8}, {2026, 6, 14}}));
    REQUIRE(tables.size() == 1);
    CHECK(tables.front().rows.size() == 14);
}

TEST_CASE("a diary sheet has at most four columns in large print and on a small sheet", "[papers]")
{
    const auto month = practiceMonth();
    PaperLook large;
    large.bodyPoints = 18;
    PaperLook small;
    small.size = PaperLook::Size::A5;
    for (const PaperLook& look : {large, small}) {
        for (const PaperTable& table : tablesOf(diarySheet(month.household, june2026(), look)))
            CHECK(table.columns.size() == 4);
    }
}

TEST_CASE("an agency has no timesheet", "[papers]")
{
    CHECK(assistantsOf(practiceMonth().household).isEmpty());
    CHECK(assistantsOf(withAssistant().household) == QStringList{u"Brightcare Home Support Ltd"_s});
}

TEST_CASE("hours of an assistant are those written down, and they add up", "[papers]")
{
    auto month = withAssistant();
    month.household.visits.clear();
    Visit timed;
    timed.date = {2026, 6, 1};
    timed.planned = QTime(8, 0);
    timed.start = QTime(8, 5);
    timed.end = QTime(8, 50);
    Visit ticked;
    ticked.date = {2026, 6, 2};
    ticked.planned = QTime(8, 0);
    Visit nobody;
    nobody.date = {2026, 6, 3};
    nobody.planned = QTime(8, 0);
    nobody.state = VisitState::NobodyCame;
    month.household.visits = {timed, ticked, nobody};
    const Timesheet sheet = timesheetOf(month.household, assistantsOf(month.household).front(), june2026());
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[0].length == Minutes(45));
    CHECK_FALSE(sheet.rows[0].isAsPlanned);
    CHECK(sheet.rows[1].length == Minutes(30));
    CHECK(sheet.rows[1].isAsPlanned);
    CHECK(sheet.total() == Minutes(75));
    CHECK(sheet.notWritten == 27);

    const auto tables = tablesOf(timesheetPaper(month.household, june2026()));
    REQUIRE(tables.size() == 1);
    CHECK(tables.front().totals.front().last() == u"1:15"_s);
    CHECK(tables.front().rows[1].last() == u"0:30*"_s);
}

TEST_CASE("a visit of another provider is not on the timesheet", "[papers]")
{
    auto month = withAssistant();
    Provider agency;
    agency.name = u"Another Agency"_s;
    month.household.providers.push_back(agency);
    for (Visit& visit : month.household.visits)
        visit.provider = u"Another Agency"_s;
    CHECK(timesheetOf(month.household, u"Brightcare Home Support Ltd"_s, june2026()).rows.empty());
}
