#include "core/base/sha256.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("the fingerprint of a paper is the SHA-256 that everybody else takes")
{
    // FIPS 180-4, examples.
    CHECK(sha256Hex("") == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    CHECK(sha256Hex("abc") == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    CHECK(sha256Hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          u"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_s);
    CHECK(sha256Hex(QByteArray(1'000'000, 'a')) ==
          u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s);
}

TEST_CASE("the fingerprint of a paper of any length is right, in one piece or in many")
{
    QByteArray bytes;
    for (int length = 0; length < 300; ++length) {
        CAPTURE(length);
        const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        Sha256 whole;
        whole.add(bytes);
        CHECK(whole.result() == expected);
        Sha256 plain(Sha256::Code::Plain);
        plain.add(bytes);
        CHECK(plain.result() == expected);
        Sha256 pieces;
        for (qsizetype at = 0; at < bytes.size(); at += 1 + at % 70)
            pieces.add(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(1 + at % 70, bytes.size() - at)));
        CHECK(pieces.result() == expected);
        bytes.append(static_cast<char>(length * 37));
    }
}
