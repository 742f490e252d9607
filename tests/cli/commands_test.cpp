#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace daybook::test;

namespace {

QString practiceFolder()
{
    return QStringLiteral(DAYBOOK_SOURCE_DIR) + u"/resources/practice"_s;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QJsonObject findingsOf(const QString& place, const QString& folder)
{
    const CliRun run = runCli({u"check"_s, u"--json"_s, place}, folder);
    CHECK(run.exitCode == 0);
    const QJsonDocument document = QJsonDocument::fromJson(run.output);
    REQUIRE(document.isObject());
    return document.object();
}

qint64 missedPence(const QJsonObject& report, int& count)
{
    qint64 pence = 0;
    count = 0;
    const QJsonArray findings = report.value("findings"_L1).toArray();
    for (const QJsonValue& finding : findings) {
        if (finding["kind"_L1].toString() == "missed_visit"_L1) {
            pence += finding["pence"_L1].toInteger();
            ++count;
        }
    }
    return pence;
}

} // namespace

TEST_CASE("the practice month has exactly four visits on which nobody came, forty-four pounds")
{
    QTemporaryDir folder;
    const QJsonObject report = findingsOf(practiceFolder(), folder.path());
    int count = 0;
    CHECK(missedPence(report, count) == 4400);
    CHECK(count == 4);
    const QJsonObject bill = report.value("bills"_L1).toArray().first().toObject();
    CHECK(bill.value("total_pence"_L1).toInteger() == 32300);
    CHECK(bill.value("agreed_pence"_L1).toInteger() == 27900);
    CHECK(bill.value("query_pence"_L1).toInteger() == 4400);
}

TEST_CASE("a folder and the daybook made from it give the same findings")
{
    QTemporaryDir folder;
    const QString daybook = folder.filePath(u"arthur.daybook"_s);
    CHECK(runCli({u"import"_s, practiceFolder(), daybook}, folder.path()).exitCode == 0);
    const QJsonObject fromFolder = findingsOf(practiceFolder(), folder.path());
    const QJsonObject fromDaybook = findingsOf(daybook, folder.path());
    CHECK(fromFolder.value("bills"_L1) == fromDaybook.value("bills"_L1));
    CHECK(fromFolder.value("coverage"_L1) == fromDaybook.value("coverage"_L1));
    const QJsonArray a = fromFolder.value("findings"_L1).toArray();
    const QJsonArray b = fromDaybook.value("findings"_L1).toArray();
    REQUIRE(a.size() == b.size());
    for (int i = 0; i < a.size(); ++i) {
        CHECK(a[i]["id"_L1] == b[i]["id"_L1]);
        CHECK(a[i]["sentence"_L1] == b[i]["sentence"_L1]);
    }
}

TEST_CASE("bringing the same folder in twice changes nothing, and one changed byte in the history is noticed")
{
    QTemporaryDir folder;
    const QString daybook = folder.filePath(u"arthur.daybook"_s);
    REQUIRE(runCli({u"import"_s, practiceFolder(), daybook}, folder.path()).exitCode == 0);
    const QByteArray history = runCli({u"verify"_s, daybook}, folder.path()).output;
    const QByteArray findings = runCli({u"check"_s, u"--json"_s, daybook}, folder.path()).output;
    const CliRun again = runCli({u"import"_s, practiceFolder(), daybook}, folder.path());
    CHECK(again.exitCode == 1);
    CHECK_FALSE(again.output.contains("other terms"));
    const CliRun sound = runCli({u"verify"_s, daybook}, folder.path());
    CHECK(sound.exitCode == 0);
    CHECK(sound.output == history);
    CHECK(runCli({u"check"_s, u"--json"_s, daybook}, folder.path()).output == findings);

    QByteArray altered = bytesOf(daybook);
    const qsizetype at = altered.indexOf("Brought in the folder");
    REQUIRE(at > 0);
    altered[at] = 'b';
    write(daybook, altered);
    const CliRun verify = runCli({u"verify"_s, daybook}, folder.path());
    CHECK(verify.exitCode != 0);
    CHECK_FALSE(verify.complaints.isEmpty());
}

TEST_CASE("the letter as PDF, HTML and text offers to pay what is not in question")
{
    QTemporaryDir folder;
    for (const QString& format : {u"pdf"_s, u"html"_s, u"text"_s}) {
        const CliRun run =
            runCli({u"letter"_s, u"--date"_s, u"2026-07-02"_s, u"--format"_s, format, practiceFolder()},
                   folder.path());
        CHECK(run.complaints == QByteArray());
        CHECK(run.exitCode == 0);
    }
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    REQUIRE(files.size() == 3);
    for (const QString& name : files) {
        const QByteArray bytes = bytesOf(folder.filePath(name));
        if (name.endsWith(u".pdf"_s)) {
            CHECK(bytes.startsWith("%PDF-"));
            continue;
        }
        const QString text = QString::fromUtf8(bytes);
        CHECK(text.contains(u"£279.00"_s));
        CHECK(text.contains(u"£44.00"_s));
    }
    // A file that is there is never replaced without being asked to.
    const CliRun again = runCli({u"letter"_s, u"--date"_s, u"2026-07-02"_s, practiceFolder()}, folder.path());
    CHECK(again.exitCode == 2);
}

TEST_CASE("a folder with one bill that cannot be used still explains the others and says which")
{
    QTemporaryDir folder;
    const QString home = folder.filePath(u"home"_s);
    copyFolder(practiceFolder(), home);
    write(home + u"/bills/photo.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    const CliRun run = runCli({u"check"_s, u"--json"_s, home}, folder.path());
    CHECK(run.exitCode == 2);
    const QJsonObject report = QJsonDocument::fromJson(run.output).object();
    int count = 0;
    CHECK(missedPence(report, count) == 4400);
    bool named = false;
    const QJsonArray notes = report.value("import"_L1).toArray();
    for (const QJsonValue& note : notes)
        named = named || note.toString().contains(u"photo.csv"_s);
    CHECK(named);
}

TEST_CASE("the statement comes in Easy Read and in two languages, with the sums of the plain one")
{
    QTemporaryDir folder;
    const CliRun easy = runCli(
        {u"statement"_s, u"--easy-read"_s, u"--format"_s, u"html"_s, u"--out"_s, u"-"_s, practiceFolder()},
        folder.path());
    CHECK(easy.exitCode == 0);
    CHECK(easy.output.contains("font:18pt"));
    CHECK(easy.output.contains("<ul class=\"facts\">"));
    const CliRun both = runCli({u"statement"_s, u"--language"_s, u"cy"_s, u"--format"_s, u"html"_s,
                                u"--out"_s, u"-"_s, practiceFolder()},
                               folder.path());
    CHECK(both.exitCode == 0);
    CHECK(both.output.contains("<html lang=\"cy\">"));
    CHECK(both.output.contains("Cymraeg"));
    for (const char* sum : {"£323.00", "£44.00", "£279.00"}) {
        INFO(sum);
        CHECK(easy.output.contains(sum));
        CHECK(both.output.contains(sum));
    }
}

TEST_CASE("a language there are no words for is said, and those there are are named")
{
    QTemporaryDir folder;
    const CliRun unknown =
        runCli({u"statement"_s, u"--language"_s, u"xx"_s, practiceFolder()}, folder.path());
    CHECK(unknown.exitCode == 3);
    CHECK(unknown.complaints.contains("There are: cy."));
    CHECK(QDir(folder.path()).isEmpty());
    CHECK(
        runCli({u"statement"_s, u"--language"_s, u"cy"_s, u"--easy-read"_s, practiceFolder()}, folder.path())
            .exitCode == 3);
}
