#include "core/money/account_sums.h"
#include "tests/support/care_money.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// A year: £412.50 to begin with, 13 payments of £640.00, 12 bills of £600.00, £25.30 back from the provider.
CareMoney aYear()
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2025, 4, 1}, 41250)};
    qint64 id = 0;
    for (int i = 0; i < 13; ++i)
        money.entries.push_back(
            entry(++id, u"bank"_s, QDate(2025, 4, 7).addDays(28 * i), MoneyCategory::CouncilPayment, 64000));
    for (int i = 0; i < 12; ++i)
        money.entries.push_back(
            entry(++id, u"bank"_s, QDate(2025, 4, 20).addMonths(i), MoneyCategory::Provider, -60000));
    money.entries.push_back(entry(++id, u"bank"_s, {2025, 9, 3}, MoneyCategory::ProviderRefund, 2530));
    return money;
}

const BillingPeriod year{{2025, 4, 1}, {2026, 3, 31}};

} // namespace

TEST_CASE("a year of account ties: opening, in, out and closing", "[money]")
{
    const AccountSums sums = sumsOf(aYear(), year);
    CHECK(sums.opening == Money{41250});
    CHECK(sums.totalIn == Money{13 * 64000 + 2530});
    CHECK(sums.totalOut == Money{12 * 60000});
    CHECK(sums.closing == Money{41250 + 13 * 64000 + 2530 - 12 * 60000});
    REQUIRE(sums.in.size() == 2);
    CHECK(sums.in[0].category == MoneyCategory::CouncilPayment);
    CHECK(sums.in[0].entries.size() == 13);
    CHECK(sums.in[1].category == MoneyCategory::ProviderRefund);
    REQUIRE(sums.out.size() == 1);
    CHECK(sums.out[0].amount == Money{720000});
}

TEST_CASE("a period begins with what the one before ended with", "[money]")
{
    const CareMoney money = aYear();
    Money closing = sumsOf(money, {{2025, 4, 1}, {2025, 4, 30}}).closing;
    for (int month = 1; month < 12; ++month) {
        const AccountSums sums = sumsOf(money, monthOf(QDate(2025, 4, 1).addMonths(month)));
        CHECK(sums.opening == closing);
        closing = sums.closing;
    }
    CHECK(closing == sumsOf(money, year).closing);
}

TEST_CASE("a payment for meals is split between the council's money and one's own", "[money]")
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 6, 1}, 10000)};
    AccountEntry meals = entry(1, u"bank"_s, {2026, 6, 4}, MoneyCategory::MealDelivery, -1500);
    meals.parts.push_back({MoneyCategory::OtherOut, Funder::OwnMoney, {-3200}, {}});
    money.entries = {meals};
    const AccountSums sums = sumsOf(money, monthOf({2026, 6, 1}));
    REQUIRE(sums.out.size() == 2);
    CHECK(sums.out[0].amount == Money{1500});
    CHECK(sums.out[1].amount == Money{3200});
    CHECK(sums.closing == Money{5300});
}

TEST_CASE("money moved from the bank to the card changes neither what came nor what went", "[money]")
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 6, 1}, 10000), account(u"card"_s, {2026, 6, 1}, 0)};
    money.entries = {entry(1, u"bank"_s, {2026, 6, 4}, MoneyCategory::Transfer, -4000),
                     entry(2, u"card"_s, {2026, 6, 4}, MoneyCategory::Transfer, 4000)};
    const AccountSums all = sumsOf(money, monthOf({2026, 6, 1}));
    CHECK(all.moved.amount == Money{0});
    CHECK(all.closing == Money{10000});
    const AccountSums card = sumsOf(money, monthOf({2026, 6, 1}), u"card"_s);
    CHECK(card.moved.amount == Money{4000});
    CHECK(card.totalIn == Money{0});
    CHECK(card.closing == Money{4000});
}

TEST_CASE("the account agrees with the bank when the cheque it has not seen is taken into account", "[money]")
{
    CareMoney money = aYear();
    for (AccountEntry& each : money.entries)
        each.clearedOn = each.date;
    AccountEntry cheque = entry(99, u"bank"_s, {2026, 3, 30}, MoneyCategory::Equipment, -4500);
    cheque.method = PaymentMethod::Cheque;
    money.entries.push_back(cheque);
    const Money written = balanceOn(money, {2026, 3, 31});

    const BankComparison ties =
        compareWithBank(money, {0, {}, u"bank"_s, {2026, 3, 31}, written + Money{4500}});
    CHECK(ties.ties());
    CHECK(ties.uncleared == Money{-4500});
    CHECK(ties.notCleared == std::vector<qint64>{99});

    const BankComparison differs =
        compareWithBank(money, {0, {}, u"bank"_s, {2026, 3, 31}, written + Money{4400}});
    CHECK(!differs.ties());
    CHECK(differs.difference() == Money{-100});
}

