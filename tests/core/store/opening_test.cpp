#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

#include "core/store/schema.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <sqlite3.h>

#include <stdexcept>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;
using Reason = StoreError::Reason;

namespace {

/// A daybook with one of everything and a history of a few entries; the same bytes for every test that asks.
const QByteArray& soundBytes()
{
    static const QByteArray bytes = [] {
        const Folder folder;
        {
            const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
            daybook->change(u"Read the files"_s,
                            [](Changes& changes) { changes.importHousehold(fullHousehold()); });
            for (int day = 5; day < 25; ++day)
                daybook->change(u"Came"_s, [day](Changes& changes) {
                    changes.addVisit(morningVisit(QDate(2026, 6, day)));
                });
        }
        return bytesOf(folder.path());
    }();
    return bytes;
}

StoreError openingError(const QString& path, OpenMode mode = OpenMode::ReadWrite)
{
    return storeErrorOf([&] { Daybook::open(path, mode, minuteClock()); });
}

void runSql(const QString& path, const QByteArray& sql)
{
    sqlite3* database = nullptr;
    const bool isDone = sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK &&
                        sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    const std::string words = sqlite3_errmsg(database);
    sqlite3_close(database);
    if (!isDone)
        throw std::runtime_error(words);
}

Schema withOneMore(const QByteArray& script)
{
    std::vector<Migration> migrations = Schema::current().migrations();
    migrations.push_back({Schema::current().version() + 1, script});
    return Schema(std::move(migrations));
}

/// Takes away the tables that came after version `number`.
void makeVersion(const QString& path, int number)
{
    static const QRegularExpression created(u"CREATE TABLE (\\w+)"_s);
    QByteArray sql;
    for (const Migration& migration : Schema::current().migrations()) {
        if (migration.number <= number)
            continue;
        QRegularExpressionMatchIterator matches = created.globalMatch(QString::fromUtf8(migration.script));
        while (matches.hasNext())
            sql.prepend("DROP TABLE " + matches.next().captured(1).toUtf8() + ';');
    }
    runSql(path, sql + "PRAGMA user_version = " + QByteArray::number(number) + ';');
}

} // namespace

TEST_CASE("a file that cannot be opened is left as it is and says why", "[store]")
{
    struct Given
    {
        const char* what;
        QByteArray bytes;
        Reason reason;
        const char* words;
    };
    QByteArray text("PK\3\4 a document that only has the name of a daybook ");
    text = text.repeated(30);
    QByteArray otherProgram = soundBytes();
    otherProgram[68] = 'X'; // application_id, big-endian at byte 68
    QByteArray scrambled = soundBytes();
    for (qsizetype i = 4096; i < 8192; ++i)
        scrambled[i] = static_cast<char>(i * 37);
    const std::vector<Given> all{
        {"empty", {}, Reason::Empty, "there is nothing in the file"},
        {"another kind of file", text, Reason::NotADaybook, "is not a daybook"},
        {"a short text", "hello", Reason::NotADaybook, "is not a daybook"},
        {"made by another program", otherProgram, Reason::NotADaybook, "is not a daybook"},
        {"cut in half", soundBytes().left(soundBytes().size() / 2), Reason::Damaged,
         "can no longer be read as it was written"},
        {"cut by one page", soundBytes().chopped(4096), Reason::Damaged,
         "can no longer be read as it was written"},
        {"scrambled in one place", scrambled, Reason::Damaged, "can no longer be read as it was written"},
    };
    for (const Given& given : all) {
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            INFO(given.what);
            const Folder folder;
            writeBytes(folder.path(), given.bytes);
            const StoreError error = openingError(folder.path(), mode);
            CHECK(error.reason() == given.reason);
            CHECK(error.sentence().contains(QString::fromUtf8(given.words)));
            CHECK(error.sentence().contains(u"left as it is"_s));
            CHECK(bytesOf(folder.path()) == given.bytes);
            CHECK(folder.files() == QStringList{u"anna.daybook"_s});
        }
    }
}

