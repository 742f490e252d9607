#include "tests/app/walk.h"
#include "tests/support/catch.h"

#include "app/daybook_file.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

std::vector<Visit> writtenFrom(Walk& walk, QDate first)
{
    std::vector<Visit> found;
    const auto snapshot = walk.window().file()->snapshot();
    std::ranges::copy_if(snapshot->household.visits, std::back_inserter(found),
                         [first](const Visit& visit) { return visit.date >= first; });
    std::ranges::sort(found, {}, &Visit::date);
    return found;
}

/// A daybook with three visits a day and nothing written down, on 2 July 2026.
void openWithThreeADay(Walk& walk)
{
    Household household;
    household.person.name = u"Mrs Jones"_s;
    const auto daily = [](const QString& name, QTime start, QTime end) {
        RotaEntry entry;
        entry.name = name;
        entry.weekdays.set();
        entry.start = start;
        entry.end = end;
        entry.service = u"personal care"_s;
        entry.from = QDate(2026, 5, 1);
        return entry;
    };
    household.rota = {daily(u"Morning"_s, QTime(8, 0), QTime(8, 30)),
                      daily(u"Lunch"_s, QTime(12, 30), QTime(13, 0)),
                      daily(u"Bed"_s, QTime(20, 0), QTime(20, 30))};
    walk.window().file()->createFrom(walk.folder() + u"/Mrs Jones.daybook"_s, household, {});
    walk.settle();
}

/// Presses the button that opens a file of a telephone and names a file with these bytes.
void openNotesFile(Walk& walk, const QString& name, const QByteArray& bytes)
{
    const QString path = walk.folder() + u'/' + name;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    walk.press(u"Open a file from the telephone"_s);
    auto* dialog = walk.window().findChild<QFileDialog*>(u"chooseNotesFile"_s);
    REQUIRE(dialog != nullptr);
    dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
    walk.settle();
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open)->click();
    walk.settle();
    walk.window().activateWindow();
    walk.settle();
}

} // namespace

TEST_CASE("a visit from the paper sheet is one line typed and Enter, and can be taken back")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    walk.openPractice();
    walk.press(u"Catch up many days"_s);
    walk.press(u"Type from a paper sheet"_s);
    CHECK(walk.heading() == u"Type July 2026 from the paper sheet"_s);
    CHECK(walk.seen().contains(u"2 visits are not written down yet."_s));
    walk.type(u"8.10 8.20 Ann"_s);
    CHECK(walk.seen().contains(u"Enter writes: Ann came, 8:10 am to 8:20 am."_s));
    walk.key(Qt::Key_Return);
    walk.settle();
    auto written = writtenFrom(walk, QDate(2026, 7, 1));
    REQUIRE(written.size() == 1);
    CHECK(written[0].start == QTime(8, 10));
    CHECK(written[0].end == QTime(8, 20));
    CHECK(written[0].planned == QTime(8, 0));
    CHECK(written[0].carers == QStringList{u"Ann"_s});
    CHECK(walk.seen().contains(u"Thu 2 July 2026, 8:00 am to 8:30 am"_s));
    walk.type(u"m"_s);
    walk.key(Qt::Key_Return);
    walk.settle();
    written = writtenFrom(walk, QDate(2026, 7, 1));
    REQUIRE(written.size() == 2);
    CHECK(written[1].state == VisitState::NobodyCame);
    CHECK(walk.seen().contains(u"Every planned visit of this month is written down."_s));
    walk.pressBeginning(u"Take back"_s);
    walk.settle();
    CHECK(writtenFrom(walk, QDate(2026, 7, 1)).size() == 1);
    CHECK(walk.seen().contains(u"1 visit is not written down yet."_s));
}

TEST_CASE("what is not understood stays in the field, and nothing is written over by one Enter too many")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"Catch up many days"_s);
    walk.press(u"Type from a paper sheet"_s);
    walk.type(u"cancelled"_s);
    walk.key(Qt::Key_Return);
    CHECK(walk.seen().contains(u"Problem: This could not be read."_s));
    CHECK(writtenFrom(walk, QDate(2026, 7, 1)).empty());
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->text() == u"cancelled"_s);
    field->selectAll();
    walk.type(u"c"_s);
    walk.key(Qt::Key_Return);
    walk.settle();
    walk.key(Qt::Key_Up);
    CHECK(walk.seen().contains(u"Written down: cancelled by me."_s));
    walk.key(Qt::Key_Return);
    walk.settle();
    const auto written = writtenFrom(walk, QDate(2026, 7, 1));
    REQUIRE(written.size() == 1);
    CHECK(written[0].state == VisitState::CancelledByPerson);
}

