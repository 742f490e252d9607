#include "core/check/check_bill.h"
#include "core/papers/findings_json.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

/// Presses the button and chooses this folder in the dialog that opens.
void copyInto(Walk& walk, const QString& folder)
{
    walk.press(u"Copy everything to a folder"_s);
    auto* dialog = walk.window().findChild<QFileDialog*>(u"chooseFolder"_s);
    REQUIRE(dialog != nullptr);
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    REQUIRE(name != nullptr);
    name->setText(folder);
    walk.settle();
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    REQUIRE(buttons != nullptr);
    buttons->button(QDialogButtonBox::Open)->click();
    walk.settle();
}

QStringList foldersIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

TEST_CASE("everything is copied to a folder of plain files that ask about the same, as often as one likes")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk;
    walk.openPractice();
    walk.press(u"Settings and help"_s);
    const QString place = walk.folder() + u"/stick"_s;
    REQUIRE(QDir().mkdir(place));
    copyInto(walk, place);
    REQUIRE(foldersIn(place).size() == 1);
    const QString copy = place + u'/' + foldersIn(place).front();
    CHECK(walk.banner().startsWith(u"Copied to the folder"_s));
    CHECK(walk.banner().contains(QDir::toNativeSeparators(copy)));
    const HouseholdReading reading = readHousehold(copy);
    REQUIRE(reading.unusable.isEmpty());
    const auto snapshot = walk.window().file()->snapshot();
    CHECK(findingsJson(check(reading.household)) == findingsJson(check(snapshot->household)));
    // The second one stands beside the first.
    copyInto(walk, place);
    CHECK(foldersIn(place).size() == 2);
}

TEST_CASE("where the folder cannot be written the person is told, and the daybook is as it was")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk;
    walk.openPractice();
    walk.press(u"Settings and help"_s);
    const QString place = walk.folder() + u"/stick"_s;
    REQUIRE(QDir().mkdir(place));
    const auto before = walk.window().file()->snapshot()->history.size();
    walk.press(u"Copy everything to a folder"_s);
    auto* dialog = walk.window().findChild<QFileDialog*>(u"chooseFolder"_s);
    REQUIRE(dialog != nullptr);
    // The stick is pulled out, and something else has its name, between choosing and writing.
    REQUIRE(QDir().rmdir(place));
    QFile taken(place);
    REQUIRE(taken.open(QIODevice::WriteOnly));
    taken.close();
    Q_EMIT dialog->fileSelected(place);
    walk.settle();
    CHECK(walk.banner().contains(u"could not be written"_s));
    CHECK(walk.banner().contains(u"Everything saved before is safe"_s));
    CHECK(walk.window().file()->snapshot()->history.size() == before);
}
