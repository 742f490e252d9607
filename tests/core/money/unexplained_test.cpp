#include "core/money/unexplained.h"
#include "tests/support/care_money.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 6, 10);

AccountEntry paid(MoneyCategory category, const QString& bill = {})
{
    return entry(1, u"bank"_s, day, category, -1200, bill);
}

} // namespace

TEST_CASE("a payment whose kind says what was bought needs no more words")
{
    for (const MoneyCategory kind : {MoneyCategory::Wages, MoneyCategory::Tax, MoneyCategory::Insurance,
                                     MoneyCategory::BankCharges, MoneyCategory::MealDelivery})
        CHECK_FALSE(spendGap(paid(kind)));
    CHECK_FALSE(spendGap(paid(MoneyCategory::Provider, u"bill"_s)));
}

TEST_CASE("a taxi or a day out is explained by the person's words, not by a receipt alone")
{
    AccountEntry taxi = paid(MoneyCategory::Transport);
    taxi.evidence = u"receipt 4"_s;
    CHECK(spendGap(taxi) == SpendGap::Words);
    taxi.what = u" "_s;
    CHECK(spendGap(taxi) == SpendGap::Words);
    taxi.what = u"to the day centre and back"_s;
    CHECK_FALSE(spendGap(taxi));
}

TEST_CASE("what is not in the plan is explained by who agreed to it")
{
    AccountEntry chair = paid(MoneyCategory::Equipment);
    chair.what = u"a chair for the shower"_s;
    CHECK_FALSE(spendGap(chair));
    chair.inPlan = false;
    CHECK(spendGap(chair) == SpendGap::Agreement);
    chair.permission = u"Mrs Green, 3 May 2026"_s;
    CHECK_FALSE(spendGap(chair));
}

TEST_CASE("a line of the bank that nobody has spoken about is not explained; money that came in is")
{
    CHECK(spendGap(paid(MoneyCategory::NotSaidYet)) == SpendGap::WhatFor);
    AccountEntry came = paid(MoneyCategory::NotSaidYet);
    came.parts.front().amount = {1200};
    CHECK_FALSE(spendGap(came));
    CHECK_FALSE(spendGap(paid(MoneyCategory::Transfer)));
    AccountEntry split = paid(MoneyCategory::MealDelivery);
    split.parts.push_back({MoneyCategory::NotSaidYet, Funder::OwnMoney, {-300}, {}});
    CHECK(spendGap(split) == SpendGap::WhatFor);
}

TEST_CASE("payments to explain are those of the days and of care money, the oldest first")
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 1, 1}, 0), account(u"own"_s, {2026, 1, 1}, 0)};
    money.accounts[1].isCareMoney = false;
    money.entries = {entry(1, u"bank"_s, {2026, 6, 20}, MoneyCategory::OtherOut, -500),
                     entry(2, u"bank"_s, {2026, 6, 3}, MoneyCategory::NotSaidYet, -700),
                     entry(3, u"own"_s, {2026, 6, 4}, MoneyCategory::OtherOut, -900),
                     entry(4, u"bank"_s, {2026, 7, 1}, MoneyCategory::OtherOut, -900)};
    const auto found = unexplainedSpends(money, {{2026, 6, 1}, {2026, 6, 30}});
    REQUIRE(found.size() == 2);
    CHECK(found[0].entry.id == 2);
    CHECK(found[0].gap == SpendGap::WhatFor);
    CHECK(found[1].entry.id == 1);
    CHECK(found[1].gap == SpendGap::Words);
}
