#include "core/store/packing.h"

#include <zlib.h>

#include <new>

namespace daybook {

namespace {

/// Bills and lists of changes get a twentieth larger than at the usual level, in little more than half the
/// time.
constexpr int quickLevel = 3;

} // namespace

QByteArray packed(const QByteArray& bytes)
{
    auto length = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray out(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (compress2(reinterpret_cast<Bytef*>(out.data()), &length,
                  reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uLong>(bytes.size()),
                  quickLevel) != Z_OK) {
        throw std::bad_alloc();
    }
    out.truncate(static_cast<qsizetype>(length));
    return out;
}

std::optional<QByteArray> unpacked(QByteArrayView bytes, qint64 size)
{
    if (size < 0 || size > largestUnpacked)
        return {};
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    auto length = static_cast<uLongf>(size);
    // zlib wants somewhere to write even when nothing is to come.
    Bytef nothing = 0;
    const int code =
        uncompress(size == 0 ? &nothing : reinterpret_cast<Bytef*>(out.data()), &length,
                   reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uLong>(bytes.size()));
    if (code != Z_OK || length != static_cast<uLongf>(size))
        return {};
    return out;
}

} // namespace daybook
