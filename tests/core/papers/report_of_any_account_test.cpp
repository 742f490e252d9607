#include "core/check/check_bill.h"
#include "core/papers/council_report.h"
#include "core/papers/report_tables.h"
#include "tests/support/catch.h"
#include "tests/support/draw.h"
#include "tests/support/report_month.h"

#include <algorithm>
#include <array>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay{2026, 4, 1};

/// Up to three books, several funders, split lines, money given back, wrong amounts, money moved and not
/// said.
CareMoney anyMoney(Draw& draw, const std::vector<Bill>& bills)
{
    constexpr std::array funders{Funder::DirectPayment, Funder::OwnMoney, Funder::Health, Funder::OtherFund};
    constexpr std::array kinds{AccountKind::Bank, AccountKind::Card, AccountKind::Cash};
    CareMoney money;
    const int accounts = draw.between(1, 3);
    for (int i = 0; i < accounts; ++i) {
        money.accounts.push_back(account(u"book %1"_s.arg(i), firstDay.addDays(draw.between(0, 20)),
                                         draw.between(-20000, 300000)));
        money.accounts.back().kind = kinds[static_cast<std::size_t>(i)];
    }
    const auto anyBook = [&] { return u"book %1"_s.arg(draw.between(0, accounts - 1)); };
    for (int i = draw.between(0, 80); i > 0; --i) {
        const bool isBill = draw.chance(40);
        const MoneyCategory category = isBill ? MoneyCategory::Provider : draw.of(moneyCategories());
        const bool comes = directionOf(category) != MoneyDirection::Out;
        const int size = draw.between(1, 90000);
        AccountEntry made =
            entry(i, anyBook(), firstDay.addDays(draw.between(0, 120)), category,
                  comes != draw.chance(10) ? size : -size, isBill ? draw.of(bills).uuid : QString());
        made.parts.front().funder = funders[static_cast<std::size_t>(draw.between(0, 3))];
        for (int part = draw.chance(25) ? draw.between(1, 3) : 0; part > 0; --part)
            made.parts.push_back({draw.of(moneyCategories()),
                                  funders[static_cast<std::size_t>(draw.between(0, 3))],
                                  {draw.between(-5000, 5000)},
                                  {}});
        if (draw.chance(60))
            made.clearedOn = made.date.addDays(draw.between(0, 9));
        made.payee = u"Somebody %1"_s.arg(i);
        money.entries.push_back(made);
    }
    for (int i = draw.between(0, 6); i > 0; --i) {
        const qint64 moved = draw.between(1, 20000);
        const QDate day = firstDay.addDays(draw.between(0, 120));
        money.entries.push_back(entry(200 + i, anyBook(), day, MoneyCategory::Transfer, -moved));
        money.entries.push_back(entry(300 + i, anyBook(), day, MoneyCategory::Transfer, moved));
    }
    for (const Account& each : money.accounts) {
        if (draw.chance(70))
            money.balances.push_back(
                {0, {}, each.uuid, firstDay.addDays(draw.between(20, 120)), {draw.between(-20000, 300000)}});
    }
    for (int i = draw.between(0, 2); i > 0; --i) {
        Award award;
        award.name = u"Award %1"_s.arg(i);
        award.weekly = {draw.between(5000, 40000)};
        award.weeklyContribution = {draw.between(0, 5000)};
        award.isPaidGross = draw.chance(30);
        award.from = firstDay.addDays(draw.between(-30, 60));
        award.weeksAllowed = draw.between(0, 12);
        award.ringFenced = {draw.chance(30) ? draw.between(1, 20000) : 0};
        money.awards.push_back(award);
    }
    for (int i = draw.between(0, 3); i > 0; --i)
        money.owed.push_back({0,
                              {},
                              i == 1 ? OwedKind::Wages : OwedKind::Tax,
                              {draw.between(1, 30000)},
                              firstDay.addDays(draw.between(0, 100)),
                              {},
                              {}});
    return money;
}

/// The practice month with its bill again and again, as of other months.
PracticeMonth manyBills(Draw& draw)
{
    PracticeMonth month = practiceMonth();
    const Bill first = month.household.bills.front();
    month.household.bills.clear();
    for (int i = draw.between(1, 4); i > 0; --i) {
        Bill bill = first;
        bill.file = u"bills/%1.csv"_s.arg(i);
        bill.number = u"B-%1"_s.arg(i);
        bill.uuid = u"bill %1"_s.arg(i);
        bill.billDate = firstDay.addDays(draw.between(0, 110));
        month.household.bills.push_back(bill);
    }
    month.report = check(month.household);
    return month;
}

