#include "core/base/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

#if defined(__x86_64__) && defined(__GNUC__)
#define DAYBOOK_SHA_INSTRUCTIONS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace daybook {

namespace {

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
constexpr std::array<quint32, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

constexpr quint32 mix(quint32 value, int a, int b, int c)
{
    return std::rotr(value, a) ^ std::rotr(value, b) ^ std::rotr(value, c);
}

constexpr quint32 mixAndShift(quint32 value, int a, int b, int shift)
{
    return std::rotr(value, a) ^ std::rotr(value, b) ^ (value >> shift);
}

/// One round. The eight values change places from one round to the next: the caller names them in turn, so
/// that none is moved.
Q_ALWAYS_INLINE void takeWord(quint32 a, quint32 b, quint32 c, quint32& d, quint32 e, quint32 f, quint32 g,
                              quint32& h, quint32 word)
{
    h += mix(e, 6, 11, 25) + (g ^ (e & (f ^ g))) + word;
    d += h;
    h += mix(a, 2, 13, 22) + ((a & b) | (c & (a | b)));
}

#ifdef DAYBOOK_SHA_INSTRUCTIONS
bool processorHasSha()
{
    constexpr unsigned shuffles = 1U << 9; // SSSE3
    constexpr unsigned blends = 1U << 19;  // SSE4.1
    constexpr unsigned sha = 1U << 29;
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & shuffles) == 0 || (c & blends) == 0)
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & sha) != 0;
}

/// The same blocks by the instructions for it, four words at a time. Source: Intel SHA Extensions, 2013.
__attribute__((target("sha,sse4.1,ssse3"))) void addByInstructions(quint32* state, const char* block,
                                                                   std::size_t count)
{
    const auto load = [](const void* from) { return _mm_loadu_si128(static_cast<const __m128i*>(from)); };
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    const __m128i cdab = _mm_shuffle_epi32(load(state), 0xB1);
    const __m128i efgh = _mm_shuffle_epi32(load(state + 4), 0x1B);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
    for (; count > 0; --count, block += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4];
        for (std::size_t i = 0; i < 4; ++i)
            words[i] = _mm_shuffle_epi8(load(block + 16 * i), bigEndian);
        for (std::size_t i = 0; i < 16; ++i) {
            __m128i& current = words[i % 4];
            const __m128i sum = _mm_add_epi32(current, load(roundConstants.data() + 4 * i));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
            const __m128i last = words[(i + 3) % 4];
            const __m128i shifted = _mm_alignr_epi8(last, words[(i + 2) % 4], 4);
            current = _mm_sha256msg2_epu32(
                _mm_add_epi32(_mm_sha256msg1_epu32(current, words[(i + 1) % 4]), shifted), last);
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(state), _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}
#endif

} // namespace

Sha256::Sha256(Code code)
{
#ifdef DAYBOOK_SHA_INSTRUCTIONS
    static const bool known = processorHasSha();
    m_hasInstructions = known && code == Code::Fastest;
#else
    Q_UNUSED(code)
#endif
}

void Sha256::addBlocks(const char* blocks, std::size_t count)
{
#ifdef DAYBOOK_SHA_INSTRUCTIONS
    if (m_hasInstructions) {
        addByInstructions(m_state.data(), blocks, count);
        return;
    }
#endif
    for (; count > 0; --count, blocks += blockSize)
        addBlock(blocks);
}

void Sha256::addBlock(const char* block)
{
    std::array<quint32, 64> words{};
    for (std::size_t i = 0; i < 16; ++i)
        words[i] = qFromBigEndian<quint32>(block + 4 * i);
    for (std::size_t i = 16; i < words.size(); ++i)
        words[i] = words[i - 16] + mixAndShift(words[i - 15], 7, 18, 3) + words[i - 7] +
                   mixAndShift(words[i - 2], 17, 19, 10);
    auto [a, b, c, d, e, f, g, h] = m_state;
    const auto word = [&words](std::size_t i) { return words[i] + roundConstants[i]; };
    for (std::size_t i = 0; i < words.size(); i += 8) {
        takeWord(a, b, c, d, e, f, g, h, word(i));
        takeWord(h, a, b, c, d, e, f, g, word(i + 1));
        takeWord(g, h, a, b, c, d, e, f, word(i + 2));
        takeWord(f, g, h, a, b, c, d, e, word(i + 3));
        takeWord(e, f, g, h, a, b, c, d, word(i + 4));
        takeWord(d, e, f, g, h, a, b, c, word(i + 5));
        takeWord(c, d, e, f, g, h, a, b, word(i + 6));
        takeWord(b, c, d, e, f, g, h, a, word(i + 7));
    }
    const std::array<quint32, 8> changed{a, b, c, d, e, f, g, h};
    std::transform(m_state.begin(), m_state.end(), changed.begin(), m_state.begin(),
                   [](quint32 before, quint32 after) { return before + after; });
}

void Sha256::add(QByteArrayView bytes)
{
    m_length += static_cast<quint64>(bytes.size());
    const char* from = bytes.data();
    auto left = static_cast<std::size_t>(bytes.size());
    if (m_kept > 0) {
        const std::size_t taken = std::min(left, blockSize - m_kept);
        std::copy_n(from, taken, m_rest.data() + m_kept);
        m_kept += taken;
        from += taken;
        left -= taken;
        if (m_kept < blockSize)
            return;
        addBlocks(m_rest.data(), 1);
        m_kept = 0;
    }
    addBlocks(from, left / blockSize);
    from += left / blockSize * blockSize;
    left %= blockSize;
    std::copy_n(from, left, m_rest.data());
    m_kept = left;
}

QByteArray Sha256::result()
{
    constexpr std::size_t lengthSize = 8;
    const quint64 bits = m_length * 8;
    m_rest[m_kept++] = static_cast<char>(0x80);
    if (m_kept > blockSize - lengthSize) {
        std::fill(m_rest.data() + m_kept, m_rest.data() + blockSize, '\0');
        addBlocks(m_rest.data(), 1);
        m_kept = 0;
    }
    std::fill(m_rest.data() + m_kept, m_rest.data() + blockSize - lengthSize, '\0');
    qToBigEndian(bits, m_rest.data() + blockSize - lengthSize);
    addBlocks(m_rest.data(), 1);
    QByteArray digest(static_cast<qsizetype>(4 * m_state.size()), Qt::Uninitialized);
    for (std::size_t i = 0; i < m_state.size(); ++i)
        qToBigEndian(m_state[i], digest.data() + 4 * i);
    return digest;
}

QString sha256Hex(const QByteArray& bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return QString::fromLatin1(sum.result().toHex());
}

} // namespace daybook