TEST_CASE("a daybook that is not there is not made", "[store]")
{
    const Folder folder;
    const StoreError error = openingError(folder.path());
    CHECK(error.reason() == Reason::NotFound);
    CHECK(error.sentence().contains(u"There is no daybook at"_s));
    CHECK(folder.files().isEmpty());
}

TEST_CASE("a folder is not a daybook", "[store]")
{
    const Folder folder;
    QDir().mkdir(folder.path());
    CHECK(openingError(folder.path()).reason() == Reason::NotADaybook);
}

TEST_CASE("a newer daybook can be looked at and not written", "[store]")
{
    const Folder folder;
    writeBytes(folder.path(), soundBytes());
    runSql(folder.path(),
           "PRAGMA user_version = 99; ALTER TABLE visit ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm';"
           "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;");
    const QByteArray bytes = bytesOf(folder.path());
    const StoreError error = openingError(folder.path());
    CHECK(error.reason() == Reason::Newer);
    CHECK(error.sentence().contains(u"newer Daybook"_s));
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadOnly, minuteClock());
    CHECK(daybook->isNewer());
    CHECK(daybook->visits().size() == 24);
    CHECK(storeErrorOf([&] { daybook->change(u"x"_s, [](Changes&) {}); }).reason() == Reason::Newer);
    CHECK(bytesOf(folder.path()) == bytes);
}

TEST_CASE("a daybook opened to look at stays as it is, byte for byte", "[store]")
{
    const Folder folder;
    writeBytes(folder.path(), soundBytes());
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadOnly, minuteClock());
    CHECK(daybook->isReadOnly());
    CHECK(daybook->household().visits.size() == 24);
    CHECK(daybook->verify().sound);
    const StoreError error = storeErrorOf([&] { daybook->change(u"x"_s, [](Changes&) {}); });
    CHECK(error.reason() == Reason::ReadOnly);
    CHECK(error.sentence().contains(u"can be read but not written"_s));
    CHECK(storeErrorOf([&] { daybook->undo(); }).reason() == Reason::ReadOnly);
    CHECK(bytesOf(folder.path()) == soundBytes());
    CHECK(folder.files() == QStringList{u"anna.daybook"_s});
}

TEST_CASE("what hostile hands put into a daybook is refused before it can do anything", "[store]")
{
    const auto sql =
        GENERATE(as<std::string>{},
                 "CREATE TRIGGER t AFTER INSERT ON visit BEGIN DELETE FROM visit WHERE id < new.id; END;",
                 "CREATE VIEW v AS SELECT * FROM visit;",
                 "ALTER TABLE visit RENAME TO hidden; CREATE VIEW visit AS WITH RECURSIVE c(x) AS (SELECT 1 "
                 "UNION ALL SELECT x + 1 FROM c)"
                 " SELECT x FROM c;",
                 "CREATE TABLE extra (id INTEGER PRIMARY KEY);", "CREATE INDEX extra ON visit (date);",
                 "CREATE VIRTUAL TABLE words USING fts5(note);",
                 "ALTER TABLE visit ADD COLUMN again TEXT GENERATED ALWAYS AS (upper(note)) VIRTUAL;",
                 "DROP TABLE visit; CREATE TABLE visit (id INTEGER PRIMARY KEY, note TEXT DEFAULT "
                 "(hex(zeroblob(1000000))));");
    const Folder folder;
    writeBytes(folder.path(), soundBytes());
    runSql(folder.path(), QByteArray::fromStdString(sql));
    const QByteArray bytes = bytesOf(folder.path());
    const OpenMode mode = GENERATE(OpenMode::ReadWrite, OpenMode::ReadOnly);
    const StoreError error = openingError(folder.path(), mode);
    CHECK(error.reason() == Reason::Altered);
    CHECK(error.sentence().contains(u"does not fit its own history"_s));
    CHECK(bytesOf(folder.path()) == bytes);
}

TEST_CASE("a note of 60 MB is not read", "[store]")
{
    const Folder folder;
    writeBytes(folder.path(), soundBytes());
    runSql(folder.path(), "UPDATE visit SET note = CAST(zeroblob(60000000) AS TEXT) WHERE id = 1;");
    CHECK_THROWS_AS(Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock())->household(),
                    StoreError);
}

