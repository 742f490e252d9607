#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace daybook {

/// More than this is not unpacked, whatever a file says about itself.
constexpr qint64 largestUnpacked = 256 * 1024 * 1024;

/// Compressed bytes (zlib). Errors: std::bad_alloc.
QByteArray packed(const QByteArray& bytes);
/// Errors: nullopt when the bytes are not what was packed or do not give exactly `size` bytes.
std::optional<QByteArray> unpacked(QByteArrayView bytes, qint64 size);

} // namespace daybook
