#pragma once

#include "core/base/zip_archive.h"
#include "core/base/zip_writer.h"
#include "core/store/connection.h"

#include <QString>

#include <vector>

namespace daybook {

/// Every record as plain files, a table each as JSON (to be read again) and as CSV (to be looked at), every
/// paper as it was received, and the history in words.
std::vector<ZipEntry> everythingIn(const Connection& connection);
/// Puts every record of such an archive into an empty daybook, with its papers: the same records under the
/// same names. For inside a change. Errors: StoreError NotADaybook when the archive is none or not whole,
/// Newer when a newer Daybook wrote it.
void putEverything(const Connection& connection, ZipArchive& archive, const QString& path);

} // namespace daybook