TEST_CASE("a month of ninety-three visits is typed without touching the mouse, one key for each that came as "
          "planned")
{
    Walk walk(Walk::By::Keyboard);
    openWithThreeADay(walk);
    walk.press(u"Catch up many days"_s);
    walk.press(u"Type from a paper sheet"_s);
    REQUIRE(walk.heading() == u"Type July 2026 from the paper sheet"_s);
    walk.press(u"The month before"_s);
    REQUIRE(walk.heading() == u"Type June 2026 from the paper sheet"_s);
    walk.press(u"The month before"_s);
    REQUIRE(walk.heading() == u"Type May 2026 from the paper sheet"_s);
    REQUIRE(walk.seen().contains(u"93 visits are not written down yet."_s));
    auto* page = walk.window().findChild<QWidget*>(u"typedVisit"_s);
    REQUIRE(page != nullptr);
    page->findChild<QLineEdit*>()->setFocus();
    int keys = 0;
    for (int i = 0; i < 93; ++i) {
        if (i == 41) {
            walk.type(u"m"_s);
            ++keys;
        }
        walk.key(Qt::Key_Return);
        ++keys;
    }
    walk.settle();
    const auto written = writtenFrom(walk, QDate(2026, 5, 1));
    REQUIRE(written.size() == 93);
    CHECK(std::ranges::count(written, VisitState::NobodyCame, &Visit::state) == 1);
    CHECK(keys == 94);
    CHECK(walk.seen().contains(u"Every planned visit of this month is written down."_s));
}

TEST_CASE("notes from a telephone are shown before they are written, and what is there already is kept "
          "unless ticked")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"Catch up many days"_s);
    walk.press(u"Paste notes from a telephone"_s);
    walk.press(u"Read these notes"_s);
    CHECK(walk.seen().contains(u"Problem: There are no notes yet."_s));
    QGuiApplication::clipboard()->setText(
        u"Wed 1 July: 8.05–8.30 Ann\nThu 8.10-8.20 Ben\nrang the office about the bill\n4 June: 8-8.30 Ann"_s);
    REQUIRE(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()) != nullptr);
    walk.key(Qt::Key_V, Qt::ControlModifier);
    walk.press(u"Read these notes"_s);
    CHECK(walk.heading() == u"Is this right?"_s);
    CHECK(walk.seen().contains(u"Wed 1 July 2026, 8:00 am to 8:30 am: Ann came, 8:05 am to 8:30 am"_s));
    CHECK(walk.seen().contains(u"Not understood, for you to write down: “rang the office about the bill”"_s));
    CHECK(walk.seen().contains(u"Written down now: nobody came"_s));
    const auto before = walk.window().file()->snapshot()->household.visits.size();
    CHECK(writtenFrom(walk, QDate(2026, 7, 1)).empty());
    walk.press(u"Write down the ticked visits"_s);
    walk.settle();
    const auto written = writtenFrom(walk, QDate(2026, 7, 1));
    REQUIRE(written.size() == 2);
    CHECK(written[0].start == QTime(8, 5));
    CHECK(written[0].note == u"8.05–8.30 Ann"_s);
    CHECK(walk.window().file()->snapshot()->household.visits.size() == before + 2);
    walk.pressBeginning(u"Take back “2 visits from notes in a telephone"_s);
    walk.settle();
    CHECK(writtenFrom(walk, QDate(2026, 7, 1)).empty());
}

TEST_CASE("the calendar of a telephone is opened as notes, read over, and written down")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"Catch up many days"_s);
    walk.press(u"Paste notes from a telephone"_s);
    openNotesFile(walk, u"picture.ics"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    CHECK(
        walk.seen().contains(u"Problem: “picture.ics”: The file does not hold text. Nothing was changed."_s));
    openNotesFile(walk, u"anne.ics"_s,
                  "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                  "BEGIN:VEVENT\r\nDTSTART:20260701T070500Z\r\nDTEND:20260701T073000Z\r\nSUMMARY:Ann\r\n"
                  "END:VEVENT\r\n"
                  "BEGIN:VEVENT\r\nDTSTART:20260601T070000Z\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Morning\r\n"
                  "END:VEVENT\r\nEND:VCALENDAR\r\n");
    CHECK(walk.seen().contains(u"From the file, for you to write down"_s));
    CHECK(walk.seen().contains(u"“Morning” repeats from Mon 1 June 2026."_s));
    auto* notes = walk.window().findChild<QPlainTextEdit*>(u"notes"_s);
    REQUIRE(notes != nullptr);
    CHECK(notes->toPlainText() == u"2026-07-01 08:05–08:30 Ann"_s);
    CHECK(writtenFrom(walk, QDate(2026, 7, 1)).empty());
    walk.press(u"Read these notes"_s);
    CHECK(walk.seen().contains(u"Wed 1 July 2026, 8:00 am to 8:30 am: Ann came, 8:05 am to 8:30 am"_s));
    walk.press(u"Write down the ticked visits"_s);
    walk.settle();
    const auto written = writtenFrom(walk, QDate(2026, 7, 1));
    REQUIRE(written.size() == 1);
    CHECK(written[0].start == QTime(8, 5));
    walk.pressBeginning(u"Take back"_s);
    walk.settle();
    CHECK(writtenFrom(walk, QDate(2026, 7, 1)).empty());
}
