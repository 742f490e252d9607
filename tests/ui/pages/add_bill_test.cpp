#include "tests/support/ui_checks.h"
#include "tests/ui/pages/hands.h"
#include "tests/ui/pages/june_bill.h"
#include "ui/pages/add_bill_page.h"
#include "ui/pages/bill_in_words.h"
#include "ui/pages/bill_look_page.h"
#include "ui/pages/total_only_page.h"

#include <QLineEdit>
#include <QPushButton>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 7, 2);

} // namespace

TEST_CASE("a bill comes as a file, is typed, or only its total is")
{
    AddBillPage page;
    open(page);
    QSignalSpy file(&page, &AddBillPage::fileRequested);
    QSignalSpy typed(&page, &AddBillPage::typeRequested);
    QSignalSpy total(&page, &AddBillPage::totalRequested);
    click(page, u"fromFile"_s);
    click(page, u"typeBill"_s);
    pressKey(page, u"typeTotal"_s);
    CHECK(file.count() == 1);
    CHECK(typed.count() == 1);
    CHECK(total.count() == 1);
}

TEST_CASE("a file that cannot be used leaves its sentence on the page, with the focus")
{
    AddBillPage page;
    open(page);
    CHECK_FALSE(isSeen(page, u"problem"_s));
    page.setProblem(
        u"“photo.jpg” is a picture. Nothing was changed. Please choose the table that came with it."_s);
    letHappen();
    CHECK(seen(page, u"problem"_s)->hasFocus());
    page.setProblem({});
    CHECK_FALSE(isSeen(page, u"problem"_s));
}

TEST_CASE("what was read from a bill is said in words before it is kept")
{
    BillLookPage page(BillLookPage::Use::BringIn);
    page.setBill(juneBill());
    open(page);
    const QString words = wordsOn(page);
    CHECK(words.contains(u"Brightcare Home Support Ltd"_s));
    CHECK(words.contains(u"1 to 30 June 2026"_s));
    CHECK(words.contains(u"30 line"_s));
    CHECK(words.contains(u"£323.00"_s));
    CHECK(words.contains(u"Mon 1 June 2026, 8:00 am to 8:30 am, personal care: £10.50"_s));
    CHECK(words.contains(u"The day was read before the month."_s));
    CHECK_FALSE(words.contains(u"Tue 30 June 2026"_s));
    click(page, u"allLines"_s);
    CHECK(wordsOn(page).contains(u"Tue 30 June 2026"_s));
}

TEST_CASE("a bill is brought in or left alone with one press")
{
    BillLookPage page(BillLookPage::Use::BringIn);
    page.setBill(juneBill());
    open(page);
    QSignalSpy accepted(&page, &BillLookPage::accepted);
    QSignalSpy refused(&page, &BillLookPage::refused);
    click(page, u"accept"_s);
    CHECK(accepted.count() == 1);
    pressKey(page, u"refuse"_s);
    CHECK(refused.count() == 1);
}

TEST_CASE("rows that were left out are named with what was done")
{
    Bill bill = juneBill();
    bill.problems = {
        {12, u"Date"_s, u"99/99/2026"_s, u"“99/99/2026” is no date, so this row is kept as one to check."_s}};
    BillLookPage page(BillLookPage::Use::BringIn);
    page.setBill(bill);
    open(page);
    CHECK(wordsOn(page).contains(u"Row 12: “99/99/2026” is no date"_s));
}

TEST_CASE("a bill with a number we know says so, and Enter leaves it alone")
{
    BillLookPage page(BillLookPage::Use::BringIn);
    page.setBill(juneBill());
    page.setAlreadyThere(u"You already have a bill with the number BH-2606."_s);
    open(page);
    CHECK(isSeen(page, u"alreadyThere"_s));
    CHECK(seen(page, u"refuse"_s)->property("primary").toBool());
    CHECK_FALSE(seen(page, u"accept"_s)->property("primary").toBool());
}

TEST_CASE("a bill with a number we know is shown beside the one that is here")
{
    Bill earlier = juneBill();
    earlier.period = monthOf(QDate(2026, 5, 1));
    earlier.printedTotal = Money{29900};
    BillLookPage page(BillLookPage::Use::BringIn);
    page.setBill(juneBill());
    CHECK_FALSE(isSeen(page, u"otherBill"_s));
    page.setAlreadyThere(u"You already have a bill with the number BH-2606."_s, earlier);
    open(page);
    CHECK(isSeen(page, u"otherBill"_s));
    const QString words = wordsOn(page);
    CHECK(words.contains(u"They ask for: £323.00"_s));
    CHECK(words.contains(u"They ask for: £299.00"_s));
    CHECK(isSeen(page, u"accept"_s));
}

