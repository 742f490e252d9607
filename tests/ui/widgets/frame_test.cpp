#include "ui/widgets/frame.h"

#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/widgets/frame_fixture.h"
#include "ui/widgets/page.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

QStringList menuTexts(const Frame& frame)
{
    QStringList texts;
    const QWidget* menu = frame.findChild<QWidget*>(u"menu"_s);
    for (int row = 0; row < menu->layout()->count(); ++row)
        if (const auto* button = qobject_cast<Button*>(menu->layout()->itemAt(row)->widget());
            button && !button->isHidden() && button->objectName() != "otherView"_L1)
            texts.append(button->text());
    return texts;
}

QString focusedText()
{
    const auto* label = qobject_cast<QLabel*>(QApplication::focusWidget());
    return label ? label->text() : QString();
}

/// Answers the question window as soon as it is there, by the name of its button.
void answerWith(const QString& button)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, button] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        timer->stop();
        dialog->findChild<Button*>(button)->click();
    });
    timer->start(0);
}

} // namespace

TEST_CASE("the menu keeps its order whatever the order of adding")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    CHECK(menuTexts(*frame) == QStringList{u"Today"_s, u"Calendar"_s, u"Bills"_s, u"Money"_s, u"Print"_s,
                                           u"People and prices"_s, u"Settings and help"_s});
}

TEST_CASE("a page that is shown names the window and has the focus on its heading")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    test::showAt(*frame);
    frame->showPage(PageId::Bills);
    CHECK(frame->windowTitle() == u"Bills – Daybook"_s);
    CHECK(focusedText() == "Bills"_L1);
    CHECK(frame->findChild<Button*>(u"menu2"_s)->isCurrent());
    CHECK_FALSE(frame->findChild<Button*>(u"menu0"_s)->isCurrent());
    frame->setSubject(u"Mrs Jones"_s);
    CHECK(frame->windowTitle() == u"Working with: Mrs Jones – Bills – Daybook"_s);
}

TEST_CASE("when the window opens, the heading of its first page has the focus")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    auto* questions = new TypingPage;
    questions->setHeading(u"How big should the words be?"_s);
    frame->setMenuHidden(true);
    frame->pushSubPage(questions);
    test::showAt(*frame);
    CHECK(focusedText() == u"How big should the words be?"_s);
}

TEST_CASE("Ctrl and a number go to the page, not to its place in the menu")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    test::showAt(*frame);
    QList<PageId> wanted;
    QObject::connect(frame.get(), &Frame::pageWanted, [&](PageId id) { wanted.append(id); });
    QTest::keyClick(frame.get(), Qt::Key_3, Qt::ControlModifier);
    CHECK(frame->currentPage() == PageId::Bills);
    // Letters does not exist here: 5 does nothing, and 6 is still Print.
    QTest::keyClick(frame.get(), Qt::Key_5, Qt::ControlModifier);
    CHECK(frame->currentPage() == PageId::Bills);
    QTest::keyClick(frame.get(), Qt::Key_6, Qt::ControlModifier);
    CHECK(frame->currentPage() == PageId::Print);
    CHECK(wanted == QList{PageId::Bills, PageId::Print});
}

TEST_CASE("Simple view leaves no gap in the menu, and Ctrl and a number still go to the same page")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    test::showAt(*frame);
    frame->setView(MenuView::Simple);
    test::showAt(*frame);
    CHECK(menuTexts(*frame) == QStringList{u"Today"_s, u"Bills"_s, u"Print"_s, u"Settings and help"_s});
    const auto* today = frame->findChild<Button*>(u"menu0"_s);
    const auto* bills = frame->findChild<Button*>(u"menu2"_s);
    CHECK(bills->y() - today->geometry().bottom() <= 12);
    QTest::keyClick(frame.get(), Qt::Key_2, Qt::ControlModifier); // Calendar is not offered
    CHECK(frame->currentPage() == PageId::Today);
    QTest::keyClick(frame.get(), Qt::Key_3, Qt::ControlModifier);
    CHECK(frame->currentPage() == PageId::Bills);
    QTest::keyClick(frame.get(), Qt::Key_6, Qt::ControlModifier);
    CHECK(frame->currentPage() == PageId::Print);
    frame->showPage(PageId::Money); // a button led there
    CHECK(frame->visiblePage()->title() == u"Money"_s);
    test::checkTabReachesAll(*frame);
    frame->setView(MenuView::Helper);
    CHECK(menuTexts(*frame).size() == 7);
}

