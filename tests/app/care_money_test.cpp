#include "app/daybook_file.h"
#include "app/wiring/account_wiring.h"
#include "core/money/account_sums.h"
#include "core/papers/text_writer.h"
#include "tests/app/walk.h"
#include "tests/support/care_money.h"
#include "tests/support/catch.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/frame.h"

#include <QLineEdit>
#include <QUuid>

#include <functional>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const CareMoney& money(Walk& walk)
{
    return walk.window().file()->snapshot()->money;
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The practice daybook with a bank account, a purse, and what `more` writes down; at the page of money.
QString begin(Walk& walk, const std::function<void(Changes&, const QString& bank)>& more = {})
{
    walk.openPractice();
    const QString bank = newUuid();
    walk.window().file()->change(u"Began"_s, [&](Changes& changes) {
        Account first = account(bank, {2026, 6, 1}, 41250);
        first.name = u"Care account"_s;
        changes.addAccount(first);
        Account purse = account(newUuid(), {2026, 6, 1}, 0);
        purse.name = u"Purse"_s;
        purse.kind = AccountKind::Cash;
        changes.addAccount(purse);
        if (more)
            more(changes, bank);
    });
    walk.settle();
    walk.window().frame()->showPage(PageId::Money);
    walk.settle();
    walk.press(u"Money in and out, and what is left"_s);
    return bank;
}

} // namespace

TEST_CASE("money moved from the bank to the purse counts neither as in nor out", "[account]")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    const QString bank = begin(walk);
    walk.press(u"Move money between accounts"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Continue"_s);
    walk.fill(u"amount"_s, u"40"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    walk.settle();
    REQUIRE(money(walk).entries.size() == 2);
    CHECK(balanceOn(money(walk), {2026, 7, 2}, bank) == Money{37250});
    CHECK(balanceOn(money(walk), {2026, 7, 2}) == Money{41250});
    const AccountSums sums = sumsOf(money(walk), {{2026, 6, 1}, {2026, 7, 2}});
    CHECK(sums.totalIn == Money{});
    CHECK(sums.totalOut == Money{});
    walk.window().file()->takeBack();
    walk.settle();
    CHECK(money(walk).entries.empty());
}

TEST_CASE("a payment is joined with its bill when the person says so, and not before", "[account][match]")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    begin(walk, [](Changes& changes, const QString& bank) {
        AccountEntry paid = entry(0, bank, {2026, 7, 2}, MoneyCategory::NotSaidYet, -27900);
        paid.uuid = newUuid();
        paid.payee = u"BRIGHTCARE LTD"_s;
        changes.addEntry(paid);
    });
    walk.press(u"Payments and bills"_s);
    REQUIRE(walk.heading() == u"Payments and bills"_s);
    CHECK(walk.seen().contains(u"Paid £279.00 on Thu 2 July 2026: BRIGHTCARE LTD"_s));
    CHECK(walk.seen().contains(
        u"That is exactly what is left of this bill without the £44.00 you ask about"_s));
    CHECK(money(walk).entries.front().parts.front().bill.isEmpty());
    walk.pressBeginning(u"Yes, it paid this bill"_s);
    walk.settle();
    CHECK(money(walk).entries.front().parts.front().bill ==
          walk.window().file()->snapshot()->household.bills.front().uuid);
    CHECK(money(walk).entries.front().parts.front().category == MoneyCategory::Provider);
    CHECK(walk.seen().contains(u"Every payment to a provider names the bill it paid."_s));
    CHECK(walk.seen().contains(u"Nothing. Each bill and its payments agree."_s));
    walk.window().file()->takeBack();
    walk.settle();
    CHECK(money(walk).entries.front().parts.front().bill.isEmpty());
}

