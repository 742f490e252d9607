#include "app/daybook_file.h"
#include "app/wiring/account_wiring.h"
#include "core/money/account_sums.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/models/account_table_models.h"
#include "ui/pages/account_page.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QUuid>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const CareMoney& money(Walk& walk)
{
    return walk.window().file()->snapshot()->money;
}

/// Types into a field of the page that is seen, in the place of what stood there.
void fillDay(Walk& walk, const QString& field, const QStringList& parts)
{
    auto* widget = walk.window().frame()->visiblePage()->findChild<QWidget*>(field);
    REQUIRE(widget != nullptr);
    const auto edits = widget->findChildren<QLineEdit*>();
    REQUIRE(edits.size() == parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        edits[i]->setFocus();
        edits[i]->selectAll();
        walk.type(parts[i]);
    }
}

/// The practice daybook, with £412.50 in the bank on 1 June and £160.00 a week from 8 June.
void beginAccount(Walk& walk)
{
    walk.openPractice();
    walk.window().frame()->showPage(PageId::Money);
    walk.settle();
    walk.press(u"Money in and out, and what is left"_s);
    REQUIRE(walk.heading() == u"Money in and out"_s);
    CHECK(walk.seen().contains(u"Nothing is written down about your money yet"_s));
    walk.press(u"Begin: how much do you hold today?"_s);
    walk.choose(u"Bank account"_s);
    walk.press(u"Continue"_s);
    walk.fill(u"amount"_s, u"412.50"_s);
    fillDay(walk, u"day"_s, {u"1"_s, u"June"_s, u"2026"_s});
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"£412.50 on Mon 1 June 2026"_s));
    walk.press(u"Save"_s);
    walk.settle();
    REQUIRE(walk.heading() == u"Money in and out"_s);
}

