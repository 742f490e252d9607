#include "core/base/text.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// Windows-1252, bytes 0x80–0x9F. 0 where the code page has no character. Source: WHATWG/Unicode mapping
/// CP1252.TXT.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr std::array<QByteArrayView, 7> notTextBeginnings{
    "%PDF-", "PK\x03\x04", "\xD0\xCF\x11\xE0", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "SQLite format 3"};

bool isControl(uchar byte)
{
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
}

DecodedText notText()
{
    return {QString(), TextEncoding::NotText};
}

QString fromUtf16(QByteArrayView bytes, bool bigEndian)
{
    QStringDecoder decoder(bigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    return decoder(bytes.first(bytes.size() - bytes.size() % 2));
}

/// Text in Latin letters has a zero in every second byte. Errors: nullopt when the zeros are elsewhere.
std::optional<bool> bigEndianByZeros(QByteArrayView bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096) / 2 * 2;
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        evenZeros += bytes[i] == '\0';
        oddZeros += bytes[i + 1] == '\0';
    }
    const qsizetype pairs = looked / 2;
    if (oddZeros * 10 >= pairs * 7 && evenZeros * 10 < pairs)
        return false;
    if (evenZeros * 10 >= pairs * 7 && oddZeros * 10 < pairs)
        return true;
    return {};
}

DecodedText fromUtf16Checked(QByteArrayView bytes, bool bigEndian)
{
    const QString text = fromUtf16(bytes, bigEndian);
    const auto strange = std::count_if(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x20 && isControl(static_cast<uchar>(c.unicode()))) ||
               c == QChar::ReplacementCharacter;
    });
    if (strange * 50 > text.size())
        return notText();
    return {text, TextEncoding::Utf16};
}

/// Bytes at the end that begin a UTF-8 character without finishing it: the file was cut there, or it is
/// another code page.
qsizetype unfinishedTail(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const qsizetype needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1;
        return needed > back ? back : 0;
    }
    return 0;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
}

DecodedText fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    qsizetype strange = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        char16_t c = byte;
        if (byte >= 0x80 && byte < 0xA0) {
            c = windows1252[byte - 0x80U];
            if (c == 0) {
                c = QChar::ReplacementCharacter;
                ++strange;
            }
        } else {
            strange += isControl(byte);
        }
        text[i] = QChar(c);
    }
    if (strange * 50 > bytes.size())
        return notText();
    return {text, TextEncoding::Windows1252};
}

/// The common letters without a look into the tables of all scripts.
QChar lower(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0x80)
        return c.toLower();
    return code >= u'A' && code <= u'Z' ? QChar(static_cast<char16_t>(code + (u'a' - u'A'))) : c;
}

} // namespace

QString folded(const QString& text)
{
    bool blank = true; // at the beginning
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code >= 0x80 || (code >= u'A' && code <= u'Z') || (code < u' ') || (blank && code == u' '))
            return folded(QStringView(text));
        blank = code == u' ';
    }
    return blank ? folded(QStringView(text)) : text;
}

QString folded(QStringView text)
{
    text = text.trimmed();
    QString result(text.size(), Qt::Uninitialized);
    QChar* out = result.data();
    bool blank = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            blank = true;
            continue;
        }
        if (blank)
            *out++ = u' ';
        blank = false;
        *out++ = lower(c);
    }
    result.truncate(out - result.constData());
    return result;
}

QString headerKey(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar* out = result.data();
    for (const QChar c : text) {
        if (c.isSpace() || c == u'_' || c == u'-' || c == u'.' || c == QChar::ByteOrderMark)
            continue;
        *out++ = lower(c);
    }
    result.truncate(out - result.constData());
    return result;
}

DecodedText decodeText(const QByteArray& bytes)
{
    QByteArrayView view(bytes);
    if (std::any_of(notTextBeginnings.begin(), notTextBeginnings.end(),
                    [&](QByteArrayView start) { return view.startsWith(start); }))
        return notText();
    if (view.startsWith("\xFF\xFE") || view.startsWith("\xFE\xFF"))
        return fromUtf16Checked(view.sliced(2), view.startsWith("\xFE\xFF"));
    if (view.startsWith("\xEF\xBB\xBF"))
        view = view.sliced(3);
    if (view.contains('\0')) {
        if (const std::optional<bool> bigEndian = bigEndianByZeros(view))
            return fromUtf16Checked(view, *bigEndian);
        return notText();
    }
    const auto controls =
        std::count_if(view.begin(), view.end(), [](char c) { return isControl(static_cast<uchar>(c)); });
    if (controls * 50 > view.size())
        return notText();
    const qsizetype tail = unfinishedTail(view);
    const QByteArrayView whole = view.chopped(tail);
    const bool wholeIsAscii = isAscii(whole);
    if (wholeIsAscii && tail == 0)
        return {QString::fromLatin1(whole), TextEncoding::Utf8};
    if (!wholeIsAscii) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = decoder(whole);
        if (!decoder.hasError())
            return {text, TextEncoding::Utf8};
    }
    return fromWindows1252(view);
}

QStringList splitNames(QStringView text)
{
    text = text.trimmed();
    const bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) { return c.digitValue() >= 0; });
    QStringList names;
    if (isNumber) // or nothing at all
        return names;
    const auto take = [&names](QStringView name) {
        if (name = name.trimmed(); !name.isEmpty())
            names.append(name.toString());
    };
    constexpr QStringView conjunction = u" and ";
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u';' || c == u'&' || c == u',') {
            take(text.sliced(begin, i - begin));
            begin = i + 1;
        } else if (c == u' ' &&
                   text.mid(i, conjunction.size()).compare(conjunction, Qt::CaseInsensitive) == 0) {
            take(text.sliced(begin, i - begin));
            begin = i + conjunction.size();
            i = begin - 2; // the blank may begin the next " and "
        }
    }
    take(text.sliced(begin));
    return names;
}

} // namespace daybook
