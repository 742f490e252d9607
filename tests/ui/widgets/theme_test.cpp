#include "ui/widgets/theme.h"

#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/widgets/page.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QLineEdit>
#include <QPalette>

using namespace Qt::StringLiterals;
using namespace daybook;

namespace {

QPalette computer(QRgb window, QRgb base, QRgb text, QRgb accent, QRgb onAccent)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor::fromRgb(window));
    palette.setColor(QPalette::Base, QColor::fromRgb(base));
    palette.setColor(QPalette::WindowText, QColor::fromRgb(text));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(accent));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(onAccent));
    return palette;
}

} // namespace

TEST_CASE("black on white is twenty-one to one")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    // The example pair of the WCAG understanding document: #777777 just misses 4.5 on white.
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("every pair of every theme can be read by tired eyes")
{
    const auto theme = GENERATE(ThemeName::Light, ThemeName::Cream, ThemeName::Dark, ThemeName::HighContrast);
    const Colours c = coloursOf(theme, {});
    INFO(themeText(theme).toStdString());
    CHECK(isReadable(c));
    CHECK(contrast(c.text, c.background) >= 16.0);
    CHECK(contrast(c.muted, c.panel) >= 7.0);
    CHECK(contrast(c.onAccent, c.accent) >= 7.0);
    CHECK(contrast(c.edge, c.panel) >= 5.0);
}

TEST_CASE("one pale pair is enough for colours not to count as readable")
{
    Colours c = coloursOf(ThemeName::Light, {});
    c.muted = QColor(0x99, 0x99, 0x99);
    CHECK_FALSE(isReadable(c));
    c = coloursOf(ThemeName::Light, {});
    c.edge = QColor(0xDD, 0xDD, 0xDD);
    CHECK_FALSE(isReadable(c));
}

TEST_CASE("the computer's own colours are followed when they can be read")
{
    const QPalette sepia = computer(0xFDF6E3, 0xFFFFFF, 0x000000, 0x003366, 0xFFFFFF);
    const Colours c = coloursOf(ThemeName::SameAsComputer, sepia);
    CHECK(c.panel == QColor::fromRgb(0xFDF6E3));
    CHECK(c.accent == QColor::fromRgb(0x003366));
    CHECK(isReadable(c));
}

TEST_CASE("a dark computer gets dark colours")
{
    const Colours c =
        coloursOf(ThemeName::SameAsComputer, computer(0x000000, 0x000000, 0xFFFFFF, 0xFFFF00, 0x000000));
    CHECK(c.background == QColor(Qt::black));
    CHECK(isReadable(c));
}

TEST_CASE("a computer whose colours are too pale gets ours")
{
    const Colours c =
        coloursOf(ThemeName::SameAsComputer, computer(0xEFEFEF, 0xFFFFFF, 0x888888, 0x3DAEE9, 0xFFFFFF));
    CHECK(c == coloursOf(ThemeName::Light, {}));
}

TEST_CASE("a theme is found again by the key it is kept under")
{
    const auto theme = GENERATE(ThemeName::SameAsComputer, ThemeName::Light, ThemeName::Cream,
                                ThemeName::Dark, ThemeName::HighContrast);
    CHECK(themeFromKey(themeKey(theme)) == theme);
    CHECK_FALSE(themeText(theme).isEmpty());
    CHECK(themeFromKey(u"a theme of next year"_s) == ThemeName::SameAsComputer);
}

TEST_CASE("a change of size and colours reaches what is already open")
{
    const test::Look look(ThemeName::Light, 14);
    Page page;
    page.setHeading(u"Bills"_s);
    auto* words = page.paragraph(u"They ask for £323.00."_s);
    auto* edit = new QLineEdit(&page);
    page.body()->addWidget(edit);
    auto* button = new Button(u"Continue"_s);
    button->setPrimary(true);
    page.body()->addWidget(button);
    test::showAt(page);
    const int before = button->height();

    applyTheme(*qApp, ThemeName::Dark, 28);
    test::showAt(page);
    CHECK(words->font().pointSizeF() == Approx(28));
    CHECK(edit->font().pointSizeF() == Approx(28));
    CHECK(button->height() > before);
    CHECK(page.findChild<Words*>(u"heading"_s)->font().pointSizeF() == Approx(28 * 1.7));
    CHECK(page.palette().color(QPalette::Window) == currentColours().background);
    test::checkWordsBigEnough(page);
    test::checkNothingCut(page);
}

TEST_CASE("a button that cannot be pressed can be read in every theme, the first one of a page too")
{
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
        const test::Look look(theme);
        Button button(QCoreApplication::translate("Frame", "&Continue"));
        button.setPrimary(true);
        button.setEnabled(false);
        test::showAt(button);
        const QImage picture = button.grab().toImage();
        CHECK(picture.pixelColor(12, picture.height() / 2) == currentColours().background);
    }
}

TEST_CASE("the page is really drawn in the colours of the theme")
{
    const auto theme = GENERATE(ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast);
    const test::Look look(theme, 14);
    Page page;
    page.setHeading(u"Bills"_s);
    test::showAt(page, 600, 300);
    const QImage picture = page.grab().toImage();
    CHECK(picture.pixelColor(590, 290) == currentColours().background);
    bool inked = false;
    for (int y = 0; y < 100 && !inked; ++y)
        for (int x = 0; x < 300 && !inked; ++x)
            inked = picture.pixelColor(x, y) == currentColours().text;
    CHECK(inked);
}
