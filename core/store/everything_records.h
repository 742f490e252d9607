#pragma once

#include "core/base/zip_archive.h"
#include "core/base/zip_writer.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace daybook {

/// How much one complete copy may hold. Units: bytes.
constexpr qint64 largestCompleteCopy = 1LL << 30;

/// Every record as plain files: a table each as JSON (to be read again) and as CSV (to be looked at), every
/// paper as it was received, the history to be replayed and in words.
std::vector<ZipEntry> recordFiles(const Connection& connection);
/// Lays the tables of the version that wrote the archive into an empty file and puts every record, paper and
/// change in. Returns that version. Errors: NotWhole, NewerCopy, TooLarge; nothing in the file counts then.
int fillFromRecords(const Connection& connection, ZipArchive& archive);
/// One part that must be there. Errors: NotWhole, TooLarge.
QByteArray wholePart(ZipArchive& archive, const QString& name, const QString& path);
QJsonObject wholeObject(ZipArchive& archive, const QString& name, const QString& path);

} // namespace daybook
