#include "app/daybook_file.h"
#include "app/practice.h"
#include "app/wiring/today_wiring.h"
#include "core/care/day_sheet.h"
#include "core/store/connection.h"
#include "core/store/daybook.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/pages/today_page.h"
#include "ui/widgets/frame.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon()
{
    return {QDate(2026, 7, 2), QTime(12, 0)};
}

/// A month with a bill that has something to ask about, on the disk and closed.
QString writeMonth(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"month.daybook"_s);
    const Practice practice = readPractice();
    const auto daybook = Daybook::create(path, practice.household.person, noon);
    daybook->change(u"Put the month in"_s,
                    [&](Changes& changes) { changes.importHousehold(practice.household); });
    return path;
}

/// Opened as at the start of the program: only the first page has asked so far.
void openAtFirst(DaybookFile& file, const QString& path)
{
    file.open(path);
    file.waitUntilIdle();
    REQUIRE(file.isOpen());
    REQUIRE_FALSE(file.glance()->isWhole);
}

QStringList wordsOn(const QWidget& page)
{
    QStringList words;
    const QList<QWidget*> widgets = page.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&page))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words += label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words += button->text();
    }
    return words;
}

void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("today is shown before the bills are read, and nothing on it moves when they are")
{
    const QTemporaryDir folder;
    DaybookFile file(noon);
    openAtFirst(file, writeMonth(folder));
    Frame frame;
    frame.resize(1000, 700);
    auto* page = new TodayPage(&frame);
    const TodayWiring wiring(page, file, frame);
    page->resize(900, 600);
    settle();
    const QStringList before = wordsOn(*page);
    auto* first = page->findChild<QAbstractButton*>(u"addVisit"_s);
    REQUIRE(first != nullptr);
    CHECK_FALSE(file.glance()->isWhole);
    CHECK_FALSE(before.contains(u"Next thing to do"_s));

    file.readRest();
    file.waitUntilIdle();
    settle();
    REQUIRE(file.glance()->isWhole);
    const QStringList after = wordsOn(*page);
    CHECK(after.mid(0, before.size()) == before);
    CHECK(after.contains(u"Next thing to do"_s));
    // A press that had begun is not lost: the buttons are the same ones.
    CHECK(page->findChild<QAbstractButton*>(u"addVisit"_s) == first);
}

TEST_CASE("nothing in the window asks for the bills before the first page is drawn")
{
    const QTemporaryDir folder;
    const QString path = writeMonth(folder);
    Walk walk;
    int published = 0;
    bool wasAsked = false;
    const auto look = QObject::connect(walk.window().file(), &DaybookFile::snapshotChanged, [&] {
        const DaybookFile& file = *walk.window().file();
        if (published++ == 0)
            wasAsked = !file.isOpen() || file.isRestAsked();
    });
    walk.window().file()->open(path);
    walk.settle();
    QObject::disconnect(look);
    CHECK(published >= 2);
    CHECK_FALSE(wasAsked);
    CHECK(walk.window().file()->glance()->isWhole);
}

TEST_CASE("whoever asks for everything right after opening gets everything")
{
    const QTemporaryDir folder;
    const QString path = writeMonth(folder);
    DaybookFile file(noon);
    openAtFirst(file, path);
    const auto asked = file.snapshot();
    CHECK(asked->isWhole);
    CHECK_FALSE(asked->report.findings.empty());
    file.waitUntilIdle();
    CHECK(file.glance() == asked);
    CHECK(file.snapshot() == asked);
    const Household household = readPractice().household;
    CHECK(asked->household.bills.size() == household.bills.size());
    CHECK(asked->household.visits.size() == household.visits.size());
}

TEST_CASE("the days that are not written down are the same before everything is read")
{
    const QDate today(2026, 7, 2);
    RotaEntry planned;
    planned.name = u"Morning"_s;
    planned.weekdays.set();
    planned.start = QTime(8, 0);
    planned.end = QTime(8, 30);
    planned.from = QDate(2020, 1, 1);
    // Started long ago and then left alone; never left alone; started lately; not started.
    const auto written = GENERATE(
        std::vector<QDate>{QDate(2020, 1, 1)}, std::vector<QDate>{QDate(2021, 3, 1), QDate(2026, 7, 1)},
        std::vector<QDate>{QDate(2026, 6, 20), QDate(2026, 6, 25)}, std::vector<QDate>{});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"days.daybook"_s);
    Person person;
    person.name = u"Joan Price"_s;
    Daybook::create(path, person, noon)->change(u"Plan and visits"_s, [&](Changes& changes) {
        changes.addRotaEntry(planned);
        for (const QDate day : written) {
            Visit visit;
            visit.date = day;
            visit.planned = planned.start;
            changes.addVisit(visit);
        }
    });
    DaybookFile file(noon);
    openAtFirst(file, path);
    const auto glance = file.glance();
    const auto whole = file.snapshot();
    const auto open = [&](const Snapshot& snapshot) {
        return daysNotWritten(snapshot.household.rota, snapshot.household.visits, today, 60);
    };
    CHECK(open(*glance) == open(*whole));
    CHECK(open(*whole).empty() == written.empty());
}