TEST_CASE("what is counted in the purse is set beside all that is written down, and the difference stays",
          "[money]")
{
    CareMoney money;
    money.accounts = {account(u"purse"_s, {2026, 6, 1}, 5000)};
    money.accounts.front().kind = AccountKind::Cash;
    money.entries = {entry(1, u"purse"_s, {2026, 6, 3}, MoneyCategory::Transport, -1250)};
    CHECK(compareWithBank(money, {1, u"b"_s, u"purse"_s, {2026, 6, 30}, Money{3750}}).ties());
    const BankComparison comparison =
        compareWithBank(money, {1, u"b"_s, u"purse"_s, {2026, 6, 30}, Money{3500}});
    CHECK(comparison.difference() == Money{-250});
    CHECK(comparison.notCleared.empty());
}

TEST_CASE("what the bank took on an earlier day than it was written down for does not upset the balance",
          "[money]")
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 6, 1}, 10000)};
    AccountEntry early = entry(1, u"bank"_s, {2026, 7, 1}, MoneyCategory::Provider, -2500);
    early.clearedOn = QDate(2026, 6, 30);
    money.entries = {early};
    CHECK(compareWithBank(money, {0, {}, u"bank"_s, {2026, 6, 30}, {7500}}).ties());
}

TEST_CASE("the last balance of the bank on or before a day is taken", "[money]")
{
    CareMoney money;
    money.balances = {{1, u"a"_s, u"bank"_s, {2026, 5, 31}, {100}},
                      {2, u"b"_s, u"bank"_s, {2026, 6, 30}, {200}},
                      {3, u"c"_s, u"card"_s, {2026, 6, 15}, {300}}};
    CHECK(lastBankBalance(money, u"bank"_s, {2026, 6, 29})->balance == Money{100});
    CHECK(lastBankBalance(money, u"bank"_s, {2026, 6, 30})->balance == Money{200});
    CHECK(!lastBankBalance(money, u"cash"_s, {2026, 6, 30}));
}

TEST_CASE("whatever is written down, opening and sections add up to closing, and periods join",
          "[money][property]")
{
    const bool holds = rc::check("the account ties", [] {
        CareMoney money;
        const QDate start(2025, 4, 1);
        const int accounts = *rc::gen::inRange(1, 4);
        for (int i = 0; i < accounts; ++i) {
            money.accounts.push_back(account(QString::number(i), start.addDays(*rc::gen::inRange(0, 60)),
                                             *rc::gen::inRange(-50000, 500000)));
            money.accounts.back().isCareMoney = i == 0 || *rc::gen::arbitrary<bool>();
        }
        const int entries = *rc::gen::inRange(0, 90);
        const auto& categories = moneyCategories();
        for (int i = 0; i < entries; ++i) {
            AccountEntry made = entry(i + 1, QString::number(*rc::gen::inRange(0, accounts)),
                                      start.addDays(*rc::gen::inRange(0, 364)),
                                      categories[*rc::gen::inRange<std::size_t>(0, categories.size())],
                                      *rc::gen::inRange(-90000, 90000));
            if (*rc::gen::arbitrary<bool>())
                made.parts.push_back({categories[*rc::gen::inRange<std::size_t>(0, categories.size())],
                                      Funder::OwnMoney,
                                      {*rc::gen::inRange(-5000, 5000)},
                                      {}});
            if (*rc::gen::arbitrary<bool>())
                made.clearedOn = made.date.addDays(*rc::gen::inRange(-3, 9));
            money.entries.push_back(made);
        }
        const BillingPeriod period{start, start.addDays(364)};
        const QDate cut = start.addDays(*rc::gen::inRange(0, 364));
        const AccountSums whole = sumsOf(money, period);
        Money in;
        Money out;
        for (const CategorySum& sum : whole.in)
            in += sum.amount;
        for (const CategorySum& sum : whole.out)
            out += sum.amount;
        RC_ASSERT(in == whole.totalIn);
        RC_ASSERT(out == whole.totalOut);
        RC_ASSERT(whole.opening + in - out + whole.moved.amount + whole.notSaid.amount == whole.closing);
        RC_ASSERT(whole.closing == balanceOn(money, period.to));
        const AccountSums first = sumsOf(money, {start, cut});
        const AccountSums second = sumsOf(money, {cut.addDays(1), period.to});
        RC_ASSERT(first.totalIn + second.totalIn == whole.totalIn);
        RC_ASSERT(first.totalOut + second.totalOut == whole.totalOut);
        RC_ASSERT(second.closing == whole.closing);
        Money ofAll;
        for (const Account& each : money.accounts) {
            if (each.isCareMoney)
                ofAll += balanceOn(money, period.to, each.uuid);
            const BankComparison bank = compareWithBank(
                money, {0, {}, each.uuid, cut, *rc::gen::inRange(0, 2) == 0 ? Money{} : Money{1234}});
            RC_ASSERT(bank.bank.balance - bank.difference() + bank.uncleared == bank.written);
        }
        RC_ASSERT(ofAll == whole.closing);
    });
    CHECK(holds);
}
