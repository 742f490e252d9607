#include "app/wiring/bills_wiring.h"
#include "tests/app/tour.h"
#include "tests/support/catch.h"
#include "ui/pages/add_bill_page.h"
#include "ui/pages/print_page.h"
#include "ui/pages/type_bill_page.h"
#include "ui/pages/year_page.h"
#include "ui/widgets/choice_list.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>

// Bills: received, typed, checked, printed and paid.

using namespace Qt::StringLiterals;

namespace daybook::test {

QByteArray scannedBill()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    const QStringList lines{u"Brightcare Ltd"_s, u"Invoice 1042, 1 to 30 June 2026"_s,
                            u"01/06  08:00 to 08:30  Personal care  £11.50"_s,
                            u"02/06  08:00 to 08:30  Personal care  £11.50"_s,
                            u"03/06  08:00 to 08:30  Personal care  £11.50"_s};
    painter.setFont(QFont(u"Noto Sans"_s, 14));
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(QPointF(400, 600.0 + 400.0 * static_cast<double>(i)), lines.at(i));
    writer.newPage();
    painter.drawText(QPointF(400, 600), u"Total  £437.50"_s);
    painter.end();
    return bytes;
}

/// A bill with names that nobody knows, and the provider's own log.
void Tour::billsReceived()
{
    go(PageId::Bills);
    auto* bills = m_walk.window().findChild<BillsWiring*>();
    REQUIRE(bills != nullptr);
    bills->lookAt("Brightcare Homecare,,,,\nWhen,From,Till,Sum,Other\n"
                  "01/07/2026,08:00,08:30,10.50,30.00\n02/07/2026,08:00,08:30,10.50,30.00\n",
                  u"July.csv"_s);
    see(u"received-bill"_s);
    pressAndSee(u"changeColumns"_s, u"received-columns"_s);
    pressAndSee(u"changeColumn-3"_s, u"received-meaning"_s);
    frame().popAllSubPages();
    const QString log = m_walk.folder() + u"/log.csv"_s;
    QFile file(log);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("date,start,end,status,carers\n2026-06-13,08:05,08:20,came,Ann P\n");
    file.close();
    bills->openLog(log);
    see(u"received-log"_s);
    press(u"acceptLog"_s);
    see(u"received-bills"_s);
    frame().popAllSubPages();
}

void Tour::billsTyped()
{
    go(PageId::Bills);
    pressAndSee(u"addBill"_s, u"add-bill"_s);
    auto* adding = qobject_cast<AddBillPage*>(frame().visiblePage());
    REQUIRE(adding != nullptr);
    adding->setBegun({{u"begun"_s, u"Brightcare, 1 to 30 June 2026: 23 lines so far, on Thu 2 July 2026."_s},
                      {u"broken"_s, u"It was begun on this computer, and cannot be read back."_s, false}});
    see(u"add-bill-begun"_s);
    adding->setBegun({});
    pressAndSee(u"typeBill"_s, u"type-bill-who"_s);
    answerAll();
    REQUIRE(press(u"continue"_s));
    REQUIRE(press(u"fill"_s));
    auto* typing = qobject_cast<TypeBillPage*>(frame().visiblePage());
    REQUIRE(typing != nullptr);
    typing->setKeptAsTyped(true);
    see(u"type-bill-lines"_s);
    typing->setKeptAsTyped(false);
    CHECK(typing->showPaper(scannedBill(), u"June bill.pdf"_s).isEmpty());
    see(u"type-bill-paper"_s);
    back();
    if (button(u"typeTotal"_s) == nullptr)
        REQUIRE(press(u"addBill"_s));
    pressAndSee(u"typeTotal"_s, u"total-only"_s);
    frame().popAllSubPages();
    pressAndSee(u"billPaper"_s, u"bill-paper-none"_s);
    m_walk.window().file()->change(u"Kept a picture of the bill"_s, [this](Changes& changes) {
        KeptPaper paper;
        paper.bill = m_walk.window().file()->snapshot()->household.bills.front().uuid;
        paper.name = u"June bill.pdf"_s;
        paper.addedOn = m_walk.window().file()->today();
        changes.addKeptPaper(paper, scannedBill());
    });
    see(u"bill-paper"_s);
    back();
}

