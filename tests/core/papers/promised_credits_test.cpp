#include "core/papers/council_report.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/payment_papers.h"
#include "core/papers/promised_credits.h"
#include "core/papers/report_checklist.h"
#include "core/papers/report_tables.h"
#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/report_month.h"

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

TEST_CASE("a payment is explained with the visits it bought, who agreed, and what it helps with", "[papers]")
{
    ReportMonth month = reportMonth(practiceMonth());
    AccountEntry paid = entry(90, u"bank"_s, {2026, 7, 1}, MoneyCategory::Provider, -27900, u"bill"_s);
    paid.uuid = u"paid"_s;
    paid.inPlan = true;
    paid.permission = u"Mrs Green, 3 May 2026"_s;
    month.money.entries.push_back(paid);
    AccountEntry in = entry(91, u"bank"_s, {2026, 7, 1}, MoneyCategory::CouncilPayment, 10000);
    in.uuid = u"in"_s;
    month.money.entries.push_back(in);
    Goal goal;
    goal.words = u"Up by half past eight."_s;
    Goal over;
    over.words = u"Long ago."_s;
    over.isOver = true;
    const std::vector goals{goal, over};
    const Sharing all{ShareLevel::LinesAndPapers, true, true};
    const Paper paper = spendPaper(month.material(), all, u"paid"_s, goals);
    const QString text = QString::fromUtf8(toPlainText(paper)).simplified();
    CHECK(text.contains(u"What £279.00 on Wed 1 July 2026 was for"_s));
    CHECK(text.contains(u"In the care and support plan yes"_s));
    CHECK(text.contains(u"Mrs Green, 3 May 2026"_s));
    // 26 visits of half an hour came: 13 hours; 279.00 / 13 = 21.46.
    CHECK(text.contains(u"26 visit(s) came from Brightcare Home Support Ltd, 13 hours in all."_s));
    CHECK(text.contains(u"£279.00, comes to £21.46 for each hour with me."_s));
    CHECK(text.contains(u"“Up by half past eight.”"_s));
    CHECK_FALSE(text.contains(u"Long ago."_s));
    CHECK(spendPaper(month.material(), all, u"in"_s, goals).blocks.empty());
    CHECK(spendPaper(month.material(), all, u"nobody"_s, goals).blocks.empty());

    month.month.household.visits.clear();
    const QString without =
        QString::fromUtf8(toPlainText(spendPaper(month.material(), all, u"paid"_s, {}))).simplified();
    CHECK(without.contains(u"That does not mean that nobody came."_s));
    CHECK_FALSE(without.contains(u"for each hour"_s));
    CHECK_FALSE(without.contains(u"in my own words"_s));
}

namespace {

const QDate answered(2026, 6, 30);

Letter agreed(qint64 pence, QDate on = {2026, 6, 30})
{
    Letter letter;
    letter.bill = u"bill"_s;
    letter.provider = u"BrightCare"_s;
    letter.about = u"June 2026"_s;
    letter.asked = {4400};
    letter.findingIds = {u"one"_s, u"two"_s};
    letter.writtenOn = {2026, 6, 28};
    letter.sentOn = QDate(2026, 6, 28);
    letter.status = LetterStatus::Answered;
    letter.answer = LetterAnswer::Agreed;
    letter.agreed = {pence};
    letter.answeredOn = on;
    return letter;
}

void pay(ReportMonth& month, qint64 pence, QDate day)
{
    month.money.entries.push_back(entry(90, u"bank"_s, day, MoneyCategory::Provider, -pence, u"bill"_s));
}

void giveBack(ReportMonth& month, qint64 pence, QDate day, const QString& bill, const QString& payee)
{
    AccountEntry back = entry(91, u"bank"_s, day, MoneyCategory::ProviderRefund, pence, bill);
    back.payee = payee;
    month.money.entries.push_back(back);
}

std::vector<PromisedCredit> promisedOf(const ReportMonth& month, const std::vector<Letter>& letters,
                                       QDate day)
{
    return promisedCredits(month.month.household, month.month.report, month.money, letters, day);
}

PromisedCredit onlyPromise(const ReportMonth& month, const std::vector<Letter>& letters, QDate day)
{
    const std::vector<PromisedCredit> found = promisedOf(month, letters, day);
    REQUIRE(found.size() == 1);
    return found.front();
}

} // namespace

