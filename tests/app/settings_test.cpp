#include "app/preferences.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/frame.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// Types where to into the window that asks for it, and says yes.
void chooseFile(Walk& walk, const QString& asks, const QString& path)
{
    auto* dialog = walk.window().findChild<QFileDialog*>(asks);
    REQUIRE(dialog != nullptr);
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    REQUIRE(name != nullptr);
    name->setText(path);
    walk.settle();
    const auto yes =
        dialog->acceptMode() == QFileDialog::AcceptSave ? QDialogButtonBox::Save : QDialogButtonBox::Open;
    dialog->findChild<QDialogButtonBox*>()->button(yes)->click();
    walk.settle();
    walk.window().activateWindow(); // without a window manager nobody gives the focus back
    walk.settle();
}

/// Mirrored while it lives, as for a language written from right to left.
struct Mirrored
{
    explicit Mirrored(Qt::LayoutDirection direction) { QApplication::setLayoutDirection(direction); }
    ~Mirrored() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Mirrored(const Mirrored&) = delete;
    Mirrored& operator=(const Mirrored&) = delete;
};

QAbstractButton* backOf(Walk& walk, const QString& name)
{
    return walk.window().frame()->visiblePage()->findChild<QAbstractButton*>(name);
}

PaperLook lookOfStatement(Walk& walk)
{
    walk.press(u"Print"_s);
    walk.press(u"See it"_s);
    auto* sheets = qobject_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(sheets != nullptr);
    return sheets->look();
}

} // namespace

TEST_CASE("the paper in the printer is said once, for every paper, and is put back, by mouse and by keyboard")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    const Mirrored mirrored(GENERATE(Qt::LeftToRight, Qt::RightToLeft));
    Walk walk(by);
    walk.openPractice();
    const auto changes = walk.window().file()->snapshot()->history.size();
    CHECK(lookOfStatement(walk).size == PaperLook::Size::A4);
    walk.press(u"Settings and help"_s);
    CHECK_FALSE(backOf(walk, u"paperSheetBack"_s)->isVisible());
    walk.choose(u"US Letter"_s);
    CHECK(backOf(walk, u"paperSheetBack"_s)->isVisible());
    CHECK(lookOfStatement(walk).size == PaperLook::Size::Letter);
    // It belongs to this computer: the daybook is as it was.
    CHECK(walk.window().file()->snapshot()->history.size() == changes);
    walk.press(u"Settings and help"_s);
    walk.choose(u"A4, the usual size in the UK"_s);
    REQUIRE(Preferences().sheet() == PaperLook::Size::A4);
    backOf(walk, u"paperSheetBack"_s)->click();
    CHECK(Preferences().sheet() == PaperLook::Size::Letter); // as it was when the page was opened
}

TEST_CASE("words on paper are large on every paper once that was said in Settings, and it can be taken back")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    const Mirrored mirrored(GENERATE(Qt::LeftToRight, Qt::RightToLeft));
    Walk walk(by);
    walk.openPractice();
    walk.press(u"Settings and help"_s);
    walk.choose(u"Large print (18 point)"_s);
    walk.settle();
    CHECK(backOf(walk, u"paperPointsBack"_s)->isVisible());
    CHECK(lookOfStatement(walk).bodyPoints == 18);
    walk.window().file()->takeBack();
    walk.settle();
    CHECK(lookOfStatement(walk).bodyPoints == 14);
}

TEST_CASE("which pages are seen is put back as it was")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"Settings and help"_s);
    CHECK_FALSE(backOf(walk, u"viewBack"_s)->isVisible());
    walk.choose(u"Only the main ones: Today, Bills, Letters and Print"_s);
    REQUIRE(Preferences().view() == MenuView::Simple);
    REQUIRE(backOf(walk, u"viewBack"_s)->isVisible());
    backOf(walk, u"viewBack"_s)->click();
    CHECK(Preferences().view() == MenuView::Helper);
    CHECK(walk.canPress(u"Calendar"_s));
}

TEST_CASE("a copy is kept where the person says, and that copy is opened, by mouse and by keyboard")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    const Mirrored mirrored(GENERATE(Qt::LeftToRight, Qt::RightToLeft));
    Walk walk(by);
    walk.openPractice();
    const auto visits = walk.window().file()->snapshot()->household.visits;
    const QString copy = walk.folder() + u"/on the stick.daybook"_s;
    walk.press(u"Settings and help"_s);
    walk.press(u"Make a copy, for example on a USB stick"_s);
    chooseFile(walk, u"chooseCopy"_s, copy);
    CHECK(walk.banner().startsWith(u"Copied to “"_s));
    REQUIRE(QFile::exists(copy));
    walk.press(u"Settings and help"_s);
    walk.press(u"Open another daybook"_s);
    chooseFile(walk, u"chooseDaybook"_s, copy);
    CHECK(walk.window().file()->snapshot()->path == copy);
    CHECK(walk.window().file()->snapshot()->household.visits == visits);
}

TEST_CASE("when no place is chosen for a copy nothing is written and nothing is said")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk;
    walk.openPractice();
    walk.press(u"Settings and help"_s);
    const QString before = walk.banner();
    walk.press(u"Make a copy, for example on a USB stick"_s);
    auto* dialog = walk.window().findChild<QFileDialog*>(u"chooseCopy"_s);
    REQUIRE(dialog != nullptr);
    dialog->reject();
    walk.settle();
    CHECK(walk.banner() == before);
    CHECK(walk.window().findChild<QFileDialog*>(u"chooseCopy"_s) == nullptr);
}
