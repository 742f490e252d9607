#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household missedAndCredited(std::vector<BillLine> credits)
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    household.visits = {visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::NobodyCame)};
    std::vector<BillLine> lines{lineAt(u"2024-05-06", u"08:00", u"08:30", 1200)};
    lines.insert(lines.end(), credits.begin(), credits.end());
    household.bills = {billOf(lines)};
    return household;
}

BillLine credit(QStringView date, qint64 pence)
{
    return lineAt(date, {}, {}, -pence).type(BillLineType::Credit);
}

/// No service is printed.
BillLine ofNothing(qint64 pence)
{
    return lineOn(u"2024-05-06", {}, -pence).type(BillLineType::Credit);
}

Report checked(const Household& household)
{
    Report report = check(household);
    requireTied(report);
    return report;
}

} // namespace

TEST_CASE("a credit takes the question off the charge it is for")
{
    const Report report = checked(missedAndCredited({credit(u"2024-05-06", 1200)}));
    CHECK(findingLines(report).isEmpty());
    CHECK(partsOf(report, 2) == u"credited 1200"_s);
    CHECK(partsOf(report, 3) == u"credited -1200"_s);
    CHECK(report.bills.front().total.isZero());
    CHECK(report.bills.front().agreed.isZero());
}

TEST_CASE("a credit for a part leaves the rest to be asked about")
{
    const Report report = checked(missedAndCredited({credit(u"2024-05-06", 500)}));
    CHECK(partsOf(report, 2) == u"missed_visit 700, credited 500"_s);
    CHECK(report.bills.front().query == Money{700});
}

TEST_CASE("a credit without a date is shown and never spread")
{
    const Report report = checked(missedAndCredited({credit({}, 1200)}));
    CHECK(findingLines(report) == QStringList{u"row 2 missed_visit 1200"_s});
    CHECK(onlyFinding(report, FindingKind::CreditUnmatched).pence.isZero());
    CHECK(report.bills.front().total.isZero());
}

TEST_CASE("a credit note on a later bill goes to the charge on the earlier one")
{
    Household household = missedAndCredited({});
    Bill later = billOf({credit(u"2024-05-06", 1200)}, u"CN-1"_s);
    later.billDate = day(u"2024-06-20");
    household.bills.push_back(later);
    const Report report = checked(household);
    CHECK(findingLines(report).isEmpty());
    CHECK(report.bills[0].total == Money{-1200});
    CHECK(report.bills[1].credited == Money{1200});
}

TEST_CASE("a credit never raises what is asked about")
{
    for (const qint64 pence : {100, 1200, 5000})
        CHECK(checked(missedAndCredited({credit(u"2024-05-06", pence)})).bills.front().query <= Money{1200});
}

TEST_CASE("a credit for a day on which two visits were missed is for both of them")
{
    Household household = missedAndCredited({});
    household.rota.push_back(dailyAt(u"19:30", u"20:00"));
    household.visits.push_back(visitAt(u"2024-05-06").planned(u"19:30").state(VisitState::NobodyCame));
    const auto bill = [&](qint64 pence) {
        household.bills = {
            billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200),
                    lineAt(u"2024-05-06", u"19:30", u"20:00", 1200), credit(u"2024-05-06", pence)})};
        return findingLines(checked(household));
    };
    CHECK(bill(2400).isEmpty());
    CHECK(bill(1800) == QStringList{u"row 3 missed_visit 600"_s});
    CHECK(bill(1200).size() == 1);
}

TEST_CASE("a credit goes to the line of its time and its service where those are printed")
{
    Household household = missedAndCredited({});
    household.rota.push_back(dailyAt(u"19:30", u"20:00"));
    household.visits.push_back(visitAt(u"2024-05-06").planned(u"19:30").state(VisitState::NobodyCame));
    const BillLine evening = lineAt(u"2024-05-06", u"19:30", {}, -1200).type(BillLineType::Credit);
    household.bills = {billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200),
                               lineAt(u"2024-05-06", u"19:30", u"20:00", 1200), evening})};
    CHECK(findingLines(checked(household)) == QStringList{u"row 2 missed_visit 1200"_s});
    household.bills.front().lines.back().start.reset();
    household.bills.front().lines.back().service = u"laundry"_s;
    CHECK(onlyFinding(checked(household), FindingKind::CreditUnmatched).row == 4);
}