void Tour::checking()
{
    go(PageId::Bills);
    pressAndSee(u"checkBill"_s, u"check-look"_s);
    REQUIRE(press(u"accept"_s));
    see(u"check-found"_s);
    pressAndSee(u"everyLine"_s, u"check-lines"_s);
    pressAndSee(u"whichVisit"_s, u"check-which-visit"_s);
    back();
    back();
    pressAndSee(u"promises"_s, u"check-promises-none"_s);
    REQUIRE(press(u"addPromise"_s));
    questions(u"promise"_s);
    back();
    REQUIRE(press(u"goThrough"_s));
    for (int number = 1; number < mostQuestions && button(u"later"_s) != nullptr; ++number) {
        see(u"check-finding-%1"_s.arg(number));
        if (number == 1)
            press(u"ask"_s);
        else
            press(u"later"_s);
    }
    see(u"check-sums"_s);
    pressAndSee(u"finishBill"_s, u"check-finished"_s);
    const auto visits = m_walk.window().file()->snapshot()->household.visits;
    m_walk.window().file()->change(u"All of the daybook away"_s, [visits](Changes& changes) {
        for (const Visit& visit : visits)
            changes.removeVisit(visit.id);
    });
    m_walk.settle();
    see(u"finished-bill-changes"_s);
    REQUIRE(press(u"leave"_s));
    m_walk.window().file()->takeBack();
    m_walk.settle();
    go(PageId::Bills);
    pressAndSee(u"answers"_s, u"my-answers"_s);
    pressAndSee(u"changeAnswer-0"_s, u"my-answers-change"_s);
    frame().popAllSubPages();
    REQUIRE(press(u"checkBill"_s));
    REQUIRE(press(u"accept"_s));
    REQUIRE(press(u"sums"_s));
    pressAndSee(u"letter"_s, u"letter-choose"_s);
    pressAndSee(u"seeLetter"_s, u"letter"_s);
    pressAndSee(u"evidence"_s, u"evidence-pack"_s);
    frame().popAllSubPages();
}

/// A bill that charges more than was agreed from its middle on.
void Tour::priceChanged()
{
    Bill bill = m_walk.window().file()->snapshot()->household.bills.front();
    for (BillLine& line : bill.lines) {
        if (line.type == BillLineType::Charge && line.date >= QDate(2026, 6, 15)) {
            line.amount += Money{50};
            line.rate.reset();
        }
    }
    bill.printedTotal.reset();
    m_walk.window().file()->change(u"A bill with another price"_s, [bill](Changes& changes) {
        changes.removeBill(bill.id);
        Bill other = bill;
        other.id = 0;
        other.uuid.clear();
        changes.addBill(other);
    });
    m_walk.settle();
    go(PageId::Bills);
    REQUIRE(press(u"checkBill"_s));
    REQUIRE(press(u"accept"_s));
    REQUIRE(press(u"goThrough"_s));
    for (int number = 1; number < mostQuestions && button(u"priceChanged"_s) == nullptr; ++number)
        REQUIRE(press(u"later"_s));
    see(u"check-price-card"_s);
    pressAndSee(u"priceChanged"_s, u"check-price-changed"_s);
    frame().popAllSubPages();
    m_walk.window().file()->takeBack();
    m_walk.settle();
}

/// A bill of long ago, and visits since then that no bill is about.
void Tour::visitsWithoutBill()
{
    const Bill bill = m_walk.window().file()->snapshot()->household.bills.front();
    m_walk.window().file()->change(u"A bill of long ago"_s, [bill](Changes& changes) {
        changes.removeBill(bill.id);
        Bill other = bill;
        other.id = 0;
        other.uuid.clear();
        for (BillLine& line : other.lines)
            line.date = line.date.addDays(-59);
        std::erase_if(other.lines, [](const BillLine& line) { return line.date > QDate(2026, 4, 11); });
        other.printedTotal.reset();
        other.period = {QDate(2026, 4, 1), QDate(2026, 4, 11)};
        changes.addBill(other);
    });
    m_walk.settle();
    go(PageId::Bills);
    see(u"bills-unbilled"_s);
    pressAndSee(u"unbilled"_s, u"unbilled-visits"_s);
    frame().popAllSubPages();
    go(PageId::Today);
    see(u"today-unbilled"_s);
    m_walk.window().file()->takeBack();
    m_walk.settle();
}

