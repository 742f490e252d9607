#include "core/base/sha256.h"
#include "core/base/text.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("words are compared without regard to case and blanks", "[base]")
{
    CHECK(folded(u"  Personal \t CARE ") == u"personal care"_s);
    CHECK(folded(u"Personal\u00a0care") == u"personal care"_s);
    CHECK(folded(u"").isEmpty());
    CHECK(headerKey(u" Bill_No. ") == u"billno"_s);
    CHECK(headerKey(u"Period-Start") == headerKey(u"period start"));
}

TEST_CASE("letters with accents come through in every encoding", "[base]")
{
    const QString text = u"carers\nZoë Clark; Siân – “£5” €\n"_s;
    CHECK(decodeText(text.toUtf8()).text == text);
    CHECK(decodeText(text.toUtf8()).encoding == TextEncoding::Utf8);
    CHECK(decodeText("\xEF\xBB\xBF" + text.toUtf8()).text == text);

    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    const QByteArray littleBytes = little(text);
    const QByteArray bigBytes = big(text);
    CHECK(decodeText("\xFF\xFE" + littleBytes).text == text);
    CHECK(decodeText("\xFE\xFF" + bigBytes).text == text);
    CHECK(decodeText(littleBytes).text == text);
    CHECK(decodeText(bigBytes).text == text);
    CHECK(decodeText(bigBytes).encoding == TextEncoding::Utf16);

    const DecodedText old = decodeText("carers\nZo\xEB Clark; Si\xE2n \x96 \x93\xA3"
                                       "5\x94 \x80\n");
    CHECK(old.encoding == TextEncoding::Windows1252);
    CHECK(old.text == text);
}

TEST_CASE("a file cut off inside a letter keeps all the letters before it", "[base]")
{
    const QByteArray bytes = u"Siân, Zoë"_s.toUtf8().chopped(1);
    const DecodedText cut = decodeText(bytes);
    CHECK(cut.encoding == TextEncoding::Utf8);
    CHECK(cut.text == u"Siân, Zo"_s);
    // With no other such letter in the file it is a whole letter of the older encoding.
    CHECK(decodeText("Zo\xEB").text == u"Zoë"_s);
    CHECK(decodeText("Zo\xEB").encoding == TextEncoding::Windows1252);
}

TEST_CASE("pictures, papers and spreadsheets are not taken for text", "[base]")
{
    CHECK(decodeText("%PDF-1.7 and more").encoding == TextEncoding::NotText);
    CHECK(decodeText(QByteArray("PK\x03\x04 zip", 9)).encoding == TextEncoding::NotText);
    CHECK(decodeText("\x89PNG picture").encoding == TextEncoding::NotText);
    CHECK(decodeText(QByteArray("a,b\0c,d\n1,2", 11)).encoding == TextEncoding::NotText);
    CHECK(decodeText("\x01\x02\x03\x04 text").encoding == TextEncoding::NotText);
    CHECK(decodeText("\xFF\xFE\x01\x01").encoding == TextEncoding::Utf16);
    CHECK(decodeText(QByteArray("\xFF\xFE\x01\x00\x02\x00\x03\x00", 8)).encoding == TextEncoding::NotText);
    CHECK(decodeText("\x81\x8D\x8F\x90\x9D").encoding == TextEncoding::NotText);
    QByteArray bytes;
    for (int i = 1; i < 2000; ++i)
        bytes.append(static_cast<char>(1 + (i * 73) % 255));
    CHECK(decodeText(bytes).encoding == TextEncoding::NotText);
    CHECK(decodeText(bytes).text.isEmpty());
}

TEST_CASE("an empty file is empty text", "[base]")
{
    CHECK(decodeText({}).text.isEmpty());
    CHECK(decodeText({}).encoding == TextEncoding::Utf8);
}

TEST_CASE("two carers are told apart however they are joined", "[base]")
{
    const auto text = GENERATE(as<QStringView>{}, u"Ann; Ben", u"Ann & Ben", u"Ann, Ben", u"Ann and Ben",
                               u"Ann AND Ben", u" Ann ;; Ben ;", u"Ann, and Ben");
    INFO(text.toString().toStdString());
    CHECK(splitNames(text) == QStringList{u"Ann"_s, u"Ben"_s});
}

TEST_CASE("names that hold an and stay whole, numbers are no names", "[base]")
{
    CHECK(splitNames(u"Sandra Anderson") == QStringList{u"Sandra Anderson"_s});
    CHECK(splitNames(u"Ann and Ben and Cat") == QStringList{u"Ann"_s, u"Ben"_s, u"Cat"_s});
    CHECK(splitNames(u"2").isEmpty());
    CHECK(splitNames(u"").isEmpty());
    CHECK(splitNames(u" ; ").isEmpty());
}

TEST_CASE("a file is known again by its fingerprint", "[base]")
{
    CHECK(sha256Hex({}) == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    CHECK(sha256Hex("abc") == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}
