#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <cstddef>

namespace daybook {

/// SHA-256 of bytes that come piece by piece. Every bill that is read has one taken; this costs a fraction of
/// what QCryptographicHash of Qt 6.4 does. Source: FIPS 180-4.
class Sha256
{
public:
    /// Where the processor has instructions for it they are used; tests ask for `Plain` to try both.
    enum class Code { Fastest, Plain };
    explicit Sha256(Code code = Code::Fastest);
    void add(QByteArrayView bytes);
    /// The 32 bytes for all that was added. The object is used up.
    QByteArray result();

private:
    static constexpr std::size_t blockSize = 64;
    void addBlocks(const char* blocks, std::size_t count);
    void addBlock(const char* block);
    bool m_hasInstructions{false};
    std::array<quint32, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                   0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<char, blockSize> m_rest{};
    std::size_t m_kept{}; ///< bytes in m_rest
    quint64 m_length{};
};

/// Lower-case hexadecimal SHA-256 of `bytes` (64 digits).
QString sha256Hex(const QByteArray& bytes);

} // namespace daybook
