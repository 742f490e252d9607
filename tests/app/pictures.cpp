// Takes a picture of every page, in light 14 pt and high contrast 28 pt: to be looked at, and for the README
// and the help. daybook_pictures FOLDER
#include "app/practice.h"
#include "app/wiring/bills_wiring.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

QString folder;
QString look;

void take(Walk& walk, const QString& name)
{
    walk.settle();
    REQUIRE(walk.window().grab().save(QDir(folder).filePath(name + u'-' + look + u".png"_s)));
}

void takeCatchingUp(Walk& walk)
{
    walk.press(u"Catch up many days"_s);
    take(walk, u"catch-up"_s);
    walk.press(u"Type from a paper sheet"_s);
    walk.type(u"8.10 8.20 Ann"_s);
    take(walk, u"catch-up-month"_s);
    walk.window().frame()->popSubPage();
    walk.press(u"Paste notes from a telephone"_s);
    QGuiApplication::clipboard()->setText(
        u"Wed 1 July: 8.05–8.30 Ann\nThu 8.10-8.20 Ben\nrang the office about the bill\n4 June: 8-8.30 Ann"_s);
    auto* notes = walk.window().findChild<QPlainTextEdit*>(u"notes"_s);
    REQUIRE(notes != nullptr);
    notes->setFocus();
    walk.key(Qt::Key_V, Qt::ControlModifier);
    take(walk, u"catch-up-notes"_s);
    walk.press(u"Read these notes"_s);
    take(walk, u"catch-up-read"_s);
}

/// A bill with names that nobody knows, and the provider's own log.
void takeReceived(Walk& walk)
{
    auto* bills = walk.window().findChild<BillsWiring*>();
    REQUIRE(bills != nullptr);
    bills->lookAt("Brightcare Homecare,,,,\nWhen,From,Till,Sum,Other\n"
                  "01/07/2026,08:00,08:30,10.50,30.00\n02/07/2026,08:00,08:30,10.50,30.00\n",
                  u"July.csv"_s);
    take(walk, u"received-bill"_s);
    walk.press(u"Change what the columns mean"_s);
    take(walk, u"received-columns"_s);
    auto* change = walk.window().findChild<QAbstractButton*>(u"changeColumn-3"_s);
    REQUIRE(change != nullptr);
    change->click();
    take(walk, u"received-meaning"_s);
    walk.window().frame()->popAllSubPages();
    const QString log = QDir(folder).filePath(u"log.csv"_s);
    QFile file(log);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("date,start,end,status,carers\n2026-06-13,08:05,08:20,came,Ann P\n");
    file.close();
    bills->openLog(log);
    take(walk, u"received-log"_s);
    if (auto* whose = walk.window().findChild<QAbstractButton*>(u"acceptLog"_s))
        whose->click();
    take(walk, u"received-bills"_s);
    QFile::remove(log);
}

/// What was paid of a bill, before and after.
void takePaying(Walk& walk)
{
    walk.window().frame()->showPage(PageId::Bills);
    walk.settle();
    walk.press(u"What I paid"_s);
    take(walk, u"paying"_s);
    walk.press(u"I paid £279.00 today"_s);
    take(walk, u"paying-paid"_s);
    walk.window().frame()->popAllSubPages();
    take(walk, u"paying-bills"_s);
    walk.window().file()->takeBack();
    walk.settle();
}

/// Kept letters, a reminder, safety copies, closing, and a daybook that can only be looked at.
void takeKeeping(Walk& walk)
{
    walk.window().frame()->showPage(PageId::Letters);
    walk.settle();
    walk.pressBeginning(u"Write this letter"_s);
    walk.press(u"See the letter"_s);
    take(walk, u"letter-paper"_s);
    walk.press(u"I sent it today"_s);
    take(walk, u"letters-sent"_s);
    walk.press(u"What did they answer?"_s);
    walk.choose(u"They agreed to part of it"_s);
    take(walk, u"letters-answer"_s);
    walk.window().frame()->popAllSubPages();
    walk.window().frame()->showPage(PageId::Settings);
    walk.settle();
    walk.press(u"Copies, and another computer"_s);
    take(walk, u"copies"_s);
    walk.window().frame()->popSubPage();
    walk.press(u"When care has ended"_s);
    take(walk, u"closing"_s);
    walk.window().frame()->popAllSubPages();
    const QString path = walk.window().file()->snapshot()->path;
    walk.window().file()->open(path, OpenMode::ReadOnly);
    walk.settle();
    take(walk, u"looking-today"_s);
    walk.window().file()->open(path, OpenMode::ReadWrite);
    walk.settle();
    walk.window().file()->takeBack();
    walk.settle();
}

void takeAll(const QString& lookName, ThemeName theme, int points)
{
    look = lookName;
    applyTheme(*qApp, theme, points);
    Walk walk(Walk::By::Mouse, {1180, 860});
    walk.window().start({});
    take(walk, u"start-1"_s);
    for (int step = 2; step <= 4 && walk.canPress(u"Continue"_s); ++step) {
        walk.press(u"Continue"_s);
        take(walk, u"start-%1"_s.arg(step));
    }
    walk.openPractice();
    take(walk, u"today"_s);
    takeCatchingUp(walk);
    const std::pair<PageId, QString> pages[] = {
        {PageId::Calendar, u"calendar"_s}, {PageId::Bills, u"bills"_s}, {PageId::Money, u"money"_s},
        {PageId::Letters, u"letters"_s},   {PageId::Print, u"print"_s}, {PageId::People, u"people"_s},
        {PageId::Settings, u"settings"_s}};
    for (const auto& [id, name] : pages) {
        if (!walk.window().frame()->has(id))
            continue;
        walk.window().frame()->showPage(id);
        take(walk, name);
    }
    takePaying(walk);
    walk.key(Qt::Key_F, Qt::ControlModifier);
    walk.type(u"june nobody"_s);
    take(walk, u"find"_s);
    walk.window().frame()->popAllSubPages();
    takeKeeping(walk);
    takeReceived(walk);
    walk.window().frame()->showPage(PageId::Bills);
    walk.settle();
    walk.pressBeginning(u"Check this bill"_s);
    for (int step = 1; step <= 12; ++step) {
        take(walk, u"check-%1"_s.arg(step, 2, 10, QChar(u'0')));
        bool went = false;
        for (const QString& next : {u"Yes, check it"_s, u"Go through them one by one"_s, u"Continue"_s,
                                    u"Ask about this"_s, u"Write the letter"_s, u"See the letter"_s}) {
            if (walk.canPress(next)) {
                walk.press(next);
                went = true;
                break;
            }
        }
        if (!went)
            break;
    }
}

} // namespace

TEST_CASE("pictures of every page")
{
    folder = qEnvironmentVariable("DAYBOOK_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    QDir().mkpath(folder);
    takeAll(u"light-14"_s, ThemeName::Light, 14);
    takeAll(u"contrast-28"_s, ThemeName::HighContrast, 28);
}
