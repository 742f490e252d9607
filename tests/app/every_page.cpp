#include "tests/app/every_page.h"

#include "app/wiring/bills_wiring.h"
#include "app/wiring/statement_wiring.h"
#include "app/wiring/today_wiring.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/pages/add_bill_page.h"
#include "ui/pages/print_page.h"
#include "ui/pages/question_page.h"
#include "ui/pages/statements_page.h"
#include "ui/pages/type_bill_page.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/time_entry.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace daybook::test {

namespace {

constexpr int mostQuestions = 40;

/// A bill of two pages, as a scanner writes one.
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

/// One person going through the window, and what they show on the way.
class Tour
{
public:
    Tour(Walk& walk, const std::function<void(const QString& name)>& see) : m_walk(walk), m_see(see) {}

    void firstStart();
    void emptyDaybook();
    void mainPages(const QString& before = {});
    void days();
    void billsReceived();
    void billsTyped();
    void checking();
    void papers();
    void paying();
    void account();
    void given();
    void statements();
    void answerFirst(const QString& choices, int row);
    void finding();
    void people();
    void keeping();
    void wishes();
    void checksAndOffers();
    void helpAndHistory();

private:
    Frame& frame() { return *m_walk.window().frame(); }
    void see(const QString& name)
    {
        m_walk.settle();
        m_see(name);
    }
    void go(PageId id)
    {
        QTest::keyClick(&m_walk.window(), Qt::Key_Shift);
        frame().showPage(id);
        m_walk.settle();
    }
    void back()
    {
        frame().popSubPage();
        m_walk.settle();
    }
    QAbstractButton* button(const QString& name);
    bool press(const QString& name);
    void pressAndSee(const QString& name, const QString& picture);
    void answerAll();
    void answerOtherwise();
    enum class Then { Leave, Save };
    void questions(const QString& name, Then then = Then::Leave);