TEST_CASE("Back and Escape close what was opened above a page")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    test::showAt(*frame);
    frame->showPage(PageId::Bills);
    CHECK_FALSE(frame->findChild<Button*>(u"back"_s)->isVisible());
    auto* step = new TypingPage;
    step->setHeading(u"Check a bill"_s);
    step->steps = 1;
    frame->pushSubPage(step);
    CHECK(frame->windowTitle() == u"Check a bill – Daybook"_s);
    CHECK(focusedText() == "Check a bill"_L1);
    CHECK(frame->findChild<Button*>(u"back"_s)->isVisible());
    QTest::keyClick(frame.get(), Qt::Key_Escape);
    CHECK(frame->visiblePage() == step);
    QTest::keyClick(frame.get(), Qt::Key_Escape);
    CHECK(frame->subPageCount() == 0);
    CHECK(focusedText() == "Bills"_L1);
    // On the page itself there is nowhere to go back to.
    QTest::keyClick(frame.get(), Qt::Key_Escape);
    CHECK(frame->currentPage() == PageId::Bills);
}

TEST_CASE("typed words are never lost without asking")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    test::showAt(*frame);
    auto* step = new TypingPage;
    step->setHeading(u"Log a visit"_s);
    step->typed = true;
    frame->pushSubPage(step);
    answerWith(u"safe"_s);
    QTest::keyClick(frame.get(), Qt::Key_Escape);
    CHECK(frame->visiblePage() == step);
    test::showAt(*frame);
    answerWith(u"safe"_s);
    QTest::keyClick(frame.get(), Qt::Key_3, Qt::ControlModifier);
    CHECK(frame->visiblePage() == step);
    test::showAt(*frame);
    answerWith(u"yes"_s);
    frame->goBack();
    CHECK(frame->subPageCount() == 0);
}

TEST_CASE("the menu folds to one button when words are large or the window is narrow")
{
    const auto [points, width, folded] = GENERATE(table<int, int, bool>(
        {{14, 1366, false}, {18, 1366, false}, {24, 1366, true}, {42, 1366, true}, {14, 900, true}}));
    const test::Look look(ThemeName::Light, points);
    const auto frame = someFrame();
    test::showAt(*frame, width);
    INFO(points << " pt, " << width << " px");
    CHECK(frame->isFolded() == folded);
    CHECK(frame->findChild<QWidget*>(u"menuArea"_s)->isVisible() == !folded);
    CHECK(frame->findChild<Button*>(u"menuButton"_s)->isVisible() == folded);
}

TEST_CASE("the folded menu opens the same list as a page")
{
    const test::Look look(ThemeName::Light, 28);
    const auto frame = someFrame();
    test::showAt(*frame);
    REQUIRE(frame->isFolded());
    QTest::mouseClick(frame->findChild<Button*>(u"menuButton"_s), Qt::LeftButton);
    CHECK(frame->windowTitle() == u"Menu – Daybook"_s);
    QStringList texts;
    Button* bills = nullptr;
    const auto buttons = frame->visiblePage()->findChildren<Button*>();
    for (Button* button : buttons) {
        texts.append(button->text());
        if (button->text() == "Bills"_L1)
            bills = button;
    }
    CHECK(texts == menuTexts(*frame) + QStringList{u"Show fewer pages"_s});
    REQUIRE(bills);
    bills->click();
    CHECK(frame->currentPage() == PageId::Bills);
    CHECK(frame->subPageCount() == 0);
}

TEST_CASE("making words larger while the window is open folds the menu at once")
{
    const test::Look look(ThemeName::Light, 14);
    const auto frame = someFrame();
    test::showAt(*frame);
    CHECK_FALSE(frame->isFolded());
    applyTheme(*qApp, ThemeName::Light, 28);
    CHECK(frame->isFolded());
    applyTheme(*qApp, ThemeName::Light, 18);
    CHECK_FALSE(frame->isFolded());
}

TEST_CASE("what can be taken back is said on the button")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    test::showAt(*frame);
    auto* button = frame->findChild<Button*>(u"takeBack"_s);
    CHECK_FALSE(button->isVisible());
    frame->setTakeBack(u"nobody came, 4 March"_s);
    CHECK(button->isVisible());
    CHECK(button->text().remove(u'&') == u"Take back “nobody came, 4 March”"_s);
    int asked = 0;
    QObject::connect(frame.get(), &Frame::takeBackWanted, [&] { ++asked; });
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(asked == 1);
    frame->setTakeBack({});
    CHECK_FALSE(button->isVisible());
}

TEST_CASE("F1 and Help ask for help")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    test::showAt(*frame);
    int asked = 0;
    QObject::connect(frame.get(), &Frame::helpWanted, [&] { ++asked; });
    QTest::keyClick(frame.get(), Qt::Key_F1);
    frame->findChild<Button*>(u"help"_s)->click();
    CHECK(asked == 2);
}

