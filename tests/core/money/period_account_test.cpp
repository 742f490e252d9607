#include "core/money/period_account.h"
#include "tests/support/care_money.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <array>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const BillingPeriod year{{2025, 4, 1}, {2026, 3, 31}};

AccountBill billOf(const QString& uuid, QDate date, qint64 pence)
{
    AccountBill bill;
    bill.uuid = uuid;
    bill.provider = u"Brightcare"_s;
    bill.date = date;
    bill.period = monthOf(date);
    bill.asked = {pence};
    return bill;
}

Award netAward()
{
    Award award;
    award.name = u"Direct payment"_s;
    award.weekly = {18000};
    award.weeklyContribution = {2000};
    award.from = {2025, 4, 7};
    return award;
}

/// 13 payments of 4 × £160.00, 13 of the person's 4 × £20.00, 12 bills of £620.00 of which 11 are paid, and
/// 47 other entries: a card fed from the bank, wages, charges, money back.
struct YearOfMoney
{
    CareMoney money{};
    std::vector<AccountBill> bills{};
};

YearOfMoney wholeYear()
{
    YearOfMoney made;
    CareMoney& money = made.money;
    money.accounts = {account(u"bank"_s, {2025, 4, 1}, 41250), account(u"card"_s, {2025, 4, 1}, 0)};
    money.accounts[1].kind = AccountKind::Card;
    money.awards = {netAward()};
    qint64 id = 0;
    const auto write = [&](const QString& book, QDate day, MoneyCategory category, qint64 pence,
                           const QString& bill = {}) {
        money.entries.push_back(entry(++id, book, day, category, pence, bill));
        money.entries.back().clearedOn = day;
    };
    for (int i = 0; i < 13; ++i) {
        write(u"bank"_s, QDate(2025, 4, 7).addDays(28 * i), MoneyCategory::CouncilPayment, 64000);
        write(u"bank"_s, QDate(2025, 4, 8).addDays(28 * i), MoneyCategory::OwnContribution, 8000);
    }
    for (int i = 0; i < 12; ++i) {
        const QDate day = QDate(2025, 4, 30).addMonths(i);
        made.bills.push_back(billOf(u"bill%1"_s.arg(i), day, 62000));
        if (i < 11)
            write(u"bank"_s, day.addDays(5), MoneyCategory::Provider, -62000, made.bills.back().uuid);
    }
    for (int i = 0; i < 12; ++i) {
        const QDate day = QDate(2025, 4, 15).addMonths(i);
        write(u"bank"_s, day, MoneyCategory::Transfer, -4000);
        write(u"card"_s, day, MoneyCategory::Transfer, 4000);
        write(u"card"_s, day.addDays(3), MoneyCategory::Transport, -2150);
    }
    for (int i = 0; i < 8; ++i)
        write(u"card"_s, QDate(2025, 6, 2).addMonths(i), MoneyCategory::BankCharges, -125);
    write(u"bank"_s, {2025, 9, 3}, MoneyCategory::ProviderRefund, 4400, u"bill3"_s);
    write(u"bank"_s, {2025, 12, 1}, MoneyCategory::Insurance, -9800);
    money.entries.push_back(entry(++id, u"bank"_s, {2026, 3, 30}, MoneyCategory::Equipment, -4500));
    return made;
}

Money sumOf(const std::vector<CategorySum>& sums)
{
    Money sum;
    for (const CategorySum& each : sums)
        sum += each.amount;
    return sum;
}

} // namespace

TEST_CASE("a year of two accounts ties to the penny: opening, in, out, closing and both banks", "[money]")
{
    YearOfMoney made = wholeYear();
    REQUIRE(made.money.entries.size() == 13 * 2 + 11 + 47);
    const Money inBank = balanceOn(made.money, year.to, u"bank"_s) + Money{4500};
    made.money.balances = {{1, u"b"_s, u"bank"_s, year.to, inBank},
                           {2, u"c"_s, u"card"_s, year.to, {12 * 1850 - 8 * 125}}};
    const PeriodAccount account = periodAccount(made.money, made.bills, year);
    CHECK(account.sums.opening == Money{41250});
    CHECK(account.sums.totalIn == Money{13 * 64000 + 13 * 8000 + 4400});
    CHECK(account.sums.totalOut == Money{11 * 62000 + 12 * 2150 + 8 * 125 + 9800 + 4500});
    CHECK(account.sums.moved.amount == Money{0});
    CHECK(account.sums.closing == account.sums.opening + account.sums.totalIn - account.sums.totalOut);
    REQUIRE(account.books.size() == 2);
    CHECK(account.books[0].sums.closing + account.books[1].sums.closing == account.sums.closing);
    CHECK(account.books[0].lines.back().balance == account.books[0].sums.closing);
    REQUIRE(account.books[0].bank);
    CHECK(account.books[0].bank->ties());
    CHECK(account.books[0].bank->uncleared == Money{-4500});
    CHECK(account.books[1].bank->ties());
    CHECK(account.bankDifference() == Money{0});
    REQUIRE(account.spentBy.size() == 1);
    CHECK(account.spentBy.front().amount == account.sums.totalOut);
}

