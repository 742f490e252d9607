#include "core/money/awards.h"
#include "core/money/budget.h"
#include "tests/support/care_money.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Award award(qint64 weeklyPence, QDate from)
{
    Award made;
    made.weekly = {weeklyPence};
    made.from = from;
    return made;
}

/// £160.00 a week paid every four weeks from 6 April 2026; a bill of £700.00 paid every four weeks.
CareMoney spendingTooFast()
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 4, 1}, 30000)};
    money.awards = {award(16000, {2026, 4, 6})};
    for (int i = 0; i < 3; ++i) {
        const QDate day = QDate(2026, 4, 6).addDays(28 * i);
        money.entries.push_back(entry(2 * i + 1, u"bank"_s, day, MoneyCategory::CouncilPayment, 64000));
        money.entries.push_back(
            entry(2 * i + 2, u"bank"_s, day.addDays(20), MoneyCategory::Provider, -70000));
    }
    return money;
}

const BillingPeriod plan{{2026, 4, 6}, {2027, 4, 4}};

} // namespace

TEST_CASE("an award is paid every so many weeks from its first day to its last", "[money]")
{
    Award four = award(16000, {2026, 4, 6});
    CHECK(paymentDays(four, {{2026, 4, 1}, {2026, 6, 30}}) ==
          std::vector<QDate>{{2026, 4, 6}, {2026, 5, 4}, {2026, 6, 1}, {2026, 6, 29}});
    CHECK(paymentDays(four, {{2026, 5, 5}, {2026, 6, 1}}) == std::vector<QDate>{{2026, 6, 1}});
    four.to = QDate(2026, 5, 31);
    CHECK(paymentDays(four, {{2026, 4, 1}, {2026, 6, 30}}).size() == 2);
    CHECK(paymentDays(award(16000, {}), plan).empty());
    CHECK(paymentDays(award(16000, {2026, 4, 6}), plan).size() == 13);
}

TEST_CASE("the plan is that of the award, else a year of the account", "[money]")
{
    CareMoney money;
    CHECK(planOn(money, {2026, 6, 28}) == BillingPeriod{{2026, 1, 1}, {2026, 12, 31}});
    money.accounts = {account(u"bank"_s, {2025, 9, 15}, 0)};
    CHECK(planOn(money, {2026, 6, 28}) == BillingPeriod{{2025, 9, 15}, {2026, 9, 14}});
    CHECK(planOn(money, {2026, 9, 15}) == BillingPeriod{{2026, 9, 15}, {2027, 9, 14}});
    money.awards = {award(16000, {2025, 4, 7})};
    CHECK(planOn(money, {2026, 4, 5}) == BillingPeriod{{2025, 4, 7}, {2026, 4, 5}});
    CHECK(planOn(money, {2026, 4, 6}) == BillingPeriod{{2026, 4, 6}, {2027, 4, 4}});
    money.awards.front().to = QDate(2026, 7, 31);
    CHECK(planOn(money, {2026, 6, 28}) == BillingPeriod{{2026, 4, 6}, {2026, 7, 31}});
}

TEST_CASE("given, spent, promised and left tie", "[money]")
{
    Promised promised;
    promised.unpaidBills = {11000};
    promised.inQuestion = {4400};
    promised.notBilledYet = {2300};
    const Budget budget = budgetOf(spendingTooFast(), plan, {2026, 6, 28}, promised);
    CHECK(budget.opening == Money{30000});
    CHECK(budget.given == Money{3 * 64000});
    CHECK(budget.spent == Money{3 * 70000});
    CHECK(budget.balance == Money{30000 + 3 * 64000 - 3 * 70000});
    CHECK(budget.left == budget.balance - Money{13300});
    CHECK(budget.toCome == Money{10 * 64000});
    CHECK(budget.opening + budget.given - budget.spent + budget.moved == budget.balance);
}

TEST_CASE("at this pace the money lasts to a day that can be worked out by hand", "[money]")
{
    // £2,100.00 in the last 12 weeks: £25.00 a day. £120.00 are left on 28 June; £640.00 come on 29 June and
    // every four weeks. Each four weeks cost £60.00 more than they bring: 120 + 640 n lasts until the 640 of
    // the next is needed early.
    const Budget budget = budgetOf(spendingTooFast(), plan, {2026, 6, 28}, {});
    CHECK(budget.pace == PaceKnown::Yes);
    CHECK(budget.weeksLookedAt == 12);
    CHECK(budget.spentAWeek == Money{17500});
    REQUIRE(budget.lastsTo);
    // Day 28 n is the last before a payment: 120 + 640 n < 25 × 28 n = 700 n first for n = 3, and within
    // those four weeks 120 + 1,920 = 2,040 lasts 81 days.
    CHECK(*budget.lastsTo == QDate(2026, 6, 28).addDays(81));
}