TEST_CASE("where an agreement says so, the bill shows who pays each line and how much of the sum")
{
    Bill bill = juneBill();
    CheckedBill checked = juneChecked();
    BillLookPage page(BillLookPage::Use::Check);
    page.setBill(bill);
    page.setPayers(checked);
    open(page);
    CHECK_FALSE(isSeen(page, u"payers"_s));
    CHECK_FALSE(wordsOn(page).contains(u"from your own money"_s));
    // The first visit is one that the person pays.
    checked.lines.front().payer = Payer::Own;
    checked.own = checked.lines.front().amount;
    page.setPayers(checked);
    letHappen();
    REQUIRE(isSeen(page, u"payers"_s));
    CHECK(wordsOn(page).contains(u"Who pays: your direct payment %1, your own money %2."_s.arg(
        toText(checked.total - checked.own), toText(checked.own))));
    CHECK(wordsOn(page).count(u"from your own money"_s) == 1);
}

TEST_CASE("the bill's own sums are not counted as lines")
{
    CHECK(countOfCharges(juneBill()) == 30);
    CHECK(totalOf(juneBill()) == Money{32300});
    Bill unsaid = juneBill();
    unsaid.printedTotal.reset();
    CHECK(totalOf(unsaid) == Money{32300});
}

TEST_CASE("only the total is typed for last month")
{
    TotalOnlyPage page(today);
    page.setProviders({u"Brightcare Home Support Ltd"_s});
    open(page);
    Bill typed;
    QObject::connect(&page, &TotalOnlyPage::billTyped, [&](const Bill& bill) { typed = bill; });
    auto* total = seen(page, u"total"_s)->findChild<QLineEdit*>();
    total->setFocus();
    QTest::keyClicks(total, u"323"_s);
    CHECK(page.hasUnsavedWords());
    click(page, u"finish"_s);
    CHECK(typed.provider == u"Brightcare Home Support Ltd"_s);
    CHECK(typed.period == monthOf(QDate(2026, 6, 1)));
    REQUIRE(typed.lines.size() == 1);
    CHECK(typed.lines[0].span == LineSpan::Period);
    CHECK(typed.lines[0].amount == Money{32300});
    CHECK(typed.printedTotal == Money{32300});
    CHECK_FALSE(page.hasUnsavedWords());
}

TEST_CASE("a total that is no sum of money is asked for again and stays as typed")
{
    TotalOnlyPage page(today);
    page.setProviders({u"Brightcare Home Support Ltd"_s});
    open(page);
    QSignalSpy typed(&page, &TotalOnlyPage::billTyped);
    auto* total = seen(page, u"total"_s)->findChild<QLineEdit*>();
    total->setFocus();
    QTest::keyClicks(total, u"three hundred"_s);
    click(page, u"finish"_s);
    CHECK(typed.isEmpty());
    CHECK(total->text() == u"three hundred"_s);
    CHECK(wordsOn(page).contains(u"Problem"_s));
}

TEST_CASE("somebody who is not known yet can have sent the bill")
{
    TotalOnlyPage page(today);
    page.setProviders({});
    open(page);
    Bill typed;
    QObject::connect(&page, &TotalOnlyPage::billTyped, [&](const Bill& bill) { typed = bill; });
    auto* total = seen(page, u"total"_s)->findChild<QLineEdit*>();
    total->setFocus();
    QTest::keyClicks(total, u"12.50"_s);
    click(page, u"finish"_s);
    CHECK(typed.provider.isEmpty()); // asked for first
    auto* who = seen(page, u"otherSender"_s)->findChild<QLineEdit*>();
    who->setFocus();
    QTest::keyClicks(who, u"Jean next door"_s);
    seen<QPushButton>(page, u"finish"_s)
        ->click(); // so soon after the first press a hand would be taken for trembling
    CHECK(typed.provider == u"Jean next door"_s);
    REQUIRE(typed.lines.size() == 1);
    CHECK(typed.lines.front().amount == Money{1250});
}

TEST_CASE("adding a bill can be read and reached at every size of words")
{
    checkAtEverySize([]() -> std::unique_ptr<QWidget> { return std::make_unique<AddBillPage>(); });
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<BillLookPage>(BillLookPage::Use::BringIn);
        page->setBill(juneBill());
        return page;
    });
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<TotalOnlyPage>(today);
        page->setProviders({u"Brightcare Home Support Ltd"_s, u"Jean next door"_s});
        return page;
    });
}
