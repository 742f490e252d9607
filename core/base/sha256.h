#pragma once

#include <QByteArray>
#include <QString>

namespace daybook {

/// Lower-case hexadecimal SHA-256 of `bytes` (64 digits).
QString sha256Hex(const QByteArray& bytes);

} // namespace daybook
