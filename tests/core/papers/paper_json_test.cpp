#include "core/papers/paper_json.h"

#include "core/papers/email_writer.h"
#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/every_paper.h"

#include <QRegularExpression>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

/// The header of that name with its folded lines joined; empty when there is none.
QByteArray headerOf(const QByteArray& mail, const QByteArray& name)
{
    QString head = QString::fromLatin1(mail.left(mail.indexOf("\r\n\r\n")));
    head.replace(QRegularExpression(u"\r\n[ \t]"_s), u" "_s);
    for (const QString& line : head.split(u"\r\n"_s)) {
        if (line.startsWith(QString::fromLatin1(name) + u": "_s))
            return line.mid(name.size() + 2).toLatin1();
    }
    return {};
}

/// What an encoded header says.
QString decoded(const QByteArray& header)
{
    static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([^?]*)\\?="_s);
    QByteArray bytes;
    for (auto match = word.globalMatch(QString::fromLatin1(header)); match.hasNext();)
        bytes += QByteArray::fromBase64(match.next().captured(1).toLatin1());
    return QString::fromUtf8(bytes);
}

/// The parts between the boundaries, each with its own head.
QList<QByteArray> partsOf(const QByteArray& mail)
{
    const QByteArray type = headerOf(mail, "Content-Type");
    const qsizetype at = type.indexOf("boundary=\"") + 10;
    const QByteArray boundary = "--" + type.mid(at, type.indexOf('"', at) - at);
    QList<QByteArray> parts;
    qsizetype from = mail.indexOf(boundary + "\r\n");
    while (from >= 0) {
        from += boundary.size() + 2;
        const qsizetype end = mail.indexOf("\r\n" + boundary, from - 2);
        parts += mail.mid(from, end - from);
        from = mail.mid(end + 2 + boundary.size(), 2) == "--" ? -1 : end + 2;
    }
    return parts;
}

QByteArray bodyOf(const QByteArray& part)
{
    return QByteArray::fromBase64(part.mid(part.indexOf("\r\n\r\n") + 4));
}

} // namespace

TEST_CASE("a kept paper is read again word for word", "[papers]")
{
    const auto month = test::practiceMonth();
    for (const test::EveryPaper& each : test::everyPaper()) {
        INFO(each.name.toStdString());
        const Paper paper = each.make(month, {});
        const auto again = paperFromJson(paperToJson(paper));
        REQUIRE(again);
        CHECK(*again == paper);
    }
    Paper breaking;
    breaking.blocks = {PaperPageBreak{},
                       PaperBars{{u"planned"_s, u"came"_s}, {{u"1 to 7 June"_s, 1, 840, u"14 h"_s}}},
                       PaperFigures{{{u"a"_s, u"£1.00"_s}}}};
    CHECK(paperFromJson(paperToJson(breaking)) == breaking);
}

TEST_CASE("what is no kept paper is not read as one", "[papers]")
{
    CHECK_FALSE(paperFromJson({}));
    CHECK_FALSE(paperFromJson("[]"));
    CHECK_FALSE(paperFromJson("{\"form\": 2, \"blocks\": []}"));
    CHECK_FALSE(paperFromJson("{\"form\": 1, \"blocks\": [{\"sound\": 1}]}"));
    CHECK_FALSE(paperFromJson("\xff\xfe\x00"));
}

TEST_CASE("a letter as an e-mail has its text and the PDF, to the byte, and was not sent", "[papers]")
{
    const auto month = test::practiceMonth();
    const Paper letter = test::everyPaper()[1].make(month, {});
    QByteArray pdf = "%PDF-1.4\r\n";
    for (int byte = 0; byte < 256; ++byte)
        pdf += static_cast<char>(byte);
    const QByteArray mail = toEmail(letter, {u"arthur@example.org"_s, u"bills@example.com"_s, pdf});
    CHECK(headerOf(mail, "From") == "arthur@example.org");
    CHECK(headerOf(mail, "To") == "bills@example.com");
    CHECK(headerOf(mail, "X-Unsent") == "1");
    CHECK(headerOf(mail, "MIME-Version") == "1.0");
    CHECK(headerOf(mail, "Subject") == letter.title.toLatin1());
    const auto parts = partsOf(mail);
    REQUIRE(parts.size() == 2);
    CHECK(headerOf(parts[0], "Content-Type") == "text/plain; charset=utf-8");
    CHECK(QString::fromUtf8(bodyOf(parts[0])).remove(u'\r') == QString::fromUtf8(toPlainText(letter)));
    CHECK(headerOf(parts[1], "Content-Type") == "application/pdf");
    CHECK(headerOf(parts[1], "Content-Disposition").endsWith(".pdf\""));
    CHECK(bodyOf(parts[1]) == pdf);
    for (const QByteArray& line : mail.split('\n')) {
        CHECK(line.size() <= 79); // with its line end
        CHECK((line.isEmpty() || line.endsWith('\r')));
    }
    CHECK(toEmail(letter, {u"arthur@example.org"_s, u"bills@example.com"_s, pdf}) == mail);
}

TEST_CASE("no name and no address can add a header to an e-mail", "[papers]")
{
    Paper paper;
    paper.title = u"Bill 1\r\nBcc: all@example.com"_s;
    paper.fileName = u"a\"\r\nX: y"_s;
    const QByteArray mail =
        toEmail(paper, {u"a@b.c\r\nBcc: x@y.z"_s, u"<script>@example.com, other@example.com"_s, "pdf"});
    CHECK(headerOf(mail, "Bcc").isEmpty());
    CHECK(headerOf(mail, "From").isEmpty());
    CHECK(headerOf(mail, "To").isEmpty());
    CHECK(headerOf(mail, "Subject") == "Bill 1 Bcc: all@example.com");
    REQUIRE(partsOf(mail).size() == 2);
    CHECK(headerOf(partsOf(mail)[1], "X").isEmpty());
}

TEST_CASE("a subject in another script is folded and read again whole", "[papers]")
{
    Paper paper;
    paper.title = u"Datganiad misol ŵŷ – ਮਹੀਨੇ ਦਾ ਬਿਆਨ 😀 "_s.repeated(4).trimmed();
    const QByteArray subject = headerOf(toEmail(paper, {}), "Subject");
    CHECK(decoded(subject) == paper.title);
}