TEST_CASE("a bill that was paid twice is said with both facts", "[account][match]")
{
    Walk walk;
    begin(walk, [&walk](Changes& changes, const QString& bank) {
        const QString june = walk.window().file()->snapshot()->household.bills.front().uuid;
        for (const int day : {1, 2}) {
            AccountEntry paid = entry(0, bank, {2026, 7, day}, MoneyCategory::Provider, -32300, june);
            paid.uuid = newUuid();
            changes.addEntry(paid);
        }
    });
    walk.press(u"Payments and bills"_s);
    CHECK(walk.seen().contains(u"This bill may have been paid twice."_s));
    CHECK(walk.seen().contains(u"£646.00"_s));
}

TEST_CASE("a meal is shared out between the council's money and one's own on the page of the account",
          "[account][split]")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    begin(walk, [](Changes& changes, const QString& bank) {
        AccountEntry meals = entry(0, bank, {2026, 6, 20}, MoneyCategory::MealDelivery, -4700);
        meals.uuid = newUuid();
        changes.addEntry(meals);
    });
    walk.press(u"Share out the chosen line"_s);
    walk.fill(u"size-0"_s, u"60"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"more than the whole"_s));
    walk.fill(u"size-0"_s, u"32"_s);
    walk.press(u"Continue"_s);
    walk.choose(u"Other money out"_s);
    walk.press(u"Continue"_s);
    walk.choose(u"Your own money"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Continue"_s); // no other part
    CHECK(walk.seen().contains(u"£32.00 for Other money out, Your own money"_s));
    walk.press(u"Save"_s);
    walk.settle();
    const AccountEntry& shared = money(walk).entries.front();
    REQUIRE(shared.parts.size() == 2);
    CHECK(shared.parts[0].amount == Money{-1500});
    CHECK(shared.parts[0].category == MoneyCategory::MealDelivery);
    CHECK(shared.parts[1].amount == Money{-3200});
    CHECK(shared.parts[1].funder == Funder::OwnMoney);
}

TEST_CASE("the contribution and what is left over are said with every part of the sum", "[account]")
{
    Walk walk;
    begin(walk, [](Changes& changes, const QString& bank) {
        Award award;
        award.uuid = newUuid();
        award.name = u"Direct payment"_s;
        award.weekly = {4000};
        award.weeklyContribution = {1000};
        award.from = {2026, 6, 1};
        award.weeksAllowed = 4;
        changes.addAward(award);
        AccountEntry own = entry(0, bank, {2026, 6, 2}, MoneyCategory::OwnContribution, 3000);
        own.uuid = newUuid();
        changes.addEntry(own);
        OwedSum owed;
        owed.uuid = newUuid();
        owed.kind = OwedKind::Wages;
        owed.amount = {2500};
        owed.since = {2026, 6, 30};
        changes.addOwed(owed);
    });
    walk.press(u"What you are given"_s);
    const QString seen = walk.seen();
    // 32 days from 1 June to 2 July at £10.00 a week
    CHECK(seen.contains(u"To be paid in so far: £45.71. Paid in: £30.00. £15.71 is still to come."_s));
    CHECK(seen.contains(u"Wages not paid yet: £25.00 since Tue 30 June 2026"_s));
    const PeriodAccount account = periodAccount(money(walk), accountBills(*walk.window().file()->snapshot()),
                                                {{2026, 6, 1}, {2026, 7, 2}});
    CHECK(account.surplus.allowed == Money{16000});
    CHECK(account.owed.total() == account.owed.unpaidBills + Money{2500});
    CHECK(budgetOf(*walk.window().file()->snapshot()).promised.otherOwed == Money{2500});
}

