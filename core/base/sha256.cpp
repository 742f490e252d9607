#include "core/base/sha256.h"

#include <QCryptographicHash>

namespace daybook {

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace daybook
