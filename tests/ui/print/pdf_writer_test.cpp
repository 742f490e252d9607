#include "ui/print/pdf_writer.h"

#include "core/papers/monthly_statement.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"
#include "ui/print/print_module.h"

#include <QFile>
#include <QLibrary>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

Paper statement()
{
    const auto month = test::practiceMonth();
    return monthlyStatement(month.household, month.report, test::june2026());
}

/// Without what differs from one second to the next.
QString timeless(const QByteArray& pdf)
{
    QString text = QString::fromLatin1(pdf);
    text.remove(QRegularExpression(uR"(/CreationDate \([^)]*\))"_s));
    text.remove(QRegularExpression(uR"(<xmp:\w+Date>[^<]*</xmp:\w+Date>)"_s));
    text.remove(QRegularExpression(uR"(uuid:[0-9a-f-]+)"_s));
    text.remove(QRegularExpression(uR"(/ID\s*\[[^\]]*\])"_s));
    return text;
}

} // namespace

TEST_CASE("the same paper gives the same PDF but for its date", "[print]")
{
    const QByteArray first = toPdf(statement());
    REQUIRE(first.startsWith("%PDF-"));
    REQUIRE(first.contains("%%EOF"));
    CHECK(timeless(first) == timeless(toPdf(statement())));
}

TEST_CASE("a PDF that is kept for good is the same to the byte on the same day, and says it is made to last",
          "[print]")
{
    const QByteArray pdf = toLastingPdf(statement(), {}, {2026, 7, 2});
    REQUIRE(pdf.startsWith("%PDF-"));
    CHECK(pdf.contains("pdfaid:part=\"1\""));
    CHECK(pdf.contains("/CreationDate (D:20260702000000"));
    CHECK(pdf.contains("xmp:CreateDate=\"2026-07-02T00:00:00"));
    CHECK(pdf.contains("%%EOF"));
    CHECK(pdf == toLastingPdf(statement(), {}, {2026, 7, 2}));
    CHECK(pdf != toLastingPdf(statement(), {}, {2026, 7, 3}));
}

TEST_CASE("a PDF has its title and its fonts", "[print]")
{
    const QByteArray pdf = toPdf(statement());
    CHECK(pdf.contains("/FontFile"));
    CHECK(pdf.contains("/Title"));
}

TEST_CASE("a PDF that cannot be written is said in a sentence and leaves nothing behind", "[print]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"none/statement.pdf"_s);
    const QString problem = writePdf(statement(), {}, path);
    CHECK(problem.contains(u"could not be written"_s));
    CHECK(problem.contains(u"Nothing was changed"_s));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("the module the command line loads writes the same PDF", "[print]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"statement.pdf"_s);
    QLibrary module(QStringLiteral(DAYBOOK_BIN_DIR "/daybook_print_module.so"));
    const auto write = reinterpret_cast<WritePdfEntry>(module.resolve("daybookWritePdf"));
    INFO(module.errorString().toStdString());
    REQUIRE(write);
    const Paper paper = statement();
    const PaperLook look;
    QString problem = u"not called"_s;
    write(&paper, &look, &path, &problem);
    CHECK(problem.isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(timeless(file.readAll()) == timeless(toPdf(paper)));
}
