#include "ui/print/pdf_writer.h"

#include "core/base/sha256.h"
#include "core/base/uk_date.h"
#include "core/papers/paper_json.h"
#include "ui/print/paper_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QHashSeed>
#include <QPdfWriter>
#include <QSaveFile>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// Qt writes the fonts of a PDF in the order of a hash table, which is another one in each run of the
/// program. While this lives new tables have one order, so that the same paper gives the same bytes. Tables
/// that are there already keep theirs.
class SameOrderInEachRun
{
public:
    SameOrderInEachRun() : m_wasRandom(QHashSeed::globalSeed() != 0)
    {
        QHashSeed::setDeterministicGlobalSeed();
    }
    ~SameOrderInEachRun()
    {
        if (m_wasRandom)
            QHashSeed::resetRandomGlobalSeed();
    }
    SameOrderInEachRun(const SameOrderInEachRun&) = delete;
    SameOrderInEachRun& operator=(const SameOrderInEachRun&) = delete;

private:
    bool m_wasRandom;
};

QByteArray drawn(const Paper& paper, const PaperLook& look, QPagedPaintDevice::PdfVersion version)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        const SameOrderInEachRun sameOrder;
        QPdfWriter pdf(&buffer);
        pdf.setPdfVersion(version);
        pdf.setTitle(paper.title);
        pdf.setCreator(u"Daybook"_s);
        if (!PaperPainter(paper, look).drawAll(pdf))
            return {};
    }
    return bytes;
}

/// Writes `text` over as many bytes behind the last `mark` that has room for them.
void writeBehind(QByteArray& pdf, const QByteArray& mark, const QByteArray& text)
{
    const qsizetype at = pdf.lastIndexOf(mark);
    if (at >= 0 && at + mark.size() + text.size() <= pdf.size())
        pdf.replace(at + mark.size(), text.size(), text);
}

} // namespace

QByteArray toPdf(const Paper& paper, const PaperLook& look)
{
    return drawn(paper, look, QPagedPaintDevice::PdfVersion_1_4);
}

QByteArray toLastingPdf(const Paper& paper, const PaperLook& look, QDate madeOn)
{
    QByteArray pdf = drawn(paper, look, QPagedPaintDevice::PdfVersion_A1b);
    // Qt writes the second of drawing and an identifier of its own; places in the file must not move.
    writeBehind(pdf, "/CreationDate (D:", madeOn.toString(u"yyyyMMdd"_s).toLatin1() + "000000");
    for (const char* mark : {"xmp:CreateDate=\"", "xmp:ModifyDate=\""})
        writeBehind(pdf, mark, toIso(madeOn).toLatin1() + "T00:00:00");
    const QByteArray code = sha256Hex(paperToJson(paper)).left(32).toLatin1();
    writeBehind(pdf, "/ID [ <", code + "> <" + code);
    return pdf;
}

QString writePdf(const Paper& paper, const PaperLook& look, const QString& path)
{
    const QByteArray bytes = toPdf(paper, look);
    if (bytes.isEmpty())
        return QCoreApplication::translate(
            "PdfWriter",
            "The PDF could not be drawn. Nothing was changed. Save the paper as HTML or text instead.");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return QCoreApplication::translate(
                   "PdfWriter", "“%1” could not be written: %2. Nothing was changed. Choose another place.")
            .arg(QDir::toNativeSeparators(path), file.errorString());
    return {};
}

} // namespace daybook
