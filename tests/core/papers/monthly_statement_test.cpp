#include "core/papers/monthly_statement.h"

#include "core/check/check_bill.h"
#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

#include <algorithm>

using namespace daybook;
using namespace Qt::StringLiterals;
using test::june2026;
using test::practiceMonth;

namespace {

QString textOf(const Paper& paper)
{
    return QString::fromUtf8(toPlainText(paper)).simplified();
}

std::vector<PaperTable> tablesOf(const Paper& paper)
{
    std::vector<PaperTable> tables;
    for (const PaperBlock& block : paper.blocks) {
        if (const auto* table = std::get_if<PaperTable>(&block))
            tables.push_back(*table);
    }
    return tables;
}

} // namespace

TEST_CASE("the statement answers in its first sentence", "[papers]")
{
    const auto month = practiceMonth();
    const QString text = textOf(monthlyStatement(month.household, month.report, june2026()));
    CHECK(text.contains(u"June 2026: the bill is £323.00."_s));
    CHECK(text.contains(u"£44.00"_s));
    CHECK(text.contains(u"You can pay £279.00 now."_s));
}

TEST_CASE("the sums of the practice month tie to the penny", "[papers]")
{
    const auto month = practiceMonth();
    const MonthSums sums = monthSums(month.household, month.report, june2026());
    CHECK(sums.planned == 30);
    CHECK(sums.came == 26);
    CHECK(sums.nobodyCame == 4);
    CHECK(sums.notRecorded == 0);
    CHECK(sums.billed == Money{32300});
    CHECK(sums.query == Money{4400});
    CHECK(sums.agreed == Money{27900});
    CHECK(sums.agreed + sums.query + sums.toCheck + sums.credited == sums.billed);
}

TEST_CASE("a visit that is not written down is counted apart from nobody came", "[papers]")
{
    auto month = practiceMonth();
    std::erase_if(month.household.visits, [](const Visit& visit) { return visit.date == QDate(2026, 6, 9); });
    month.report = check(month.household);
    const MonthSums sums = monthSums(month.household, month.report, june2026());
    CHECK(sums.notRecorded == 1);
    CHECK(sums.nobodyCame == 4);
    CHECK(sums.query == Money{4400});
    CHECK(sums.toCheck == Money{1050});
    CHECK(sums.agreed + sums.query + sums.toCheck == sums.billed);
    const QString text = textOf(monthlyStatement(month.household, month.report, june2026()));
    CHECK(text.contains(u"£10.50 cannot be confirmed, because nothing is written down for it."_s));
}

TEST_CASE("a finding that was answered “the bill is right” counts as agreed", "[papers]")
{
    auto month = practiceMonth();
    Answer answer;
    answer.findingId = month.report.findings.front().id;
    answer.kind = AnswerKind::Accept;
    answer.pence = month.report.findings.front().pence;
    month.household.answers = {answer};
    month.report = check(month.household);
    const MonthSums sums = monthSums(month.household, month.report, june2026());
    CHECK(sums.query == Money{4400} - answer.pence);
    CHECK(sums.agreed + sums.query == sums.billed);
}

TEST_CASE("hours by week run Monday to Sunday within the month and add up", "[papers]")
{
    const auto month = practiceMonth();
    const auto weeks = hoursByWeek(month.household, month.report, june2026());
    REQUIRE(weeks.size() == 5);
    CHECK(weeks.front().week == BillingPeriod{{2026, 6, 1}, {2026, 6, 7}});
    CHECK(weeks.back().week == BillingPeriod{{2026, 6, 29}, {2026, 6, 30}});
    Minutes planned{}, came{}, charged{};
    for (const WeekHours& week : weeks) {
        planned += week.planned;
        came += week.came;
        charged += week.charged;
    }
    CHECK(planned == Minutes(30 * 30));
    CHECK(charged == Minutes(30 * 30));
    CHECK(came > Minutes(0));
    CHECK(came <= Minutes(26 * 40));
}

TEST_CASE("a statement has at most five columns, four in large print", "[papers]")
{
    const auto month = practiceMonth();
    for (const PaperTable& table : tablesOf(monthlyStatement(month.household, month.report, june2026())))
        CHECK(table.columns.size() <= 5);
    PaperLook large;
    large.bodyPoints = 18;
    for (const PaperTable& table :
         tablesOf(monthlyStatement(month.household, month.report, june2026(), large)))
        CHECK(table.columns.size() <= 4);
}

TEST_CASE("a month without a bill says so and still lists the visits", "[papers]")
{
    auto month = practiceMonth();
    month.household.bills.clear();
    month.report = check(month.household);
    const QString text = textOf(monthlyStatement(month.household, month.report, june2026()));
    CHECK(text.contains(u"no bill yet"_s));
    CHECK(text.contains(u"Thu 4 June"_s));
}

TEST_CASE("the same month gives the same statement, whatever the order of the records", "[papers]")
{
    auto month = practiceMonth();
    const Paper before = monthlyStatement(month.household, month.report, june2026());
    std::reverse(month.household.visits.begin(), month.household.visits.end());
    CHECK(monthlyStatement(month.household, check(month.household), june2026()) == before);
}

TEST_CASE("the statement has a file name that sorts by month", "[papers]")
{
    const auto month = practiceMonth();
    const Paper paper = monthlyStatement(month.household, month.report, june2026());
    CHECK(paper.fileName == u"Daybook statement 2026-06"_s);
    CHECK(paper.footer == month.household.person.name);
}

TEST_CASE("where two purses pay, the statement says what each of them pays, and it ties", "[papers]")
{
    auto month = practiceMonth();
    CHECK_FALSE(textOf(monthlyStatement(month.household, month.report, june2026())).contains(u"own money"_s));
    for (Agreement& agreement : month.household.agreements)
        for (Tariff& tariff : agreement.tariffs)
            for (TariffRow& row : tariff.rows)
                row.payer = row.days == DayKind::Weekend ? Payer::Own : Payer::DirectPayment;
    month.report = check(month.household);
    const MonthSums sums = monthSums(month.household, month.report, june2026());
    CHECK(sums.own == Money{8 * 1150});
    CHECK(month.bill().own == Money{8 * 1150});
    const std::vector<PaperTable> tables =
        tablesOf(monthlyStatement(month.household, month.report, june2026()));
    const auto payers = std::find_if(tables.begin(), tables.end(), [](const PaperTable& table) {
        return table.caption == u"Who pays for it"_s;
    });
    REQUIRE(payers != tables.end());
    CHECK(payers->rows[0].back() == u"£231.00"_s);
    CHECK(payers->rows[1].back() == u"£92.00"_s);
    CHECK(payers->totals.front().back() == u"£323.00"_s);
}
