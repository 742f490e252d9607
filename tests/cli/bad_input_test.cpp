#include "core/store/daybook.h"
#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <vector>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

/// The practice household in a folder of its own, to spoil one file of it.
class Home
{
public:
    Home()
    {
        copyFolder(QStringLiteral(DAYBOOK_SOURCE_DIR) + u"/resources/practice"_s, path());
        write(u"their_log.csv"_s, read(u"visits.csv"_s));
        write(u"decisions.json"_s, R"([{"id": "0123456789abcdef", "decision": "waive", "pence": 1450}])");
        write(u"promises.json"_s,
              R"([{"from": "2026-06-13", "to": "2026-06-14", "service": null, "percent": 0}])");
    }
    QString folder() const { return m_folder.path(); }
    QString path(const QString& name = {}) const
    {
        return m_folder.filePath(name.isEmpty() ? u"home"_s : u"home/"_s + name);
    }
    QString daybook() const { return m_folder.filePath(u"made.daybook"_s); }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

private:
    QTemporaryDir m_folder;
};

const QString billFile = u"bills/2026-06-brightcare.csv"_s;

QStringList notesOf(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject());
    QStringList notes;
    for (const QJsonValue& note : document.object().value("import"_L1).toArray())
        notes.append(note.toString());
    return notes;
}

bool isSaid(const QStringList& lines, const QString& file, const QString& words)
{
    for (const QString& line : lines)
        if (line.startsWith(file) && line.contains(words))
            return true;
    return false;
}

/// The file as a whole cannot be used: it is named with the reason on standard error and in the JSON, the
/// rest is explained, and nothing is brought into a daybook.
void checkRefused(const Home& home, const QString& file, const QString& words)
{
    CAPTURE(file, words);
    const CliRun check = runCli({u"check"_s, u"--json"_s, home.path()}, home.folder(), RunLimit::SmallMemory);
    const QStringList said = QString::fromUtf8(check.complaints).split(u'\n');
    const QStringList notes = notesOf(check.output);
    CAPTURE(said, notes);
    CHECK(check.exitCode == 2);
    CHECK(isSaid(said, file + u": "_s, words));
    CHECK(said.filter(u"othing was changed"_s).size() == 1);
    CHECK(isSaid(notes, file + u": "_s, words));
    const CliRun import =
        runCli({u"import"_s, home.path(), home.daybook()}, home.folder(), RunLimit::SmallMemory);
    CHECK(import.exitCode == 2);
    CHECK(import.complaints.contains("Nothing was brought in."));
    CHECK_FALSE(QFileInfo::exists(home.daybook()));
}

/// The file is used; what could not be read of it is told with its row.
void checkNoted(const Home& home, const QString& file, const QString& words)
{
    CAPTURE(file, words);
    const CliRun check = runCli({u"check"_s, u"--json"_s, home.path()}, home.folder());
    const QStringList notes = notesOf(check.output);
    CAPTURE(notes);
    CHECK(check.exitCode == 0);
    CHECK(check.complaints == QByteArray());
    CHECK(isSaid(notes, file + u": "_s, words));
}

const QStringList& everyFile()
{
    static const QStringList files{
        billFile,           u"visits.csv"_s,    u"rota.csv"_s,    u"agreement.json"_s, u"decisions.json"_s,
        u"promises.json"_s, u"their_log.csv"_s, u"person.json"_s, u"providers.json"_s};
    return files;
}

QByteArray someBytes()
{
    QByteArray bytes;
    quint32 state = 20260604;
    for (int i = 0; i < 4000; ++i) {
        state = state * 1664525U + 1013904223U;
        bytes += static_cast<char>(state >> 24U);
    }
    return bytes;
}

QByteArray withoutColumn(const QByteArray& csv, const QByteArray& name)
{
    QByteArray result;
    qsizetype column = -1;
    for (const QByteArray& line : csv.split('\n')) {
        QList<QByteArray> cells = line.split(',');
        if (column < 0)
            column = cells.indexOf(name);
        if (column >= 0 && column < cells.size())
            cells.removeAt(column);
        result += cells.join(',') + '\n';
    }
    return result;
}

QByteArray withMonthFirst(const QByteArray& csv)
{
    QByteArray result;
    for (const QByteArray& line : csv.split('\n')) {
        const bool hasDate = line.startsWith("2026-");
        result +=
            (hasDate ? line.mid(5, 2) + '/' + line.mid(8, 2) + '/' + line.left(4) + line.mid(10) : line) +
            '\n';
    }
    return result;
}

} // namespace

