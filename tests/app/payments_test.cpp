#include "app/daybook_file.h"
#include "core/papers/text_writer.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/models/payment_text.h"
#include "ui/pages/paper_page.h"
#include "ui/pages/payment_page.h"
#include "ui/widgets/frame.h"

#include <QLineEdit>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<AccountEntry>& entries(Walk& walk)
{
    return walk.window().file()->snapshot()->money.entries;
}

void goToPayment(Walk& walk)
{
    walk.openPractice();
    walk.press(u"Bills"_s);
    walk.press(u"What I paid"_s);
}

QLineEdit* field(Walk& walk, const QString& name)
{
    auto* widget = walk.window().frame()->visiblePage()->findChild<QWidget*>(name);
    REQUIRE(widget != nullptr);
    auto* edit = widget->findChild<QLineEdit*>();
    REQUIRE(edit != nullptr);
    return edit;
}

BillPayment payment(qint64 asked, qint64 paid)
{
    BillPayment made;
    made.asked = {asked};
    made.paid = {paid};
    return made;
}

} // namespace

TEST_CASE("what was not in question is paid with one press, and the rest is said in one sentence")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    goToPayment(walk);
    CHECK(walk.seen().contains(
        u"No payment is written down yet: £323.00 is left to pay, and £44.00 of it is in question."_s));
    walk.press(u"I paid £279.00 today"_s);
    REQUIRE(entries(walk).size() == 1);
    const AccountEntry& entry = entries(walk).front();
    CHECK(entry.amount() == Money{-27900});
    CHECK(entry.date == QDate(2026, 7, 2));
    CHECK(entry.parts.front().category == MoneyCategory::Provider);
    CHECK(walk.seen().contains(u"You paid £279.00 of £323.00. What is left, £44.00, is all in question."_s));
    CHECK(walk.seen().contains(u"Thu 2 July 2026: £279.00"_s));
    // The account knows it too, and it stands on the bill.
    CHECK(walk.window().file()->snapshot()->money.accounts.size() == 1);
    walk.press(u"Back"_s);
    CHECK(walk.seen().contains(u"You paid £279.00 of £323.00. What is left, £44.00, is all in question."_s));

    walk.pressBeginning(u"Take back"_s);
    CHECK(entries(walk).empty());
    CHECK(walk.window().file()->snapshot()->money.accounts.empty());
    CHECK(walk.seen().contains(u"No payment is written down yet"_s));
}

TEST_CASE("another sum on another day by cheque, then it is taken away")
{
    Walk walk;
    goToPayment(walk);
    QLineEdit* amount = field(walk, u"amount"_s);
    amount->setFocus();
    amount->selectAll();
    walk.type(u"100"_s);
    QLineEdit* day = field(walk, u"day"_s);
    day->setFocus();
    day->selectAll();
    walk.type(u"30 June"_s);
    walk.choose(u"Cheque"_s);
    walk.pressBeginning(u"I paid £100.00 on Tue 30 June 2026"_s);
    REQUIRE(entries(walk).size() == 1);
    CHECK(entries(walk).front().method == PaymentMethod::Cheque);
    CHECK(entries(walk).front().date == QDate(2026, 6, 30));
    CHECK(walk.seen().contains(u"Tue 30 June 2026: £100.00, cheque"_s));
    // The next payment is filled in with what remains and how it was paid last time.
    CHECK(field(walk, u"amount"_s)->text() == u"£179.00"_s);
    walk.press(u"Take this payment away"_s);
    CHECK(entries(walk).empty());
    CHECK(walk.seen().contains(u"No payment is written down yet"_s));
}

TEST_CASE("a payment without a sum, or on a day that has not come, is not written down")
{
    Walk walk;
    goToPayment(walk);
    QLineEdit* amount = field(walk, u"amount"_s);
    amount->setFocus();
    amount->selectAll();
    walk.type(u"lots"_s);
    walk.press(u"I paid this"_s);
    CHECK(entries(walk).empty());
    amount->selectAll();
    walk.type(u"0"_s);
    walk.press(u"I paid £0.00 today"_s);
    CHECK(walk.seen().contains(u"Please type what you paid, for example £279.00."_s));
    amount->setFocus();
    amount->selectAll();
    walk.type(u"10"_s);
    QLineEdit* day = field(walk, u"day"_s);
    day->setFocus();
    day->selectAll();
    walk.type(u"9 July 2026"_s);
    walk.pressBeginning(u"I paid"_s);
    CHECK(walk.seen().contains(u"That day has not come yet."_s));
    CHECK(entries(walk).empty());
}

TEST_CASE("what is left of a bill is said in one sentence")
{
    CHECK(paymentSentence(payment(10000, 0), {}) ==
          u"No payment is written down yet: £100.00 is left to pay."_s);
    CHECK(paymentSentence(payment(10000, 10000), {}) == u"You paid all of this bill: £100.00."_s);
    CHECK(paymentSentence(payment(10000, 12000), {}) ==
          u"You paid £120.00. That is £20.00 more than they ask for."_s);
    CHECK(paymentSentence(payment(10000, 3000), Money{2000}) ==
          u"You paid £30.00 of £100.00. £70.00 is left to pay, and £20.00 of it is in question."_s);
    CHECK(payableNow(payment(10000, 3000), Money{2000}) == Money{5000});
    CHECK(payableNow(payment(10000, 9000), Money{2000}) == Money{});
}

TEST_CASE("the page of what was paid can be read and reached at every size", "[look]")
{
    test::checkAtEverySize([] {
        auto page = std::make_unique<PaymentPage>(QDate(2026, 7, 2));
        PaidBill bill;
        bill.heading = u"June 2026, Brightcare Home Support Ltd"_s;
        bill.payment = payment(32300, 10000);
        bill.inQuestion = {4400};
        AccountEntry entry;
        entry.date = QDate(2026, 6, 30);
        entry.method = PaymentMethod::Cheque;
        entry.parts = {{MoneyCategory::Provider, Funder::DirectPayment, {-10000}, {}}};
        bill.entries = {entry};
        page->setBill(bill);
        return page;
    });
}

TEST_CASE("what a bill was for is one press from what was paid of it")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    goToPayment(walk);
    walk.press(u"What was it for?"_s);
    const auto* page = dynamic_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    const QString text = QString::fromUtf8(toPlainText(page->paper())).simplified();
    CHECK(text.contains(u"26 visits came from Brightcare Home Support Ltd, 13 hours in all."_s));
    CHECK(text.contains(u"The bill asks for £323.00"_s));
}

TEST_CASE("the payment slip says what is paid now and what waits, from the payment and from the letter")
{
    Walk walk;
    goToPayment(walk);
    CHECK(walk.seen().contains(u"of this provider £44.00 is held back in all, because it is"_s));
    CHECK(walk.seen().contains(u"holding back a whole bill may put the service at risk."_s));
    walk.press(u"The payment slip"_s);
    auto* page = dynamic_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    const Paper first = page->paper();
    const QString text = QString::fromUtf8(toPlainText(first)).simplified();
    CHECK(text.contains(u"Paid now £279.00"_s));
    CHECK(text.contains(u"Asked about, not paid yet £44.00"_s));
    walk.window().frame()->popAllSubPages();
    walk.press(u"Letters"_s);
    walk.press(u"Write this letter"_s);
    walk.press(u"See the letter"_s);
    walk.press(u"The payment slip"_s);
    page = dynamic_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    CHECK(page->paper() == first);
}
