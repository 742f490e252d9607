#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace daybook {

struct ZipEntry
{
    QString name{}; ///< with / between folders
    QByteArray bytes{};
};

/// Writes an archive to a file that is not there yet, in the order given and with the same date in each, so
/// that the same entries give the same bytes. False when it could not be written; what was begun is then the
/// caller's to remove.
bool writeZip(const QString& path, const std::vector<ZipEntry>& entries);

} // namespace daybook
