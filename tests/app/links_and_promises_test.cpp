#include "app/daybook_file.h"
#include "core/check/verdict.h"
#include "tests/app/bill_desk.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/models/bill_lines.h"
#include "ui/pages/bill_lines_page.h"
#include "ui/pages/promise_questions.h"
#include "ui/pages/promises_page.h"
#include "ui/pages/which_visit_page.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/frame.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const Household& household(Walk& walk)
{
    return walk.window().file()->snapshot()->household;
}

/// What was found about the charge of 4 June, which is the first thing to ask about.
QString foundOn4June(const Report& report)
{
    QStringList kinds;
    for (const Finding& finding : report.findings) {
        if (finding.date == QDate(2026, 6, 4))
            kinds += keyword(finding.kind);
    }
    return kinds.join(u", "_s);
}

void goToFirstFinding(Walk& walk)
{
    walk.openPractice();
    walk.window().frame()->showPage(PageId::Bills);
    walk.settle();
    walk.press(u"Check this bill"_s);
    walk.press(u"Yes, check it"_s);
    walk.press(u"Go through them one by one"_s);
    REQUIRE(walk.heading() == u"To ask about: 1 of 4"_s);
}

QString seenOn(BillDesk& desk)
{
    QStringList words;
    for (const auto* label : desk.frame.visiblePage()->findChildren<QLabel*>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

void goToFindings(BillDesk& desk)
{
    desk.press(u"checkBill"_s);
    desk.press(u"accept"_s);
    desk.press(u"goThrough"_s);
}

void type(BillDesk& desk, const QString& field, const QString& text)
{
    auto* widget = desk.frame.visiblePage()->findChild<QWidget*>(field);
    REQUIRE(widget != nullptr);
    auto* edit = widget->findChild<QLineEdit*>();
    REQUIRE(edit != nullptr);
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
    desk.settle();
}

} // namespace

TEST_CASE("a charge is said not to be a visit, and the word is taken back, by mouse and by keyboard")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    goToFirstFinding(walk);
    CHECK(foundOn4June(walk.window().file()->snapshot()->report) == u"missed_visit"_s);

    walk.press(u"It is another visit"_s);
    CHECK(walk.heading() == u"Which visit is this charge for?"_s);
    walk.press(u"This charge is that visit"_s);
    CHECK(walk.seen().contains(u"Please choose a visit first."_s));
    walk.pressBeginning(u"Thu 4 June 2026, 8:00 am"_s);
    walk.press(u"This charge is not that visit"_s);
    REQUIRE(household(walk).links.size() == 1);
    CHECK_FALSE(household(walk).links.front().together);
    CHECK(foundOn4June(walk.window().file()->snapshot()->report) == u"not_on_plan_or_log"_s);
    CHECK(walk.heading() == u"To ask about: 1 of 4"_s);

    walk.press(u"It is another visit"_s);
    CHECK(walk.seen().contains(u"You said: this charge is not the visit of Thu 4 June 2026, 8:00 am."_s));
    walk.press(u"Let Daybook choose again"_s);
    CHECK(household(walk).links.empty());
    CHECK(foundOn4June(walk.window().file()->snapshot()->report) == u"missed_visit"_s);
}

