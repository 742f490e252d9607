#include "tests/cli/cli_run.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <sys/resource.h>
#include <unistd.h>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

void takeLittleMemory()
{
#if !defined(__SANITIZE_ADDRESS__) // which reserves far more for itself
    constexpr rlim_t most = 100 * 1024 * 1024;
    const rlimit limit{most, most};
    if (setrlimit(RLIMIT_DATA, &limit) != 0)
        _exit(126);
#endif
}

void becomeOrdinaryUser()
{
    constexpr unsigned int nobody = 65534;
    if (getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        _exit(126);
}

} // namespace

CliRun runCli(const QStringList& words, const QString& folder, RunLimit limit)
{
    QProcess process;
    if (limit == RunLimit::SmallMemory)
        process.setChildProcessModifier(takeLittleMemory);
    else if (limit == RunLimit::OrdinaryUser)
        process.setChildProcessModifier(becomeOrdinaryUser);
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
