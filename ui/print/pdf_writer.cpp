#include "ui/print/pdf_writer.h"

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

} // namespace

QByteArray toPdf(const Paper& paper, const PaperLook& look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        const SameOrderInEachRun sameOrder;
        QPdfWriter pdf(&buffer);
        pdf.setTitle(paper.title);
        pdf.setCreator(u"Daybook"_s);
        if (!PaperPainter(paper, look).drawAll(pdf))
            return {};
    }
    return bytes;
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
