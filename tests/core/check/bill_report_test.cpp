#include "core/check/bill_report.h"
#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

BillLine morning(qint64 pence = 1200)
{
    return lineAt(u"2024-05-06", u"08:00", u"08:30", pence);
}

BillLine vatOf(qint64 pence)
{
    return lineOn(u"2024-05-31", u"VAT"_s, pence).type(BillLineType::Vat);
}

QString vatParts(const Bill& bill, int percent, std::size_t row)
{
    std::vector<RowResult> rows(bill.lines.size());
    explainVat(bill, percent, rows);
    QStringList parts;
    for (const LinePart& part : rows[row].parts.parts())
        parts.append(keyword(part.kind) + u' ' + QString::number(part.pence.pence));
    return parts.join(u", "_s);
}

CheckedBill reported(Bill bill, std::vector<RowResult> rows, std::vector<Finding>& findings)
{
    return billReport({}, bill, rows, findings);
}

} // namespace

TEST_CASE("a row of VAT is due as far as it was agreed, a penny aside, and once")
{
    CHECK(vatParts(billOf({morning(), vatOf(240)}), 0, 1) == u"vat_not_due 240"_s);
    CHECK(vatParts(billOf({morning(), vatOf(240)}), 20, 1) == u"agreed 240"_s);
    CHECK(vatParts(billOf({morning(), vatOf(241)}), 20, 1) == u"agreed 241"_s);
    CHECK(vatParts(billOf({morning(), vatOf(240)}), 5, 1) == u"vat_not_due 180, agreed 60"_s);
    CHECK(vatParts(billOf({morning(), vatOf(240), vatOf(240)}), 20, 2) == u"vat_not_due 240"_s);
}

TEST_CASE("VAT is no charge for care: it is reckoned on the charges, and a credit never leads to a question "
          "about it")
{
    const BillLine credit = lineOn(u"2024-05-06", {}, -200).type(BillLineType::Credit);
    CHECK(vatParts(billOf({morning(), credit, vatOf(200)}), 20, 2) == u"agreed 200"_s);
    CHECK(vatParts(billOf({morning(), credit, vatOf(240)}), 20, 2) == u"agreed 240"_s);
    CHECK(vatParts(billOf({morning(), credit, vatOf(250)}), 20, 2) == u"vat_not_due 10, agreed 240"_s);
}

TEST_CASE("a negative charge is a credit")
{
    CHECK(isCreditLine(lineOn(u"2024-05-06", {}, -200)));
    CHECK(isCreditLine(lineOn(u"2024-05-06", {}, -200).type(BillLineType::Credit)));
    CHECK_FALSE(isCreditLine(morning()));
}

TEST_CASE("balances, payments and sub-totals are no charges and are left out of the total")
{
    const std::vector<BillLine> lines{
        lineOn({}, u"balance brought forward"_s, 50000).type(BillLineType::Balance), morning(),
        lineOn({}, u"payment"_s, -50000).type(BillLineType::Payment),
        lineOn({}, u"subtotal"_s, 1200).type(BillLineType::Subtotal)};
    Bill bill = billOf(lines);
    bill.printedTotal.reset();
    std::vector<Finding> findings;
    std::vector<RowResult> rows(lines.size());
    rows[1].parts.add(FindingKind::Agreed, 1200);
    const CheckedBill checked = reported(bill, rows, findings);
    CHECK(checked.total == Money{1200});
    REQUIRE(checked.lines.size() == 1);
    CHECK(checked.lines.front().row == 3);
    CHECK(findings.empty());
}

TEST_CASE("every part but agreed and credited is a finding, with a positive sum")
{
    std::vector<RowResult> rows(1);
    rows[0].parts.add(FindingKind::WrongRate, 150);
    rows[0].parts.add(FindingKind::Credited, 100);
    rows[0].parts.add(FindingKind::Underbilled, -50);
    rows[0].parts.add(FindingKind::Agreed, 1000);
    std::vector<Finding> findings;
    const CheckedBill checked = reported(billOf({morning()}), rows, findings);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].kind == FindingKind::WrongRate);
    CHECK(findings[1].kind == FindingKind::Underbilled);
    CHECK(findings[1].pence == Money{50});
    // Due: what is agreed and given back, and what was charged too little.
    CHECK(checked.lines.front().due == Money{1150});
}

