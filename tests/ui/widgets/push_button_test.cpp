#include "ui/widgets/push_button.h"

#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/widgets/flow_layout.h"

#include <QGuiApplication>
#include <QImage>
#include <QMouseEvent>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace daybook;

namespace {

void pressAt(Button& button, quint64 milliseconds)
{
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const bool down = type == QEvent::MouseButtonPress;
        QMouseEvent event(type, QPointF(20, 20), button.mapToGlobal(QPointF(20, 20)), Qt::LeftButton,
                          down ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        event.setTimestamp(milliseconds);
        QCoreApplication::sendEvent(&button, &event);
    }
}

} // namespace

TEST_CASE("a trembling second press does nothing")
{
    const test::Look look(ThemeName::Light);
    Button button(u"Nobody came"_s);
    int presses = 0;
    QObject::connect(&button, &Button::clicked, [&] { ++presses; });
    test::showAt(button, 300, 60);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::mouseDClick(&button, Qt::LeftButton);
    CHECK(presses == 1);
}

TEST_CASE("a press counts again six tenths of a second later, by the clock of the window system")
{
    const test::Look look(ThemeName::Light);
    const auto [later, presses] = GENERATE(table<quint64, int>({{599, 1}, {600, 2}}));
    Button button(u"Next"_s);
    int pressed = 0;
    QObject::connect(&button, &Button::clicked, [&] { ++pressed; });
    test::showAt(button, 300, 60);
    const quint64 first = later * 10'000;
    pressAt(button, first);
    pressAt(button, first + later);
    CHECK(pressed == presses);
}

TEST_CASE("a second press does not reach the button that has just appeared under the pointer")
{
    const test::Look look(ThemeName::Light);
    QWidget window;
    Button first(u"Continue"_s, &window);
    Button second(u"Send"_s, &window);
    first.setGeometry(10, 10, 200, 60);
    second.setGeometry(10, 10, 200, 60);
    second.hide();
    int sent = 0;
    QObject::connect(&first, &Button::clicked, [&] {
        first.hide();
        second.show();
    });
    QObject::connect(&second, &Button::clicked, [&] { ++sent; });
    test::showAt(window, 400, 200);
    pressAt(first, 20'000'000);
    REQUIRE(second.isVisible());
    pressAt(second, 20'000'300);
    CHECK(sent == 0);
    pressAt(second, 20'001'000);
    CHECK(sent == 1);
}

TEST_CASE("two different buttons can be pressed one after the other")
{
    const test::Look look(ThemeName::Light);
    QWidget window;
    Button first(u"Came as planned"_s, &window);
    Button second(u"Nobody came"_s, &window);
    first.setGeometry(10, 10, 200, 60);
    second.setGeometry(230, 10, 200, 60);
    int presses = 0;
    QObject::connect(&second, &Button::clicked, [&] { ++presses; });
    test::showAt(window, 500, 200);
    QTest::mouseClick(&first, Qt::LeftButton);
    QTest::mouseClick(&second, Qt::LeftButton);
    CHECK(presses == 1);
}

TEST_CASE("Enter and Space press a button, and a held key presses it once")
{
    const test::Look look(ThemeName::Light);
    const auto key = GENERATE(Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space);
    Button button(u"Continue"_s);
    int presses = 0;
    QObject::connect(&button, &Button::clicked, [&] { ++presses; });
    test::showAt(button, 300, 60);
    button.setFocus();
    QTest::keyClick(&button, key);
    QKeyEvent held(QEvent::KeyPress, key, Qt::NoModifier, {}, true);
    QCoreApplication::sendEvent(&button, &held);
    QTest::keyClick(&button, key);
    CHECK(presses == 1);
}

TEST_CASE("words that are too long for a button go on in the next line")
{
    const test::Look look(ThemeName::Light, 42);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* row = new FlowLayout;
    column->addLayout(row);
    auto* button =
        new Button(u"Look around with made-up data, and see what a month of visits and bills looks like"_s);
    row->addWidget(button);
    test::showAt(window, 700, 700);
    CHECK(button->width() <= 700);
    CHECK(button->height() > 2 * button->fontMetrics().height());
    test::checkNothingCut(window);
}

TEST_CASE("the page one is on is said as well as drawn")
{
    Button button(u"Bills"_s);
    button.setCurrent(true);
    CHECK(button.accessibleDescription() == "This is the page you are on"_L1);
    button.setCurrent(false);
    CHECK(button.accessibleDescription().isEmpty());
}

TEST_CASE("the main button is at least fifty-eight pixels high, others at least forty-four")
{
    const test::Look look(ThemeName::Light);
    Button button(u"Yes"_s);
    CHECK(button.sizeHint().height() >= 44);
    CHECK(button.sizeHint().width() >= 44);
    button.setPrimary(true);
    CHECK(button.sizeHint().height() >= 58);
}

TEST_CASE("what has the focus looks different in every theme")
{
    const auto theme = GENERATE(ThemeName::Light, ThemeName::Cream, ThemeName::Dark, ThemeName::HighContrast);
    const bool primary = GENERATE(false, true);
    const test::Look look(theme);
    QWidget window;
    Button button(u"Continue"_s, &window);
    Button other(u"Back"_s, &window);
    button.setPrimary(primary);
    button.setGeometry(10, 10, 240, 60);
    other.setGeometry(10, 100, 240, 60);
    test::showAt(window, 300, 200);
    other.setFocus();
    const QImage without = button.grab().toImage();
    button.setFocus();
    const QImage with = button.grab().toImage();
    int changed = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3.0)
                ++changed;
    INFO(themeKey(theme).toStdString() << (primary ? " primary" : ""));
    // At least as many pixels as a line 3 px wide round the words' half of the button.
    CHECK(changed >= 2 * (240 + 60));
}

TEST_CASE("a button that is read from right to left is wide enough for its words")
{
    const int points = GENERATE(14, 18, 24, 28, 42);
    const test::Look look(ThemeName::Light, points);
    // The rows between the edges that have something dark in them.
    const auto rowsOfInk = [](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        Button button(u"Add another page of the paper…"_s);
        button.ensurePolished();
        button.resize(button.sizeHint());
        const QImage picture = button.grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        int rows = 0;
        for (int y = 6; y < picture.height() - 6; ++y)
            for (int x = 12; x < picture.width() - 12; ++x)
                if (qGray(picture.pixel(x, y)) < 128) {
                    ++rows;
                    break;
                }
        return rows;
    };
    CHECK(rowsOfInk(Qt::LeftToRight) > points / 2);
    CHECK(rowsOfInk(Qt::RightToLeft) <= rowsOfInk(Qt::LeftToRight) + 2);
}