TEST_CASE("what was agreed about a bill that is paid is waited for until it comes back", "[promised]")
{
    ReportMonth month = reportMonth();
    pay(month, 32300, {2026, 6, 29});
    const std::vector<Letter> letters{agreed(4400)};
    CHECK(promisedOf(month, letters, answered.addDays(-1)).empty());
    const PromisedCredit waiting = onlyPromise(month, letters, answered);
    CHECK(waiting.toCome() == Money{4400});
    CHECK(promisedText(waiting).contains(u"£44.00 is not here yet."_s));

    giveBack(month, 2000, {2026, 7, 10}, u"bill"_s, {});
    CHECK(onlyPromise(month, letters, {2026, 7, 9}).toCome() == Money{4400});
    const PromisedCredit part = onlyPromise(month, letters, {2026, 7, 10});
    CHECK(part.arrived == Money{2000});
    CHECK(part.toCome() == Money{2400});
    giveBack(month, 9900, {2026, 7, 20}, u"bill"_s, {});
    const PromisedCredit all = onlyPromise(month, letters, {2026, 7, 20});
    CHECK(all.waiting() == Money{});
    CHECK(all.lastArrivedOn == QDate(2026, 7, 20));
    CHECK(promisedText(all).contains(u"All of it is here."_s));
}

TEST_CASE("what was agreed and never paid does not have to come back", "[promised]")
{
    ReportMonth month = reportMonth();
    pay(month, 27900, {2026, 6, 29});
    const PromisedCredit credit = onlyPromise(month, {agreed(4400)}, answered);
    CHECK(credit.notPaid == Money{4400});
    CHECK(credit.toCome() == Money{});
    CHECK(promisedText(credit).contains(u"£44.00 of it is not paid and does not have to be."_s));
}

TEST_CASE("money back that names no bill counts when it is just what was promised", "[promised]")
{
    ReportMonth month = reportMonth();
    pay(month, 32300, {2026, 6, 29});
    const QString name = month.month.household.bills.front().provider;
    const QString payee = GENERATE_COPY(name, u" "_s + name.toUpper(), QString());
    const qint64 pence = GENERATE(4400, 4300);
    giveBack(month, pence, {2026, 7, 10}, {}, payee);
    CHECK(onlyPromise(month, {agreed(4400)}, {2026, 7, 10}).toCome() == Money{pence == 4400 ? 0 : 4400});
}

TEST_CASE("money back from somebody else, or from before the answer, is not what was promised", "[promised]")
{
    ReportMonth month = reportMonth();
    pay(month, 32300, {2026, 6, 2});
    const bool isElse = GENERATE(true, false);
    giveBack(month, 4400, isElse ? QDate(2026, 7, 10) : QDate(2026, 6, 29), {},
             isElse ? u"Meals"_s : month.month.household.bills.front().provider);
    CHECK(onlyPromise(month, {agreed(4400)}, {2026, 7, 10}).toCome() == Money{4400});
}

TEST_CASE("a closed letter waits for nothing, and a question asked again has one answer", "[promised]")
{
    ReportMonth month = reportMonth();
    Letter closed = agreed(4400);
    closed.status = LetterStatus::Closed;
    Letter no = agreed(0);
    no.answer = LetterAnswer::No;
    CHECK(promisedOf(month, {closed, no}, {2026, 8, 1}).empty());
    const std::vector<Letter> twice{agreed(4400), agreed(2200, {2026, 7, 5})};
    CHECK(onlyPromise(month, twice, {2026, 8, 1}).promised == Money{2200});
    std::vector<Letter> apart = twice;
    apart.back().findingIds = QStringList{u"three"_s};
    CHECK(onlyPromise(month, apart, {2026, 8, 1}).promised == Money{6600});
}

