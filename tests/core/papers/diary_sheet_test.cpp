#include "core/papers/diary_sheet.h"

#include "core/base/uk_time.h"
#include "core/care/day_sheet.h"
#include "core/papers/text_writer.h"
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

TEST_CASE("hours by kind are told apart by days and by what for, and come to the total", "[papers]")
{
    auto month = withAssistant();
    month.household.agreements.clear();
    month.household.rota.clear();
    month.household.visits.clear();
    const auto worked = [](QDate day, QTime start, QTime end, const QString& service) {
        Visit visit;
        visit.date = day;
        visit.start = start;
        visit.end = end;
        visit.service = service;
        return visit;
    };
    // Mon 25 May 2026 is a bank holiday in England and Wales.
    month.household.visits = {worked({2026, 5, 25}, {8, 0}, {10, 0}, u"personal care"_s),
                              worked({2026, 5, 26}, {8, 0}, {9, 30}, u"personal care"_s),
                              worked({2026, 5, 27}, {8, 0}, {9, 30}, u"Personal care"_s),
                              worked({2026, 5, 30}, {9, 0}, {12, 0}, u"shopping"_s),
                              worked({2026, 5, 31}, {22, 0}, {7, 0}, u"night"_s),
                              worked({2026, 6, 1}, {8, 0}, {9, 0}, u"personal care"_s)};
    const QString name = assistantsOf(month.household).front();
    const BillingPeriod week = payPeriod(PayRhythm::OneWeek, {2026, 6, 1}, {2026, 5, 28});
    CHECK(week == BillingPeriod{{2026, 5, 25}, {2026, 5, 31}});
    const Timesheet sheet = timesheetOf(month.household, name, week);
    const std::vector<HoursOfKind> kinds = sheet.byKind();
    REQUIRE(kinds.size() == 4);
    CHECK(kinds[0] == HoursOfKind{u"night"_s, WorkDay::Sunday, 1, Minutes(540)});
    CHECK(kinds[1] == HoursOfKind{u"personal care"_s, WorkDay::Weekday, 2, Minutes(180)});
    CHECK(kinds[2] == HoursOfKind{u"personal care"_s, WorkDay::BankHoliday, 1, Minutes(120)});
    CHECK(kinds[3] == HoursOfKind{u"shopping"_s, WorkDay::Saturday, 1, Minutes(180)});
    CHECK(sheet.total() == Minutes(17 * 60));

    const Paper paper = timesheetPaper(month.household, week, {}, {parseDecimal(u"12.07")});
    const auto tables = tablesOf(paper);
    REQUIRE(tables.size() == 2);
    CHECK(tables[1].totals.front() == QStringList{u"Together"_s, u"5"_s, u"17:00"_s});
    const QString text = QString::fromUtf8(toPlainText(paper)).simplified();
    // 17 hours at 12.07 % are 123.114 minutes.
    CHECK(text.contains(u"Holiday built up at the 12.07 % that was typed for it: 2:03."_s));
    CHECK(text.contains(u"The rules for holiday are to be looked up"_s));
    CHECK_FALSE(QString::fromUtf8(toPlainText(timesheetPaper(month.household, week)))
                    .contains(u"Holiday built up"_s));

    const QByteArray csv = timesheetCsv(month.household, week);
    CHECK(csv.startsWith("assistant,period_from,period_to,date,start,end,minutes,hours,what_for,days,"
                         "as_planned\r\nBrightcare Home Support Ltd,2026-05-25,2026-05-31,2026-05-25,08:00,"
                         "10:00,120,2.00,personal care,bank holidays,no\r\n"));
    CHECK(csv.count("\r\n") == 6);
    CHECK(csv.contains(",22:00,07:00,540,9.00,night,Sundays,no\r\n"));
}

TEST_CASE("a name that begins like a formula is only a name in the table for the payroll office", "[papers]")
{
    auto month = withAssistant();
    month.household.rota.clear();
    month.household.visits.resize(1);
    month.household.visits.front().provider.clear();
    month.household.visits.front().service = u"=HYPERLINK(\"x\")"_s;
    month.household.providers.front().name = u"+Olive"_s;
    month.household.providers.front().aliases.clear();
    const QByteArray csv = timesheetCsv(month.household, june2026());
    CHECK(csv.count("\r\n") == 2);
    CHECK(csv.contains("\r\n'+Olive,"));
    CHECK(csv.contains("'=HYPERLINK"));
}

TEST_CASE("pay periods follow one another from the first day that was told, back and forth", "[papers]")
{
    const QDate first(2026, 6, 1);
    CHECK(payPeriod(PayRhythm::TwoWeeks, first, {2026, 6, 14}) == BillingPeriod{first, {2026, 6, 14}});
    CHECK(payPeriod(PayRhythm::TwoWeeks, first, {2026, 6, 15}).from == QDate(2026, 6, 15));
    CHECK(payPeriod(PayRhythm::TwoWeeks, first, {2026, 5, 31}) ==
          BillingPeriod{{2026, 5, 18}, {2026, 5, 31}});
    CHECK(payPeriod(PayRhythm::FourWeeks, first, {2026, 5, 4}).from == QDate(2026, 5, 4));
    CHECK(payPeriod(PayRhythm::FourWeeks, first, {2026, 5, 3}).from == QDate(2026, 4, 6));
    CHECK(payPeriod(PayRhythm::Month, first, {2026, 2, 20}) == BillingPeriod{{2026, 2, 1}, {2026, 2, 28}});
    CHECK(holidayBuiltUp(Minutes(75), *parseDecimal(u"12.07")) == Minutes(9)); // 9.0525
    CHECK(holidayBuiltUp(Minutes(50), *parseDecimal(u"1")) == Minutes(1));     // a half goes up
}
