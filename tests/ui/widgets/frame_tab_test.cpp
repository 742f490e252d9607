#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/widgets/frame_fixture.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTest>

// The way that Tab goes through the window.

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

TEST_CASE("before there is a menu, Back stands at the foot beside Help and is gone through on the way down")
{
    const test::Look look(ThemeName::Light);
    Frame frame;
    frame.addPage(PageId::Today, u"Today"_s, [](QWidget*) -> Page* { return new TypingPage; });
    frame.setMenuHidden(true);
    auto* questions = new TypingPage;
    questions->setHeading(u"How big should the words be?"_s);
    questions->body()->addWidget(new Button(QCoreApplication::translate("Frame", "&Continue")));
    test::showAt(frame);
    frame.pushSubPage(questions);
    auto* back = frame.findChild<Button*>(u"back"_s);
    CHECK_FALSE(back->isVisible()); // there is nothing to go back to
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(frame.visiblePage() == questions);

    questions->steps = 1;
    questions->setHeading(u"Whose care is this?"_s);
    QCoreApplication::processEvents();
    REQUIRE(back->isVisible());
    const auto* help = frame.findChild<Button*>(u"help"_s);
    CHECK(back->mapTo(&frame, QPoint()).y() == help->mapTo(&frame, QPoint()).y());
    questions->focusHeading();
    QStringList way;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        way += QApplication::focusWidget()->objectName();
    }
    CHECK(way == QStringList{QString(), u"back"_s, u"help"_s, QString()});

    frame.setMenuHidden(false);
    QCoreApplication::processEvents();
    CHECK(back->mapTo(&frame, QPoint()).y() < questions->mapTo(&frame, QPoint()).y());
}

TEST_CASE("Tab goes on past something that has no height yet")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    test::showAt(*frame);
    Page* today = frame->page(PageId::Today);
    for (int i = 0; i < 2; ++i) {
        auto* flat = new Button(QCoreApplication::translate("Frame", "&Another day"));
        flat->setObjectName(u"flat"_s);
        flat->setFixedHeight(0);
        today->body()->addWidget(flat);
    }
    QCoreApplication::processEvents();
    today->focusHeading();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != today->findChild<QWidget*>(u"heading"_s));
}

TEST_CASE("Tab goes from the heading to what the page made last, and to the menu after it")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    test::showAt(*frame);
    Page* today = frame->page(PageId::Today);
    auto* late = new Button(QCoreApplication::translate("Frame", "&Another day"));
    today->body()->addWidget(late);
    QCoreApplication::processEvents();
    today->focusHeading();
    REQUIRE(QApplication::focusWidget() == today->findChild<QWidget*>(u"heading"_s));
    QStringList way;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        way += today->isAncestorOf(QApplication::focusWidget())
                   ? static_cast<Button*>(QApplication::focusWidget())->text()
                   : u"elsewhere"_s;
    }
    CHECK(way == QStringList{u"&Continue"_s, u"&Another day"_s, u"elsewhere"_s});
}

TEST_CASE("Tab goes down the page as it is read, whatever was made when, and then through the frame")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    test::showAt(*frame);
    frame->setTakeBack(u"8:00 am visit: came"_s);
    frame->say(u"Saved."_s);
    Page* today = frame->page(PageId::Today);
    auto* above = new Button(QCoreApplication::translate("Frame", "&Yesterday"));
    today->body()->insertWidget(0, above); // made last, seen first
    auto* row = new QHBoxLayout;
    auto* right = new Button(QCoreApplication::translate("Frame", "&Right"));
    auto* left = new Button(QCoreApplication::translate("Frame", "&Left"));
    row->addWidget(left);
    row->addWidget(right);
    today->body()->addLayout(row);
    QCoreApplication::processEvents();
    today->focusHeading();
    QStringList way;
    for (int i = 0; i < 17; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto* button = qobject_cast<Button*>(QApplication::focusWidget());
        way += button ? QString(button->text()).remove(u'&') : QApplication::focusWidget()->objectName();
    }
    CHECK(way == QStringList{u"Yesterday"_s, u"Continue"_s, u"Left"_s, u"Right"_s,
                             u"Take back “8:00 am visit: came”"_s, u"Find"_s, u"Help"_s, u"menu"_s,
                             u"Today"_s, u"Calendar"_s, u"Bills"_s, u"Money"_s, u"Print"_s,
                             u"People and prices"_s, u"Settings and help"_s, u"Show fewer pages"_s,
                             u"Close"_s});
}
