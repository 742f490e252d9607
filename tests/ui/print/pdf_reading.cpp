#include "tests/ui/print/pdf_reading.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray askPoppler(const QString& program, const QStringList& arguments, const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QProcess reader;
    reader.start(program, QStringList(arguments).replaceInStrings(u"PDF"_s, path));
    REQUIRE(reader.waitForFinished());
    INFO(reader.readAllStandardError().toStdString());
    REQUIRE(reader.exitCode() == 0);
    return reader.readAllStandardOutput();
}

} // namespace

QStringList wordsOf(const QString& text)
{
    // simplified() takes blanks that do not break for blanks too.
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

std::vector<PrintedPage> pagesOf(const QByteArray& pdf)
{
    std::vector<PrintedPage> pages;
    const QString drawn = QString::fromUtf8(
        askPoppler(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, u"PDF"_s, u"-"_s}, pdf));
    for (const QString& page : drawn.split(QChar(u'\f'), Qt::SkipEmptyParts))
        pages.push_back({{}, wordsOf(page), {}});

    QXmlStreamReader boxes(askPoppler(u"pdftotext"_s, {u"-bbox"_s, u"PDF"_s, u"-"_s}, pdf));
    std::size_t page = 0;
    while (!boxes.atEnd()) {
        if (boxes.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto value = [&](const QString& name) { return boxes.attributes().value(name).toDouble(); };
        if (boxes.name() == u"page") {
            REQUIRE(page < pages.size());
            pages[page++].size = {value(u"width"_s), value(u"height"_s)};
        } else if (boxes.name() == u"word") {
            const QRectF place(QPointF(value(u"xMin"_s), value(u"yMin"_s)),
                               QPointF(value(u"xMax"_s), value(u"yMax"_s)));
            pages[page - 1].places.push_back({boxes.readElementText(), place});
        }
    }
    REQUIRE(page == pages.size());
    return pages;
}

QStringList fontsInside(const QByteArray& pdf)
{
    QStringList inside;
    const QStringList lines = QString::fromUtf8(askPoppler(u"pdffonts"_s, {u"PDF"_s}, pdf)).split(u'\n');
    const qsizetype column = lines.value(0).indexOf(u"emb"_s);
    for (const QString& line : lines.mid(2)) {
        if (!line.isEmpty())
            inside += line.mid(column, 3).trimmed();
    }
    return inside;
}

} // namespace daybook::test