TEST_CASE("a charge is said to be the visit of the day before: it holds after a restart and a fresh import")
{
    BillDesk desk;
    const QByteArray paper = [] {
        QFile file(QStringLiteral(DAYBOOK_SOURCE_DIR "/resources/practice/bills/2026-06-brightcare.csv"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    goToFindings(desk);
    desk.press(u"whichVisit"_s);
    desk.press(u"around"_s);
    auto* visits = desk.frame.visiblePage()->findChild<ChoiceList*>(u"visits"_s);
    REQUIRE(visits != nullptr);
    REQUIRE(visits->count() == 3);
    visits->setChosen(0);
    desk.press(u"isThat"_s);
    REQUIRE(desk.household().links.size() == 1);
    const VisitLink link = desk.household().links.front();
    CHECK(link.together);
    CHECK(link.visit.startsWith(u"2026-06-03 08:00"_s));
    const auto isHeld = [&] {
        const auto& lines = desk.report().bills.front().lines;
        return std::any_of(lines.begin(), lines.end(), [&](const CheckedLine& line) {
            return line.row == link.row && line.visits == QStringList{link.visit};
        });
    };
    CHECK(isHeld());
    // Two charges for one visit: no money is lost or made by a person's word.
    CHECK(desk.report().bills.front().query == Money{4400});

    desk.file.close();
    desk.settle();
    desk.file.open(desk.path(u"June.daybook"_s));
    desk.settle();
    REQUIRE(desk.household().links.size() == 1);
    CHECK(isHeld());

    desk.frame.showPage(PageId::Bills);
    desk.settle();
    desk.press(u"checkBill"_s);
    desk.press(u"refuse"_s);
    REQUIRE(desk.household().bills.empty());
    QFile copy(desk.path(u"again.csv"_s));
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.write(paper);
    copy.close();
    desk.press(u"addBill"_s);
    desk.press(u"fromFile"_s);
    desk.choose(u"chooseBill"_s, desk.path(u"again.csv"_s));
    desk.press(u"accept"_s);
    REQUIRE(desk.household().bills.size() == 1);
    CHECK(isHeld());

    const DecisionsReading kept =
        readDecisions(writeDecisions(desk.household().answers, desk.household().links));
    CHECK(kept.links == desk.household().links);
}

TEST_CASE("every line of a bill is listed with its visit, and a line can be given another")
{
    BillDesk desk;
    desk.press(u"checkBill"_s);
    desk.press(u"accept"_s);
    desk.press(u"everyLine"_s);
    CHECK(desk.heading() == u"Every line of the bill"_s);
    desk.press(u"whichVisit"_s);
    CHECK(desk.heading() == u"Which visit is this charge for?"_s);
    CHECK(seenOn(desk).contains(u"It is set against this visit now: Mon 1 June 2026, 8:00 am"_s));
}

TEST_CASE("what they agreed is written down at a finding, beats the agreement, is changed and taken back")
{
    BillDesk desk;
    goToFindings(desk);
    desk.press(u"promise"_s);
    CHECK(desk.heading() == u"What did they agree?"_s);
    const auto press = [&](const QString& words) {
        for (auto* button : desk.frame.visiblePage()->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == words) {
                button->click();
                desk.settle();
                return;
            }
        }
        FAIL("no button " << words.toStdString() << " on " << desk.heading().toStdString());
    };
    press(u"Continue"_s);
    CHECK(seenOn(desk).contains(u"Write what they said."_s));
    type(desk, u"words"_s, u"half price that week"_s);
    type(desk, u"by"_s, u"Mrs Green"_s);
    press(u"Continue"_s);
    CHECK(desk.heading() == u"For which days did they agree it?"_s); // 4 June is filled in
    press(u"Continue"_s);
    CHECK(desk.heading() == u"What is still to be paid for those days?"_s);
    auto* price = desk.frame.visiblePage()->findChild<ChoiceList*>(u"price"_s);
    REQUIRE(price != nullptr);
    price->setChosen(1);
    press(u"Continue"_s);
    press(u"Save"_s);
    REQUIRE(desk.household().promises.size() == 1);
    const Promise promise = desk.household().promises.front();
    CHECK(promise.text == u"half price that week"_s);
    CHECK(promise.by == u"Mrs Green"_s);
    CHECK(promise.from == QDate(2026, 6, 4));
    CHECK(promise.to == QDate(2026, 6, 4));
    CHECK(promise.percent == 50);

    desk.frame.showPage(PageId::Bills);
    desk.press(u"checkBill"_s);
    desk.press(u"accept"_s);
    desk.press(u"promises"_s);
    CHECK(seenOn(desk).contains(u"Mrs Green agreed: “half price that week”. For 4 June 2026."_s));
    desk.press(u"changePromise"_s);
    CHECK(desk.heading() == u"What they agreed: is this right?"_s);
    desk.frame.goBack();
    desk.settle();
    desk.press(u"removePromise"_s);
    CHECK(desk.household().promises.empty());
    desk.file.takeBack();
    desk.settle();
    CHECK(desk.household().promises.size() == 1);
}

TEST_CASE("a bill of which nothing is written down cannot be checked, and has a letter of its own")
{
    BillDesk desk;
    Bill total;
    total.file = u"bills/total.csv"_s;
    total.number = u"T-1"_s;
    total.provider = desk.household().bills.front().provider;
    total.period = {QDate(2026, 8, 1), QDate(2026, 8, 31)};
    BillLine line;
    line.row = 1;
    line.span = LineSpan::Period;
    line.date = total.period.from;
    line.endDate = total.period.to;
    line.amount = Money{32000};
    total.lines = {line};
    total.printedTotal = line.amount;
    desk.file.change(u"A bill"_s, [total](Changes& changes) { changes.addBill(total); });
    desk.settle();
    desk.bills->chooseBill(total.file);
    desk.press(u"checkBill"_s);
    desk.press(u"accept"_s);
    CHECK(seenOn(desk).contains(u"This bill cannot be checked yet"_s));
    desk.press(u"sums"_s);
    CHECK(desk.heading() == u"This bill cannot be checked"_s);
    desk.press(u"letter"_s);
    CHECK(desk.heading().startsWith(u"The letter to "_s));
}

TEST_CASE("lines, visits and promises can be read and reached at every size of words")
{
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<BillLinesPage>();
        page->setLines({{2, u"Thu 4 June 2026, 8:00 am to 8:30 am, personal care"_s, Money{1050},
                         u"Thu 4 June 2026, 8:00 am"_s, u"nobody came: £10.50"_s, true}});
        return page;
    });
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<WhichVisitPage>();
        page->setLine(u"Thu 4 June 2026, 8:00 am to 8:30 am, personal care: £10.50"_s,
                      {{u"a"_s, u"Thu 4 June 2026, 8:00 am, 30 minutes: nobody came"_s, true, true},
                       {u"b"_s, u"Fri 5 June 2026, 8:00 am, 30 minutes: came"_s, false, false}},
                      u"You said: this charge is the visit of Thu 4 June 2026, 8:00 am."_s);
        return page;
    });
    Promise promise;
    promise.from = QDate(2026, 6, 4);
    promise.to = QDate(2026, 6, 6);
    promise.text = u"these three days will be free"_s;
    promise.by = u"Mrs Green"_s;
    checkAtEverySize([&]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<PromisesPage>();
        page->setPromises({promise}, true);
        return page;
    });
    checkAtEverySize([&]() -> std::unique_ptr<QWidget> {
        return std::make_unique<PromiseQuestions>(promise, QStringList{u"personal care"_s, u"meal"_s},
                                                  QStringList{u"Brightcare"_s}, QDate(2026, 7, 2));
    });
}
