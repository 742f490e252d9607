#include "core/check/check_bill.h"
#include "core/papers/asked_table.h"
#include "core/papers/checking_year.h"
#include "core/papers/evidence_pack.h"
#include "core/papers/month_lines.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/query_letter.h"
#include "tests/support/catch.h"
#include "tests/support/drawn_household.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <set>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Money sumIn(const QString& cell)
{
    const auto sum = parseMoney(cell);
    INFO("“" << cell.toStdString() << "” is no sum");
    REQUIRE(sum);
    return *sum;
}

/// The last column of a table, rows only. Empty cells say nothing.
Money sumOfRows(const PaperTable& table)
{
    Money sum;
    for (const QStringList& row : table.rows)
        sum += row.back().isEmpty() ? Money{} : sumIn(row.back());
    return sum;
}

PaperTable tableWith(const Paper& paper, const QString& lastHeading, const QString& firstHeading)
{
    for (const PaperBlock& block : paper.blocks) {
        const auto* table = std::get_if<PaperTable>(&block);
        if (table && table->columns.front().heading == firstHeading &&
            table->columns.back().heading == lastHeading)
            return *table;
    }
    FAIL("no table " << firstHeading.toStdString() << " … " << lastHeading.toStdString());
    std::abort();
}

Money figure(const Paper& paper, const QString& words)
{
    for (const PaperBlock& block : paper.blocks) {
        if (const auto* figures = std::get_if<PaperFigures>(&block)) {
            for (const auto& [said, sum] : figures->figures) {
                if (said == words)
                    return sumIn(sum);
            }
        }
    }
    FAIL("no figure " << words.toStdString());
    std::abort();
}

std::set<QDate> monthsOf(const Household& household)
{
    std::set<QDate> months;
    const auto add = [&months](QDate day) {
        if (day.isValid())
            months.insert({day.year(), day.month(), 1});
    };
    for (const Visit& visit : household.visits)
        add(visit.date);
    for (const Bill& bill : household.bills) {
        add(bill.period.to);
        for (const BillLine& line : bill.lines)
            add(line.date);
    }
    return months;
}

/// What the person said is settled, without any credit: it stays in the sum, and nobody is asked again.
Money settled(const Report& report, const std::function<bool(const Finding&)>& isMeant)
{
    Money sum;
    for (const Finding& finding : report.findings) {
        if (finding.status() == FindingStatus::Query && finding.answer && !finding.stale &&
            finding.answer->kind == AnswerKind::Resolved && isMeant(finding))
            sum += finding.pence;
    }
    return sum;
}

void checkStatement(const Household& household, const Report& report, const BillingPeriod& month)
{
    const MonthSums sums = monthSums(household, report, month);
    for (const double points : {14.0, 18.0}) {
        const Paper paper = monthlyStatement(household, report, month, {points});
        for (const PaperBlock& block : paper.blocks) {
            const auto* table = std::get_if<PaperTable>(&block);
            if (!table || table->totals.empty() || table->columns.back().heading != u"Amount"_s)
                continue;
            INFO(table->columns.front().heading.toStdString());
            CHECK(sumOfRows(*table) == sumIn(table->totals.back().back()));
            CHECK(sumOfRows(*table) == sums.billed);
        }
        if (std::ranges::none_of(paper.blocks, [](const PaperBlock& block) {
                return std::holds_alternative<PaperFigures>(block);
            }))
            continue; // no bill in this month
        CHECK(figure(paper, u"They ask for"_s) == sums.billed);
        CHECK(figure(paper, u"Asked about"_s) == sums.query);
        CHECK(figure(paper, u"You can pay now"_s) == sums.billed - sums.query);
        CHECK(
            sumOf(monthFindings(report, month, monthLines(household, report, month), FindingStatus::Query)) ==
            sums.query - settled(report, [&](const Finding& finding) {
                const auto lines = monthLines(household, report, month);
                return std::ranges::any_of(lines, [&](const MonthLine& line) {
                    return line.bill->file == finding.file && line.line->row == finding.row;
                });
            }));
        if (std::ranges::none_of(paper.blocks, [](const PaperBlock& block) {
                const auto* table = std::get_if<PaperTable>(&block);
                return table && table->columns.front().heading == u"Day"_s;
            }))
            continue; // only charges without a day fall in it
        const PaperTable days = tableWith(paper, u"Charged"_s, u"Day"_s);
        CHECK(sumIn(days.totals.back().back()) == sums.billed);
        CHECK(sumOfRows(days) == sumIn(days.totals.front().back()));
        if (days.totals.size() > 1)
            CHECK(sumOfRows(days) + sumIn(days.totals[1].back()) == sums.billed);
    }
}

} // namespace

TEST_CASE("whatever month it is, every sum on statement, letter, pack and year is the check's to the penny",
          "[papers][property]")
{
    int letters = 0;
    int withUndated = 0;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        INFO("seed " << seed);
        Draw draw(seed);
        const HouseholdChoices choices = drawnChoices(draw);
        const Household household = answered(householdOf(choices), choices);
        const Report report = check(household);
        Money billed;
        for (const QDate& first : monthsOf(household)) {
            const BillingPeriod month = monthOf(first);
            INFO(toText(month).toStdString());
            checkStatement(household, report, month);
            billed += monthSums(household, report, month).billed;
        }
        Money charged;
        Money query;
        QDate from;
        QDate to;
        LetterWishes wishes;
        wishes.date = {2026, 7, 2};
        EvidenceWishes evidence;
        evidence.date = wishes.date;
        for (const CheckedBill& bill : report.bills) {
            if (bill.supersededBy)
                continue;
            charged += bill.total;
            query += bill.query;
            from = from.isValid() ? std::min(from, bill.period.from) : bill.period.from;
            to = to.isValid() ? std::max(to, bill.period.to) : bill.period.to;
            const auto asked = askedFindings(report, bill.file, {}, FindingStatus::Query);
            INFO(bill.file.toStdString());
            const Money open = bill.query - settled(report, [&](const Finding& finding) {
                                   return finding.file == bill.file;
                               });
            CHECK(sumOf(asked) == open);
            if (asked.empty())
                continue;
            ++letters;
            for (const Paper& paper : {queryLetter(household, report, bill.file, wishes),
                                       evidencePack(household, report, bill.file, evidence)}) {
                const PaperTable table = tableWith(paper, u"In question"_s, u"What"_s);
                CHECK(sumOfRows(table) == open);
                CHECK(sumIn(table.totals.back().back()) == open);
            }
            const PaperTable sums =
                tableWith(queryLetter(household, report, bill.file, wishes), u"Amount"_s, u"The sums"_s);
            CHECK(sumIn(sums.rows[0].back()) == bill.total);
            CHECK(sumIn(sums.totals.back().back()) == bill.total - open);
        }
        // Every line of every bill is in one month and no other.
        CHECK(billed == charged);
        withUndated += std::ranges::any_of(household.bills, [](const Bill& bill) {
            return std::ranges::any_of(bill.lines, [](const BillLine& line) { return !line.date.isValid(); });
        });
        if (!from.isValid() || charged.isZero())
            continue;
        const Paper year = checkingYearPaper(household, report, {}, {from.addDays(-40), to.addDays(40)});
        const PaperTable bills = tableWith(year, u"May be asked about"_s, u"Bill"_s);
        CHECK(sumOfRows(bills) == query);
        CHECK(sumIn(bills.totals.back().back()) == query);
        CHECK(sumIn(bills.totals.back().at(1)) == charged);
        CHECK(figure(year, u"Charged"_s) == charged);
    }
    CHECK(letters > 100);
    CHECK(withUndated > 20);
}
