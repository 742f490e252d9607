#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;
using Reason = StoreError::Reason;

namespace {

/// The writer in a process of its own.
class Writer
{
public:
    explicit Writer(const QStringList& arguments)
    {
        m_process.start(QStringLiteral(DAYBOOK_BIN_DIR "/daybook_test_writer"), arguments);
        REQUIRE(m_process.waitForStarted());
    }
    ~Writer()
    {
        m_process.closeWriteChannel();
        m_process.kill();
        m_process.waitForFinished();
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    QString line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return {};
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    /// Ends it without warning and returns the last line it had said.
    QString kill(QString last)
    {
        m_process.kill();
        m_process.waitForFinished();
        while (m_process.canReadLine())
            last = QString::fromUtf8(m_process.readLine()).trimmed();
        return last;
    }
    void finish()
    {
        m_process.closeWriteChannel();
        REQUIRE(m_process.waitForFinished(20'000));
    }

private:
    QProcess m_process;
};

} // namespace

TEST_CASE("a program that is killed after it said saved loses no visit", "[store]")
{
    const Folder folder;
    Daybook::create(folder.path(), anna(), minuteClock());
    QRandomGenerator random(7);
    int lost = 0;
    int altered = 0;
    int acknowledged = 0;
    for (int round = 0; round < 100; ++round) {
        {
            Writer writer({u"write"_s, folder.path()});
            QString last;
            for (int lines = random.bounded(1, 6); lines > 0; --lines)
                last = writer.line();
            acknowledged = writer.kill(last).toInt();
        }
        REQUIRE(acknowledged > 0);
        const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
        const int there = static_cast<int>(daybook->household().visits.size());
        // At most the one that was being written is there beyond what was said.
        lost += there < acknowledged || there > acknowledged + 1 ? 1 : 0;
        lost += daybook->history(1).front().number == there + 1 ? 0 : 1;
        if (round % 20 == 19)
            altered += daybook->verify().sound ? 0 : 1;
    }
    CHECK(lost == 0);
    CHECK(altered == 0);
    CHECK(acknowledged >= 100);
}

TEST_CASE("a daybook that is open elsewhere says with whom and since when, and can be looked at", "[store]")
{
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Came"_s,
                        [](Changes& changes) { changes.addVisit(morningVisit(QDate(2026, 6, 4))); });
    }
    {
        Writer writer({u"hold"_s, folder.path()});
        REQUIRE(writer.line() == u"open"_s);
        const StoreError error =
            storeErrorOf([&] { Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock()); });
        CHECK(error.reason() == Reason::Locked);
        CHECK(error.sentence().contains(u"with Ben on the computer"_s));
        CHECK(error.sentence().contains(u"since 9:12 pm on Thu 4 June 2026"_s));
        CHECK(Daybook::open(folder.path(), OpenMode::ReadOnly, minuteClock())->visits().size() == 1);
        // Having looked does not let a second one in.
        CHECK(storeErrorOf([&] {
                  Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
              }).reason() == Reason::Locked);
        writer.finish();
    }
    CHECK(Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock())->visits().size() == 1);
}

TEST_CASE("a daybook that somebody is in the middle of writing is never called damaged", "[store]")
{
    const Folder folder;
    Daybook::create(folder.path(), anna(), minuteClock());
    const QByteArray whole = bytesOf(folder.path());
    // A file that claims more pages than there are yet, as between two writes of one change.
    QByteArray half = whole;
    half[31] = static_cast<char>(half.at(31) + 3);
    {
        Writer writer({u"hold"_s, folder.path()});
        REQUIRE(writer.line() == u"open"_s);
        writeBytes(folder.path(), half);
        writeBytes(folder.path() + u"-journal"_s, "being written");
        const StoreError error =
            storeErrorOf([&] { Daybook::open(folder.path(), OpenMode::ReadOnly, minuteClock()); });
        CHECK(error.reason() == Reason::Locked);
        CHECK(error.sentence().contains(u"What was saved there is safe"_s));
        writeBytes(folder.path(), whole);
        writeBytes(folder.path() + u"-journal"_s, {});
        CHECK(Daybook::open(folder.path(), OpenMode::ReadOnly, minuteClock())->visits().empty());
        writer.finish();
    }
}

TEST_CASE("one program cannot open a daybook twice to write in it", "[store]")
{
    const Folder folder;
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    CHECK(storeErrorOf([&] { Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock()); }).reason() ==
          Reason::Locked);
    Daybook::open(folder.path(), OpenMode::ReadOnly, minuteClock());
    // Looking at it here did not let go of the lock.
    Writer writer({u"hold"_s, folder.path()});
    CHECK(writer.line().contains(u"already open"_s));
    daybook->change(u"Came"_s, [](Changes& changes) { changes.addVisit(morningVisit(QDate(2026, 6, 4))); });
    CHECK(daybook->visits().size() == 1);
}

TEST_CASE("a full disk keeps everything saved and the daybook works on when there is room again", "[store]")
{
    const Folder folder;
    Daybook::create(folder.path(), anna(), minuteClock());
    const qint64 limit = QFile(folder.path()).size() + 60'000;
    int saved = 0;
    {
        Writer writer({u"fill"_s, folder.path(), QString::number(limit)});
        saved = writer.line().toInt();
        const QString sentence = writer.line();
        CHECK(sentence.contains(u"so this was not saved. Everything saved before is safe."_s));
        CHECK(saved > 2);
        CHECK(writer.line().toInt() == saved);
        CHECK(writer.line().toInt() == saved + 1);
        writer.finish();
    }
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    CHECK(daybook->visits().size() == static_cast<std::size_t>(saved) + 1);
    CHECK(daybook->verify().sound);
}

TEST_CASE("a protected file or folder is opened to look at", "[store]")
{
    const bool isFolder = GENERATE(false, true);
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Came"_s,
                        [](Changes& changes) { changes.addVisit(morningVisit(QDate(2026, 6, 4))); });
    }
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const QFile::Permissions writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const QString directory = QFileInfo(folder.path()).absolutePath();
    QFile::setPermissions(folder.path(), isFolder ? readable | writable : readable);
    QFile::setPermissions(directory, isFolder ? readable | enter : readable | enter | writable);
    {
        Writer writer({u"protected"_s, folder.path()});
        CHECK(writer.line() == QString::number(static_cast<int>(Reason::ReadOnly)));
        CHECK(writer.line() == u"1"_s);
    }
    QFile::setPermissions(directory, readable | enter | writable);
}

TEST_CASE("a daybook whose last change was cut short can be looked at without being written", "[store]")
{
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Read the files"_s,
                        [](Changes& changes) { changes.importHousehold(fullHousehold()); });
    }
    QRandomGenerator random(3);
    bool hasJournal = false;
    for (int round = 0; round < 200 && !hasJournal; ++round) {
        {
            Writer writer({u"write"_s, folder.path()});
            const QString last = writer.line();
            writer.kill(last);
        }
        hasJournal = QFile(folder.path() + u"-journal"_s).size() > 512;
    }
    REQUIRE(hasJournal);
    const QByteArray before = bytesOf(folder.path());
    const auto looked = Daybook::open(folder.path(), OpenMode::ReadOnly, minuteClock());
    CHECK(looked->verify().sound);
    CHECK(bytesOf(folder.path()) == before);
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    CHECK(daybook->visits() == looked->visits());
}
