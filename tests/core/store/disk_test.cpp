#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"
#include "tests/support/shim_vfs.h"

#include <QFile>

#include <set>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

void addVisit(Daybook& daybook, int day, int noteLength = 0)
{
    daybook.change(u"Came"_s, [day, noteLength](Changes& changes) {
        Visit visit = morningVisit(QDate(2026, 6, day));
        if (noteLength > 0)
            visit.note = QString(noteLength, QChar(u'a' + day));
        changes.addVisit(visit);
    });
}

QByteArray startedDaybook()
{
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Read the files"_s,
                        [](Changes& changes) { changes.importHousehold(fullHousehold()); });
    }
    return bytesOf(folder.path());
}

struct PowerCuts
{
    int states{};
    int lost{};
    int unreadable{};
};

/// Cuts the power after every step of opening a daybook and writing four visits in it. With long notes the
/// file grows with every visit.
PowerCuts cutThePowerEverywhere(bool syncsCount, std::uint32_t seeds, int noteLength = 0,
                                OpenMode mode = OpenMode::ReadWrite)
{
    const Folder folder;
    const QByteArray start = startedDaybook();
    writeBytes(folder.path(), start);
    std::vector<DiskStep> log;
    {
        ShimVfs disk;
        disk.startLog(syncsCount);
        {
            const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
            for (int number = 1; number <= 4; ++number) {
                addVisit(*daybook, number, noteLength);
                disk.acknowledge(number);
            }
        }
        log = disk.log();
    }
    PowerCuts result;
    std::set<QByteArray> seen;
    for (std::size_t steps = 0; steps <= log.size(); ++steps) {
        for (std::uint32_t seed = 0; seed < seeds; ++seed) {
            const AfterPowerCut after = afterPowerCut({{folder.path(), start}}, log, steps, seed);
            ++result.states;
            QByteArray same = QByteArray::number(after.acknowledged);
            QFile::remove(folder.path() + u"-journal"_s);
            for (const auto& [name, content] : after.files) {
                same += name.toUtf8() + content;
                writeBytes(name, content);
            }
            if (!seen.insert(same).second)
                continue;
            try {
                const auto daybook = Daybook::open(folder.path(), mode, minuteClock());
                const Household household = daybook->household();
                result.lost +=
                    household.visits.size() < 4U + static_cast<std::size_t>(after.acknowledged) ? 1 : 0;
                result.unreadable += daybook->verify().sound ? 0 : 1;
            } catch (const StoreError&) {
                ++result.unreadable;
            }
        }
    }
    return result;
}

} // namespace

TEST_CASE("a power cut at any moment loses no visit that was called saved", "[store]")
{
    const PowerCuts result = cutThePowerEverywhere(true, 12);
    CHECK(result.states > 500);
    CHECK(result.lost == 0);
    CHECK(result.unreadable == 0);
}

TEST_CASE("a power cut while the daybook grows loses no visit, whether it is then opened or looked at",
          "[store]")
{
    const OpenMode mode = GENERATE(OpenMode::ReadWrite, OpenMode::ReadOnly);
    const PowerCuts result = cutThePowerEverywhere(true, 4, 9000, mode);
    CHECK(result.states > 200);
    CHECK(result.lost == 0);
    CHECK(result.unreadable == 0);
}

TEST_CASE("the power cut test can see: a disk that does not sync does lose visits", "[store]")
{
    const PowerCuts result = cutThePowerEverywhere(false, 4);
    CHECK(result.lost + result.unreadable > 0);
}

TEST_CASE("whenever the disk goes wrong the daybook is as before or as after, and is never called saved when "
          "it is not",
          "[store]")
{
    const DiskTrouble trouble = GENERATE(DiskTrouble::IoError, DiskTrouble::Full, DiskTrouble::ShortWrite);
    const bool forGood = GENERATE(false, true);
    const Folder folder;
    const QByteArray start = startedDaybook();
    int call = 0;
    int runs = 0;
    int wrong = 0;
    bool hasBroken = true;
    while (hasBroken) {
        ++call;
        ++runs;
        QFile::remove(folder.path() + u"-journal"_s);
        writeBytes(folder.path(), start);
        std::size_t saved = 0;
        {
            ShimVfs disk;
            disk.breakAt(call, trouble, forGood);
            std::unique_ptr<Daybook> daybook;
            try {
                daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
                for (int day = 1; day <= 2; ++day) {
                    addVisit(*daybook, day);
                    ++saved;
                }
            } catch (const StoreError& error) {
                wrong += error.sentence().isEmpty() ? 1 : 0;
            }
            hasBroken = disk.hasBroken();
            disk.heal();
            if (daybook) {
                // The same open daybook goes on working.
                const std::size_t there = daybook->visits().size();
                wrong += there < 4 + saved || there > 4 + saved + 1 ? 1 : 0;
                addVisit(*daybook, 20);
                wrong += daybook->visits().size() == there + 1 ? 0 : 1;
                ++saved;
            }
        }
        const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
        const std::size_t there = daybook->household().visits.size();
        wrong += there < 4 + saved || there > 4 + saved + 1 ? 1 : 0;
        wrong += daybook->verify().sound ? 0 : 1;
    }
    INFO(runs << " runs");
    CHECK(wrong == 0);
    CHECK(runs > 40);
}

TEST_CASE("writing down a visit asks the disk to finish at most five times", "[store]")
{
    const Folder folder;
    ShimVfs disk;
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    addVisit(*daybook, 1);
    disk.countFromZero();
    addVisit(*daybook, 2);
    CHECK(disk.syncs() >= 2);
    CHECK(disk.syncs() <= 5);
}

TEST_CASE("when the disk goes wrong while a copy is made, nothing half-made is left", "[store]")
{
    const DiskTrouble trouble = GENERATE(DiskTrouble::IoError, DiskTrouble::Full);
    const Folder folder;
    ShimVfs disk;
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    daybook->change(u"Read the files"_s, [](Changes& changes) { changes.importHousehold(fullHousehold()); });
    bool hasBroken = true;
    for (int call = 1; hasBroken; ++call) {
        disk.breakAt(call, trouble, false);
        bool isDone = false;
        try {
            daybook->copyTo(folder.path(u"copy.daybook"_s));
            isDone = true;
        } catch (const StoreError&) {
            CHECK(folder.files() == QStringList{u"anna.daybook"_s, u"anna.daybook-journal"_s});
        }
        hasBroken = disk.hasBroken();
        disk.heal();
        if (isDone) {
            CHECK(Daybook::open(folder.path(u"copy.daybook"_s), OpenMode::ReadOnly, minuteClock())
                      ->verify()
                      .sound);
            QFile::remove(folder.path(u"copy.daybook"_s));
        }
    }
    CHECK(daybook->verify().sound);
}
