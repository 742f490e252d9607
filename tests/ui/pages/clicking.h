#pragma once

#include "tests/support/catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace daybook::test {

/// Lets everything asked for happen, also the deleting of what was taken away.
inline void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

inline void showOn(QWidget& page, QSize size = {1100, 700})
{
    page.resize(size);
    page.show();
    page.activateWindow();
    settle();
}

/// The named piece of a page; fails the test when it cannot be seen there.
template <typename Widget = QWidget>
Widget* pieceOf(const QWidget& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    INFO("looking for " << name.toStdString());
    REQUIRE(found != nullptr);
    REQUIRE(found->isVisible());
    return found;
}

/// Presses a button with the mouse, a second after whatever was pressed before: a quicker press would count as trembling.
inline void press(QWidget& page, const QString& name)
{
    QTest::lastMouseTimestamp += 1000;
    QTest::mouseClick(pieceOf(page, name), Qt::LeftButton);
    settle();
}

/// Goes with Tab from piece to piece until the named one has the focus.
inline void tabTo(QWidget& page, const QString& name)
{
    for (int i = 0; i < 200; ++i) {
        const QWidget* focused = QApplication::focusWidget();
        if (focused != nullptr && focused->objectName() == name)
            return;
        QTest::keyClick(focused != nullptr ? QApplication::focusWidget() : &page, Qt::Key_Tab);
        settle();
    }
    FAIL("Tab never reached " << name.toStdString());
}

/// Presses a button by keyboard alone.
inline void pressByKey(QWidget& page, const QString& name, Qt::Key key = Qt::Key_Space)
{
    tabTo(page, name);
    QTest::keyClick(QApplication::focusWidget(), key);
    settle();
}

} // namespace daybook::test
