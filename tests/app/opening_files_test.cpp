#include "app/daybook_file.h"
#include "core/store/daybook.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/frame.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// Pulls a file onto the window with the mouse and lets go.
bool drop(Walk& walk, const QString& path)
{
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(path)});
    const QPoint where(300, 300);
    QDragEnterEvent enter(where, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(&walk.window(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(where, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(&walk.window(), &dropped);
    walk.settle();
    return true;
}

QString someBill(Walk& walk)
{
    const QString path = walk.folder() + u"/July.csv"_s;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("date,start,end,amount\n01/07/2026,08:00,08:30,10.50\n");
    return path;
}

QString joansDaybook(Walk& walk)
{
    const QString path = walk.folder() + u"/joan.daybook"_s;
    Person person;
    person.name = u"Joan Price"_s;
    Daybook::create(path, person, [] { return QDateTime(QDate(2026, 7, 2), QTime(9, 0)); });
    return path;
}

QByteArray packaged(const QString& name)
{
    QFile file(QStringLiteral(DAYBOOK_SOURCE_DIR "/packaging/linux/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a bill that is pulled onto the window is read and shown before anything is kept")
{
    Walk walk;
    walk.openPractice();
    const auto bills = walk.window().file()->snapshot()->household.bills.size();
    REQUIRE(drop(walk, someBill(walk)));
    CHECK(walk.seen().contains(u"This is what we read."_s));
    CHECK(walk.window().file()->snapshot()->household.bills.size() == bills);
}

TEST_CASE("a telephone's calendar that is pulled onto the window becomes notes to read over")
{
    Walk walk;
    walk.openPractice();
    const QString path = walk.folder() + u"/anne.ICS"_s;
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260701T070500Z\r\nSUMMARY:Ann\r\n"
                   "END:VEVENT\r\nEND:VCALENDAR\r\n");
    }
    const auto visits = walk.window().file()->snapshot()->household.visits.size();
    REQUIRE(drop(walk, path));
    CHECK(walk.heading() == u"Paste notes from a telephone"_s);
    REQUIRE(walk.window().findChild<QPlainTextEdit*>(u"notes"_s) != nullptr);
    CHECK(walk.window().findChild<QPlainTextEdit*>(u"notes"_s)->toPlainText() == u"2026-07-01 08:05 Ann"_s);
    CHECK(walk.window().file()->snapshot()->household.visits.size() == visits);
}

TEST_CASE("a daybook that is pulled onto the window is opened, and is found again among those opened lately")
{
    Walk walk;
    walk.openPractice();
    const QString practice = walk.window().file()->snapshot()->path;
    const QString joan = joansDaybook(walk);
    REQUIRE(drop(walk, joan));
    CHECK(walk.window().file()->snapshot()->path == joan);
    CHECK(Preferences().recentDaybooks() == QStringList{joan, practice});
    walk.press(u"Settings and help"_s);
    walk.pressBeginning(u"Open Practice"_s);
    CHECK(walk.window().file()->snapshot()->path == practice);
}

TEST_CASE(
    "a bill pulled onto the window before there is a daybook, or while only looking, is not lost silently")
{
    Walk walk;
    walk.window().start({});
    walk.settle();
    REQUIRE(drop(walk, someBill(walk)));
    CHECK(walk.banner().contains(u"there is no daybook yet to put it in"_s));
    walk.openPractice();
    walk.window().file()->open(walk.window().file()->snapshot()->path, OpenMode::ReadOnly);
    walk.settle();
    REQUIRE(drop(walk, someBill(walk)));
    CHECK(walk.banner().contains(u"this daybook is open to look at. Nothing was changed."_s));
}

TEST_CASE("a daybook named on the command line opens; one that is not there says so")
{
    Walk walk;
    const QString joan = joansDaybook(walk);
    walk.window().start(joan);
    walk.settle();
    CHECK(walk.window().file()->snapshot()->path == joan);
    walk.window().start(walk.folder() + u"/gone.daybook"_s);
    walk.settle();
    CHECK(walk.banner().contains(u"There is no daybook at"_s));
    CHECK(walk.window().file()->snapshot()->path == joan);
}

TEST_CASE("the desktop opens files that end in .daybook with Daybook")
{
    const QByteArray desktop = packaged(u"uk.daybook.daybook.desktop"_s);
    CHECK(desktop.contains("Exec=daybook %f\n"));
    CHECK(desktop.contains("MimeType=application/x-daybook;\n"));
    const QByteArray mime = packaged(u"uk.daybook.daybook.xml"_s);
    CHECK(mime.contains("<mime-type type=\"application/x-daybook\">"));
    CHECK(mime.contains("<glob pattern=\"*.daybook\"/>"));
}
