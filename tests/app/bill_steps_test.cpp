#include "core/papers/text_writer.h"
#include "tests/app/bill_desk.h"
#include "tests/support/catch.h"
#include "ui/models/bill_findings.h"
#include "ui/pages/paper_page.h"

#include <QLabel>
#include <QSignalSpy>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QString june(BillDesk& desk)
{
    return desk.household().bills.front().file;
}

QString sums(BillDesk& desk)
{
    const auto* label = desk.frame.visiblePage()->findChild<QLabel*>(u"sums"_s);
    return label ? label->text() : QString();
}

void goToFindings(BillDesk& desk)
{
    desk.press(u"checkBill"_s);
    CHECK(desk.heading() == u"Is this the bill?"_s);
    desk.press(u"accept"_s);
    CHECK(desk.heading() == u"What we found"_s);
    desk.press(u"goThrough"_s);
    REQUIRE(desk.heading() == u"To ask about: 1 of 4"_s);
}

} // namespace

TEST_CASE("the practice month is checked step by step, to sums that tie")
{
    BillDesk desk;
    goToFindings(desk);
    for (int step = 0; step < 4; ++step)
        desk.press(u"ask"_s);
    CHECK(desk.heading() == u"What the bill comes to"_s);
    CHECK(sums(desk) == u"They ask for £323.00. Not in question: £279.00. To ask about: £44.00."_s);
    CHECK(desk.household().answers.size() == 4);
    desk.press(u"done"_s);
    CHECK(desk.frame.visiblePage() == desk.bills);
}

TEST_CASE("the bill is right about one day: that day leaves the sum, and comes back when it is taken back")
{
    BillDesk desk;
    goToFindings(desk);
    desk.press(u"right"_s);
    CHECK(desk.heading() == u"To ask about: 2 of 4"_s);
    const Money left{4400 - 1050};
    CHECK(checkedBill(desk.report(), june(desk))->query == left);
    CHECK(openCount(findingsOf(desk.report(), june(desk)).toAsk) == 3);
    desk.file.takeBack();
    desk.settle();
    CHECK(checkedBill(desk.report(), june(desk))->query == Money{4400});
    CHECK(desk.household().answers.empty());
}

TEST_CASE("an answer that was taken away leaves the finding open")
{
    BillDesk desk;
    goToFindings(desk);
    desk.press(u"right"_s);
    desk.frame.goBack();
    desk.settle();
    CHECK(desk.heading() == u"To ask about: 1 of 4"_s);
    desk.press(u"withdraw"_s);
    CHECK(desk.household().answers.empty());
    CHECK(checkedBill(desk.report(), june(desk))->query == Money{4400});
}

TEST_CASE("not now changes nothing")
{
    BillDesk desk;
    goToFindings(desk);
    const qint64 before = desk.file.snapshot()->history.front().number;
    for (int step = 0; step < 4; ++step)
        desk.press(u"later"_s);
    CHECK(desk.heading() == u"What the bill comes to"_s);
    CHECK(desk.file.snapshot()->history.front().number == before);
}

TEST_CASE("my daybook is wrong: that day is asked for")
{
    BillDesk desk;
    QSignalSpy day(desk.checkWiring.get(), &CheckWiring::dayWanted);
    goToFindings(desk);
    desk.press(u"mine"_s);
    REQUIRE(day.count() == 1);
    CHECK(day.first().first().toDate() == QDate(2026, 6, 4));
}

TEST_CASE("when the daybook is put right the finding goes, on every page at once")
{
    BillDesk desk;
    goToFindings(desk);
    Visit changed;
    for (const Visit& visit : desk.household().visits) {
        if (visit.date == QDate(2026, 6, 4))
            changed = visit;
    }
    changed.state = VisitState::Came;
    desk.file.change(u"4 June: came"_s, [changed](Changes& changes) { changes.updateVisit(changed); });
    desk.settle();
    CHECK(desk.heading() == u"To ask about: 1 of 3"_s);
}

TEST_CASE("all four answered as right: the bill is right")
{
    BillDesk desk;
    goToFindings(desk);
    for (int step = 0; step < 4; ++step)
        desk.press(u"right"_s);
    CHECK(desk.heading() == u"This bill is right"_s);
    desk.press(u"printRight"_s);
    const auto* sheets = qobject_cast<PaperPage*>(desk.frame.visiblePage());
    REQUIRE(sheets != nullptr);
    CHECK(QString::fromUtf8(toPlainText(sheets->paper())).contains(u"Nothing of it is in question."_s));
    desk.frame.popSubPage();
    CHECK(desk.heading() == u"This bill is right"_s);
    desk.press(u"done"_s);
    CHECK(desk.bills->chosenBill() == june(desk));
}

TEST_CASE("a bill is taken away and taken back")
{
    BillDesk desk;
    desk.press(u"checkBill"_s);
    desk.press(u"refuse"_s);
    CHECK(desk.household().bills.empty());
    CHECK(desk.frame.visiblePage() == desk.bills);
    desk.file.takeBack();
    desk.settle();
    CHECK(desk.household().bills.size() == 1);
}

TEST_CASE("money shows the month of the newest bill, and turns to others")
{
    BillDesk desk;
    desk.frame.showPage(PageId::Money);
    desk.settle();
    CHECK(desk.heading() == u"Money: June 2026"_s);
    CHECK(
        desk.money->lead() ==
        u"In June 2026 the bills charge for 15 hours. Your daybook says 13 hours came. The difference is 2 hours."_s);
    desk.press(u"later"_s);
    CHECK(desk.heading() == u"Money: July 2026"_s);
    desk.press(u"earlier"_s);
    CHECK(desk.heading() == u"Money: June 2026"_s);
}
