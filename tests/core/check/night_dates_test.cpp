#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// A fortnight of nights, every one of them written down but the 14th.
Household nights()
{
    Household household;
    household.agreements = {agreementAt(2000)};
    household.rota = {dailyAt(u"22:00", u"07:00")};
    for (int date = 1; date <= 14; ++date) {
        const QString day = u"2024-05-%1"_s.arg(date, 2, 10, QChar(u'0'));
        if (date == 9)
            household.visits.push_back(visitAt(day, {}).planned(u"22:00").state(VisitState::NobodyCame));
        else
            household.visits.push_back(visitAt(day, u"22:00").to(u"07:00").planned(u"22:00"));
    }
    return household;
}

BillLine nightOn(int date)
{
    return lineAt(u"2024-05-%1"_s.arg(date, 2, 10, QChar(u'0')), u"22:00", u"07:00", 18000);
}

Bill fortnight(const std::vector<BillLine>& lines)
{
    Bill bill = billOf(lines);
    bill.period = {day(u"2024-05-01"), day(u"2024-05-14")};
    return bill;
}

} // namespace

TEST_CASE("a night charged twice is asked about once, and no other night is moved to the day before for it")
{
    Household household = nights();
    std::vector<BillLine> lines;
    for (int date = 1; date <= 14; ++date)
        if (date != 9)
            lines.push_back(nightOn(date));
    lines.push_back(nightOn(6));
    household.bills = {fortnight(lines)};
    const Report report = check(household);
    CHECK(findingLines(report).size() == 1);
    CHECK(onlyFinding(report, FindingKind::DuplicateSameBill).date == day(u"2024-05-06"));
}

TEST_CASE("a night that nobody came for at the end of a bill stays on its own day")
{
    Household household = nights();
    household.visits.back() = visitAt(u"2024-05-14", {}).planned(u"22:00").state(VisitState::NobodyCame);
    std::vector<BillLine> lines;
    for (int date = 1; date <= 14; ++date)
        if (date != 9)
            lines.push_back(nightOn(date));
    household.bills = {fortnight(lines)};
    CHECK(findingLines(check(household)) == QStringList{u"row 14 missed_visit 18000"_s});
}

TEST_CASE("nights dated by the morning they end are held against the evening before")
{
    Household household = nights();
    std::vector<BillLine> lines;
    for (int date = 1; date <= 14; ++date)
        if (date != 9)
            lines.push_back(nightOn(date + 1));
    household.bills = {fortnight(lines)};
    CHECK(findingLines(check(household)) == QStringList{});
}

TEST_CASE("two people who each note one carer for a visit of one do not owe for a second")
{
    Household household;
    household.agreements = {agreementAt(2000)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    household.visits = {visitAt(u"2024-05-06", u"08:00").to(u"08:30").planned(u"08:00").carers(1),
                        visitAt(u"2024-05-06", u"08:02").to(u"08:31").carers(1)};
    household.bills = {billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1000)})};
    CHECK(findingLines(check(household)) == QStringList{});
}

TEST_CASE("a stay that rounds down to nothing still comes to the smallest band")
{
    Household household;
    household.agreements = {agreementAt(2000)
                                .by(ChargeBy::Lesser)
                                .band(15, 700)
                                .band(30, 1200)
                                .rounding(15, RoundMode::Down)
                                .tolerance(0)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    household.visits = {visitAt(u"2024-05-06", u"08:00").to(u"08:09").planned(u"08:00")};
    household.bills = {billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200)})};
    CHECK(findingLines(check(household)) == QStringList{u"row 2 short_visit 500"_s});
}