TEST_CASE("an empty file, a picture and a page of words are each refused in a sentence that names the file")
{
    for (const QString& file : everyFile()) {
        const Home home;
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray(" \n\n"), QByteArray(5000, '\0'), "\x89PNG\r\n\x1a\n" + someBytes(),
              someBytes(), QByteArray("<html><body><h1>Sign in</h1>\n<p>Please sign in</p></body>"),
              QByteArray("Dear Arthur,\nplease find it attached.\n")}) {
            home.write(file, bytes);
            checkRefused(home, file, {});
        }
    }
}

TEST_CASE("a file of two hundred megabytes is refused before it is read")
{
    for (const QString& file : everyFile()) {
        const Home home;
        QFile large(home.path(file));
        REQUIRE(large.resize(200LL * 1024 * 1024));
        checkRefused(home, file, u"far larger than such a file can be"_s);
    }
}

TEST_CASE("a folder or a pipe where a file should be is refused and never waited for")
{
    for (const QString& file : everyFile()) {
        if (file == billFile)
            continue;
        const Home home;
        REQUIRE(QFile::remove(home.path(file)));
        REQUIRE(mkfifo(home.path(file).toUtf8().constData(), 0600) == 0);
        checkRefused(home, file, u"no file"_s);
        REQUIRE(QFile::remove(home.path(file)));
        REQUIRE(QDir().mkpath(home.path(file)));
        checkRefused(home, file, u"no file"_s);
    }
    const Home home;
    REQUIRE(QDir().mkpath(home.path(u"bills/older"_s)));
    checkNoted(home, u"bills/older"_s, u"This is a folder"_s);
}

TEST_CASE("a file saved in another encoding is read all the same")
{
    for (const QString& file : everyFile()) {
        const Home home;
        const QString text = QString::fromUtf8(home.read(file));
        for (const QStringConverter::Encoding encoding :
             {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Latin1}) {
            CAPTURE(file, static_cast<int>(encoding));
            QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
            home.write(file, encode(text));
            const CliRun check = runCli({u"check"_s, u"--json"_s, home.path()}, home.folder());
            CHECK(check.exitCode == 0);
            CHECK(check.complaints == QByteArray());
            const QJsonObject report = QJsonDocument::fromJson(check.output).object();
            CHECK(report["bills"_L1].toArray().first()["total_pence"_L1].toInteger() == 32300);
        }
    }
}

TEST_CASE("a file cut in half is refused, or it is said where it ends")
{
    for (const QString& file : everyFile()) {
        const Home home;
        const QByteArray whole = home.read(file);
        home.write(file, whole.first(whole.size() / 2));
        if (file.endsWith(u".json"_s))
            checkRefused(home, file, {});
        else
            checkNoted(home, file, u"cut off"_s);
    }
}

TEST_CASE("a file without its header or a needed column is refused and the column is named")
{
    struct Column
    {
        QString file;
        QByteArray name;
    };
    const std::vector<Column> needed{{u"visits.csv"_s, "date"},
                                     {u"visits.csv"_s, "status"},
                                     {u"their_log.csv"_s, "date"},
                                     {u"their_log.csv"_s, "status"},
                                     {u"rota.csv"_s, "days"}};
    for (const Column& column : needed) {
        const Home home;
        const QByteArray whole = home.read(column.file);
        home.write(column.file, withoutColumn(whole, column.name));
        checkRefused(home, column.file, u"no column \""_s + QString::fromLatin1(column.name) + u'"');
        home.write(column.file, whole.mid(whole.indexOf('\n') + 1));
        checkRefused(home, column.file, u"must hold the names of the columns"_s);
    }
    const Home home;
    const QByteArray bill = home.read(billFile);
    home.write(billFile, withoutColumn(bill, "Charge"));
    checkRefused(home, billFile, u"no column with amounts of money"_s);
    home.write(billFile, bill.mid(bill.indexOf("01/06/2026,Mon")));
    checkNoted(home, billFile, u"columns told by what stands in them"_s);
}

TEST_CASE("dates in American order are never taken for other days")
{
    for (const QString& file : {u"visits.csv"_s, u"their_log.csv"_s}) {
        const Home home;
        home.write(file, withMonthFirst(home.read(file)));
        checkRefused(home, file, u"month first"_s);
    }
    const Home home;
    QByteArray rota = home.read(u"rota.csv"_s);
    home.write(u"rota.csv"_s, rota.replace("2026-05-04,,", "06/01/2026,06/15/2026,"));
    checkRefused(home, u"rota.csv"_s, u"month first"_s);

    for (const QString& file : {u"agreement.json"_s, u"promises.json"_s}) {
        const Home another;
        QByteArray json = another.read(file);
        json.replace("2026-05-04", "06/15/2026");
        another.write(file, json.replace("2026-06-13", "06/13/2026"));
        checkRefused(another, file, {});
    }
}

