#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/time_entry.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace daybook;

namespace {

const QDate today(2026, 6, 4);

void type(QWidget* field, const char* text)
{
    static_cast<QLineEdit*>(field)->clear();
    QTest::keyClicks(field, QString::fromUtf8(text));
}

bool says(const QWidget& widget, const QString& text)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return !label->isHidden() && label->text() == text; });
}

} // namespace

TEST_CASE("a day can be typed as three numbers and is repeated back in full")
{
    DateEntry entry(u"What day was it?"_s, today);
    CHECK(entry.isEmpty());
    CHECK_FALSE(entry.date());
    type(entry.findChild<QLineEdit*>(u"day"_s), "4");
    type(entry.findChild<QLineEdit*>(u"month"_s), "3");
    type(entry.findChild<QLineEdit*>(u"year"_s), "24");
    REQUIRE(entry.date());
    CHECK(*entry.date() == QDate(2024, 3, 4));
    CHECK(says(entry, u"That is Monday 4 March 2024."_s));
}

TEST_CASE("the fields of two days on one page have names of their own")
{
    QWidget form;
    const DateEntry first(u"What is the first day on the bill?"_s, today, &form);
    const DateEntry last(u"What is the last day on the bill?"_s, today, &form);
    const auto nameOf = [](const DateEntry& entry, const QString& part) {
        return QAccessible::queryAccessibleInterface(entry.findChild<QLineEdit*>(part))
            ->text(QAccessible::Name);
    };
    CHECK(nameOf(first, u"day"_s) == u"Day. What is the first day on the bill?"_s);
    CHECK(nameOf(last, u"day"_s) == u"Day. What is the last day on the bill?"_s);
    CHECK(nameOf(last, u"month"_s) != nameOf(first, u"month"_s));
    CHECK(nameOf(last, u"year"_s) != nameOf(first, u"year"_s));
}

TEST_CASE("a whole date in the first field is enough")
{
    DateEntry entry(u"What day was it?"_s, today);
    QLineEdit* day = entry.findChild<QLineEdit*>(u"day"_s);
    type(day, "4 March");
    CHECK(entry.date() == QDate(2026, 3, 4));
    type(day, "4/3/24");
    CHECK(entry.date() == QDate(2024, 3, 4));
    type(day, "yesterday");
    CHECK(entry.date() == QDate(2026, 6, 3));
    type(day, "soon");
    CHECK_FALSE(entry.date());
}

TEST_CASE("day and month without a year are the nearest such day")
{
    DateEntry entry(u"What day was it?"_s, QDate(2026, 1, 2));
    type(entry.findChild<QLineEdit*>(u"day"_s), "30");
    type(entry.findChild<QLineEdit*>(u"month"_s), "12");
    CHECK(entry.date() == QDate(2025, 12, 30));
}

TEST_CASE("a day that does not exist is a problem said in words, and what was typed stays")
{
    DateEntry entry(u"What day was it?"_s, today);
    type(entry.findChild<QLineEdit*>(u"day"_s), "30");
    type(entry.findChild<QLineEdit*>(u"month"_s), "2");
    type(entry.findChild<QLineEdit*>(u"year"_s), "2026");
    CHECK_FALSE(entry.check());
    CHECK(entry.accessibleDescription().startsWith("Problem: "_L1));
    CHECK(entry.findChild<QLineEdit*>(u"day"_s)->text() == "30"_L1);
    type(entry.findChild<QLineEdit*>(u"month"_s), "3");
    CHECK(entry.accessibleDescription().isEmpty());
    CHECK(entry.check());
}

TEST_CASE("a time can be typed in any usual way")
{
    TimeEntry entry(u"When did they come?"_s);
    const auto [typed, time] = GENERATE(table<const char*, QTime>(
        {{"8", QTime(8, 0)}, {"8.30", QTime(8, 30)}, {"0830", QTime(8, 30)}, {"8:30pm", QTime(20, 30)}}));
    type(entry.edit(), typed);
    CHECK(entry.time() == time);
    CHECK(entry.check());
}

