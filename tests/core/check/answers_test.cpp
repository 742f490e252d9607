#include "core/check/answers.h"
#include "core/check/check_bill.h"
#include "core/check/finding_id.h"
#include "core/papers/findings_json.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household missed()
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    household.visits = {visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::NobodyCame),
                        visitAt(u"2024-05-07").planned(u"08:00").state(VisitState::NobodyCame)};
    household.bills = {billOf(
        {lineAt(u"2024-05-06", u"08:00", u"08:30", 1200), lineAt(u"2024-05-07", u"08:00", u"08:30", 1200)})};
    return household;
}

Answer answerTo(const Finding& finding, AnswerKind kind)
{
    return {finding.id, kind, finding.pence, {}, QDateTime(day(u"2024-06-02"), QTime(10, 0), Qt::UTC)};
}

} // namespace

TEST_CASE("what was accepted or waived stays in sight and counts as agreed")
{
    Household household = missed();
    const Report before = check(household);
    REQUIRE(before.findings.size() == 2);
    CHECK(before.findings[0].id.size() == 16);
    for (const AnswerKind kind : {AnswerKind::Accept, AnswerKind::Waive}) {
        household.answers = {answerTo(before.findings[0], kind)};
        const Report after = check(household);
        requireTied(after);
        CHECK(after.findings.size() == 2);
        CHECK(after.findings[0].answer->kind == kind);
        CHECK(after.bills.front().query == Money{1200});
        CHECK(after.bills.front().agreed == Money{1200});
        CHECK(partsOf(after, 2) == u"missed_visit 1200"_s);
    }
    household.answers = {answerTo(before.findings[0], AnswerKind::Dispute)};
    CHECK(check(household).bills.front().query == Money{2400});
}

TEST_CASE("an answer about another sum is kept, marked, and asked again")
{
    Household household = missed();
    household.answers = {answerTo(check(household).findings[0], AnswerKind::Waive)};
    household.answers.front().pence = Money{1000};
    const Report report = check(household);
    CHECK(report.findings[0].stale);
    CHECK(report.bills.front().query == Money{2400});
    CHECK(findingsJson(report).contains("\"stale\": true"));
}

TEST_CASE("an answer stays when rows move, the file has another name and the reason changes within its group")
{
    Household household = missed();
    household.answers = {answerTo(check(household).findings[1], AnswerKind::Waive)};
    household.bills.front().file = u"bills/other.csv"_s;
    std::swap(household.bills.front().lines[0].row, household.bills.front().lines[1].row);
    std::swap(household.bills.front().lines[0], household.bills.front().lines[1]);
    household.visits[1].state = VisitState::CancelledByProvider;
    const Report report = check(household);
    CHECK(onlyFinding(report, FindingKind::CancelledByProvider).answer.has_value());
    CHECK_FALSE(onlyFinding(report, FindingKind::MissedVisit).answer.has_value());
}

TEST_CASE("of two answers to one question the later counts")
{
    Household household = missed();
    const Finding finding = check(household).findings[0];
    Answer earlier = answerTo(finding, AnswerKind::Waive);
    Answer later = answerTo(finding, AnswerKind::Dispute);
    later.at = later.at.addDays(1);
    household.answers = {later, earlier};
    CHECK(check(household).findings[0].answer->kind == AnswerKind::Dispute);
}

TEST_CASE("the person's own pairing wins, and a forbidden one is not made")
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30"), dailyAt(u"12:00", u"12:30")};
    household.visits = {visitAt(u"2024-05-06").planned(u"12:00")};
    household.bills = {billOf({lineAt(u"2024-05-06", u"08:10", u"08:40", 1200)})};
    CHECK(findingLines(check(household)) == QStringList{u"not_billed 1200"_s, u"row 2 not_recorded 1200"_s});
    household.links = {
        {household.bills.front().originalSha256, 2, u"2024-05-06 12:00 personal care"_s, true}};
    const Report linked = check(household);
    CHECK(findingLines(linked).isEmpty());
    CHECK(linked.bills.front().lines.front().visits == QStringList{u"2024-05-06 12:00 personal care"_s});
    household.links = {
        {household.bills.front().originalSha256, 2, u"2024-05-06 08:00 personal care"_s, false}};
    CHECK(check(household).bills.front().lines.front().visits.isEmpty());
}

TEST_CASE("the root of a bill number leaves out a revision letter")
{
    Bill bill = billOf({});
    const auto root = [&](const QString& number) {
        bill.number = number;
        return billNumberRoot(bill);
    };
    CHECK(root(u"INV-3571R"_s) == u"inv-3571"_s);
    CHECK(root(u"INV-3571-b"_s) == u"inv-3571"_s);
    CHECK(root(u"INV-3571"_s) == u"inv-3571"_s);
    CHECK(root(u"A"_s) == u"a"_s);
    bill.numberPrinted = false;
    CHECK(root(u"whatever"_s) == u"rowan 2024-05-01"_s);
}

TEST_CASE("equal findings are told apart by a number")
{
    Household household = missed();
    household.bills = {billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200).type(BillLineType::Charge),
                               lineOn(u"2024-05-06", u"fee"_s, 500), lineOn(u"2024-05-06", u"fee"_s, 500)})};
    const Report report = check(household);
    QSet<QString> ids;
    for (const Finding& finding : report.findings)
        ids.insert(finding.id);
    CHECK(ids.size() == static_cast<qsizetype>(report.findings.size()));
}

TEST_CASE("the person's pairing holds when the same file is brought in again under another name")
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30"), dailyAt(u"12:00", u"12:30")};
    household.visits = {visitAt(u"2024-05-06").planned(u"12:00")};
    household.bills = {billOf({lineAt(u"2024-05-06", u"08:10", u"08:40", 1200)})};
    household.links = {
        {household.bills.front().originalSha256, 2, u"2024-05-06 12:00 personal care"_s, true}};
    household.bills.push_back(household.bills.front());
    household.bills.back().file = u"bills/z.csv"_s;
    const Report report = check(household);
    requireTied(report);
    CHECK(findingLines(report).isEmpty());
    CHECK(report.bills.front().supersededBy == u"bills/z.csv"_s);
    CHECK(report.bills.back().lines.front().visits == QStringList{u"2024-05-06 12:00 personal care"_s});
}

TEST_CASE("an answer holds when the bill is brought in again and when a revised bill says the same")
{
    Household household = missed();
    household.answers = {answerTo(check(household).findings[0], AnswerKind::Waive)};
    Bill revised = household.bills.front();
    revised.file = u"bills/revised.csv"_s;
    revised.number = u"INV-1R"_s;
    revised.replaces = u"INV-1"_s;
    revised.originalSha256 = u"other"_s;
    revised.billDate = day(u"2024-06-20");
    household.bills.push_back(revised);
    const Report report = check(household);
    requireTied(report);
    REQUIRE(report.findings.size() == 2);
    CHECK(report.findings[0].answer->kind == AnswerKind::Waive);
    CHECK_FALSE(report.findings[0].stale);
    CHECK(report.bills[1].query == Money{1200});
}