TEST_CASE("two accounts of one name can be told apart", "[account]")
{
    Walk walk;
    begin(walk);
    walk.press(u"Another account"_s);
    walk.choose(u"Prepaid card"_s);
    walk.press(u"Continue"_s);
    walk.fill(u"amount"_s, u"5"_s);
    walk.fill(u"name"_s, u"Purse"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    walk.settle();
    REQUIRE(money(walk).accounts.size() == 3);
    CHECK(money(walk).accounts.back().name == u"Purse (2)"_s);
    CHECK(money(walk).accounts.back().kind == AccountKind::Card);
}

TEST_CASE("what a provider agreed to is waited for in the account until it is here", "[account]")
{
    Walk walk;
    begin(walk);
    const Bill asked = walk.window().file()->snapshot()->household.bills.front();
    const QString bill = asked.uuid;
    const QString bank = money(walk).accounts.front().uuid;
    walk.window().file()->change(u"They agreed"_s, [&](Changes& changes) {
        AccountEntry paid = entry(0, bank, {2026, 7, 1}, MoneyCategory::Provider, -32300, bill);
        paid.uuid = newUuid();
        changes.addEntry(paid);
        Letter letter;
        letter.bill = bill;
        letter.provider = asked.provider;
        letter.about = u"June 2026"_s;
        letter.asked = {4400};
        letter.writtenOn = {2026, 7, 1};
        letter.sentOn = QDate(2026, 7, 1);
        letter.status = LetterStatus::Answered;
        letter.answer = LetterAnswer::Agreed;
        letter.agreed = {4400};
        letter.answeredOn = QDate(2026, 7, 2);
        changes.addLetter(letter);
    });
    walk.settle();
    walk.press(u"What you are given"_s);
    CHECK(walk.seen().contains(u"agreed to £44.00 of the bill for June 2026"_s));
    CHECK(walk.seen().contains(u"£44.00 is not here yet."_s));
    walk.window().file()->change(u"It came"_s, [&](Changes& changes) {
        AccountEntry back = entry(0, bank, {2026, 7, 2}, MoneyCategory::ProviderRefund, 4400, bill);
        back.uuid = newUuid();
        changes.addEntry(back);
    });
    walk.settle();
    CHECK(walk.seen().contains(u"All of it is here."_s));
    CHECK_FALSE(walk.seen().contains(u"is not here yet"_s));
    walk.pressBeginning(u"Take back"_s);
    CHECK(walk.seen().contains(u"£44.00 is not here yet."_s));
}

TEST_CASE("what a payment was for is one press from its line", "[account]")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    const QString bank = begin(walk);
    const QString bill = walk.window().file()->snapshot()->household.bills.front().uuid;
    walk.window().file()->change(u"Paid"_s, [&](Changes& changes) {
        AccountEntry paid = entry(0, bank, {2026, 7, 1}, MoneyCategory::Provider, -27900, bill);
        paid.uuid = newUuid();
        changes.addEntry(paid);
    });
    walk.settle();
    walk.press(u"What was it for?"_s);
    CHECK(walk.heading() == u"What it was for"_s);
    const auto* sheets = qobject_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(sheets != nullptr);
    const QString text = QString::fromUtf8(toPlainText(sheets->paper())).simplified();
    CHECK(text.contains(u"What £279.00 on Wed 1 July 2026 was for"_s));
    CHECK(text.contains(u"26 visits came from"_s));
}

TEST_CASE("what is counted in the purse is said with the difference, and a receipt is kept with its day",
          "[account]")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    begin(walk);
    QString purse;
    for (const Account& each : money(walk).accounts) {
        if (each.kind == AccountKind::Cash)
            purse = each.uuid;
    }
    walk.window().file()->change(u"Bus"_s, [purse](Changes& changes) {
        AccountEntry in = entry(0, purse, {2026, 6, 29}, MoneyCategory::OneOff, 2000);
        in.uuid = newUuid();
        changes.addEntry(in);
        AccountEntry bus = entry(0, purse, {2026, 6, 30}, MoneyCategory::Transport, -450);
        bus.uuid = newUuid();
        bus.what = u"To chapel"_s;
        changes.addEntry(bus);
    });
    walk.settle();
    walk.press(u"What the bank says, or what I counted"_s);
    walk.choose(u"Purse"_s);
    walk.press(u"Continue"_s);
    walk.fill(u"amount"_s, u"15.00"_s);
    walk.fill(u"day"_s, u"1 July 2026"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    walk.settle();
    CHECK(walk.seen().contains(u"Purse: you counted £15.00 at the end of Wed 1 July 2026."_s));
    CHECK(walk.seen().contains(u"What is written down comes to £15.50. The difference is"_s));
    CHECK_FALSE(walk.seen().contains(u"not on the statement"_s));
    walk.press(u"Its receipt"_s);
    CHECK(walk.heading() == u"Pictures and papers of a day"_s);
    walk.press(u"Back"_s);
    CHECK(walk.canPress(u"Its receipt"_s));
}

