#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace daybook::test;

namespace {

/// A transcript file: remarks after "#", lines "$ daybook-cli …", what is printed, what is said on standard
/// error (after "! "), and "=> " with the exit code. This runs its commands one after the other in `folder`
/// and writes down what happens now.
QString replay(const QString& transcript, const QString& folder)
{
    QString result;
    const QStringList lines = transcript.split(u'\n');
    for (const QString& line : lines) {
        if (!line.startsWith(u"$ daybook-cli"_s)) {
            if (line.startsWith(u'#'))
                result += line + u'\n';
            continue;
        }
        const CliRun run = runCli(line.mid(13).split(u' ', Qt::SkipEmptyParts), folder);
        result += line + u'\n' + QString::fromUtf8(run.output);
        if (!result.endsWith(u'\n'))
            result += u'\n';
        const QStringList complaints = QString::fromUtf8(run.complaints).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& complaint : complaints)
            result += u"! "_s + complaint + u'\n';
        result += u"=> "_s + QString::number(run.exitCode) + u"\n"_s;
    }
    return result.replace(folder, u"FOLDER"_s);
}

} // namespace

TEST_CASE("the command line says what its transcripts say")
{
    const QDir transcripts(QStringLiteral(DAYBOOK_TRANSCRIPTS));
    const QStringList names = transcripts.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(names.isEmpty());
    for (const QString& name : names) {
        CAPTURE(name);
        QTemporaryDir folder;
        copyFolder(QStringLiteral(DAYBOOK_SOURCE_DIR) + u"/resources/practice"_s,
                   folder.filePath(u"practice"_s));
        copyFolder(QStringLiteral(DAYBOOK_TEST_DATA) + u"/hostile"_s, folder.filePath(u"hostile"_s));
        QFile file(transcripts.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString expected = QString::fromUtf8(file.readAll());
        const QString actual = replay(expected, folder.path());
        if (actual != expected) {
            QFile beside(QDir::current().filePath(name + u".actual"_s));
            if (beside.open(QIODevice::WriteOnly))
                beside.write(actual.toUtf8());
        }
        CHECK(actual == expected);
    }
}
