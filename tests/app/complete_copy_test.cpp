#include "core/check/check_bill.h"
#include "core/papers/findings_json.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

/// Presses the button and chooses this file in the dialog that opens.
void choose(Walk& walk, const QString& button, const QString& dialogName, const QString& path)
{
    walk.press(button);
    auto* dialog = walk.window().findChild<QFileDialog*>(dialogName);
    REQUIRE(dialog != nullptr);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    walk.settle();
}

} // namespace

TEST_CASE("a complete copy is made and opened again, and the person is told that every sum is the same")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk;
    walk.openPractice();
    walk.press(u"Settings and help"_s);
    const QString zip = walk.folder() + u"/everything.zip"_s;
    choose(walk, u"Make a complete copy (one zip)"_s, u"chooseCompleteCopy"_s, zip);
    CHECK(walk.banner().startsWith(u"Everything was copied to"_s));
    CHECK(walk.banner().contains(QDir::toNativeSeparators(zip)));
    REQUIRE(QFile::exists(zip));
    const auto before = walk.window().file()->snapshot();
    choose(walk, u"Open a complete copy"_s, u"chooseCompleteCopyToOpen"_s, zip);
    const auto after = walk.window().file()->snapshot();
    CHECK(after->path != before->path);
    CHECK(findingsJson(after->report) == findingsJson(before->report));
    CHECK(after->historyCode == before->historyCode);
    CHECK(walk.banner().contains(u"Every sum is the same as in the copy"_s));
}

TEST_CASE("a zip that is no complete copy is told, and the open daybook stays open")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk;
    walk.openPractice();
    walk.press(u"Settings and help"_s);
    const QString zip = walk.folder() + u"/holiday.zip"_s;
    QFile file(zip);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write("PK\3\4 photographs") > 0));
    file.close();
    const QString before = walk.window().file()->snapshot()->path;
    choose(walk, u"Open a complete copy"_s, u"chooseCompleteCopyToOpen"_s, zip);
    CHECK(walk.banner().contains(u"is not a complete copy of a daybook"_s));
    CHECK(walk.window().file()->snapshot()->path == before);
}

TEST_CASE("on a new computer a complete copy is opened from the first page")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk;
    walk.openPractice();
    walk.press(u"Settings and help"_s);
    const QString zip = walk.folder() + u"/everything.zip"_s;
    choose(walk, u"Make a complete copy (one zip)"_s, u"chooseCompleteCopy"_s, zip);
    walk.press(u"Start a new daybook"_s);
    walk.press(u"Skip these questions"_s);
    const QString before = walk.window().file()->snapshot()->path;
    choose(walk, u"Open a complete copy"_s, u"chooseCompleteCopyToOpen"_s, zip);
    CHECK(walk.window().file()->snapshot()->path != before);
    CHECK(walk.banner().contains(u"Every sum is the same as in the copy"_s));
}