TEST_CASE("a printed total that differs from its rows closes the gap with a line of its own")
{
    Bill bill = billOf({morning()});
    bill.printedTotal = Money{1250};
    std::vector<RowResult> rows(1);
    rows[0].parts.add(FindingKind::Agreed, 1200);
    std::vector<Finding> findings;
    const CheckedBill above = reported(bill, rows, findings);
    REQUIRE(above.lines.size() == 2);
    CHECK(above.lines.back().row == bill.totalRow);
    CHECK(above.lines.back().parts == std::vector<LinePart>{{FindingKind::TotalWrong, Money{50}}});
    bill.printedTotal = Money{1000};
    findings.clear();
    CHECK(reported(bill, rows, findings).lines.back().parts ==
          std::vector<LinePart>{{FindingKind::Underbilled, Money{-200}}});
    CHECK(findings.front().status() == FindingStatus::InTheirFavour);
}

TEST_CASE("identical rows that are asked about are told apart")
{
    std::vector<RowResult> rows(2);
    rows[0].parts.add(FindingKind::CannotRead, 900);
    rows[1].parts.add(FindingKind::CannotRead, 900);
    std::vector<Finding> findings;
    const BillLine unread = lineOn(u"2024-05-06", u"?"_s, 900).unreadable();
    (void)reported(billOf({unread, unread}), rows, findings);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].id != findings[1].id);
}

TEST_CASE("rows alike but for who came keep their names when they move")
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.visits = {visitAt(u"2024-05-06").state(VisitState::DayComplete)};
    const BillLine jane = lineAt(u"2024-05-06", u"08:00", u"08:30", 1200).names(u"Jane S"_s);
    const BillLine amir = lineAt(u"2024-05-06", u"08:00", u"08:30", 1200).names(u"Amir K"_s);
    const auto asked = [&](const std::vector<BillLine>& lines) {
        household.bills = {billOf(lines)};
        QStringList found;
        for (const Finding& finding : check(household).findings)
            found.append(finding.id + u' ' + keyword(finding.kind));
        found.sort();
        return found;
    };
    const QStringList before = asked({jane, amir, amir});
    CHECK(before.filter(u"not_on_plan_or_log"_s).size() == 2);
    CHECK(before.filter(u"duplicate_same_bill"_s).size() == 1);
    CHECK(asked({amir, jane, amir}) == before);
    CHECK(asked({amir, amir, jane}) == before);
}

TEST_CASE("a row that nobody could read and a sum for the day are told apart, wherever they stand")
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    household.visits = {visitAt(u"2024-05-06").planned(u"08:00")};
    const BillLine unread = lineOn(u"2024-05-06", {}, 2150).unreadable();
    const BillLine sum = lineOn(u"2024-05-06", {}, 2150).span(LineSpan::Day);
    const auto asked = [&](const std::vector<BillLine>& lines) {
        household.bills = {billOf(lines)};
        QStringList found;
        for (const Finding& finding : check(household).findings)
            found.append(finding.id + u' ' + keyword(finding.kind));
        found.sort();
        return found;
    };
    CHECK(asked({unread, sum}).size() == 2);
    CHECK(asked({unread, sum}) == asked({sum, unread}));
}

TEST_CASE("the sums of a bill are the sums of its parts, and an answered question counts as agreed")
{
    Report report;
    CheckedBill bill;
    bill.file = u"a"_s;
    bill.lines = {{2,
                   Money{5000},
                   Money{},
                   {{FindingKind::MissedVisit, Money{1200}},
                    {FindingKind::NotRecorded, Money{800}},
                    {FindingKind::Credited, Money{100}},
                    {FindingKind::Underbilled, Money{-300}},
                    {FindingKind::Agreed, Money{3200}}},
                   {}}};
    report.bills = {bill};
    Finding missed;
    missed.kind = FindingKind::MissedVisit;
    missed.pence = Money{1200};
    missed.file = u"a"_s;
    report.findings = {missed};
    Report plain = report;
    addUp(plain.bills.front());
    moveSettled(plain);
    CHECK(plain.bills.front().query == Money{1200});
    CHECK(plain.bills.front().toCheck == Money{800});
    CHECK(plain.bills.front().credited == Money{100});
    CHECK(plain.bills.front().inTheirFavour == Money{300});
    CHECK(plain.bills.front().agreed == Money{3200});

    report.findings.front().answer = Answer{u"x"_s, AnswerKind::Waive, Money{1200}, {}, {}};
    Report waived = report;
    addUp(waived.bills.front());
    moveSettled(waived);
    CHECK(waived.bills.front().query.isZero());
    CHECK(waived.bills.front().agreed == Money{4400});
    report.findings.front().stale = true;
    addUp(report.bills.front());
    moveSettled(report);
    CHECK(report.bills.front().query == Money{1200});
}