TEST_CASE("owed and left over stay right whether what was promised is paid, kept back or given back",
          "[promised][report]")
{
    ReportMonth month = reportMonth();
    ReportWishes wishes = reportWishes();
    month.money.awards.front().to.reset();
    month.money.awards.front().weeksAllowed = 1;
    month.money.balances.clear();
    const std::vector<Letter> letters{agreed(4400)};
    const auto factsNow = [&] {
        return reportFacts({month.month.household, month.month.report, month.money, month.sent, letters},
                           wishes);
    };
    const Money allowed{18000};

    SECTION("not paid: the bill less what was agreed is owed, and nothing is in question")
    {
        const ReportFacts facts = factsNow();
        CHECK(facts.account.owed.unpaidBills == Money{32300});
        CHECK(facts.account.owed.inQuestion == Money{});
        CHECK(facts.account.owed.creditsDue == Money{4400});
        CHECK(facts.account.surplus.amount() == Money{64720} - Money{27900} - allowed);
        const auto bills = readyToSend(facts, {});
        const auto item = std::ranges::find(bills, u"bills"_s, &ReadyItem::key);
        REQUIRE(item != bills.end());
        CHECK(item->toDo.contains(u"£279.00"_s));
    }
    SECTION("what is not in question is paid: nothing is owed")
    {
        pay(month, 27900, {2026, 6, 29});
        const ReportFacts facts = factsNow();
        CHECK(facts.account.owed.total() == Money{});
        CHECK(facts.account.surplus.amount() == Money{64720 - 27900} - allowed);
    }
    SECTION("all is paid: what comes back belongs to what is there")
    {
        pay(month, 32300, {2026, 6, 29});
        const ReportFacts facts = factsNow();
        CHECK(facts.account.owed.total() == Money{-4400});
        CHECK(facts.account.surplus.amount() == Money{64720 - 32300 + 4400} - allowed);
        giveBack(month, 4400, {2026, 6, 30}, u"bill"_s, {});
        const ReportFacts after = factsNow();
        CHECK(after.account.owed.total() == Money{});
        CHECK(after.account.surplus.amount() == facts.account.surplus.amount());
    }
}

TEST_CASE("the report, its workbook and the statement say what was promised and is not here", "[promised]")
{
    ReportMonth month = reportMonth();
    pay(month, 32300, {2026, 6, 29});
    const std::vector<Letter> letters{agreed(4400)};
    const ReportMaterial material{month.month.household, month.month.report, month.money, month.sent,
                                  letters};
    ReportWishes wishes = reportWishes();
    const auto level = GENERATE(ShareLevel::Totals, ShareLevel::Lines);
    wishes.shared.level = level;
    const QString text = QString::fromUtf8(toPlainText(councilReport(material, wishes))).simplified();
    const QString each =
        u"Less what %1 agreed to give back of bill"_s.arg(month.month.household.bills.front().provider);
    CHECK(text.contains(u"Less credits that providers have agreed"_s) == (level == ShareLevel::Totals));
    CHECK(text.contains(each) == (level == ShareLevel::Lines));
    CHECK(text.contains(toText(Money{-4400})));
    const TypedBook book = reportBook(material, wishes);
    const bool isInBook = std::ranges::any_of(book.sheets.front().rows, [](const TypedRow& row) {
        return std::get<QString>(row[1]) == u"Credits that providers have agreed"_s &&
               std::get<Money>(row[2]) == Money{-4400};
    });
    CHECK(isInBook);
    StatementMoney money;
    money.toCome = {4400};
    CHECK(QString::fromUtf8(
              toPlainText(monthlyStatement(month.month.household, month.month.report, june2026(), {}, money)))
              .simplified()
              .contains(u"£44.00 was promised back and is not here yet."_s));
}
