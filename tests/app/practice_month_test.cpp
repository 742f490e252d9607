#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/frame.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

/// Presses "Save as PDF" and answers where it should be kept.
void keepAsPdf(Walk& walk, const QString& path)
{
    walk.press(u"Save as PDF"_s);
    auto* dialog = walk.window().findChild<QFileDialog*>(u"savePaper"_s);
    REQUIRE(dialog != nullptr);
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    REQUIRE(name != nullptr);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, path);
    REQUIRE(QMetaObject::invokeMethod(dialog, "accept"));
    walk.settle();
    walk.window().activateWindow(); // without a window manager nobody gives the focus back
    walk.settle();
    CHECK(walk.banner().contains(u"Kept as"_s));
}

QString textOfPdf(const QString& path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar(0x00A0), u' ');
}

void lookAroundWithMadeUpData(Walk& walk)
{
    walk.window().start({});
    walk.settle();
    CHECK(walk.seen().contains(u"You cannot break anything here"_s));
    for (int step = 0; step < 3; ++step)
        walk.press(walk.canPress(u"Skip this question"_s) ? u"Skip this question"_s : u"Continue"_s);
    walk.press(u"Look around with made-up data"_s);
    REQUIRE(walk.window().file()->isOpen());
    CHECK(walk.heading().contains(u"Thursday 2 July 2026"_s));
}

void goodDayIsOnePress(Walk& walk)
{
    walk.press(u"All came as planned"_s);
    CHECK(walk.banner().startsWith(u"Saved."_s));
    const auto visits = walk.window().file()->snapshot()->household.visits.size();
    walk.pressBeginning(u"Take back"_s);
    CHECK(walk.banner().startsWith(u"Took back: "_s));
    CHECK(walk.banner().count(u"back"_s) == 1);
    CHECK(walk.window().file()->snapshot()->household.visits.size() < visits);
    walk.press(u"All came as planned"_s);
}

void checkTheBill(Walk& walk)
{
    walk.press(u"Bills"_s);
    walk.pressBeginning(u"Check this bill"_s);
    walk.press(u"Yes, check it"_s);
    CHECK(walk.seen().contains(u"£44.00"_s));
    walk.press(u"Go through them one by one"_s);
    for (const QString& day :
         {u"Thursday 4 June"_s, u"Saturday 13 June"_s, u"Sunday 14 June"_s, u"Wednesday 24 June"_s}) {
        CHECK(walk.seen().contains(day));
        CHECK(walk.seen().contains(u"nobody came"_s));
        walk.press(u"Ask about this"_s);
    }
    CHECK(walk.seen().contains(u"£279.00"_s));
    CHECK(walk.seen().contains(u"£323.00"_s));
    CHECK(walk.window().file()->snapshot()->household.answers.size() == 4);
}

void writeTheLetter(Walk& walk)
{
    walk.press(u"Write the letter"_s);
    walk.press(u"See the letter"_s);
    const QString path = walk.folder() + u"/letter.pdf"_s;
    keepAsPdf(walk, path);
    const QString text = textOfPdf(path);
    CHECK(text.contains(u"I am paying £279.00"_s));
    CHECK(text.contains(u"Nobody came"_s));
    CHECK(text.contains(u"£44.00"_s));
}

void printTheStatement(Walk& walk)
{
    walk.press(u"Print"_s);
    walk.pressBeginning(u"June 2026"_s);
    walk.press(u"See it"_s);
    const QString path = walk.folder() + u"/statement.pdf"_s;
    keepAsPdf(walk, path);
    const QString text = textOfPdf(path);
    CHECK(text.contains(u"the bill is £323.00"_s));
    CHECK(text.contains(u"You can pay £279.00 now"_s));
    CHECK(text.contains(u"Page 1 of"_s));
}

void theWholeMonth(Walk::By by)
{
    Walk walk(by);
    lookAroundWithMadeUpData(walk);
    goodDayIsOnePress(walk);
    checkTheBill(walk);
    writeTheLetter(walk);
    printTheStatement(walk);
}

} // namespace

TEST_CASE("the practice month by mouse, from the first start to the letter and the statement")
{
    theWholeMonth(Walk::By::Mouse);
}

TEST_CASE("the practice month by keyboard alone")
{
    theWholeMonth(Walk::By::Keyboard);
}

TEST_CASE("the practice month in a window that runs from right to left")
{
    const struct Mirrored
    {
        Mirrored() { QApplication::setLayoutDirection(Qt::RightToLeft); }
        ~Mirrored() { QApplication::setLayoutDirection(Qt::LeftToRight); }
        Mirrored(const Mirrored&) = delete;
        Mirrored& operator=(const Mirrored&) = delete;
    } mirrored;
    theWholeMonth(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
}

TEST_CASE("what was written down is still there after a restart, and can still be taken back")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"All came as planned"_s);
    const QString path = walk.window().file()->snapshot()->path;
    const QString sentence = walk.window().file()->snapshot()->nextUndo->sentence;
    walk.window().file()->close();
    walk.settle();
    walk.window().start(path);
    walk.settle();
    REQUIRE(walk.window().file()->isOpen());
    CHECK(walk.window().file()->snapshot()->nextUndo->sentence == sentence);
    const auto before = walk.window().file()->snapshot()->household.visits.size();
    walk.pressBeginning(u"Take back"_s);
    CHECK(walk.window().file()->snapshot()->household.visits.size() < before);
}

TEST_CASE("a file that is no daybook is left alone and said so")
{
    Walk walk;
    walk.openPractice();
    const QString path = walk.folder() + u"/holiday.daybook"_s;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a daybook at all");
    file.close();
    const QString before = walk.window().file()->snapshot()->path;
    walk.window().start(path);
    walk.settle();
    CHECK_FALSE(walk.banner().isEmpty());
    CHECK(walk.window().file()->snapshot()->path == before);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "not a daybook at all");
}