TEST_CASE("the report of a year says what is owed, what may be kept and what is left over", "[money]")
{
    YearOfMoney made = wholeYear();
    made.bills.back().inQuestion = {4400};
    made.bills[3].creditDue = {1050};
    made.money.owed = {{1, u"o"_s, OwedKind::Tax, {3310}, {2026, 3, 5}, {}, {}},
                       {2, u"p"_s, OwedKind::Wages, {9999}, {2025, 5, 1}, QDate(2025, 6, 1), {}}};
    const PeriodAccount account = periodAccount(made.money, made.bills, year);
    CHECK(account.owed.unpaidBills == Money{62000});
    CHECK(account.owed.inQuestion == Money{4400});
    CHECK(account.owed.of(OwedKind::Tax) == Money{3310});
    CHECK(account.owed.of(OwedKind::Wages) == Money{0});
    CHECK(account.owed.total() == Money{62000 + 3310 - 1050});
    CHECK(account.surplus.held == account.sums.closing);
    CHECK(account.surplus.allowed == Money{8 * 18000});
    CHECK(account.surplus.amount() == account.sums.closing - Money{62000 + 3310 - 1050} - Money{8 * 18000});
    CHECK(!account.bankDifference());
}

TEST_CASE("the person's contribution is due by the week from the day it takes effect", "[money]")
{
    YearOfMoney made = wholeYear();
    made.money.awards.front().to = QDate(2025, 6, 1);
    Award more = netAward();
    more.weeklyContribution = {2500};
    more.from = {2025, 6, 2};
    made.money.awards.push_back(more);
    const PeriodAccount account = periodAccount(made.money, made.bills, {{2025, 5, 5}, {2025, 6, 29}});
    REQUIRE(account.contribution.steps.size() == 2);
    CHECK(account.contribution.steps[0].due == Money{4 * 2000});
    CHECK(account.contribution.steps[1].due == Money{4 * 2500});
    CHECK(account.contribution.paid == Money{2 * 8000});
    CHECK(account.contribution.arrears() == Money{2000});
    CHECK(account.contribution.paidAhead() == Money{0});
    REQUIRE(account.awards.size() == 2);
    CHECK(account.awards[0].expected == Money{4 * 16000});
}

TEST_CASE("a contribution that the council asks for by itself is no arrears of the account", "[money]")
{
    YearOfMoney made = wholeYear();
    made.money.awards.front().isPaidGross = true;
    const PeriodAccount account = periodAccount(made.money, made.bills, {{2025, 4, 7}, {2025, 5, 4}});
    CHECK(account.contribution.due == Money{0});
    CHECK(account.contribution.askedSeparately == Money{8000});
    CHECK(account.contribution.arrears() == Money{0});
    CHECK(account.awards.front().expected == Money{4 * 18000});
}

TEST_CASE("the part of a bill that is the person's own is not owed from care money", "[money]")
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 6, 1}, 50000)};
    AccountBill meals = billOf(u"meals"_s, {2026, 6, 30}, 15000);
    meals.own = {10500};
    CHECK(unpaidBillsOn(money, {meals}, {2026, 6, 30}).front().left == Money{4500});

    AccountEntry paid = entry(1, u"bank"_s, {2026, 7, 2}, MoneyCategory::MealDelivery, -4500, u"meals"_s);
    money.entries = {paid};
    CHECK(unpaidBillsOn(money, {meals}, {2026, 6, 30}).front().left == Money{4500});
    CHECK(unpaidBillsOn(money, {meals}, {2026, 7, 2}).empty());

    paid.parts.front().amount = {-10500};
    paid.parts.front().funder = Funder::OwnMoney;
    money.entries = {paid};
    CHECK(unpaidBillsOn(money, {meals}, {2026, 7, 2}).front().left == Money{4500});
}

TEST_CASE("a bill from long before the account begins is not owed, unless it was begun to be paid", "[money]")
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 6, 1}, 50000)};
    const AccountBill old = billOf(u"old"_s, {2026, 4, 30}, 15000);
    CHECK(unpaidBillsOn(money, {old}, {2026, 6, 30}).empty());
    money.entries = {entry(1, u"bank"_s, {2026, 6, 2}, MoneyCategory::Provider, -5000, u"old"_s)};
    CHECK(unpaidBillsOn(money, {old}, {2026, 6, 30}).front().left == Money{10000});
}

TEST_CASE("money that a provider gives back does not make its bill unpaid again", "[money]")
{
    const YearOfMoney made = wholeYear();
    CHECK(unpaidBillsOn(made.money, made.bills, year.to).size() == 1);
}

