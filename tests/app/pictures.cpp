// Takes a picture of every page, in light 14 pt and high contrast 28 pt: to be looked at, and for the README
// and the help. DAYBOOK_PICTURES=folder daybook_pictures
#include "tests/app/every_page.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

void takeAll(const QString& folder, const QString& look, ThemeName theme, int points)
{
    applyTheme(*qApp, theme, points);
    Walk walk(Walk::By::Mouse, {1180, 860});
    seeEveryPage(walk, [&](const QString& name) {
        REQUIRE(walk.window().grab().save(QDir(folder).filePath(name + u'-' + look + u".png"_s)));
    });
}

} // namespace

TEST_CASE("pictures of every page")
{
    const QString folder = qEnvironmentVariable("DAYBOOK_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    QDir().mkpath(folder);
    takeAll(folder, u"light-14"_s, ThemeName::Light, 14);
    takeAll(folder, u"contrast-28"_s, ThemeName::HighContrast, 28);
}
