#include "app/wiring/today_wiring.h"
#include "tests/app/tour.h"
#include "tests/support/catch.h"
#include "ui/pages/question_page.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

// The first start, the pages of the menu, days, finding and help.

using namespace Qt::StringLiterals;

namespace daybook::test {

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

} // namespace daybook::test