TEST_CASE("whatever is written down, every section of a period adds up to the account", "[money][property]")
{
    const bool holds = rc::check("the period account ties", [] {
        constexpr std::array funders{Funder::DirectPayment, Funder::OwnMoney, Funder::Health,
                                     Funder::OtherFund};
        CareMoney money;
        const QDate start(2025, 4, 1);
        const int accounts = *rc::gen::inRange(1, 4);
        for (int i = 0; i < accounts; ++i)
            money.accounts.push_back(account(QString::number(i), start.addDays(*rc::gen::inRange(0, 60)),
                                             *rc::gen::inRange(-50000, 500000)));
        std::vector<AccountBill> bills;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
            bills.push_back(billOf(u"b%1"_s.arg(i), start.addDays(*rc::gen::inRange(0, 364)),
                                   *rc::gen::inRange(1, 90000)));
            bills.back().inQuestion = {*rc::gen::inRange(0, 90000)};
        }
        const auto& categories = moneyCategories();
        const int entries = *rc::gen::inRange(0, 90);
        for (int i = 0; i < entries; ++i) {
            money.entries.push_back(entry(i + 1, QString::number(*rc::gen::inRange(0, accounts)),
                                          start.addDays(*rc::gen::inRange(0, 364)),
                                          categories[*rc::gen::inRange<std::size_t>(0, categories.size())],
                                          *rc::gen::inRange(-90000, 90000),
                                          u"b%1"_s.arg(*rc::gen::inRange(0, 20))));
            AccountEntry& made = money.entries.back();
            for (int part = *rc::gen::inRange(0, 3); part > 0; --part)
                made.parts.push_back({categories[*rc::gen::inRange<std::size_t>(0, categories.size())],
                                      funders[*rc::gen::inRange<std::size_t>(0, funders.size())],
                                      {*rc::gen::inRange(-5000, 5000)},
                                      {}});
        }
        const QDate from = start.addDays(*rc::gen::inRange(0, 200));
        const BillingPeriod period{from, from.addDays(*rc::gen::inRange(0, 200))};
        for (const Account& each : money.accounts)
            money.balances.push_back({0, {}, each.uuid, period.to, {*rc::gen::inRange(0, 90000)}});
        const PeriodAccount account = periodAccount(money, bills, period);
        RC_ASSERT(account.sums.opening + sumOf(account.sums.in) - sumOf(account.sums.out) +
                      account.sums.moved.amount + account.sums.notSaid.amount ==
                  account.sums.closing);
        Money opening;
        Money closing;
        Money inBanks;
        Money uncleared;
        std::size_t lines = 0;
        for (const PeriodBook& book : account.books) {
            opening += book.sums.opening;
            closing += book.sums.closing;
            inBanks += book.bank->bank.balance;
            uncleared += book.bank->uncleared;
            lines += book.lines.size();
            RC_ASSERT((book.lines.empty() || book.lines.back().balance == book.sums.closing));
        }
        RC_ASSERT(opening == account.sums.opening);
        RC_ASSERT(closing == account.sums.closing);
        RC_ASSERT(inBanks == closing - uncleared + account.bankDifference().value_or(Money{}));
        const auto inPeriod = std::count_if(money.entries.begin(), money.entries.end(),
                                            [&](const AccountEntry& e) { return period.contains(e.date); });
        RC_ASSERT(lines == static_cast<std::size_t>(inPeriod));
        Money byFunder;
        for (const FunderSum& sum : account.spentBy)
            byFunder += sum.amount;
        RC_ASSERT(byFunder == account.sums.totalOut);
        RC_ASSERT(account.owed.inQuestion <= account.owed.unpaidBills);
        RC_ASSERT(account.surplus.amount() >= Money{});
        // A split of any entry and money moved between two of the accounts change no total.
        CareMoney other = money;
        for (AccountEntry& each : other.entries) {
            EntryPart half = each.parts.front();
            half.funder = Funder::OwnMoney;
            half.amount = {each.parts.front().amount.pence / 3};
            each.parts.front().amount -= half.amount;
            each.parts.push_back(half);
        }
        const Money moved{*rc::gen::inRange(1, 90000)};
        other.entries.push_back(entry(1001, u"0"_s, from, MoneyCategory::Transfer, -moved.pence));
        other.entries.push_back(
            entry(1002, money.accounts.back().uuid, from, MoneyCategory::Transfer, moved.pence));
        const PeriodAccount again = periodAccount(other, bills, period);
        RC_ASSERT(again.sums.totalIn == account.sums.totalIn);
        RC_ASSERT(again.sums.totalOut == account.sums.totalOut);
        RC_ASSERT(again.sums.closing == account.sums.closing);
    });
    CHECK(holds);
}