TEST_CASE("a payment that says nothing is listed, and gone from the list once it is explained", "[account]")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    begin(walk, [](Changes& changes, const QString& bank) {
        AccountEntry taxi = entry(0, bank, {2026, 6, 30}, MoneyCategory::Transport, -1250);
        taxi.uuid = newUuid();
        taxi.payee = u"Village Taxis"_s;
        changes.addEntry(taxi);
    });
    walk.press(u"1 payment to explain"_s);
    REQUIRE(walk.heading() == u"Payments to explain"_s);
    CHECK(walk.seen().contains(u"Tue 30 June 2026: £12.50 to Village Taxis"_s));
    CHECK(walk.seen().contains(u"It pays no bill. What was bought, and what does it help with?"_s));
    walk.press(u"Write it down"_s);
    walk.press(u"Change: How, and paper"_s);
    walk.fill(u"what"_s, u"To chapel and back"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    walk.settle();
    REQUIRE(walk.heading() == u"Payments to explain"_s);
    CHECK(walk.seen().contains(u"every payment says what it was for."_s));
    CHECK(money(walk).entries.front().what == u"To chapel and back"_s);
    walk.press(u"Back"_s);
    CHECK_FALSE(walk.seen().contains(u"to explain"_s));
    walk.pressBeginning(u"Take back"_s);
    CHECK(walk.canPress(u"1 payment to explain"_s));
}

TEST_CASE("Today speaks of money that was promised back four weeks ago, until it is here", "[account]")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    begin(walk);
    const Bill asked = walk.window().file()->snapshot()->household.bills.front();
    const QString bank = money(walk).accounts.front().uuid;
    const auto agree = [&](QDate answeredOn) {
        return [&, answeredOn](Changes& changes) {
            AccountEntry paid = entry(0, bank, {2026, 6, 1}, MoneyCategory::Provider, -32300, asked.uuid);
            paid.uuid = newUuid();
            changes.addEntry(paid);
            Letter letter;
            letter.bill = asked.uuid;
            letter.provider = asked.provider;
            letter.about = u"May 2026"_s;
            letter.asked = {4400};
            letter.writtenOn = answeredOn;
            letter.sentOn = answeredOn;
            letter.status = LetterStatus::Answered;
            letter.answer = LetterAnswer::Agreed;
            letter.agreed = {4400};
            letter.answeredOn = answeredOn;
            changes.addLetter(letter);
        };
    };
    // The practice daybook's day is 2 July 2026. Exactly four weeks are not late yet.
    walk.window().file()->change(u"They agreed"_s, agree({2026, 6, 4}));
    walk.settle();
    walk.window().frame()->showPage(PageId::Today);
    walk.settle();
    CHECK_FALSE(walk.seen().contains(u"Promised back, and not here yet"_s));
    walk.window().file()->takeBack();
    walk.window().file()->change(u"They agreed"_s, agree({2026, 6, 3}));
    walk.settle();
    CHECK(walk.seen().contains(u"Promised back, and not here yet"_s));
    CHECK(walk.seen().contains(u"£44.00 is not here yet."_s));
    walk.press(u"Look at what was promised"_s);
    CHECK(walk.heading() == u"What you are given, and what is left over"_s);
    CHECK(walk.seen().contains(u"£44.00 is not here yet."_s));
    walk.window().file()->change(u"It came"_s, [&](Changes& changes) {
        AccountEntry back = entry(0, bank, {2026, 7, 2}, MoneyCategory::ProviderRefund, 4400, asked.uuid);
        back.uuid = newUuid();
        changes.addEntry(back);
    });
    walk.settle();
    walk.window().frame()->showPage(PageId::Today);
    walk.settle();
    CHECK_FALSE(walk.seen().contains(u"Promised back, and not here yet"_s));
}
