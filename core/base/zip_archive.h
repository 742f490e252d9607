#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <optional>

namespace daybook {

/// Why a part of an archive cannot be had.
enum class ZipTrouble { None, Missing, Damaged, TooLarge, Locked };
struct ZipPart
{
    QByteArray bytes{};
    ZipTrouble trouble{ZipTrouble::None};
};

/// How much comes out of an archive at the most, however small the file. Units: bytes.
struct ZipLimits
{
    qsizetype part{64LL * 1024 * 1024}; ///< one part
    qsizetype sum{128LL * 1024 * 1024}; ///< all that are read
};

/// A ZIP file held in memory, as received: input is hostile. Nothing is ever written, so the names inside are
/// only names.
class ZipArchive
{
public:
    /// Errors: nullopt when there is no list of parts: cut off, or no archive at all.
    static std::optional<ZipArchive> open(const QByteArray& bytes, ZipLimits limits = {});
    ~ZipArchive();
    ZipArchive(ZipArchive&& other) noexcept;
    ZipArchive& operator=(ZipArchive&& other) noexcept;

    /// Names as written, with / between folders; at most 10,000.
    QStringList names() const;
    bool has(QStringView name) const;
    /// Names are compared without regard to case, as office files ask for.
    ZipPart read(QStringView name);

private:
    struct Contents;
    explicit ZipArchive(std::unique_ptr<Contents> contents);
    std::unique_ptr<Contents> m_contents;
};

} // namespace daybook