TEST_CASE("a total that does not add up is a question about the bill and not a reason to refuse it")
{
    const Home home;
    QByteArray bill = home.read(billFile);
    home.write(billFile, bill.replace("£323.00", "£333.00"));
    const CliRun check = runCli({u"check"_s, u"--json"_s, home.path()}, home.folder());
    CHECK(check.exitCode == 0);
    qint64 asked = 0;
    const QJsonObject report = QJsonDocument::fromJson(check.output).object();
    for (const QJsonValue& finding : report["findings"_L1].toArray())
        if (finding["kind"_L1].toString() == "total_wrong"_L1)
            asked += finding["pence"_L1].toInteger();
    CHECK(asked == 1000);
}

TEST_CASE("a word that is not known leaves out its row and says which")
{
    struct Spoilt
    {
        QString file;
        QByteArray was;
        QByteArray is;
        QString said;
    };
    const std::vector<Spoilt> spoilt{
        {u"visits.csv"_s, "08:40,came", "08:40,turned up", u"row 2, status “turned up”"_s},
        {u"visits.csv"_s, "2026-06-02,", "2026-02-30,", u"row 3, date “2026-02-30”"_s},
        {u"their_log.csv"_s, "08:40,came", "08:40,turned up", u"row 2, status “turned up”"_s},
        {u"rota.csv"_s, "daily", "always", u"row 2, days “always”"_s},
        {u"decisions.json"_s, "waive", "forgive", u"answer 1: “forgive”"_s},
        {u"decisions.json"_s, "\"id\"", "\"idea\"", u"answer 1 does not say"_s},
        {u"decisions.json"_s, "1450", "\"a lot\"", u"answer 1: the amount"_s},
        {u"agreement.json"_s, "\"clock\"", "\"sundial\"", u"sundial"_s},
        {u"agreement.json"_s, "\"hospital\"", "\"hospitals\"", u"hospitals"_s},
    };
    for (const Spoilt& one : spoilt) {
        const Home home;
        QByteArray bytes = home.read(one.file);
        REQUIRE(bytes.contains(one.was));
        home.write(one.file, bytes.replace(one.was, one.is));
        checkNoted(home, one.file, one.said);
    }
}

TEST_CASE("what would change a sum and cannot be understood refuses the file")
{
    struct Spoilt
    {
        QString file;
        QByteArray was;
        QByteArray is;
        QString said;
    };
    const std::vector<Spoilt> spoilt{
        {u"agreement.json"_s, "1650", "-1650", u"could not be understood"_s},
        {u"agreement.json"_s, "\"provider\"", "\"supplier\"", u"does not name the care provider"_s},
        {u"agreement.json"_s, "agreement/1", "agreement/2", u"A newer Daybook may be able"_s},
        {u"promises.json"_s, "\"from\"", "\"form\"", u"no first and last day"_s},
        {u"promises.json"_s, "\"percent\": 0", "\"percent\": \"none\"", u"percent of the promise"_s},
        {u"decisions.json"_s, "[{", "{\"answers\": [{", u"could not be read"_s},
    };
    for (const Spoilt& one : spoilt) {
        const Home home;
        QByteArray bytes = home.read(one.file);
        REQUIRE(bytes.contains(one.was));
        home.write(one.file, bytes.replace(one.was, one.is));
        checkRefused(home, one.file, one.said);
    }
}

