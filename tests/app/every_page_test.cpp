#include "tests/app/every_page.h"

#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "tests/support/sources.h"
#include "tests/support/ui_checks.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

/// While it lives, the window is mirrored, as for Urdu or Arabic.
class RightToLeft
{
public:
    RightToLeft() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~RightToLeft() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    RightToLeft(const RightToLeft&) = delete;
    RightToLeft& operator=(const RightToLeft&) = delete;
};

void checkEveryPage(int points, bool longer, bool mirrored)
{
    const Look look(ThemeName::Light, points);
    const auto words = longer ? std::make_unique<LongWords>() : nullptr;
    const auto direction = mirrored ? std::make_unique<RightToLeft>() : nullptr;
    Walk walk;
    seeEveryPage(walk, [&](const QString& name) {
        INFO(name.toStdString() << ", " << points << " pt, " << (longer ? "long words" : "English")
                                << (mirrored ? ", right to left" : ""));
        checkPage(walk.window());
        CHECK(sumsAtTheStart(walk.window()).join(u'\n').toStdString() == std::string());
        if (!longer) // longer words stand in brackets of their own
            CHECK(namesWithoutWords(walk.window()).join(u'\n').toStdString() == std::string());
    });
}

} // namespace

TEST_CASE("every page of the program is on the walk through every page")
{
    static const QRegularExpression isPage(uR"(\nclass (\w+) : public (?:Page|QuestionPage|DayPage)\b)"_s);
    QSet<QString> written;
    for (const Source& source : sourcesBelow({u"ui/pages"_s})) {
        auto found = isPage.globalMatch(source.code);
        while (found.hasNext())
            written += u"daybook::"_s + found.next().captured(1);
    }
    written -= u"daybook::QuestionPage"_s; // what question pages are made of
    REQUIRE(written.size() > 30);

    Walk walk;
    QSet<QString> walked;
    seeEveryPage(walk, [&](const QString&) {
        walked += QString::fromLatin1(walk.window().frame()->visiblePage()->metaObject()->className());
    });
    const QSet<QString> forgotten = written - walked;
    INFO(QStringList(forgotten.values()).join(u", "_s).toStdString());
    CHECK(forgotten.isEmpty());
}

TEST_CASE("every page lies at most three levels below the menu")
{
    // The letter is two levels below Letters; here it is walked to from the sums of its bill. What would be
    // different at a finished bill is asked in front of whichever page a change is made on.
    const QStringList nearerElsewhere{u"letter"_s, u"evidence-pack"_s, u"finished-bill-changes"_s};
    Walk walk;
    QStringList deeper;
    seeEveryPage(walk, [&](const QString& name) {
        const int levels = walk.window().frame()->subPageCount();
        if (levels > 3 && !nearerElsewhere.contains(name))
            deeper += u"%1: %2"_s.arg(name).arg(levels);
    });
    CHECK(deeper.join(u'\n').toStdString() == std::string());
}

TEST_CASE("every page is whole and can be reached at 14 pt", "[every page]")
{
    checkEveryPage(14, GENERATE(false, true), GENERATE(false, true));
}

TEST_CASE("every page is whole and can be reached at 18 pt", "[every page]")
{
    checkEveryPage(18, GENERATE(false, true), GENERATE(false, true));
}

TEST_CASE("every page is whole and can be reached at 24 pt", "[every page]")
{
    checkEveryPage(24, GENERATE(false, true), GENERATE(false, true));
}

TEST_CASE("every page is whole and can be reached at 28 pt", "[every page]")
{
    checkEveryPage(28, GENERATE(false, true), GENERATE(false, true));
}

TEST_CASE("every page is whole and can be reached at 42 pt", "[every page]")
{
    checkEveryPage(42, GENERATE(false, true), GENERATE(false, true));
}
