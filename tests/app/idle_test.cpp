#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

/// What would wake the computer although nobody does anything.
QStringList timersOf(Walk& walk)
{
    QStringList running;
    QList<QObject*> all = walk.window().findChildren<QObject*>();
    all += qApp->findChildren<QObject*>();
    all += {&walk.window(), qApp};
    for (QObject* object : all) {
        const auto timers = QAbstractEventDispatcher::instance()->registeredTimers(object);
        for (const auto& timer : timers)
            running += u"%1 “%2”: every %3 ms"_s
                           .arg(QString::fromLatin1(object->metaObject()->className()), object->objectName())
                           .arg(timer.interval);
    }
    return running;
}

} // namespace

TEST_CASE("a window that nobody touches wakes nothing up, on any page of the menu")
{
    const Look look(ThemeName::Light, 14);
    Walk walk;
    walk.openPractice();
    for (const PageId id : {PageId::Today, PageId::Calendar, PageId::Bills, PageId::Money, PageId::Letters,
                            PageId::Print, PageId::People, PageId::Settings}) {
        walk.window().frame()->showPage(id);
        walk.settle();
        INFO(walk.heading().toStdString() << "\n" << timersOf(walk).join(u'\n').toStdString());
        CHECK(timersOf(walk).isEmpty());
    }
}

TEST_CASE("a field that waits for words does not blink")
{
    const Look look(ThemeName::Light, 14);
    Walk walk;
    walk.openPractice();
    walk.window().frame()->showPage(PageId::Settings);
    walk.settle();
    auto* field = walk.window().frame()->visiblePage()->findChild<QLineEdit*>();
    REQUIRE(field != nullptr);
    field->setFocus();
    walk.settle();
    REQUIRE(field->hasFocus());
    INFO(timersOf(walk).join(u'\n').toStdString());
    CHECK(timersOf(walk).isEmpty());
}