void Tour::papers()
{
    go(PageId::Print);
    answerAll();
    pressAndSee(u"seeStatement"_s, u"statement"_s);
    frame().popAllSubPages();
    go(PageId::Print);
    auto* print = dynamic_cast<PrintPage*>(frame().visiblePage());
    REQUIRE(print != nullptr);
    auto* what = print->findChild<ChoiceList*>(u"what"_s);
    REQUIRE(what != nullptr);
    what->row(1)->click();
    see(u"print-diary"_s);
    pressAndSee(u"seeStatement"_s, u"diary-sheet"_s);
    frame().popAllSubPages();
    {
        const auto provider = m_walk.window().file()->snapshot()->household.providers.front();
        m_walk.window().file()->change(u"Employed"_s, [provider](Changes& changes) {
            Provider employed = provider;
            employed.kind = ProviderKind::EmployedAssistant;
            changes.updateProvider(employed);
        });
        go(PageId::Print);
        what->row(2)->click();
        auto* rhythm = print->findChild<ChoiceList*>(u"rhythm"_s);
        REQUIRE(rhythm != nullptr);
        rhythm->row(3)->click();
        see(u"print-hours"_s);
        pressAndSee(u"seeStatement"_s, u"hours-paper"_s);
        frame().popAllSubPages();
        m_walk.settle();
        m_walk.window().file()->takeBack();
        m_walk.settle();
        m_walk.window().file()->takeBack();
        m_walk.settle();
    }
    go(PageId::Print);
    pressAndSee(u"meeting"_s, u"meeting"_s);
    auto* wanted = frame().visiblePage()->findChild<QPlainTextEdit*>(u"words"_s);
    REQUIRE(wanted != nullptr);
    wanted->setPlainText(u"I do not want to be in bed at five. I would like to see fewer new faces."_s);
    pressAndSee(u"seeMeeting"_s, u"meeting-paper"_s);
    frame().popAllSubPages();
    m_walk.window().file()->takeBack();
    m_walk.settle();
    go(PageId::Print);
    pressAndSee(u"wholeYear"_s, u"whole-year"_s);
    auto* year = dynamic_cast<YearPage*>(frame().visiblePage());
    REQUIRE(year != nullptr);
    year->setProgress(3, 18);
    see(u"whole-year-under-way"_s);
    year->setYears({{{{2025, 4, 1}, {2026, 3, 31}}, true, {2026, 5, 1}, QString(64, u'7')}});
    see(u"whole-year-kept"_s);
    frame().popAllSubPages();
    go(PageId::Print);
    pressAndSee(u"report"_s, u"report-council"_s);
    REQUIRE(press(u"changeProfile"_s));
    questions(u"council"_s, Then::Save);
    questions(u"report"_s, Then::Save);
    see(u"report-ready"_s);
    pressAndSee(u"seeReport"_s, u"report-paper"_s);
    REQUIRE(press(u"reportSent"_s));
    see(u"report-sent"_s);
    frame().popAllSubPages();
    m_walk.window().file()->takeBack();
    m_walk.settle();
}

/// What was paid of a bill, before and after.
void Tour::paying()
{
    go(PageId::Bills);
    pressAndSee(u"payBill"_s, u"paying"_s);
    pressAndSee(u"paymentSlip"_s, u"paying-slip"_s);
    back();
    pressAndSee(u"explainBill"_s, u"paying-what-for"_s);
    back();
    back();
    pressAndSee(u"patterns"_s, u"bills-so-far"_s);
    back();
    REQUIRE(press(u"payBill"_s));
    pressAndSee(u"pay"_s, u"paying-paid"_s);
    frame().popAllSubPages();
    see(u"paying-bills"_s);
    m_walk.window().file()->takeBack();
    m_walk.settle();
}

} // namespace daybook::test
