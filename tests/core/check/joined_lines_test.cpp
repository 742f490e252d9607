#include "core/check/check_bill.h"
#include "core/check/joined_lines.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household nights(std::vector<BillLine> lines, std::vector<Visit> visits)
{
    Household household;
    household.agreements = {agreementAt(2400)};
    RotaEntry night = dailyAt(u"22:00", u"07:00");
    household.rota = {night};
    household.visits = std::move(visits);
    household.bills = {billOf(lines)};
    return household;
}

Report checked(const Household& household)
{
    Report report = check(household);
    requireTied(report);
    return report;
}

} // namespace

TEST_CASE("a night in two rows that meet at midnight is one visit")
{
    const std::vector<BillLine> lines{lineAt(u"2024-05-06", u"22:00", u"00:00", 4800),
                                      lineAt(u"2024-05-07", u"00:00", u"07:00", 16800)};
    const Report report = checked(nights(lines, {visitAt(u"2024-05-06").planned(u"22:00")}));
    CHECK(findingLines(report).isEmpty());
    CHECK(report.bills.front().lines[1].visits == QStringList{u"2024-05-06 22:00 personal care"_s});
    const Report missed =
        checked(nights(lines, {visitAt(u"2024-05-06").planned(u"22:00").state(VisitState::NobodyCame)}));
    CHECK(findingLines(missed) == QStringList{u"row 2 missed_visit 4800"_s, u"row 3 missed_visit 16800"_s});
    CHECK(missed.findings[1].time == QTime(0, 0));
    CHECK(missed.findings[0].id != missed.findings[1].id);
}

TEST_CASE("the two halves of a night may stand on two bills")
{
    Household household = nights({lineAt(u"2024-05-31", u"22:00", u"00:00", 4800)},
                                 {visitAt(u"2024-05-31").planned(u"22:00").state(VisitState::NobodyCame)});
    Bill june = billOf({lineAt(u"2024-06-01", u"00:00", u"07:00", 16800)}, u"INV-2"_s);
    june.period = {day(u"2024-06-01"), day(u"2024-06-30")};
    june.billDate = day(u"2024-07-01");
    household.bills.push_back(june);
    CHECK(findingLines(checked(household)) ==
          QStringList{u"row 2 missed_visit 4800"_s, u"row 2 missed_visit 16800"_s});
}

TEST_CASE("a difference within a night stands on the later row")
{
    const std::vector<BillLine> lines{lineAt(u"2024-05-06", u"22:00", u"00:00", 4800),
                                      lineAt(u"2024-05-07", u"00:00", u"08:00", 19200)};
    const Report report = checked(nights(lines, {visitAt(u"2024-05-06").planned(u"22:00")}));
    CHECK(partsOf(report, 2) == u"agreed 4800"_s);
    CHECK(partsOf(report, 3) == u"time_overbilled 2400, agreed 16800"_s);
}

TEST_CASE("other rows that follow each other are one charge only when one visit runs through both")
{
    Household household;
    household.agreements = {agreementAt(2400).band(30, 1450).band(60, 2400)};
    household.bills = {billOf(
        {lineAt(u"2024-05-06", u"08:00", u"08:30", 1200), lineAt(u"2024-05-06", u"08:30", u"09:00", 1200)})};
    household.rota = {dailyAt(u"08:00", u"09:00")};
    household.visits = {visitAt(u"2024-05-06", u"08:00").to(u"09:00")};
    CHECK(findingLines(checked(household)).isEmpty());
    household.rota = {dailyAt(u"08:00", u"08:30"), dailyAt(u"08:30", u"09:00")};
    household.visits = {visitAt(u"2024-05-06", u"08:00").to(u"08:30").planned(u"08:00"),
                        visitAt(u"2024-05-06", u"08:30").to(u"09:00").planned(u"08:30")};
    CHECK(findingLines(checked(household)) ==
          QStringList{u"row 2 underbilled 250"_s, u"row 3 underbilled 250"_s});
}

TEST_CASE("a night without times that is charged as its part of either day is one visit")
{
    const auto untimed = [](const QString& date, int minutes, int pence) {
        BillLine line = lineAt(date, u"22:00", u"00:00", pence);
        line.start.reset();
        line.end.reset();
        line.billed = Minutes(minutes);
        return line;
    };
    const std::vector<BillLine> lines{untimed(u"2024-05-06"_s, 120, 4800),
                                      untimed(u"2024-05-07"_s, 420, 16800)};
    CHECK(findingLines(checked(nights(lines, {visitAt(u"2024-05-06").planned(u"22:00")}))).isEmpty());
    const Report missed =
        checked(nights(lines, {visitAt(u"2024-05-06").planned(u"22:00").state(VisitState::NobodyCame)}));
    CHECK(findingLines(missed) == QStringList{u"row 2 missed_visit 4800"_s, u"row 3 missed_visit 16800"_s});
}