namespace {

/// A daybook made from the practice household, to be spoilt.
QByteArray soundDaybook()
{
    const Home home;
    REQUIRE(runCli({u"import"_s, home.path(), home.daybook()}, home.folder()).exitCode == 0);
    QFile file(home.daybook());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Every command says the one sentence, and the file is left as it is.
void checkLeftAlone(const Home& home, const QString& words)
{
    CAPTURE(words);
    QFile file(home.daybook());
    const qint64 size = file.size();
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.read(1024 * 1024);
    const QString path = home.daybook();
    for (const QStringList& command :
         {QStringList{u"check"_s, path}, QStringList{u"check"_s, u"--json"_s, path},
          QStringList{u"verify"_s, path}, QStringList{u"import"_s, home.path(), path},
          QStringList{u"letter"_s, u"--out"_s, u"-"_s, path},
          QStringList{u"statement"_s, u"--out"_s, u"-"_s, path}}) {
        const CliRun run = runCli(command, home.folder(), RunLimit::SmallMemory);
        const QString said = QString::fromUtf8(run.complaints);
        CAPTURE(command, said);
        CHECK(run.exitCode == 2);
        CHECK(said.contains(words));
        CHECK(said.contains(u"It was left as it is."_s));
        CHECK(said.count(u'\n') == 1);
        if (command.contains(u"--json"_s))
            CHECK(isSaid(notesOf(run.output), u"made.daybook: "_s, words));
    }
    CHECK(file.seek(0));
    CHECK(file.read(1024 * 1024) == before);
    CHECK(file.size() == size);
}

void writeDaybook(const Home& home, const QByteArray& bytes)
{
    QFile file(home.daybook());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a daybook that is empty, no daybook, cut off or damaged is left as it is")
{
    const QByteArray sound = soundDaybook();
    const Home home;
    writeDaybook(home, {});
    checkLeftAlone(home, u"is empty"_s);
    writeDaybook(home, "Dear Arthur,\n");
    checkLeftAlone(home, u"is not a daybook"_s);
    writeDaybook(home, someBytes());
    checkLeftAlone(home, u"is not a daybook"_s);
    writeDaybook(home, sound.first(sound.size() / 2));
    checkLeftAlone(home, u"can no longer be read as it was written"_s);
    QByteArray damaged = sound;
    for (qsizetype at = 8192; at < damaged.size(); at += 997)
        damaged[at] = static_cast<char>(damaged[at] ^ 0x5a);
    writeDaybook(home, damaged);
    checkLeftAlone(home, u"can no longer be read as it was written"_s);
    REQUIRE(QFile::resize(home.daybook(), 0));
    REQUIRE(QFile::resize(home.daybook(), 200LL * 1024 * 1024));
    checkLeftAlone(home, u"is not a daybook"_s);
}

TEST_CASE("a daybook of a newer Daybook can be looked at and not written in")
{
    QByteArray newer = soundDaybook();
    newer[63] = 99; // user_version, the last of four bytes from the 60th
    const Home home;
    writeDaybook(home, newer);
    const CliRun check = runCli({u"check"_s, u"--json"_s, home.daybook()}, home.folder());
    CHECK(check.exitCode == 0);
    CHECK(isSaid(notesOf(check.output), u"made.daybook: "_s, u"newer Daybook"_s));
    const CliRun import = runCli({u"import"_s, home.path(), home.daybook()}, home.folder());
    CHECK(import.exitCode == 2);
    CHECK(import.complaints.contains("install the newer Daybook"));
    QFile file(home.daybook());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == newer);
}

TEST_CASE("a daybook that is open elsewhere can be looked at and not written in")
{
    const Home home;
    writeDaybook(home, soundDaybook());
    const auto open = Daybook::open(home.daybook(), OpenMode::ReadWrite,
                                    [] { return QDateTime(QDate(2026, 7, 2), QTime(10, 0)); });
    CHECK(runCli({u"check"_s, home.daybook()}, home.folder()).exitCode == 0);
    CHECK(runCli({u"verify"_s, home.daybook()}, home.folder()).exitCode == 0);
    const CliRun import = runCli({u"import"_s, home.path(), home.daybook()}, home.folder());
    CHECK(import.exitCode == 2);
    CHECK(import.complaints.contains("is already open"));
    CHECK(import.complaints.contains("is safe"));
}

TEST_CASE("a protected daybook can be looked at and not written in")
{
    const Home home;
    writeDaybook(home, soundDaybook());
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(home.daybook(), readable));
    REQUIRE(QFile::setPermissions(home.folder(), readable | enter));
    const CliRun check = runCli({u"check"_s, home.daybook()}, home.folder(), RunLimit::OrdinaryUser);
    const CliRun import =
        runCli({u"import"_s, home.path(), home.daybook()}, home.folder(), RunLimit::OrdinaryUser);
    const CliRun letter = runCli({u"letter"_s, u"--format"_s, u"text"_s, home.daybook()}, home.folder(),
                                 RunLimit::OrdinaryUser);
    REQUIRE(QFile::setPermissions(home.folder(), readable | enter | QFile::WriteOwner));
    CHECK(check.exitCode == 0);
    CHECK(import.exitCode == 2);
    CHECK(import.complaints.contains("can be read but not written"));
    CHECK(import.complaints.contains("Nothing was changed"));
    CHECK(letter.exitCode == 2);
    CHECK(letter.complaints.contains("could not be written"));
}
