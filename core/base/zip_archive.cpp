#include "core/base/zip_archive.h"

#include <QHash>

#include <minizip/ioapi.h>
#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <utility>

namespace daybook {

namespace {

constexpr qsizetype mostParts = 10'000;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr uLong locked = 1; // the bit of the flags that says a password is needed

/// What minizip reads from, in place of a file.
struct Memory
{
    QByteArray bytes;
    ZPOS64_T at{};

    ZPOS64_T size() const { return static_cast<ZPOS64_T>(bytes.size()); }
};

voidpf ZCALLBACK openMemory(voidpf opaque, const void*, int)
{
    static_cast<Memory*>(opaque)->at = 0;
    return opaque;
}

uLong ZCALLBACK readMemory(voidpf, voidpf stream, void* buffer, uLong wanted)
{
    Memory& memory = *static_cast<Memory*>(stream);
    if (memory.at >= memory.size())
        return 0;
    const ZPOS64_T count = std::min<ZPOS64_T>(wanted, memory.size() - memory.at);
    std::memcpy(buffer, memory.bytes.constData() + memory.at, static_cast<std::size_t>(count));
    memory.at += count;
    return static_cast<uLong>(count);
}

uLong ZCALLBACK writeNothing(voidpf, voidpf, const void*, uLong)
{
    return 0;
}

ZPOS64_T ZCALLBACK tellMemory(voidpf, voidpf stream)
{
    return static_cast<Memory*>(stream)->at;
}

long ZCALLBACK seekMemory(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    Memory& memory = *static_cast<Memory*>(stream);
    ZPOS64_T base = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        base = memory.at;
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        base = memory.size();
    if (offset > memory.size() || base + offset > memory.size())
        return -1;
    memory.at = base + offset;
    return 0;
}

int ZCALLBACK closeMemory(voidpf, voidpf)
{
    return 0;
}

int ZCALLBACK memoryTrouble(voidpf, voidpf)
{
    return 0;
}

QString key(QStringView name)
{
    QString text = name.toString();
    text.replace(u'\\', u'/'); // some programs write names as Windows does
    while (text.startsWith(u'/'))
        text.remove(0, 1);
    return text.toCaseFolded();
}

} // namespace

struct ZipArchive::Contents
{
    Memory memory{};
    unzFile file{nullptr};
    QStringList names{};
    QHash<QString, unz64_file_pos> places{};
    qsizetype left{};
    qsizetype largestPart{};

    Contents() = default;
    Contents(const Contents&) = delete;
    Contents& operator=(const Contents&) = delete;
    ~Contents()
    {
        if (file)
            unzClose(file);
    }

    void list()
    {
        std::array<char, 1024> buffer{};
        for (int more = unzGoToFirstFile(file); more == UNZ_OK && names.size() < mostParts;
             more = unzGoToNextFile(file)) {
            unz_file_info64 facts{};
            unz64_file_pos place{};
            if (unzGetCurrentFileInfo64(file, &facts, buffer.data(), buffer.size() - 1, nullptr, 0, nullptr,
                                        0) != UNZ_OK ||
                unzGetFilePos64(file, &place) != UNZ_OK)
                return;
            const auto length = std::min<std::size_t>(facts.size_filename, buffer.size() - 1);
            const QString name = QString::fromUtf8(buffer.data(), static_cast<qsizetype>(length));
            names.append(QString(name).replace(u'\\', u'/'));
            places.insert(key(name), place);
        }
    }

    ZipPart read(const QString& wanted)
    {
        const auto found = places.constFind(wanted);
        if (found == places.constEnd())
            return {{}, ZipTrouble::Missing};
        unz64_file_pos place = *found;
        unz_file_info64 facts{};
        if (unzGoToFilePos64(file, &place) != UNZ_OK ||
            unzGetCurrentFileInfo64(file, &facts, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
            return {{}, ZipTrouble::Damaged};
        if ((facts.flag & locked) != 0)
            return {{}, ZipTrouble::Locked};
        if (unzOpenCurrentFile(file) != UNZ_OK)
            return {{}, ZipTrouble::Damaged};
        ZipPart part = unpack();
        // Closing compares the checksum, once everything has been read.
        if (unzCloseCurrentFile(file) != UNZ_OK && part.trouble == ZipTrouble::None)
            part.trouble = ZipTrouble::Damaged;
        if (part.trouble != ZipTrouble::None)
            part.bytes.clear();
        return part;
    }

    /// The size that the archive states is not trusted: what comes out is counted.
    ZipPart unpack()
    {
        ZipPart part;
        std::array<char, pieceSize> piece{};
        for (;;) {
            const int count = unzReadCurrentFile(file, piece.data(), static_cast<unsigned>(piece.size()));
            if (count < 0)
                part.trouble = ZipTrouble::Damaged;
            if (count <= 0)
                return part;
            left -= count;
            if (left < 0 || part.bytes.size() + count > largestPart) {
                part.trouble = ZipTrouble::TooLarge;
                return part;
            }
            part.bytes.append(piece.data(), count);
        }
    }
};

ZipArchive::ZipArchive(std::unique_ptr<Contents> contents) : m_contents(std::move(contents)) {}
ZipArchive::~ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive&& other) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&& other) noexcept = default;

std::optional<ZipArchive> ZipArchive::open(const QByteArray& bytes, ZipLimits limits)
{
    auto contents = std::make_unique<Contents>();
    contents->left = limits.sum;
    contents->largestPart = limits.part;
    contents->memory.bytes = bytes;
    zlib_filefunc64_def from{};
    from.zopen64_file = openMemory;
    from.zread_file = readMemory;
    from.zwrite_file = writeNothing;
    from.ztell64_file = tellMemory;
    from.zseek64_file = seekMemory;
    from.zclose_file = closeMemory;
    from.zerror_file = memoryTrouble;
    from.opaque = &contents->memory;
    contents->file = unzOpen2_64("", &from);
    if (!contents->file)
        return {};
    contents->list();
    return ZipArchive(std::move(contents));
}

QStringList ZipArchive::names() const
{
    return m_contents->names;
}

bool ZipArchive::has(QStringView name) const
{
    return m_contents->places.contains(key(name));
}

ZipPart ZipArchive::read(QStringView name)
{
    return m_contents->read(key(name));
}

} // namespace daybook
