#include "tests/app/tour.h"
#include "tests/support/catch.h"
#include "ui/pages/question_page.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/time_entry.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

// How the tour presses and answers.

using namespace Qt::StringLiterals;

namespace daybook::test {

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

/// Chooses one of the meanings of a column and goes back to all of them.
void Tour::answerFirst(const QString& choices, int row)
{
    auto* list = frame().visiblePage()->findChild<ChoiceList*>(choices);
    REQUIRE(list != nullptr);
    list->setChosen(row);
    REQUIRE(press(u"useMeaning"_s));
}

} // namespace daybook::test
