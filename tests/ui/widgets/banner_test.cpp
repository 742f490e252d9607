#include "ui/widgets/banner.h"

#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/widgets/push_button.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace daybook;

namespace {

/// Keeps what a screen reader is told: the words with the role Notification each time they are shown.
/// (Without a window system there is no accessibility bus, so the show event itself is listened for.)
class Listener : public QObject
{
public:
    QStringList announced;

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::Show)
            return false;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(object);
        if (interface && interface->role() == QAccessible::Notification)
            announced.append(interface->text(QAccessible::Name));
        return false;
    }
};

} // namespace

TEST_CASE("a message is announced each time, also when it is the same as before")
{
    const test::Look look(ThemeName::Light);
    QWidget window;
    Banner banner(&window);
    test::showAt(window, 800, 200);
    Listener listener;
    banner.findChild<QWidget*>(u"bannerWords"_s)->installEventFilter(&listener);
    banner.say(u"Saved. Nobody came for the 8:00 am visit."_s);
    CHECK(listener.announced == QStringList{u"Saved. Nobody came for the 8:00 am visit."_s});
    banner.say(u"Saved. Nobody came for the 8:00 am visit."_s);
    REQUIRE(listener.announced.size() == 2);
    banner.say(u"Taken back."_s, BannerKind::Plain);
    CHECK(listener.announced.last() == "Taken back."_L1);
}

TEST_CASE("a message stays until it is closed")
{
    const test::Look look(ThemeName::Light);
    QWidget window;
    Banner banner(&window);
    test::showAt(window, 800, 200);
    CHECK(banner.text().isEmpty());
    banner.say(u"Saved."_s);
    CHECK(banner.text() == "Saved."_L1);
    CHECK(banner.isVisible());
    QTest::mouseClick(banner.findChild<Button*>(u"bannerClose"_s), Qt::LeftButton);
    CHECK_FALSE(banner.isVisible());
    CHECK(banner.text().isEmpty());
}