TEST_CASE("what is written down before everything is read is kept, and read with the rest")
{
    const QTemporaryDir folder;
    const QString path = writeMonth(folder);
    const auto count = readPractice().household.visits.size();
    DaybookFile file(noon);
    openAtFirst(file, path);
    file.change(u"A visit"_s, [](Changes& changes) {
        Visit visit;
        visit.date = QDate(2026, 7, 2);
        visit.start = QTime(8, 0);
        changes.addVisit(visit);
    });
    CHECK(file.snapshot()->household.visits.size() == count + 1);
    file.waitUntilIdle();
    CHECK(file.snapshot()->household.visits.size() == count + 1);
    CHECK_FALSE(file.snapshot()->report.findings.empty());
}

TEST_CASE("a program that is ended when only the first page was read has lost nothing")
{
    const QTemporaryDir folder;
    const QString path = writeMonth(folder);
    const QString left = folder.filePath(u"left.daybook"_s);
    {
        DaybookFile file(noon);
        openAtFirst(file, path);
        // What a computer that is switched off here finds on its disk.
        REQUIRE(QFile::copy(path, left));
    }
    for (const QString& one : {path, left}) {
        DaybookFile again(noon);
        openAtFirst(again, one);
        const auto whole = again.snapshot();
        CHECK(whole->household.visits.size() == readPractice().household.visits.size());
        CHECK_FALSE(whole->report.findings.empty());
        bool isSound = false;
        again.ask([&](const Daybook& daybook) { isSound = daybook.verify().sound; }, [] {});
        again.waitUntilIdle();
        CHECK(isSound);
    }
}

TEST_CASE("a daybook with a damaged page is shown no further, nothing goes into it, and that is said")
{
    const QTemporaryDir folder;
    const QString path = writeMonth(folder);
    const qint64 page = 4096 * (Connection(path, Access::Read)
                                    .number("SELECT rootpage FROM sqlite_master WHERE name = 'bill_line';") -
                                1);
    QByteArray bytes;
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        bytes = file.readAll();
        // Where the lines of bills are: nothing that the first page reads.
        for (qint64 i = page; i < page + 64; ++i)
            bytes[i] = static_cast<char>(i * 37);
        REQUIRE(file.seek(0));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    const auto onDisk = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const bool isPressedAtOnce = GENERATE(false, true);
    DaybookFile file(noon);
    openAtFirst(file, path);
    QSignalSpy problems(&file, &DaybookFile::problem);
    const QSignalSpy saved(&file, &DaybookFile::saved);
    if (isPressedAtOnce)
        file.change(u"A visit"_s, [](Changes& changes) { changes.addVisit({}); });
    file.readRest();
    file.waitUntilIdle();
    CHECK_FALSE(file.isOpen());
    CHECK(saved.count() == 0);
    REQUIRE(problems.count() >= 1);
    for (const QList<QVariant>& problem : problems) {
        CHECK(problem.at(0).value<StoreError::Reason>() == StoreError::Reason::Damaged);
        CHECK(problem.at(1).toString().contains(u"can no longer be read as it was written"_s));
    }
    CHECK(onDisk() == bytes);
}

TEST_CASE("a damaged daybook takes nothing away from the one that is open")
{
    const QTemporaryDir folder;
    const QString path = writeMonth(folder);
    const QString damaged = folder.filePath(u"damaged.daybook"_s);
    {
        QFile whole(path);
        REQUIRE(whole.open(QIODevice::ReadOnly));
        QFile half(damaged);
        REQUIRE(half.open(QIODevice::WriteOnly));
        half.write(whole.read(whole.size() - 4096));
    }
    DaybookFile file(noon);
    openAtFirst(file, path);
    QSignalSpy problems(&file, &DaybookFile::problem);
    file.open(damaged);
    file.waitUntilIdle();
    CHECK(problems.count() == 1);
    CHECK(file.isOpen());
    CHECK(file.snapshot()->path == path);
}

TEST_CASE("a daybook whose bills were altered on the disk is shown and written no further, and that is said")
{
    const QTemporaryDir folder;
    const QString path = writeMonth(folder);
    Connection(path, Access::Write).run("UPDATE bill_line SET amount_pence = amount_pence + 1 WHERE id = 1;");
    DaybookFile file(noon);
    openAtFirst(file, path);
    QSignalSpy problems(&file, &DaybookFile::problem);
    const QSignalSpy closed(&file, &DaybookFile::closed);
    CHECK_FALSE(file.snapshot()->isOpen);
    file.waitUntilIdle();
    CHECK_FALSE(file.isOpen());
    CHECK(closed.count() == 1);
    REQUIRE(problems.count() == 1);
    CHECK(problems.first().at(0).value<StoreError::Reason>() == StoreError::Reason::Damaged);
    CHECK(problems.first().at(1).toString().contains(u"can no longer be read as it was written"_s));
    // Nothing goes into it any more.
    file.change(u"A visit"_s, [](Changes& changes) { changes.addVisit({}); });
    file.waitUntilIdle();
    CHECK(problems.count() == 2);
}