TEST_CASE("findings stand in the order of file, row, date, time and kind, visits that are on no bill before "
          "the rows")
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    household.visits = {visitAt(u"2024-05-20").planned(u"08:00")};
    household.bills = {billOf({morning(1350), lineAt(u"2024-05-02", u"08:00", u"08:30", 1350)}, u"B"_s),
                       billOf({lineAt(u"2024-06-06", u"08:00", u"08:30", 1350)}, u"A"_s)};
    household.bills[1].period = {day(u"2024-06-01"), day(u"2024-06-30")};
    CHECK(findingLines(check(household)) ==
          QStringList{u"row 2 not_recorded 1200"_s, u"row 2 wrong_rate 150"_s, u"not_billed 1200"_s,
                      u"row 2 not_recorded 1200"_s, u"row 2 wrong_rate 150"_s, u"row 3 not_recorded 1200"_s,
                      u"row 3 wrong_rate 150"_s});
}

TEST_CASE("a meal has two purses: its delivery from the direct payment, its food from the person's own money")
{
    Household household;
    household.agreements = {agreementAt(2400)
                                .row(u"meal delivery"_s, DayKind::Any, ChargeUnit::Each, 250)
                                .row(u"meal food"_s, DayKind::Any, ChargeUnit::Each, 400)
                                .ownMoney()};
    household.bills = {
        billOf({lineOn(u"2024-05-06", u"meal delivery"_s, 250), lineOn(u"2024-05-06", u"meal food"_s, 450),
                lineOn(u"2024-05-07", u"meal delivery"_s, 250), lineOn(u"2024-05-07", u"meal food"_s, 400)})};
    Report report = check(household);
    requireTied(report);
    const CheckedBill& bill = report.bills.front();
    CHECK(bill.lines[0].payer == Payer::DirectPayment);
    CHECK(bill.lines[1].payer == Payer::Own);
    CHECK(bill.total == Money{1350});
    CHECK(bill.own == Money{850});
    CHECK(bill.ownQuery == Money{50});
    // Once it is answered it is no question to either purse.
    household.answers = {{report.findings.front().id, AnswerKind::Accept, Money{50}, {}, {}}};
    CHECK(check(household).bills.front().ownQuery.isZero());
    // What is given back goes to the purse that paid.
    household.answers.clear();
    household.bills.front().lines.push_back(
        lineOn(u"2024-05-06", u"meal food"_s, -50).type(BillLineType::Credit));
    household.bills.front().lines.back().row = 6;
    household.bills.front().printedTotal.reset();
    report = check(household);
    CHECK(report.bills.front().own == Money{800});
    CHECK(report.bills.front().ownQuery.isZero());
}

TEST_CASE("Shared Lives: care from the direct payment, rent and household from the person's own money, week "
          "by week")
{
    Household household;
    household.agreements = {agreementAt(2400)
                                .row(u"care"_s, DayKind::Any, ChargeUnit::Week, 37200)
                                .row(u"rent"_s, DayKind::Any, ChargeUnit::Week, 9000)
                                .ownMoney()
                                .row(u"household"_s, DayKind::Any, ChargeUnit::Week, 5000)
                                .ownMoney()};
    const auto week = [](const QString& service, qint64 pence) {
        return BillLine(lineOn(u"2024-05-06", service, pence).span(LineSpan::Week, u"2024-05-12"));
    };
    household.bills = {billOf({week(u"care"_s, 37200), week(u"rent"_s, 9000), week(u"household"_s, 5500)})};
    const Report report = check(household);
    requireTied(report);
    CHECK(findingLines(report) == QStringList{u"row 4 lump_too_high 500"_s});
    CHECK(report.bills.front().own == Money{14500});
    CHECK(report.bills.front().ownQuery == Money{500});
    CHECK(report.bills.front().total - report.bills.front().own == Money{37200});
}
