#include "tests/cli/cli_run.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

namespace daybook::test {

using namespace Qt::StringLiterals;

CliRun runCli(const QStringList& words, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(DAYBOOK_CLI), words);
    REQUIRE(process.waitForStarted());
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(path);
        QDir().mkpath(QFileInfo(target).path());
        REQUIRE(QFile::copy(path, target));
    }
}

} // namespace daybook::test
