#include "core/base/sha256.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"

#include "app/daybook_file.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QBuffer>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

QByteArray photo()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::lightGray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "jpg"));
    return bytes;
}

/// Puts the bytes into a file and adds it on the page of the day's papers.
void add(Walk& walk, const QString& name, const QByteArray& bytes)
{
    const QString path = walk.folder() + u'/' + name;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    walk.press(u"Add a picture or PDF…"_s);
    auto* dialog = walk.window().findChild<QFileDialog*>(u"choosePaper"_s);
    REQUIRE(dialog != nullptr);
    auto* field = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    REQUIRE(field != nullptr);
    field->setText(path);
    walk.settle();
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    REQUIRE(buttons != nullptr);
    buttons->button(QDialogButtonBox::Open)->click();
    walk.settle();
    walk.window().activateWindow(); // without a window manager nobody gives the focus back
    walk.settle();
}

std::vector<KeptPaper> keptWithDays(Walk& walk)
{
    return walk.window().file()->snapshot()->dayPapers;
}

} // namespace

TEST_CASE(
    "a photo of the carer's note is kept with its day, seen again, and taken back, by mouse and by keyboard")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    walk.openPractice();
    const auto visits = walk.window().file()->snapshot()->household.visits;
    walk.press(u"Keep a picture or paper with this day"_s);
    CHECK(walk.heading() == u"Pictures and papers of a day"_s);
    CHECK(walk.seen().contains(u"Thursday 2 July 2026"_s));
    CHECK(walk.seen().contains(u"Nothing is kept with this day yet."_s));
    const QByteArray picture = photo();
    add(walk, u"note.jpg"_s, picture);
    REQUIRE(keptWithDays(walk).size() == 1);
    CHECK(keptWithDays(walk).front().day == QDate(2026, 7, 2));
    CHECK(keptWithDays(walk).front().sha256 == sha256Hex(picture));
    CHECK(walk.seen().contains(u"note.jpg"_s));
    CHECK(walk.canPress(u"Save it as a file…"_s));

    // The day says so, and another day does not.
    walk.press(u"Back"_s);
    auto* kept = walk.window().frame()->visiblePage()->findChild<QPushButton*>(u"dayPapers"_s);
    REQUIRE(kept != nullptr);
    CHECK(kept->text().startsWith(u"1 picture"_s));
    CHECK(walk.window().file()->snapshot()->household.visits == visits);
    walk.press(kept);
    CHECK(walk.seen().contains(u"note.jpg"_s));
    walk.press(u"Take this paper out"_s);
    CHECK(keptWithDays(walk).empty());
    CHECK(walk.seen().contains(u"Nothing is kept with this day yet."_s));
    walk.pressBeginning(u"Take back"_s);
    REQUIRE(keptWithDays(walk).size() == 1);
    CHECK(walk.seen().contains(u"note.jpg"_s));
    walk.pressBeginning(u"Take back"_s);
    CHECK(keptWithDays(walk).empty());
}

TEST_CASE("what cannot be kept with a day is told in words, and nothing is kept")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk;
    walk.openPractice();
    walk.press(u"Keep a picture or paper with this day"_s);
    add(walk, u"IMG_1.HEIC"_s,
        QByteArray("\0\0\0\x18"
                   "ftypheic\0\0\0\0",
                   16));
    CHECK(walk.banner().contains(u"is a HEIC picture from a telephone"_s));
    add(walk, u"cut.jpg"_s, photo().left(60));
    CHECK(walk.banner().contains(u"damaged or not whole"_s));
    add(walk, u"empty.pdf"_s, {});
    CHECK(walk.banner().contains(u"is empty"_s));
    CHECK(keptWithDays(walk).empty());
}