TEST_CASE("of two charges the credit is for the one whose amount is nearest")
{
    Household household = missedAndCredited({});
    household.rota.push_back(dailyAt(u"19:30", u"20:30"));
    household.visits.push_back(visitAt(u"2024-05-06").planned(u"19:30").state(VisitState::NobodyCame));
    household.bills = {
        billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200),
                lineAt(u"2024-05-06", u"19:30", u"20:30", 2400), credit(u"2024-05-06", 2400)})};
    CHECK(findingLines(checked(household)) == QStringList{u"row 2 missed_visit 1200"_s});
}

TEST_CASE("more than was charged for a visit cannot be given back for it, although more was due")
{
    // Half an hour that costs £12.00 was charged at £10.80; what is over is for the other charge of the day.
    Household household = missedAndCredited({});
    household.visits = {visitAt(u"2024-05-06").planned(u"08:00")};
    household.bills = {billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1080),
                               lineOn(u"2024-05-06", u"gardening"_s, 500), ofNothing(1100)})};
    const Report report = checked(household);
    CHECK(findingLines(report) == QStringList{u"row 2 underbilled 120"_s, u"row 3 extra_not_agreed 480"_s});
    CHECK(partsOf(report, 2) == u"underbilled -120, credited 1080, agreed 120"_s);
}

TEST_CASE("of two amounts equally near the credit is for the smaller, and the rest for what is asked about")
{
    Household household = missedAndCredited({});
    household.agreements = {agreementAt(2400).row(u"meal"_s, DayKind::Any, ChargeUnit::Each, 1300)};
    household.visits = {visitAt(u"2024-05-06").planned(u"08:00")};
    household.bills = {
        billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200), lineOn(u"2024-05-06", u"meal"_s, 1300),
                lineOn(u"2024-05-06", u"gardening"_s, 500), ofNothing(1250)})};
    CHECK(findingLines(checked(household)) == QStringList{u"row 4 extra_not_agreed 450"_s});
}

TEST_CASE("a credit on another day says nothing about this one")
{
    const Report report = checked(missedAndCredited({credit(u"2024-05-07", 1200)}));
    CHECK(findingLines(report) == QStringList{u"row 2 missed_visit 1200"_s});
    CHECK(onlyFinding(report, FindingKind::CreditUnmatched).row == 3);
}

TEST_CASE("a question that was asked is resolved when its credit comes, and the credit's row is kept with it")
{
    Household household = missedAndCredited({});
    const Finding asked = onlyFinding(checked(household), FindingKind::MissedVisit);
    household.answers = {{asked.id, AnswerKind::Dispute, asked.pence, u"asked on the phone"_s,
                          QDateTime(day(u"2024-06-02"), QTime(10, 0), Qt::UTC)}};
    CHECK(checked(household).resolved.empty());

    Bill later = billOf({credit(u"2024-05-06", 1200)}, u"CN-1"_s);
    later.billDate = day(u"2024-06-20");
    household.bills.push_back(later);
    const Report report = checked(household);
    CHECK(findingLines(report).isEmpty());
    REQUIRE(report.resolved.size() == 1);
    CHECK(report.resolved.front().answer.findingId == asked.id);
    CHECK(report.resolved.front().answer.kind == AnswerKind::Resolved);
    CHECK(report.resolved.front().answer.pence == Money{1200});
    CHECK(report.resolved.front().answer.note == u"asked on the phone"_s);
    CHECK(report.resolved.front().file == u"bills/CN-1.csv"_s);
    CHECK(report.resolved.front().row == 2);

    // Half of it given back: the question stays.
    household.bills.back().lines.front().amount = Money{-600};
    household.bills.back().printedTotal = Money{-600};
    CHECK(checked(household).resolved.empty());
    CHECK(onlyFinding(checked(household), FindingKind::MissedVisit).stale);
}

TEST_CASE("a credit with a time is for the visit at that time, not for what has none")
{
    Household household = missedAndCredited({});
    const BillLine half = lineAt(u"2024-05-06", u"08:00", {}, -600).service({}).type(BillLineType::Credit);
    household.bills = {billOf(
        {lineAt(u"2024-05-06", u"08:00", u"08:30", 1200), lineOn(u"2024-05-06", u"key safe"_s, 590), half})};
    CHECK(findingLines(checked(household)) ==
          QStringList{u"row 2 missed_visit 600"_s, u"row 3 extra_not_agreed 590"_s});
}