TEST_CASE("a bit that changed by itself is never shown as true", "[store]")
{
    Household sound;
    {
        const Folder folder;
        writeBytes(folder.path(), soundBytes());
        sound = Daybook::open(folder.path(), OpenMode::ReadOnly, minuteClock())->household();
    }
    QRandomGenerator random(2026);
    int noticedOpening = 0;
    int noticedReading = 0;
    int silent = 0;
    int unnoticed = 0;
    const Folder folder;
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes = soundBytes();
        const int at = random.bounded(static_cast<int>(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
        writeBytes(folder.path(), bytes);
        try {
            const auto daybook = Daybook::open(folder.path(), OpenMode::ReadOnly, minuteClock());
            try {
                const bool isSame = sameContent(daybook->household(), sound);
                silent += isSame ? 0 : 1;
                // Where the bit is not in anything shown, verifying still finds it, unless it is in space
                // nobody uses.
                unnoticed += daybook->verify().sound ? 1 : 0;
            } catch (const StoreError&) {
                ++noticedReading;
            }
        } catch (const StoreError&) {
            ++noticedOpening;
        }
    }
    INFO(noticedOpening << " noticed when opening, " << noticedReading << " when reading, " << unnoticed
                        << " harmless");
    CHECK(silent == 0);
    CHECK(noticedOpening > 0);
    CHECK(noticedReading > 0);
}

TEST_CASE("a daybook that is shown before it is looked through is not written in until it is", "[store]")
{
    const auto openLater = [](const Folder& folder) {
        return Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock(), u"Anna"_s, Schema::current(),
                             Inspection::Later);
    };
    const auto addVisit = [](Daybook& daybook) {
        daybook.change(u"A visit"_s, [](Changes& changes) {
            Visit visit;
            visit.date = QDate(2026, 6, 1);
            changes.addVisit(visit);
        });
    };
    SECTION("a sound one is looked through by the first write, and then says who has it")
    {
        const Folder folder;
        writeBytes(folder.path(), soundBytes());
        const auto daybook = openLater(folder);
        CHECK(bytesOf(folder.path()) == soundBytes());
        const auto before = daybook->visits().size();
        addVisit(*daybook);
        CHECK(daybook->visits().size() == before + 1);
        const StoreError second = openingError(folder.path(), OpenMode::ReadWrite);
        CHECK(second.reason() == Reason::Locked);
        CHECK(second.sentence().contains(u"with Anna"_s));
        // A second look has nothing to do.
        const QByteArray bytes = bytesOf(folder.path());
        daybook->lookThrough();
        CHECK(bytesOf(folder.path()) == bytes);
    }
    SECTION("a damaged one stays as it is, byte for byte")
    {
        QRandomGenerator random(2027);
        int refused = 0;
        int sound = 0;
        for (int round = 0; round < 300; ++round) {
            // Half a page is gone, anywhere behind the first.
            QByteArray bytes = soundBytes();
            const auto page = random.bounded(1, static_cast<int>(bytes.size() / 4096));
            for (int at = page * 4096; at < page * 4096 + 2048; ++at)
                bytes[at] = static_cast<char>(random.bounded(256));
            const Folder folder;
            writeBytes(folder.path(), bytes);
            try {
                const auto daybook = openLater(folder);
                CHECK(bytesOf(folder.path()) == bytes);
                addVisit(*daybook);
                ++sound; // the page was one that nothing is kept in
            } catch (const StoreError& error) {
                CHECK((error.reason() == Reason::Damaged || error.reason() == Reason::Altered));
                CHECK(bytesOf(folder.path()) == bytes);
                ++refused;
            }
        }
        INFO(refused << " refused, " << sound << " sound");
        CHECK(refused > 250);
    }
    SECTION("what is read before is either as it was written or refused in the end")
    {
        const Folder folder;
        writeBytes(folder.path(), soundBytes());
        const Household sound = Daybook::open(folder.path(), OpenMode::ReadOnly, minuteClock())->household();
        QRandomGenerator random(2028);
        int silent = 0;
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = soundBytes();
            const int at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            writeBytes(folder.path(), bytes);
            try {
                const auto daybook = openLater(folder);
                const bool isSame = sameContent(daybook->household(), sound);
                daybook->lookThrough();
                silent += isSame ? 0 : 1;
            } catch (const StoreError&) {
                CHECK(bytesOf(folder.path()) == bytes);
            }
        }
        CHECK(silent == 0);
    }
}