TEST_CASE("a message goes with the page it was said on, and one said while a page opens stays")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    test::showAt(*frame);
    frame->showPage(PageId::Bills);
    auto* below = frame->page(PageId::Bills);
    frame->say(u"This file holds no bill. Nothing was changed."_s, BannerKind::Look);
    auto* same = new TypingPage;
    same->setHeading(u"How did the bill come?"_s);
    frame->pushSubPage(same);
    CHECK(frame->banner()->isVisible());

    auto* button = below->findChild<Button*>();
    auto* next = new TypingPage;
    next->setHeading(u"Type the bill"_s);
    QObject::connect(button, &Button::clicked, frame.get(), [&] { frame->pushSubPage(next); });
    frame->popSubPage();
    CHECK(frame->banner()->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(frame->visiblePage() == next);
    CHECK_FALSE(frame->banner()->isVisible());

    frame->say(u"Saved."_s);
    QTest::keyClicks(next, u"4 June"_s);
    CHECK(frame->banner()->isVisible());
    QTest::keyClick(frame.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(frame->banner()->isVisible());
}

TEST_CASE("with the largest words Find and Help stand beside Menu, and the page keeps its room")
{
    const auto placeOfHelp = [](Frame& frame) {
        const auto* help = frame.findChild<QWidget*>(u"help"_s);
        return help->mapTo(&frame, QPoint()).y() - frame.visiblePage()->mapTo(&frame, QPoint()).y();
    };
    {
        const test::Look look(ThemeName::Light, 28);
        const auto frame = someFrame();
        test::showAt(*frame);
        CHECK(placeOfHelp(*frame) > 0);
    }
    const test::Look look(ThemeName::Light, 42);
    const auto frame = someFrame();
    frame->setTakeBack(u"Brought in the bill for June 2026 from Brightcare Home Support Ltd"_s);
    test::showAt(*frame);
    CHECK(placeOfHelp(*frame) < 0);
    CHECK(frame->visiblePage()->height() > 400);
    test::checkTabReachesAll(*frame);
    frame->setSubject(u"Mrs Jones"_s);
    test::showAt(*frame);
    CHECK(placeOfHelp(*frame) > 0);
}

TEST_CASE("nothing of the frame is cut at any size, with a message and with longer words")
{
    test::checkAtEverySize([] {
        auto frame = someFrame();
        frame->setTakeBack(
            QCoreApplication::translate("Frame", "All 2 visits on Thursday 4 June: came as planned"));
        frame->setSubject(u"Mrs Jones"_s);
        frame->say(QCoreApplication::translate(
            "Frame", "Saved. The 8:00 am visit came as planned. You can take this back."));
        auto* step = new Page;
        step->setHeading(QCoreApplication::translate("Frame", "Check a bill"));
        frame->pushSubPage(step);
        return frame;
    });
}

TEST_CASE("a long page scrolls, and menu and Help stay where they are")
{
    const int points = GENERATE(14, 18, 24, 28);
    const test::Look look(ThemeName::Light, points);
    const auto frame = someFrame();
    frame->setTakeBack(u"8:00 am visit: came"_s);
    frame->say(u"Saved."_s);
    Page* page = frame->page(PageId::Today);
    for (int i = 0; i < 30; ++i)
        page->body()->addWidget(new Button(u"Visit %1"_s.arg(i)));
    test::showAt(*frame);
    CHECK(page->scrollArea()->verticalScrollBar()->maximum() > 0);
    CHECK(frame->findChild<QScrollArea*>(u"frameArea"_s)->verticalScrollBar()->maximum() == 0);
}

TEST_CASE("the frame mirrors itself when reading goes right to left")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    frame->setLayoutDirection(Qt::RightToLeft);
    test::showAt(*frame);
    const auto* menu = frame->findChild<QWidget*>(u"menuArea"_s);
    CHECK(menu->geometry().right() == frame->width() - 1);
    test::checkNothingCut(*frame);
}

TEST_CASE("a page is made when it is first opened, once, and its place in the menu is there before")
{
    const test::Look look(ThemeName::Light);
    const auto frame = someFrame();
    int made = 0;
    frame->addPage(PageId::Letters, u"Letters"_s, [&](QWidget* parent) {
        ++made;
        auto* page = new TypingPage;
        page->setParent(parent);
        page->setHeading(u"Letters"_s);
        return page;
    });
    CHECK(made == 0);
    CHECK(frame->has(PageId::Letters));
    CHECK(menuTexts(*frame).contains(u"Letters"_s));
    frame->showPage(PageId::Letters);
    CHECK(frame->windowTitle() == u"Letters – Daybook"_s);
    frame->showPage(PageId::Today);
    frame->showPage(PageId::Letters);
    CHECK(made == 1);
    CHECK(frame->page(PageId::Letters) == frame->visiblePage());
}