TEST_CASE("money that is enough for the whole plan has no last day", "[money]")
{
    CareMoney money = spendingTooFast();
    money.accounts.front().openingBalance = {200000};
    CHECK(!budgetOf(money, plan, {2026, 6, 28}, {}).lastsTo);
}

TEST_CASE("the pace is not guessed from less than four weeks, nor from no spending", "[money]")
{
    CareMoney money = spendingTooFast();
    CHECK(budgetOf(money, plan, {2026, 4, 28}, {}).pace == PaceKnown::TooLittleWritten);
    CHECK(budgetOf({}, plan, {2026, 4, 28}, {}).pace == PaceKnown::TooLittleWritten);
    std::erase_if(money.entries, [](const AccountEntry& each) { return each.amount() < Money{}; });
    const Budget budget = budgetOf(money, plan, {2026, 6, 28}, {});
    CHECK(budget.pace == PaceKnown::NothingSpent);
    CHECK(!budget.lastsTo);
}

TEST_CASE("the contribution that is due goes by the day when it changes in the middle", "[money]")
{
    Award before = award(16000, {2026, 4, 6});
    before.weeklyContribution = {4000};
    before.to = QDate(2026, 5, 3);
    Award after = award(16000, {2026, 5, 4});
    after.weeklyContribution = {4550};
    CHECK(contributionDue({before, after}, {{2026, 4, 6}, {2026, 5, 31}}) == Money{4 * 4000 + 4 * 4550});
    CHECK(contributionDue({before, after}, {{2026, 5, 1}, {2026, 5, 10}}) ==
          Money{(3 * 4000 + 3) / 7 + 4550});
    CHECK(contributionDue({before}, {{2026, 6, 1}, {2026, 6, 30}}) == Money{0});
}

TEST_CASE("money left over is what is held beyond what is owed, allowed and kept for one purpose", "[money]")
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 4, 1}, 250000)};
    money.awards = {award(16000, {2026, 4, 6})};
    money.awards.front().ringFenced = {30000};
    const Money owed{32300};
    const Surplus surplus = surplusOn(money, {2027, 3, 31}, owed);
    // £2,500.00 − £323.00 − 8 × £160.00 − £300.00
    CHECK(surplus.amount() == Money{59700});
    CHECK(surplus.weeksAllowed == 8);

    money.accounts.front().openingBalance = {100000};
    CHECK(surplusOn(money, {2027, 3, 31}, owed).amount() == Money{0});
}

TEST_CASE("a new award takes the place of the one before, also when nobody wrote down its last day",
          "[money]")
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 4, 1}, 250000)};
    Award before = award(16000, {2026, 4, 6});
    before.weeklyContribution = {2000};
    Award after = award(18000, {2026, 10, 5});
    after.weeklyContribution = {2500};
    money.awards = {before, after};
    CHECK(awardsInTurn(money.awards).front().to == QDate(2026, 10, 4));
    const Surplus surplus = surplusOn(money, {2027, 3, 31}, {});
    CHECK(surplus.allowed == Money{8 * 18000});
    CHECK(contributionDue(money.awards, {{2026, 9, 28}, {2026, 10, 11}}) == Money{2000 + 2500});

    after.name = u"Personal health budget"_s;
    CHECK(!awardsInTurn({before, after}).front().to);
}

TEST_CASE("of money left over, the part that the person's own contribution paid for is theirs", "[money]")
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 4, 1}, 200000)};
    money.awards = {award(16000, {2026, 4, 6})};
    money.awards.front().weeklyContribution = {4000};
    const Surplus surplus = surplusOn(money, {2026, 6, 30}, {20000});
    // £2,000.00 − £200.00 − 8 × £160.00 = £520.00, a quarter of it the person's own
    CHECK(surplus.amount() == Money{52000});
    CHECK(surplus.yourShare() == Money{13000});
}

TEST_CASE("what the bank holds beyond what is written down counts as held, and is shown by itself", "[money]")
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 4, 1}, 200000)};
    AccountEntry cheque = entry(1, u"bank"_s, {2026, 6, 29}, MoneyCategory::Equipment, -5000);
    money.entries = {cheque};
    money.balances = {{1, u"b"_s, u"bank"_s, {2026, 6, 30}, {200300}}};
    const Surplus surplus = surplusOn(money, {2026, 6, 30}, {});
    CHECK(surplus.held == Money{195000});
    CHECK(surplus.bankDiffersBy == Money{300});
    CHECK(surplus.amount() == Money{195300});
}
