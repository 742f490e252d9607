#include "core/papers/council_report.h"
#include "core/papers/html_writer.h"
#include "core/papers/report_checklist.h"
#include "core/papers/report_tables.h"
#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/report_month.h"

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const ReportMonth& month, const ReportWishes& wishes)
{
    return QString::fromUtf8(toPlainText(councilReport(month.material(), wishes)));
}

QStringList headingsOf(const Paper& paper)
{
    QStringList found;
    for (const PaperBlock& block : paper.blocks) {
        if (const auto* heading = std::get_if<PaperHeading>(&block))
            found.append(heading->text);
    }
    return found;
}

const ReadyItem* item(const std::vector<ReadyItem>& items, const QString& key)
{
    const auto found = std::ranges::find(items, key, &ReadyItem::key);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("the report says in its first sentence what was there, what came and went, and what is there",
          "[report]")
{
    const QString text = textOf(reportMonth(), reportWishes()).simplified();
    CHECK(text.contains(
        u"There was £100.00 at the beginning. £720.00 came in and £172.80 went out. £647.20 is there at the end."_s));
    CHECK(text.contains(u"Westshire Council"_s));
    CHECK(text.contains(u"DP 4471"_s));
    CHECK(text.contains(u"Of that, £44.00 is in question with the provider."_s));
    CHECK(text.contains(u"Charged for these days £323.00"_s));
}

TEST_CASE("every sum of the report is one of the core, and the parts come to the whole", "[report]")
{
    const ReportMonth month = reportMonth();
    const ReportFacts facts = reportFacts(month.material(), reportWishes());
    const AccountSums& sums = facts.account.sums;
    CHECK(sums.opening + sums.totalIn - sums.totalOut + sums.moved.amount + sums.notSaid.amount ==
          sums.closing);
    CHECK(facts.account.owed.unpaidBills == Money{32300});
    CHECK(facts.account.owed.inQuestion == Money{4400});
    const QString text = textOf(month, reportWishes());
    for (const Money sum : {sums.opening, sums.totalIn, sums.totalOut, sums.closing,
                            facts.account.owed.total(), facts.account.contribution.due, facts.care.billed})
        CHECK(text.contains(toText(sum)));
    // The workbook says the same.
    Money in;
    for (const TypedRow& row : reportLines(month.material(), reportWishes(), facts).rows)
        in += std::get<Money>(row[6]);
    CHECK(in == sums.closing - sums.opening);
}

TEST_CASE("parts with nothing in them are left out, and what is not shown in the profile too", "[report]")
{
    ReportMonth month = reportMonth();
    ReportWishes wishes = reportWishes();
    const QStringList all = headingsOf(councilReport(month.material(), wishes));
    CHECK(all.contains(u"What is given"_s));
    CHECK(all.contains(u"The person's contribution"_s));
    month.money.awards.clear();
    month.money.entries.erase(month.money.entries.begin() + 1);
    const QStringList fewer = headingsOf(councilReport(month.material(), wishes));
    CHECK_FALSE(fewer.contains(u"What is given"_s));
    CHECK_FALSE(fewer.contains(u"The person's contribution"_s));
    CHECK_FALSE(fewer.contains(u"Money left over"_s));

    std::ranges::reverse(wishes.profile.parts);
    wishes.profile.parts.front().label = u"The bank of last"_s;
    wishes.profile.parts.back().isShown = false;
    const QStringList turned = headingsOf(councilReport(month.material(), wishes));
    REQUIRE(turned.size() > 2);
    CHECK(turned.at(1) == u"The bank of last"_s);
    CHECK_FALSE(turned.contains(u"Who it is about"_s));
}

TEST_CASE("names of carers and notes stay at home unless the person says otherwise", "[report]")
{
    const ReportMonth month = reportMonth();
    ReportWishes wishes = reportWishes();
    const auto everywhere = [&] {
        const QString csv = QString::fromUtf8(
            toCsv(reportLines(month.material(), wishes, reportFacts(month.material(), wishes))));
        return textOf(month, wishes).simplified() + csv +
               QString::fromUtf8(toHtml(councilReport(month.material(), wishes)));
    };
    const auto level = GENERATE(ShareLevel::Totals, ShareLevel::Lines, ShareLevel::LinesAndPapers);
    wishes.shared.level = level;
    CHECK_FALSE(everywhere().contains(u"Olive"_s));
    CHECK_FALSE(everywhere().contains(u"bless her"_s));
    CHECK(everywhere().contains(u"payslip 6"_s) == (level == ShareLevel::LinesAndPapers));
    CHECK(everywhere().contains(u"Meals &amp; &lt;More&gt;"_s) == (level != ShareLevel::Totals));
    CHECK_FALSE(everywhere().contains(u"<More>\""_s));
    wishes.shared.carersNames = true;
    CHECK(everywhere().contains(u"Olive"_s) == (level != ShareLevel::Totals));
    wishes.shared.notes = true;
    CHECK(everywhere().contains(u"bless her"_s) == (level != ShareLevel::Totals));
}

TEST_CASE("no payment of the report begins a formula in a spreadsheet", "[report]")
{
    const ReportMonth month = reportMonth();
    const QString csv = QString::fromUtf8(
        toCsv(reportLines(month.material(), reportWishes(), reportFacts(month.material(), reportWishes()))));
    CHECK(csv.contains(u",'=Meals & <More>,"_s));
    CHECK_FALSE(csv.contains(u",=Meals"_s));
}

TEST_CASE("weeks that may be kept are those of the profile, of the whole or of what is really paid",
          "[report]")
{
    ReportMonth month = reportMonth();
    month.money.awards.front().to.reset();
    ReportWishes wishes = reportWishes();
    wishes.profile.weeksAllowed = 2;
    CHECK(reportFacts(month.material(), wishes).account.surplus.allowed == Money{36000});
    wishes.profile.weeksBy = WeeksBy::AsPaid;
    const ReportFacts facts = reportFacts(month.material(), wishes);
    CHECK(facts.account.surplus.allowed == Money{32000});
    // £647.20 less £323.00 owed less £320.00.
    CHECK(facts.account.surplus.amount() == Money{420});
    CHECK(textOf(month, wishes).contains(u"£4.20"_s));
    wishes.profile.weeksAllowed.reset();
    CHECK(reportFacts(month.material(), wishes).account.surplus.weeksAllowed == 8);
}

TEST_CASE("where nobody said how many weeks may be kept nothing is called left over", "[report]")
{
    ReportMonth month = reportMonth();
    month.money.awards.front().to.reset();
    month.money.awards.front().weeksAllowed = 0;
    ReportWishes wishes = reportWishes();
    wishes.profile.weeksAllowed.reset();
    const QString text = textOf(month, wishes).simplified();
    CHECK(text.contains(u"How many weeks of money may be kept is not written down."_s));
    CHECK_FALSE(text.contains(u"Left over"_s));
    const ReportFacts facts = reportFacts(month.material(), wishes);
    const QString csv = QString::fromUtf8(toCsv(reportLines(month.material(), wishes, facts)));
    CHECK_FALSE(csv.contains(u"Left over"_s));
}

TEST_CASE("a report that begins with another sum than the last one ended with says so", "[report]")
{
    ReportMonth month = reportMonth();
    month.sent = {{.period = {{2026, 5, 1}, {2026, 5, 31}}, .closing = Money{10000}}};
    CHECK(textOf(month, reportWishes()).contains(u"That is what the last report ended with."_s));
    month.sent.front().closing = Money{9000};
    const QString text = textOf(month, reportWishes()).simplified();
    CHECK(text.contains(
        u"The last report ended with £90.00. Something of those days was written down or changed "
        "since."_s));
    month.sent.front().period.to = QDate(2026, 5, 30);
    CHECK_FALSE(reportFacts(month.material(), reportWishes()).opensAsLastClosed);
}

TEST_CASE("ready to send: each thing is done or says what to do, and nothing is held back", "[report]")
{
    ReportMonth month = reportMonth();
    const auto ready = [&] {
        return readyToSend(reportFacts(month.material(), reportWishes()), u"Westshire Council"_s);
    };
    std::vector<ReadyItem> items = ready();
    REQUIRE(item(items, u"award-council_payment"_s));
    CHECK(item(items, u"award-council_payment"_s)->isDone);
    CHECK(item(items, u"wages"_s)->isDone);
    CHECK_FALSE(item(items, u"tax"_s)->isDone);
    CHECK_FALSE(item(items, u"papers"_s)->isDone);
    CHECK(item(items, u"papers"_s)->toDo.startsWith(u"1 payment"_s));
    CHECK_FALSE(item(items, u"plan"_s)->isDone);
    CHECK(item(items, u"plan"_s)->isOnPayments);
    CHECK_FALSE(item(items, u"papers"_s)->isOnPayments);
    CHECK(item(items, u"words"_s)->isDone);
    CHECK(item(items, u"contribution"_s)->isDone);
    CHECK_FALSE(item(items, u"bills"_s)->isDone);
    CHECK(item(items, u"bills"_s)->toDo.contains(u"£279.00"_s));
    CHECK(item(items, u"bank"_s)->isDone);
    CHECK_FALSE(item(items, u"opening"_s));
    for (const ReadyItem& each : items)
        CHECK(each.isDone == each.toDo.isEmpty());

    // What is in question with the provider stands in nobody's way.
    month.money.entries.push_back(entry(9, u"bank"_s, {2026, 6, 30}, MoneyCategory::Provider, -27900,
                                        month.month.household.bills.front().uuid));
    month.money.entries.back().evidence = u"bill"_s;
    month.money.entries[0].parts.front().amount = Money{60000};
    month.money.balances.clear();
    items = ready();
    CHECK(item(items, u"bills"_s)->isDone);
    CHECK(
        item(items, u"award-council_payment"_s)->toDo.startsWith(u"£600.00 came and £640.00 was to come."_s));
    CHECK_FALSE(item(items, u"bank"_s)->isDone);
}