TEST_CASE("a time that cannot be read is said at the field and to a screen reader")
{
    TimeEntry entry(u"When did they come?"_s);
    entry.setHint(u"For example 8.30"_s);
    type(entry.edit(), "after lunch");
    CHECK_FALSE(entry.check());
    CHECK(entry.problem().startsWith("Problem: "_L1));
    CHECK(entry.edit()->accessibleDescription().contains(entry.problem()));
    CHECK(entry.edit()->accessibleDescription().contains("For example 8.30"_L1));
    CHECK(entry.text() == "after lunch"_L1);
    type(entry.edit(), "8");
    CHECK(entry.problem().isEmpty());
    CHECK(says(entry, u"That is 8:00 am."_s));
}

TEST_CASE("an amount can be typed with or without the pound sign")
{
    MoneyEntry entry(u"How much?"_s);
    type(entry.edit(), "12.5");
    REQUIRE(entry.amount());
    CHECK(*entry.amount() == Money{1250});
    CHECK(says(entry, u"That is £12.50."_s));
    type(entry.edit(), "twelve");
    CHECK_FALSE(entry.check());
    type(entry.edit(), "");
    CHECK_FALSE(entry.check());
}

TEST_CASE("a question with choices starts without an answer, and takes one press")
{
    const test::Look look(ThemeName::Light);
    ChoiceList list(u"Who came?"_s);
    list.addChoice(u"Ann"_s);
    list.addChoice(u"Ben"_s);
    int told = -1;
    QObject::connect(&list, &ChoiceList::chosenChanged, [&](int index) { told = index; });
    test::showAt(list, 400, 300);
    CHECK(list.chosen() == -1);
    const auto rows = list.findChildren<RadioChoice*>();
    // Anywhere on the row, not only on the circle.
    QTest::mouseClick(rows.at(1), Qt::LeftButton, {}, QPoint(rows.at(1)->width() - 5, 10));
    CHECK(list.chosen() == 1);
    CHECK(list.chosenText() == "Ben"_L1);
    CHECK(told == 1);
    list.setChosen(-1);
    CHECK(list.chosen() == -1);
    list.clear();
    CHECK(list.count() == 0);
}

