#pragma once

#include "core/store/connection.h"

#include <QString>

namespace daybook {

/// Writes all of `source` to a new file: beside it under another name, synced, opened again and compared,
/// then renamed. What is at `path` is never touched. Errors: Exists, DiskFull, CannotWrite, Damaged.
void copyToFile(const Connection& source, const QString& path);
/// A copy beside the daybook before it is brought from one version to another. Returns its path.
QString copyBeside(const Connection& source, const QString& path, int fromVersion, int toVersion);
/// Gives a finished file beside `path` its name, unless there is one of that name, and makes the name last a
/// power cut.
void publish(const QString& temporary, const QString& path);
/// Makes what was written in a file last a power cut. False when the disk says no.
bool syncFile(const QString& path);
/// A name beside `path` that nobody uses.
QString temporaryBeside(const QString& path);
/// A SHA-256 over every value of every table.
QByteArray contentOf(const Connection& connection);

} // namespace daybook
