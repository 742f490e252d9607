#pragma once

#include "tests/support/catch.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace daybook::test {

/// Lets everything asked for happen, also the deleting of what was taken away.
inline void letHappen()
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

inline void open(QWidget& page)
{
    page.resize(1366, 768);
    page.show();
    page.activateWindow();
    letHappen();
}

/// The visible piece of that name; fails the test when there is none to be seen.
template <typename Widget = QWidget>
Widget* seen(const QWidget& page, const QString& name)
{
    for (Widget* found : page.findChildren<Widget*>(name)) {
        if (found->isVisible())
            return found;
    }
    FAIL("Not to be seen: " << name.toStdString());
    return nullptr;
}

inline bool isSeen(const QWidget& page, const QString& name)
{
    for (const QWidget* found : page.findChildren<QWidget*>(name)) {
        if (found->isVisible())
            return true;
    }
    return false;
}

/// One click with the mouse in the middle.
inline void click(const QWidget& page, const QString& name)
{
    QTest::mouseClick(seen(page, name), Qt::LeftButton);
    letHappen();
}

/// Tabs to the piece and presses a key on it: no mouse.
inline void pressKey(QWidget& page, const QString& name, Qt::Key key = Qt::Key_Return)
{
    for (int step = 0; step < 120; ++step) {
        QWidget* focused = QApplication::focusWidget();
        if (focused && focused->objectName() == name && page.isAncestorOf(focused)) {
            QTest::keyClick(focused, key);
            letHappen();
            return;
        }
        QTest::keyClick(focused ? focused : &page, Qt::Key_Tab);
    }
    FAIL("Tab never came to " << name.toStdString());
}

/// All words that can be read on the page, in one text.
QString wordsOn(const QWidget& page);

} // namespace daybook::test