TEST_CASE("the wheel changes only what has the focus")
{
    const test::Look look(ThemeName::Light);
    QWidget window;
    auto* box = new QSpinBox(&window);
    auto* edit = new QLineEdit(&window);
    edit->move(0, 100);
    box->setValue(30);
    test::showAt(window, 300, 300);
    edit->setFocus();
    QWheelEvent wheel({5, 5}, box->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    CHECK(box->value() == 30);
    box->setFocus();
    QCoreApplication::sendEvent(box, &wheel);
    CHECK(box->value() != 30);
}

TEST_CASE("what Tab reaches is scrolled into view")
{
    const test::Look look(ThemeName::Light);
    Page page;
    page.setHeading(u"Settings"_s);
    Button* last = nullptr;
    for (int i = 0; i < 30; ++i) {
        last = new Button(u"Button %1"_s.arg(i));
        page.body()->addWidget(last);
    }
    test::showAt(page, 800, 400);
    page.focusHeading();
    for (int i = 0; i < 30; ++i)
        test::pressTab(page);
    REQUIRE(QApplication::focusWidget() == last);
    CHECK_FALSE(last->visibleRegion().isEmpty());
    CHECK(last->visibleRegion().boundingRect().height() == last->height());
}

TEST_CASE(
    "a screen reader and a magnifier are told the place of what can be seen, not of what lies below the page")
{
    installAccessibleClasses();
    const test::Look look(ThemeName::Light);
    Page page;
    page.setHeading(u"Settings"_s);
    for (int i = 0; i < 12; ++i)
        page.body()->addWidget(new TextField(u"Field %1"_s.arg(i)));
    auto* last = new Button(u"Save this"_s);
    page.body()->addWidget(last);
    test::showAt(page, 800, 400);
    page.focusHeading();
    const QRect whole(page.mapToGlobal(QPoint()), page.size());
    const auto placeOf = [](QWidget* control) {
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(control);
        REQUIRE(told != nullptr);
        return told->rect();
    };
    int seen = 0;
    for (auto* edit : page.findChildren<QLineEdit*>()) {
        const QRect place = placeOf(edit);
        if (!place.isEmpty()) {
            ++seen;
            CHECK(whole.contains(place));
        }
        CHECK(QAccessible::queryAccessibleInterface(edit)->textInterface() != nullptr);
    }
    CHECK(seen > 0);
    CHECK(seen < 12);
    CHECK(placeOf(last).isEmpty());
    CHECK(QAccessible::queryAccessibleInterface(last)->text(QAccessible::Name) == u"Save this"_s);
    for (int i = 0; i < 13; ++i)
        test::pressTab(page);
    REQUIRE(QApplication::focusWidget() == last);
    CHECK(placeOf(last) == QRect(last->mapToGlobal(QPoint()), last->size()));
}

TEST_CASE("a field that Tab reaches is seen whole, with room below, and not only where the letters go")
{
    const test::Look look(ThemeName::Light);
    Page page;
    page.setHeading(u"Settings"_s);
    for (int i = 0; i < 12; ++i)
        page.body()->addWidget(new TextField(u"Field %1"_s.arg(i)));
    test::showAt(page, 800, 400);
    page.focusHeading();
    for (int i = 0; i < 12; ++i) {
        test::pressTab(page);
        const QWidget* field = QApplication::focusWidget();
        REQUIRE(qobject_cast<const QLineEdit*>(field) != nullptr);
        CHECK(field->visibleRegion().boundingRect().height() == field->height());
    }
}

TEST_CASE("when Tab moves the page, the ring is not where it was, so that it is seen to have moved")
{
    const test::Look look(ThemeName::Light);
    Page page;
    page.setHeading(u"Settings"_s);
    for (int i = 0; i < 30; ++i)
        page.body()->addWidget(new Button(u"Button %1"_s.arg(i)));
    test::showAt(page, 800, 400);
    page.focusHeading();
    int before = -1;
    for (int i = 0; i < 30; ++i) {
        test::pressTab(page);
        const int top = QApplication::focusWidget()->mapTo(&page, QPoint()).y();
        CHECK(std::abs(top - before) >= 8);
        before = top;
    }
}

TEST_CASE("what a bill calls itself is never read as markup")
{
    const test::Look look(ThemeName::Light);
    Words words(u"<b>Bright</b>care <img src=x>"_s);
    CHECK(words.textFormat() == Qt::PlainText);
}

TEST_CASE("everything a page is made of can be read at every size, in English and in longer words")
{
    test::checkAtEverySize([] {
        const auto words = [](const char* text) { return QCoreApplication::translate("Page", text); };
        auto page = std::make_unique<Page>();
        page->setHeading(words("Log a visit"));
        page->setLead(words("Tell us what happened. You can change it later."));
        page->body()->addWidget(new DateEntry(words("What day was it?"), today));
        auto* who = new ChoiceList(words("Who came?"));
        who->addChoice(words("Ann"));
        who->addChoice(words("Someone else, whose name I do not know"));
        who->setProblem(words("please choose who came."));
        page->body()->addWidget(who);
        auto* time = new TimeEntry(words("When did they come?"));
        time->setHint(words("For example 8.30"));
        time->check();
        page->body()->addWidget(time);
        page->body()->addWidget(new TickBox(words("The carer signed the sheet")));
        auto* card = new Card(words("8:00 am to 8:30 am, Ann (Brightcare)"));
        card->paragraph(words("30 minutes"));
        for (const char* text : {"Came as planned", "Nobody came", "Something was different"})
            card->buttonRow()->addWidget(new Button(words(text)));
        page->body()->addWidget(card);
        auto* figures = new FigureRow;
        figures->addFigure(u"£279.00"_s, words("not in question"), Role::Good);
        figures->addFigure(u"£44.00"_s, words("to ask about"), Role::Difference);
        page->body()->addWidget(figures);
        page->paragraph(words("You cannot break anything here. You can take everything back."), Role::Good);
        page->subheading(words("Bills you have"));
        return page;
    });
}