TEST_CASE("an older daybook is brought up to date after a copy was put beside it", "[store]")
{
    const Folder folder;
    writeBytes(folder.path(), soundBytes());
    const Schema next =
        withOneMore("ALTER TABLE visit ADD COLUMN mood TEXT; CREATE TABLE budget (id INTEGER PRIMARY KEY,"
                    " pence INTEGER NOT NULL) STRICT;");
    Household before;
    {
        const auto old = Daybook::open(folder.path(), OpenMode::ReadOnly, minuteClock());
        before = old->household();
    }
    {
        const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock(), u"Ben"_s, next);
        CHECK(sameContent(daybook->household(), before));
        // Changes from before the update can still be taken back.
        daybook->undo();
        CHECK(daybook->visits().size() == 23);
    }
    CHECK(openingError(folder.path()).reason() == Reason::Newer);
    REQUIRE(folder.files().size() == 2);
    const QString copy = folder.files()[0];
    const int now = Schema::current().version();
    CHECK(copy == u"anna (before update %1 to %2).daybook"_s.arg(now).arg(now + 1));
    CHECK(sameContent(Daybook::open(folder.path(copy), OpenMode::ReadWrite, minuteClock())->household(),
                      before));
}

TEST_CASE(
    "a daybook from before layouts were kept is looked at as it is, and brought up to date when written",
    "[store]")
{
    const Folder folder;
    writeBytes(folder.path(), soundBytes());
    makeVersion(folder.path(), 1);
    {
        const auto old = Daybook::open(folder.path(), OpenMode::ReadOnly, minuteClock());
        CHECK(old->visits().size() == 24);
        CHECK(old->household().layouts.empty());
    }
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    const KnownLayout layout{u"Rowan"_s, {u"learned"_s, {u"Day"_s}, {BillColumn::Date}, DateOrder::DayFirst}};
    daybook->change(u"Remembered"_s, [&](Changes& changes) { changes.setLayout(layout); });
    CHECK(daybook->household().layouts == std::vector<KnownLayout>{layout});
    KnownLayout corrected = layout;
    corrected.layout.columns = {BillColumn::EndDate};
    daybook->change(u"Corrected"_s, [&](Changes& changes) { changes.setLayout(corrected); });
    CHECK(daybook->household().layouts == std::vector<KnownLayout>{corrected});
    daybook->undo();
    CHECK(daybook->household().layouts == std::vector<KnownLayout>{layout});
    daybook->undo();
    CHECK(daybook->household().layouts.empty());
}

TEST_CASE("taking back stops at an update that reshaped the daybook", "[store]")
{
    const Folder folder;
    writeBytes(folder.path(), soundBytes());
    const Schema next = withOneMore("-- reshapes\nALTER TABLE setting RENAME COLUMN value TO content;");
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock(), {}, next);
    CHECK(daybook->history(1).front().kind == HistoryKind::Baseline);
    CHECK_FALSE(daybook->nextUndo().has_value());
    CHECK_FALSE(daybook->history(2).back().isTakenBack);
    CHECK(daybook->visits().size() == 24);
    daybook->change(u"Came"_s, [](Changes& changes) { changes.addVisit(morningVisit(QDate(2026, 6, 30))); });
    daybook->undo();
    CHECK_FALSE(daybook->nextUndo().has_value());
}

TEST_CASE("an update that does not work out leaves the daybook as it was", "[store]")
{
    const Folder folder;
    writeBytes(folder.path(), soundBytes());
    const Schema next =
        withOneMore("CREATE TABLE budget (id INTEGER PRIMARY KEY); DROP TABLE no_such_table;");
    CHECK_THROWS_AS(Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock(), {}, next), StoreError);
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    CHECK(daybook->visits().size() == 24);
    CHECK(daybook->verify().sound);
}