    Walk& m_walk;
    const std::function<void(const QString& name)>& m_see;
};

QAbstractButton* Tour::button(const QString& name)
{
    for (auto* found : frame().findChildren<QAbstractButton*>(name)) {
        if (found->isVisible() && found->isEnabled())
            return found;
    }
    return nullptr;
}

/// Presses the button when it is there.
bool Tour::press(const QString& name)
{
    QAbstractButton* found = button(name);
    if (found != nullptr) {
        QTest::keyClick(&m_walk.window(), Qt::Key_Shift); // somebody is there: messages of before go
        found->click();
    }
    m_walk.settle();
    return found != nullptr;
}

void Tour::pressAndSee(const QString& name, const QString& picture)
{
    INFO("on the page “" << m_walk.heading().toStdString() << "”: " << name.toStdString());
    REQUIRE(press(name));
    see(picture);
}

/// Gives an answer to everything on the page that has none.
void Tour::answerAll()
{
    Page* page = frame().visiblePage();
    if (press(u"event-1"_s))
        return;
    for (auto* choice : page->findChildren<ChoiceList*>()) {
        if (choice->isVisible() && choice->chosen() < 0) {
            choice->setChosen(0);
            Q_EMIT choice->chosenChanged(0);
        }
    }
    for (auto* day : page->findChildren<DateEntry*>()) {
        if (day->isVisible() && day->isEmpty())
            day->setDate(m_walk.window().file()->today());
    }
    int hour = 8;
    for (auto* time : page->findChildren<TimeEntry*>()) {
        if (time->isVisible() && !time->time())
            time->setTime(QTime(hour++, 0));
    }
    for (auto* field : page->findChildren<TextField*>()) {
        if (field->isVisible() && field->text().isEmpty())
            field->setText(dynamic_cast<MoneyEntry*>(field) ? u"10.00"_s : u"10"_s);
    }
    m_walk.settle();
}

/// Chooses the last answer of each choice, where the first would not do.
void Tour::answerOtherwise()
{
    for (auto* choice : frame().visiblePage()->findChildren<ChoiceList*>()) {
        if (choice->isVisible() && choice->count() > 0) {
            choice->setChosen(choice->count() - 1);
            Q_EMIT choice->chosenChanged(choice->count() - 1);
        }
    }
    m_walk.settle();
    answerAll();
}

/// Every question of the question page that is open, to its page of answers.
void Tour::questions(const QString& name, Then then)
{
    auto* page = dynamic_cast<QuestionPage*>(frame().visiblePage());
    REQUIRE(page != nullptr);
    if (page->isAtAnswers()) {
        see(name + u"-answers"_s);
        QStringList changes;
        for (const auto* change : page->findChildren<QAbstractButton*>()) {
            if (change->isVisible() && change->objectName().startsWith(u"change-"))
                changes += change->objectName();
        }
        for (const QString& change : changes) {
            if (press(change)) {
                see(name + u'-' + page->currentKey());
                page->stepBack();
                m_walk.settle();
            }
        }
        frame().popSubPage();
        m_walk.settle();
        return;
    }
    for (int step = 0; step < mostQuestions && !page->isAtAnswers(); ++step) {
        const QString key = page->currentKey();
        see(name + u'-' + key);
        for (const auto* words : page->findChildren<QLabel*>()) {
            INFO("said as the heading and again: " << words->text().toStdString());
            CHECK_FALSE((words->isVisible() && words->text() == page->title() &&
                         words->objectName() != "heading"_L1));
        }
        answerAll();
        if (page->currentKey() != key)
            continue; // a button that is an answer went on
        page->goOn();
        m_walk.settle();
        if (page->currentKey() == key) {
            see(name + u'-' + key + u"-problem"_s);
            answerOtherwise();
            page->goOn();
            m_walk.settle();
            if (page->currentKey() == key)
                break;
        }
    }
    if (page->isAtAnswers()) {
        see(name + u"-answers"_s);
        for (const auto* words : page->findChildren<QLabel*>()) {
            INFO(words->text().toStdString());
            CHECK_FALSE((words->isVisible() && words->text().contains(u'&')));
        }
    }
    INFO("the answers cannot be kept: " << name.toStdString());
    if (then == Then::Save)
        REQUIRE(press(u"save"_s));
    else
        back();
}

void Tour::firstStart()
{
    m_walk.window().start({});
    for (int step = 1; step <= 4; ++step) {
        see(u"start-%1"_s.arg(step));
        press(step < 3 ? u"continue"_s : u"skip"_s); // the person is not named
    }
}

void Tour::emptyDaybook()
{
    Person person;
    person.name = u"Mrs Edith Jones"_s;
    m_walk.window().file()->create(m_walk.folder() + u"/empty.daybook"_s, person);
    m_walk.settle();
    mainPages(u"empty-"_s);
}

void Tour::mainPages(const QString& before)
{
    const std::pair<PageId, QString> pages[] = {
        {PageId::Today, u"today"_s},   {PageId::Calendar, u"calendar"_s}, {PageId::Bills, u"bills"_s},
        {PageId::Money, u"money"_s},   {PageId::Letters, u"letters"_s},   {PageId::Print, u"print"_s},
        {PageId::People, u"people"_s}, {PageId::Settings, u"settings"_s}};
    for (const auto& [id, name] : pages) {
        if (!frame().has(id))
            continue;
        go(id);
        see(before + name);
    }
    go(PageId::Today);
    if (press(u"menuButton"_s)) {
        see(before + u"menu"_s);
        back();
    }
}

void Tour::days()
{
    go(PageId::Calendar);
    if (press(u"form"_s))
        see(u"calendar-other-form"_s);
    go(PageId::Today);
    if (press(u"row-0-different"_s))
        questions(u"different"_s);
    pressAndSee(u"anotherDay"_s, u"another-day"_s);
    frame().popAllSubPages();
    auto* today = m_walk.window().findChild<TodayWiring*>();
    REQUIRE(today != nullptr);
    today->showDay(QDate(2026, 6, 13));
    see(u"day"_s);
    pressAndSee(u"finishWeek"_s, u"finish-week"_s);
    back();
    pressAndSee(u"dayPapers"_s, u"day-papers-none"_s);
    m_walk.window().file()->change(u"Kept a picture with the day"_s, [this](Changes& changes) {
        KeptPaper paper;
        paper.day = QDate(2026, 6, 13);
        paper.name = u"note.pdf"_s;
        paper.addedOn = m_walk.window().file()->today();
        changes.addDayPaper(paper, scannedBill());
    });
    see(u"day-papers"_s);
    back();
    if (press(u"addVisit"_s))
        questions(u"unplanned"_s);
    press(u"row-0-change"_s);
    if (dynamic_cast<QuestionPage*>(frame().visiblePage()) != nullptr)
        questions(u"changed"_s);
    go(PageId::Today);
    pressAndSee(u"catchUp"_s, u"catch-up"_s);
    pressAndSee(u"typeMonth"_s, u"catch-up-month"_s);
    back();
    REQUIRE(press(u"pasteNotes"_s));
    auto* notes = frame().visiblePage()->findChild<QPlainTextEdit*>(u"notes"_s);
    REQUIRE(notes != nullptr);
    notes->setPlainText(
        u"Wed 1 July: 8.05–8.30 Ann\nThu 8.10-8.20 Ben\nrang the office about the bill\n4 June: 8-8.30 Ann"_s);
    see(u"catch-up-notes"_s);
    pressAndSee(u"readNotes"_s, u"catch-up-read"_s);
    frame().popAllSubPages();
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
    go(PageId::Print);
    pressAndSee(u"report"_s, u"report-council"_s);
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
    pressAndSee(u"pay"_s, u"paying-paid"_s);
    frame().popAllSubPages();
    see(u"paying-bills"_s);
    m_walk.window().file()->takeBack();
    m_walk.settle();
}

/// The care account: before anything is written down, and after.
void Tour::account()
{
    go(PageId::Money);
    pressAndSee(u"printHours"_s, u"money-paper"_s);
    back();
    pressAndSee(u"account"_s, u"account-none"_s);
    REQUIRE(press(u"addAccount"_s));
    questions(u"account"_s, Then::Save);
    see(u"account"_s);
    for (const char* what : {"addMoneyIn", "addPayment", "bank", "anotherAccount", "transfer"}) {
        const QString name = QString::fromLatin1(what);
        REQUIRE(press(name));
        questions(u"account-"_s + name, Then::Save);
    }
    see(u"account-used"_s);
    given();
    REQUIRE(press(u"splitEntry"_s));
    questions(u"account-split"_s, Then::Leave);
    pressAndSee(u"match"_s, u"payments-and-bills"_s);
    if (press(u"otherBill-0"_s)) {
        see(u"payment-which-bill"_s);
        REQUIRE(frame().visiblePage()->stepBack());
    }
    back();
    statements();
    frame().popAllSubPages();
}

void Tour::given()
{
    pressAndSee(u"award"_s, u"given-none"_s);
    REQUIRE(press(u"newAward"_s));
    questions(u"account-award"_s, Then::Save);
    REQUIRE(press(u"newOwed"_s));
    questions(u"account-owed"_s, Then::Save);
    see(u"given"_s);
    back();
}

void Tour::statements()
{
    pressAndSee(u"statements"_s, u"statements-none"_s);
    auto* wiring = m_walk.window().findChild<StatementWiring*>();
    auto* page = qobject_cast<StatementsPage*>(frame().visiblePage());
    const QString account = page->account();
    const auto open = [&](const QString& name, const QByteArray& bytes) {
        const QString path = m_walk.folder() + u'/' + name;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        wiring->openFile(path, account);
        m_walk.settle();
    };
    open(u"letter.txt"_s, "Dear Sir,\nhere is the bill.\n");
    see(u"statements-not-one"_s);
    open(u"dates.csv"_s, "Date,Details,Amount,Note\n03/04/2026,BUS,-1.00,x\n04/05/2026,BUS,-2.00,y\n");
    see(u"statement-day-or-month"_s);
    REQUIRE(press(u"dayFirst"_s));
    see(u"statement-before-account"_s);
    back();
    open(u"june.csv"_s,
         "When,Whom,How much,Kitty\n2026-07-02,Village bus company with a long name,-4.50,300.00\n"
         "2026-07-03,Brightcare Ltd,-279.00,30.00\n");
    see(u"statement-columns"_s);
    pressAndSee(u"changeColumn-1"_s, u"statement-column"_s);
    REQUIRE(frame().visiblePage()->stepBack());
    m_walk.settle();
    REQUIRE(press(u"changeColumn-0"_s));
    answerFirst(u"meanings"_s, 0);
    REQUIRE(press(u"changeColumn-2"_s));
    answerFirst(u"meanings"_s, 1);
    REQUIRE(press(u"changeColumn-3"_s));
    answerFirst(u"meanings"_s, 4);
    REQUIRE(press(u"changeColumn-1"_s));
    answerFirst(u"meanings"_s, 6);
    REQUIRE(press(u"readStatement"_s));
    see(u"statement-look"_s);
    REQUIRE(press(u"acceptStatement"_s));
    see(u"statements"_s);
    back();
}

/// Chooses one of the meanings of a column and goes back to all of them.
void Tour::answerFirst(const QString& choices, int row)
{
    auto* list = frame().visiblePage()->findChild<ChoiceList*>(choices);
    REQUIRE(list != nullptr);
    list->setChosen(row);
    REQUIRE(press(u"useMeaning"_s));
}

void Tour::finding()
{
    go(PageId::Today);
    pressAndSee(u"find"_s, u"find-nothing"_s);
    auto* field = frame().visiblePage()->findChild<TextField*>(u"findField"_s);
    REQUIRE(field != nullptr);
    field->setText(u"4 june"_s);
    Q_EMIT field->textEdited(field->text());
    see(u"find"_s);
    frame().popAllSubPages();
}

void Tour::people()
{
    go(PageId::People);
    REQUIRE(press(u"person"_s));
    questions(u"person"_s);
    REQUIRE(press(u"provider-0"_s));
    questions(u"provider"_s);
    REQUIRE(press(u"addProvider"_s));
    questions(u"provider-new"_s);
    pressAndSee(u"agreement-0"_s, u"agreement"_s);
    pressAndSee(u"holidayDays"_s, u"bank-holidays"_s);
    pressAndSee(u"yearNext"_s, u"bank-holidays-next-year"_s);
    back();
    for (const char* what : {"newPrice-0", "correctPrice-0", "addPrice"}) {
        const QString name = QString::fromLatin1(what);
        REQUIRE(press(name));
        questions(u"agreement-"_s + name);
    }
    for (int topic = 0; topic < mostQuestions; ++topic) {
        if (press(u"topic-%1"_s.arg(topic)))
            questions(u"agreement-topic-%1"_s.arg(topic));
    }
    back();
    pressAndSee(u"rota-0"_s, u"plan"_s);
    for (const char* what : {"addRota", "change-0", "stop-0", "correct-0"}) {
        const QString name = QString::fromLatin1(what);
        REQUIRE(press(name));
        questions(u"plan-"_s + name);
    }
    back();
}

/// Kept letters, their answers, safety copies, closing, and a daybook that can only be looked at.
void Tour::keeping()
{
    go(PageId::Letters);
    auto* write = [this]() -> QAbstractButton* {
        for (auto* found : frame().visiblePage()->findChildren<QAbstractButton*>()) {
            if (found->isVisible() && found->objectName().startsWith(u"write "))
                return found;
        }
        return nullptr;
    }();
    REQUIRE(write != nullptr);
    write->click();
    m_walk.settle();
    pressAndSee(u"seeLetter"_s, u"letter-to-send"_s);
    REQUIRE(press(u"letterSent"_s));
    frame().popAllSubPages();
    go(PageId::Letters);
    see(u"letters-sent"_s);
    for (auto* again : frame().visiblePage()->findChildren<QAbstractButton*>()) {
        if (again->isVisible() && again->objectName().startsWith(u"write ")) {
            again->click();
            break;
        }
    }
    see(u"letter-again"_s);
    pressAndSee(u"openLetter-0"_s, u"letter-again-open"_s);
    back();
    pressAndSee(u"remind-0"_s, u"letter-again-reminder"_s);
    back();
    pressAndSee(u"newLetter"_s, u"letter-again-new"_s);
    frame().popAllSubPages();
    go(PageId::Letters);
    pressAndSee(u"answer"_s, u"letters-answer"_s);
    frame().popAllSubPages();
    go(PageId::Letters);
    pressAndSee(u"checkingYear"_s, u"letters-year-paper"_s);
    back();
    pressAndSee(u"requests"_s, u"letters-requests-paper"_s);
    back();
    pressAndSee(u"newCall"_s, u"call"_s);
    auto* said = frame().visiblePage()->findChild<TextField*>(u"said"_s);
    REQUIRE(said != nullptr);
    said->setText(u"She looks into the four days and rings back."_s);
    REQUIRE(press(u"save"_s));
    see(u"letters-call"_s);
    pressAndSee(u"otherLetter"_s, u"letter-other"_s);
    auto* purpose = frame().visiblePage()->findChild<ChoiceList*>(u"purpose"_s);
    REQUIRE(purpose != nullptr);
    purpose->row(2)->click();
    see(u"letter-other-chosen"_s);
    pressAndSee(u"seeRequest"_s, u"letter-other-paper"_s);
    pressAndSee(u"changeWords"_s, u"letter-words"_s);
    frame().popAllSubPages();
    go(PageId::Settings);
    pressAndSee(u"copies"_s, u"copies"_s);
    back();
    pressAndSee(u"closing"_s, u"closing"_s);
    frame().popAllSubPages();
    auto* file = m_walk.window().file();
    const QString path = file->snapshot()->path;
    file->open(path, OpenMode::ReadOnly);
    m_walk.settle();
    mainPages(u"looking-"_s);
    file->open(path, OpenMode::ReadWrite);
    m_walk.settle();
}

/// What matters to the person, before and after it is written down, and how the care comes.
void Tour::wishes()
{
    go(PageId::People);
    pressAndSee(u"wishes"_s, u"wishes-none"_s);
    for (const char* what : {"addTime", "addTime", "carersWanted", "addGoal", "addHelp"}) {
        const QString name = QString::fromLatin1(what);
        if (press(name) && dynamic_cast<QuestionPage*>(frame().visiblePage()) != nullptr)
            questions(u"wishes-"_s + name, Then::Save);
    }
    see(u"wishes"_s);
    for (const char* what : {"change-time-0", "change-goal-0", "change-help-0"}) {
        const QString name = QString::fromLatin1(what);
        REQUIRE(press(name));
        questions(u"wishes-"_s + name);
    }
    back();
    pressAndSee(u"care"_s, u"care"_s);
    pressAndSee(u"printCare"_s, u"care-paper"_s);
    frame().popAllSubPages();
}

/// Papers of those who give care, and what was offered.
void Tour::checksAndOffers()
{
    for (const auto& [key, add] : {std::pair(u"checks"_s, u"addCheck"_s), {u"offers"_s, u"addOffer"_s}}) {
        go(PageId::People);
        pressAndSee(key, key + u"-none"_s);
        REQUIRE(press(add));
        questions(key + u"-new"_s, Then::Save);
        see(key);
        REQUIRE(press(key == u"checks"_s ? u"change-check-0"_s : u"change-offer-0"_s));
        questions(key + u"-change"_s);
        pressAndSee(key == u"checks"_s ? u"printChecks"_s : u"printOffers"_s, key + u"-paper"_s);
        frame().popAllSubPages();
    }
}

void Tour::helpAndHistory()
{
    go(PageId::Settings);
    REQUIRE(press(u"history"_s));
    press(u"showDetails"_s);
    see(u"history"_s);
    back();
    pressAndSee(u"keys"_s, u"keys"_s);
    back();
    pressAndSee(u"about"_s, u"about"_s);
    back();
    pressAndSee(u"helpList"_s, u"help"_s);
    QStringList topics;
    for (const auto* topic : frame().visiblePage()->findChildren<QAbstractButton*>()) {
        if (topic->objectName().startsWith(u"question_"))
            topics += topic->objectName();
    }
    REQUIRE_FALSE(topics.isEmpty());
    for (const QString& topic : topics) {
        pressAndSee(topic, u"help-"_s + topic.section(u'_', 1));
        if (button(topics.first()) == nullptr)
            press(u"allQuestions"_s);
    }
    frame().popAllSubPages();
}

} // namespace

void seeEveryPage(Walk& walk, const std::function<void(const QString& name)>& see)
{
    Tour tour(walk, see);
    tour.firstStart();
    tour.emptyDaybook();
    walk.openPractice();
    tour.mainPages();
    tour.days();
    tour.billsReceived();
    tour.billsTyped();
    tour.checking();
    tour.papers();
    tour.paying();
    tour.account();
    tour.finding();
    tour.people();
    tour.wishes();
    tour.checksAndOffers();
    tour.keeping();
    tour.helpAndHistory();
}

} // namespace daybook::test
