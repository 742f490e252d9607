// Takes a picture of every page, in light 14 pt and high contrast 28 pt: to be looked at, and for the README
// and the help. DAYBOOK_PICTURES=folder daybook_pictures
// Also: "pictures with the largest words", "pictures from right to left", "pictures in a wide window", and
// "pictures of whole pages", in a window so high that hardly any has to be scrolled.
// The pictures of the help: DAYBOOK_PICTURES=resources/help daybook_pictures "pictures for the help"
// Those of the README: DAYBOOK_PICTURES=resources/pictures daybook_pictures "pictures for the README"
// Or stops at every page, to be tried with a screen reader, a magnifier or a program that checks what these
// are told: DAYBOOK_STOPS="contrast 28" daybook_pictures "stopping*" says the name of the page and waits for
// a line.
#include "tests/app/every_page.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QHash>
#include <QImage>
#include <QScreen>
#include <QSocketNotifier>

#include <algorithm>
#include <cstdio>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

void takeAll(const QString& folder, const QString& look, ThemeName theme, int points,
             QSize window = {1180, 860})
{
    applyTheme(*qApp, theme, points);
    Walk walk(Walk::By::Mouse, window);
    seeEveryPage(walk, [&](const QString& name) {
        REQUIRE(walk.window().grab().save(QDir(folder).filePath(name + u'-' + look + u".png"_s)));
    });
}

/// With only the colours that are seen most: a small file.
QImage withFewColours(const QImage& picture)
{
    constexpr int most = 48;
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb a, QRgb b) {
        return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
    });
    return picture.convertToFormat(QImage::Format_Indexed8, colours.mid(0, most), Qt::ThresholdDither);
}

/// Pictures of a few pages, by the name they have on the walk and the name of their file, without messages.
void takeFew(ThemeName theme, int points, const QHash<QString, QString>& pages)
{
    const QString folder = qEnvironmentVariable("DAYBOOK_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    QDir().mkpath(folder);
    applyTheme(*qApp, theme, points);
    Walk walk(Walk::By::Mouse, {1200, 860});
    seeEveryPage(walk, [&](const QString& name) {
        if (!pages.contains(name))
            return;
        walk.window().frame()->banner()->hide();
        walk.settle();
        REQUIRE(withFewColours(walk.window().grab().toImage())
                    .save(QDir(folder).filePath(pages.value(name) + u".png"_s), "PNG", 0));
    });
}

/// The window goes on living until somebody types a line. False at the end of what is typed.
bool waitForLine()
{
    QEventLoop loop;
    bool isThere = true;
    QSocketNotifier typed(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&typed, &QSocketNotifier::activated, &loop, [&] {
        char letter = 0;
        isThere = ::read(STDIN_FILENO, &letter, 1) == 1;
        if (!isThere || letter == '\n')
            loop.quit();
    });
    loop.exec();
    return isThere;
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

TEST_CASE("pictures with the largest words", "[.]")
{
    const QString folder = qEnvironmentVariable("DAYBOOK_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    QDir().mkpath(folder);
    takeAll(folder, u"light-42"_s, ThemeName::Light, 42);
}

TEST_CASE("pictures from right to left", "[.]")
{
    const QString folder = qEnvironmentVariable("DAYBOOK_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    QDir().mkpath(folder);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    takeAll(folder, u"mirrored-18"_s, ThemeName::Light, 18);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("pictures in a wide window", "[.]")
{
    const QString folder = qEnvironmentVariable("DAYBOOK_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    QDir().mkpath(folder);
    takeAll(folder, u"wide-14"_s, ThemeName::Light, 14, {1600, 900});
}

TEST_CASE("pictures of whole pages", "[.]")
{
    const QString folder = qEnvironmentVariable("DAYBOOK_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    QDir().mkpath(folder);
    takeAll(folder, u"whole-14"_s, ThemeName::Light, 14, {1180, 2600});
}

TEST_CASE("pictures for the help", "[.]")
{
    takeFew(ThemeName::Light, 14,
            {{u"today"_s, u"today"_s},
             {u"calendar"_s, u"calendar"_s},
             {u"bills"_s, u"bills"_s},
             {u"check-finding-1"_s, u"check"_s},
             {u"letter-choose"_s, u"letters"_s}});
}

TEST_CASE("pictures for the README", "[.]")
{
    takeFew(ThemeName::Light, 14, {{u"today"_s, u"today"_s}, {u"check-finding-1"_s, u"check-a-bill"_s}});
    takeFew(ThemeName::HighContrast, 28, {{u"today"_s, u"large-words"_s}});
}

TEST_CASE("stopping at every page", "[.]")
{
    const QStringList words = qEnvironmentVariable("DAYBOOK_STOPS", u"light 14"_s).split(u' ');
    applyTheme(*qApp, themeFromKey(words.value(0)), words.value(1, u"14"_s).toInt());
    const QSize screen = qApp->primaryScreen()->availableSize();
    Walk walk(Walk::By::Mouse, QSize(1180, 820).boundedTo(screen - QSize(0, 48)));
    bool goesOn = true;
    seeEveryPage(walk, [&](const QString& name) {
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout);
        walk.window().frame()->visiblePage()->focusHeading();
        goesOn = goesOn && waitForLine();
    });
}