void giveAward(Walk& walk)
{
    walk.press(u"What you are given"_s);
    walk.press(u"Write down what you are given"_s);
    walk.press(u"Continue"_s);
    walk.fill(u"weekly"_s, u"160"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Continue"_s); // every four weeks
    fillDay(walk, u"first"_s, {u"8"_s, u"June"_s, u"2026"_s});
    walk.press(u"Continue"_s);
    walk.press(u"Continue"_s); // eight weeks
    walk.press(u"Continue"_s); // nothing for one thing only
    walk.press(u"Save"_s);
    walk.settle();
    CHECK(walk.heading() == u"What you are given, and what is left over"_s);
    CHECK(walk.seen().contains(u"£160.00 a week"_s));
    walk.window().frame()->popSubPage();
    walk.settle();
}

void payJune(Walk& walk, const QString& sum)
{
    walk.press(u"Write down a payment"_s);
    walk.fill(u"amount"_s, sum);
    walk.fill(u"payee"_s, u"Brightcare"_s);
    walk.press(u"Continue"_s);
    walk.choose(u"Care agency or provider bills"_s);
    walk.press(u"Continue"_s);
    walk.pressBeginning(u"Brightcare"_s);
    walk.press(u"Continue"_s);
    if (walk.heading() == u"Whose money was it paid with?"_s)
        walk.press(u"Continue"_s);
    if (walk.heading() == u"Is it in the care and support plan?"_s)
        walk.press(u"Continue"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    walk.settle();
}

} // namespace

TEST_CASE("each line of what is left is opened, and its items come to its sum", "[account]")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    beginAccount(walk);
    auto* lines = walk.window().frame()->visiblePage()->findChild<TableView*>(u"budget"_s);
    REQUIRE(lines != nullptr);
    const int count = lines->model()->rowCount();
    REQUIRE(count >= 9);
    for (int row = 0; row < count; ++row) {
        const QString name = lines->model()->index(row, BudgetTableModel::Name).data().toString();
        const QString sum = lines->model()->index(row, BudgetTableModel::Amount).data().toString();
        INFO(name.toStdString());
        lines->chooseRow(row);
        walk.press(u"What the chosen line is made of"_s);
        CHECK(walk.heading() == name + u": "_s + sum);
        const auto* items = walk.window().frame()->visiblePage()->findChild<TableView*>(u"items"_s);
        REQUIRE(items != nullptr);
        if (items->isVisible()) {
            const int last = items->model()->rowCount() - 1;
            CHECK(items->model()->index(last, 0).data().toString() == u"Together"_s);
            CHECK(items->model()->index(last, 2).data().toString() == sum);
            CHECK(items->model()->index(last, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
            CHECK_FALSE(items->model()->index(last, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        } else {
            CHECK(sum == u"£0.00"_s);
        }
        walk.press(u"Back"_s);
    }
}

TEST_CASE("an account is begun, money comes in, a bill is paid, and the page says what is left", "[account]")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    beginAccount(walk);
    REQUIRE(money(walk).accounts.size() == 1);
    CHECK(money(walk).accounts.front().openingBalance == Money{41250});
    giveAward(walk);
    REQUIRE(money(walk).awards.size() == 1);
    CHECK(money(walk).awards.front().weekly == Money{16000});

    walk.press(u"Write down money in"_s);
    walk.fill(u"amount"_s, u"640"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    walk.settle();
    REQUIRE(money(walk).entries.size() == 1);
    CHECK(money(walk).entries.front().amount() == Money{64000});

    payJune(walk, u"279"_s);
    REQUIRE(money(walk).entries.size() == 2);
    const AccountEntry& paid = money(walk).entries.back();
    CHECK(paid.amount() == Money{-27900});
    CHECK(paid.parts.front().bill == walk.window().file()->snapshot()->household.bills.front().uuid);
    CHECK(balanceOn(money(walk), {2026, 7, 2}) == Money{41250 + 64000 - 27900});

    const Budget budget = budgetOf(*walk.window().file()->snapshot());
    CHECK(budget.balance == Money{77350});
    CHECK(budget.promised.unpaidBills == Money{4400});
    CHECK(budget.promised.inQuestion == Money{4400});
    CHECK(walk.seen().contains(u"You have "_s + toText(budget.left) + u" left today."_s));
    CHECK(walk.seen().contains(u"£640.00"_s));
}

TEST_CASE("the account that came with the first payment of a bill is begun where it stands", "[account]")
{
    Walk walk;
    walk.openPractice();
    walk.window().file()->change(u"Paid"_s, [](Changes& changes) {
        Account first;
        first.name = u"The account bills are paid from"_s;
        first.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        changes.addAccount(first);
        AccountEntry entry;
        entry.account = first.uuid;
        entry.date = QDate(2026, 7, 2);
        entry.parts = {{MoneyCategory::Provider, Funder::OwnMoney, {-27900}, {}}};
        changes.addEntry(entry);
    });
    walk.settle();
    walk.window().frame()->showPage(PageId::Money);
    walk.settle();
    walk.press(u"Money in and out, and what is left"_s);
    walk.press(u"Begin: how much do you hold today?"_s);
    walk.choose(u"Bank account"_s);
    walk.press(u"Continue"_s);
    walk.fill(u"amount"_s, u"1000"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    walk.settle();
    REQUIRE(money(walk).accounts.size() == 1);
    CHECK(balanceOn(money(walk), {2026, 7, 2}) == Money{72100});
}

TEST_CASE("a payment is changed, taken away, and taken back", "[account]")
{
    Walk walk;
    beginAccount(walk);
    payJune(walk, u"279"_s);
    REQUIRE(money(walk).entries.size() == 1);
    walk.press(u"Change the chosen line"_s);
    REQUIRE(walk.heading() == u"This payment: is this right?"_s);
    walk.pressBeginning(u"Change"_s);
    walk.fill(u"amount"_s, u"280.50"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    walk.settle();
    REQUIRE(money(walk).entries.size() == 1);
    CHECK(money(walk).entries.front().amount() == Money{-28050});
    CHECK(money(walk).entries.front().parts.front().bill.size() > 10);

    walk.press(u"Take the chosen line away"_s);
    walk.settle();
    CHECK(money(walk).entries.empty());
    walk.pressBeginning(u"Take back"_s);
    walk.settle();
    CHECK(money(walk).entries.size() == 1);
}

TEST_CASE("what the bank says is put beside what is written down, and nothing is changed", "[account]")
{
    Walk walk;
    beginAccount(walk);
    payJune(walk, u"279"_s);
    walk.press(u"What the bank says, or what I counted"_s);
    walk.fill(u"amount"_s, u"412.50"_s);
    fillDay(walk, u"day"_s, {u"2"_s, u"July"_s, u"2026"_s});
    walk.press(u"Continue"_s);
    CHECK(walk.heading() == u"Which of these has the bank not shown yet?"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"That agrees with what is written down."_s));
    walk.press(u"Save"_s);
    walk.settle();
    CHECK(
        walk.seen().contains(u"the bank says £412.50 at the end of Thu 2 July 2026. That agrees with what is "
                             u"written down. 1 line is not on the statement yet: -£279.00."_s));
    CHECK(money(walk).entries.size() == 1);
}

TEST_CASE("a difference from the bank stays on the page, and a line it has shown is ticked off", "[account]")
{
    Walk walk;
    beginAccount(walk);
    payJune(walk, u"279"_s);
    walk.press(u"What the bank says, or what I counted"_s);
    walk.fill(u"amount"_s, u"130.00"_s);
    fillDay(walk, u"day"_s, {u"2"_s, u"July"_s, u"2026"_s});
    walk.press(u"Continue"_s);
    walk.press(u"Continue"_s); // the bank has shown it
    CHECK(walk.seen().contains(u"The difference is -£3.50."_s));
    walk.press(u"Save"_s);
    walk.settle();
    CHECK(money(walk).entries.front().clearedOn == QDate(2026, 7, 2));
    CHECK(walk.seen().contains(u"What is written down comes to £133.50. The difference is -£3.50."_s));
    CHECK(money(walk).entries.size() == 1);
    walk.window().file()->takeBack();
    walk.settle();
    CHECK(!money(walk).entries.front().clearedOn);
}

TEST_CASE("sums and days that cannot be are asked for again, and what was typed stays", "[account]")
{
    Walk walk;
    beginAccount(walk);
    walk.press(u"Write down a payment"_s);
    walk.fill(u"amount"_s, u"lots"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"Write the sum, as in 279.00."_s));
    walk.fill(u"amount"_s, u"0"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"Write a sum above nothing"_s));
    walk.fill(u"amount"_s, u"12.00"_s);
    fillDay(walk, u"day"_s, {u"31"_s, u"June"_s, u"2026"_s});
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"Write the day, as in 4 March."_s));
    CHECK(money(walk).entries.empty());
}
