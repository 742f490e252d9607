#include "core/base/zip_writer.h"

#include <QFile>

#include <minizip/zip.h>

#include <algorithm>

namespace daybook {

namespace {

constexpr qsizetype pieceSize = 1 << 20;
/// The names are UTF-8. Source: PKWARE APPNOTE 6.3.10, 4.4.4, bit 11.
constexpr uLong namesAreUtf8 = 1 << 11;
constexpr uLong madeByVersion = 20;

bool writeEntry(zipFile zip, const ZipEntry& entry)
{
    zip_fileinfo about{};
    about.tmz_date.tm_year = 1980;
    about.tmz_date.tm_mday = 1;
    // Minizip counts pieces in int; very large papers are told beforehand.
    const int isLarge = entry.bytes.size() >= 0xFFFFFFFFLL ? 1 : 0;
    if (zipOpenNewFileInZip4_64(zip, entry.name.toUtf8().constData(), &about, nullptr, 0, nullptr, 0, nullptr,
                                Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL,
                                Z_DEFAULT_STRATEGY, nullptr, 0, madeByVersion, namesAreUtf8,
                                isLarge) != ZIP_OK)
        return false;
    bool isWritten = true;
    for (qsizetype at = 0; at < entry.bytes.size() && isWritten; at += pieceSize) {
        const auto size = static_cast<unsigned>(std::min(pieceSize, entry.bytes.size() - at));
        isWritten = zipWriteInFileInZip(zip, entry.bytes.constData() + at, size) == ZIP_OK;
    }
    return zipCloseFileInZip(zip) == ZIP_OK && isWritten;
}

} // namespace

bool writeZip(const QString& path, const std::vector<ZipEntry>& entries)
{
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    if (zip == nullptr)
        return false;
    const bool isWritten =
        std::ranges::all_of(entries, [zip](const ZipEntry& entry) { return writeEntry(zip, entry); });
    return zipClose(zip, nullptr) == ZIP_OK && isWritten;
}

} // namespace daybook
