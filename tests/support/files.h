#pragma once

#include <QByteArray>
#include <QString>

namespace daybook::test {

/// A file below tests/data; fails the test when it cannot be read.
QByteArray dataFile(const QString& relativePath);
/// Absolute path below tests/data.
QString dataPath(const QString& relativePath);

} // namespace daybook::test
