#include "core/base/sha256.h"
#include "core/papers/year_archive.h"
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
void keepIn(Walk& walk, const QString& folder)
{
    walk.press(u"Keep this year"_s);
    auto* dialog = walk.window().findChild<QFileDialog*>(u"chooseYearFolder"_s);
    REQUIRE(dialog != nullptr);
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    REQUIRE(name != nullptr);
    name->setText(folder);
    walk.settle();
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open)->click();
    walk.settle();
    walk.settle(); // what was kept is noted in the daybook
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString newFolder(const Walk& walk, const QString& name)
{
    const QString path = walk.folder() + u'/' + name;
    REQUIRE(QDir().mkdir(path));
    return path;
}

} // namespace

TEST_CASE("a whole year is kept as a folder that opens without Daybook, by mouse or keys")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    walk.openPractice();
    walk.press(u"Print"_s);
    walk.press(u"Keep a whole year"_s);
    CHECK(walk.heading() == u"Keep a whole year"_s);
    const QString place = newFolder(walk, u"stick"_s);
    keepIn(walk, place);
    INFO(walk.banner().toStdString());
    const QStringList folders = QDir(place).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    REQUIRE(folders == QStringList{u"Year of care 2026-04 to 2027-03"_s});
    CHECK(walk.banner().contains(u"Open the file index.html"_s));
    const QString year = place + u'/' + folders.front() + u'/';
    CHECK(bytesAt(year + u"index.html"_s).contains("statements/2026-06.pdf"));
    CHECK(bytesAt(year + u"statements/2026-06.pdf"_s).startsWith("%PDF-"));
    // Every file is as the list says, and the list as the daybook does.
    const QByteArray list = bytesAt(year + u"sha256sums.txt"_s);
    const auto lines = list.trimmed().split('\n');
    CHECK(lines.size() > 8);
    for (const QByteArray& line : lines)
        CHECK(sha256Hex(bytesAt(year + QString::fromUtf8(line.mid(66)))).toLatin1() == line.left(64));
    const auto snapshot = walk.window().file()->snapshot();
    const auto kept = readKeptYears(snapshot->settings.at(u"years/kept"_s));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().sha256 == sha256Hex(list));
    CHECK(walk.seen().contains(u"Kept on "_s));
    CHECK(walk.seen().contains(kept.front().sha256.left(8)));
}

TEST_CASE("the same year kept twice is the same to the byte, and never over one that is there")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk;
    walk.openPractice();
    walk.press(u"Print"_s);
    walk.press(u"Keep a whole year"_s);
    const QString one = newFolder(walk, u"one"_s);
    const QString two = newFolder(walk, u"two"_s);
    keepIn(walk, one);
    keepIn(walk, two);
    const QString list = u"/Year of care 2026-04 to 2027-03/sha256sums.txt"_s;
    const QByteArray first = bytesAt(one + list);
    CHECK(first == bytesAt(two + list));
    const auto before = walk.window().file()->snapshot()->history.size();
    keepIn(walk, one);
    CHECK(walk.banner().contains(u"There is already a folder"_s));
    CHECK(walk.banner().contains(u"left as it is"_s));
    CHECK(bytesAt(one + list) == first);
    CHECK(walk.window().file()->snapshot()->history.size() == before);
}

TEST_CASE("a year that cannot be written is said, nothing half is left, and it can be tried again")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk;
    walk.openPractice();
    walk.press(u"Print"_s);
    walk.press(u"Keep a whole year"_s);
    const QString place = newFolder(walk, u"stick"_s);
    walk.press(u"Keep this year"_s);
    auto* dialog = walk.window().findChild<QFileDialog*>(u"chooseYearFolder"_s);
    REQUIRE(dialog != nullptr);
    // The stick is pulled out between choosing and writing.
    REQUIRE(QDir().rmdir(place));
    Q_EMIT dialog->fileSelected(place);
    dialog->close();
    walk.settle();
    CHECK(walk.banner().contains(u"could not be written"_s));
    CHECK(walk.banner().contains(u"Everything saved before is safe"_s));
    CHECK_FALSE(QDir(place).exists());
    REQUIRE(QDir().mkdir(place));
    keepIn(walk, place);
    CHECK(QDir(place).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("a daybook that can only be looked at can have its years kept, from where care has ended too")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Walk walk;
    walk.openPractice();
    const QString path = walk.window().file()->snapshot()->path;
    walk.window().file()->open(path, OpenMode::ReadOnly);
    walk.settle();
    walk.press(u"Print"_s);
    walk.press(u"Keep a whole year"_s);
    const QString place = newFolder(walk, u"stick"_s);
    keepIn(walk, place);
    CHECK(QDir(place).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    CHECK(walk.banner().contains(u"The year is in the folder"_s));
    walk.window().file()->open(path, OpenMode::ReadWrite);
    walk.settle();
    walk.press(u"Settings and help"_s);
    walk.press(u"When care has ended"_s);
    walk.press(u"Keep a whole year"_s);
    CHECK(walk.heading() == u"Keep a whole year"_s);
}
