#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace daybook::test {

/// How one run of daybook-cli ended.
struct CliRun
{
    int exitCode{-1};
    QByteArray output;
    QByteArray complaints;
};
/// Runs the real program in `folder` and waits for its end. Fails the test when it crashes or takes more than
/// a minute.
/// `limit`: what the program may be kept from.
enum class RunLimit {
    None,
    SmallMemory,  ///< no more than 100 MB of its own
    OrdinaryUser, ///< when the tests run as root: somebody who may not write everywhere
};
CliRun runCli(const QStringList& words, const QString& folder, RunLimit limit = RunLimit::None);

/// Copies a folder with everything in it.
void copyFolder(const QString& from, const QString& to);

} // namespace daybook::test