Money sumIn(const QString& cell)
{
    const auto sum = parseMoney(cell);
    INFO("“" << cell.toStdString() << "” is no sum");
    REQUIRE(sum);
    return *sum;
}

/// What stands above the total of a table of sums comes to the total, each in the way its words say.
void checkTotal(const PaperTable& table)
{
    const QString total = table.totals.front().front();
    const Money said = sumIn(table.totals.front().back());
    INFO(table.caption.toStdString() << " / " << total.toStdString());
    std::vector<Money> above;
    Money sum;
    for (const QStringList& row : table.rows) {
        above.push_back(sumIn(row.back()));
        sum += above.back();
    }
    if (total.startsWith(u"There on the morning"_s))
        CHECK((above.empty() || sum == said));
    else if (total == u"Difference"_s) // what the bank says, and is still to come, beside what is written
        CHECK(sum - above.back() - above.back() == said);
    else if (total == u"Still to be paid in"_s) // due, paid, and paid ahead where it is more
        CHECK(said == above[0] - above[1] + (above.size() > 2 ? above[2] : Money{}));
    else if (total == u"Left over"_s || total == u"There after that"_s)
        CHECK(said == std::max(Money{}, sum));
    else
        CHECK(sum == said);
}

/// Each payment of one book, with what was there after it.
void checkLines(const PaperTable& table)
{
    INFO(table.caption.toStdString());
    const qsizetype last = static_cast<qsizetype>(table.columns.size()) - 1;
    const auto change = [&](const QStringList& row) {
        Money made;
        if (last == 3)
            return row.at(2).isEmpty() ? Money{} : sumIn(row.at(2));
        made += row.at(2).isEmpty() ? Money{} : sumIn(row.at(2));
        made -= row.at(3).isEmpty() ? Money{} : sumIn(row.at(3));
        return made;
    };
    Money there = sumIn(table.rows.front().at(last));
    const Money opening = there;
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        there += change(table.rows[i]);
        CHECK(there == sumIn(table.rows[i].at(last)));
    }
    CHECK(opening + change(table.totals.front()) == there);
    CHECK(sumIn(table.totals.front().at(last)) == there);
}

} // namespace

TEST_CASE("whatever is written down, every table on the report to the council adds up to the penny",
          "[report][property]")
{
    int tables = 0;
    int lists = 0;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        INFO("seed " << seed);
        Draw draw(seed);
        const PracticeMonth month = manyBills(draw);
        const CareMoney money = anyMoney(draw, month.household.bills);
        const std::vector<SentReport> sent;
        const ReportMaterial material{month.household, month.report, money, sent};
        const QDate from = firstDay.addDays(draw.between(0, 60));
        ReportWishes wishes{{from, from.addDays(draw.between(0, 60))},
                            draw.of(councilProfiles()),
                            {draw.chance(30) ? ShareLevel::Totals : ShareLevel::LinesAndPapers, true, true},
                            from.addDays(90)};
        const PaperLook look{draw.chance(50) ? 14.0 : 18.0};
        const Paper paper = councilReport(material, wishes, look);
        for (const PaperBlock& block : paper.blocks) {
            const auto* table = std::get_if<PaperTable>(&block);
            if (!table || table->totals.empty())
                continue;
            if (table->columns.size() == 2) {
                checkTotal(*table);
                ++tables;
            } else {
                checkLines(*table);
                ++lists;
            }
        }
        const ReportFacts facts = reportFacts(material, wishes);
        const AccountSums& sums = facts.account.sums;
        CHECK(sums.opening + sums.totalIn - sums.totalOut + sums.moved.amount + sums.notSaid.amount ==
              sums.closing);
        // The table for a spreadsheet says the same.
        if (wishes.shared.level != ShareLevel::Totals) {
            Money change;
            for (const TypedRow& row : reportLines(material, wishes, facts).rows)
                change += std::get<Money>(row[6]);
            CHECK(change == sums.closing - sums.opening);
        }
    }
    CHECK(tables > 1000);
    CHECK(lists > 200);
}
