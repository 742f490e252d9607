#include "ui/print/odt_writer.h"

#include "core/base/zip_archive.h"
#include "core/papers/paper_text.h"
#include "tests/support/catch.h"
#include "tests/support/every_paper.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

/// What a word processor finds in the file.
struct OdtContent
{
    QString words{}; ///< with a blank where a new paragraph or line begins
    int tables{};
    int rows{};
    int lists{};
    QString problem{};
};

OdtContent contentOf(const QByteArray& odt)
{
    OdtContent content;
    auto archive = ZipArchive::open(odt);
    if (!archive || !archive->has(u"content.xml")) {
        content.problem = u"no content.xml"_s;
        return content;
    }
    QXmlStreamReader xml(archive->read(u"content.xml").bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString name = xml.qualifiedName().toString();
            content.tables += name == u"table:table"_s ? 1 : 0;
            content.rows += name == u"table:table-row"_s ? 1 : 0;
            content.lists += name == u"text:list"_s ? 1 : 0;
            if (name == u"text:p"_s || name == u"text:h"_s || name == u"text:line-break"_s ||
                name == u"text:s"_s || name == u"text:tab"_s)
                content.words += u' ';
        } else if (xml.isCharacters()) {
            content.words += xml.text();
        }
    }
    content.words = content.words.simplified();
    content.problem = xml.errorString();
    return content;
}

/// Every piece of words of a paper, as a reader says it.
struct Pieces
{
    QStringList words{};
    int tables{};
    int rows{};
    void operator()(const PaperHeading& heading) { words += headingWords(heading); }
    void operator()(const PaperParagraph& paragraph) { words += paragraph.text; }
    void operator()(const PaperLines& lines) { words += lines.lines; }
    void operator()(const PaperList& list) { words += list.items; }
    void operator()(const PaperTable& table)
    {
        ++tables;
        rows += static_cast<int>(1 + table.rows.size() + table.totals.size());
        words += table.caption;
        for (const PaperColumn& column : table.columns)
            words += headingWords(column);
        for (const QStringList& row : table.rows)
            words += row;
        for (const QStringList& row : table.totals)
            words += row;
    }
    void operator()(const PaperFigures& figures)
    {
        for (const auto& [text, figure] : figures.figures)
            words += {text, figure};
    }
    void operator()(const PaperFacts& facts)
    {
        for (const auto& [sign, text] : facts.facts)
            words += text;
    }
    void operator()(const PaperBars& bars)
    {
        for (const PaperBar& bar : bars.bars)
            words += barWords(bars, bar);
    }
    void operator()(const PaperPicture& picture) { words += picture.caption; }
    void operator()(const PaperPageBreak&) {}
};

} // namespace

TEST_CASE("every paper opens again as an OpenDocument text with all its words, and its tables are tables",
          "[odt]")
{
    const auto month = test::practiceMonth();
    for (const test::EveryPaper& each : test::everyPaper()) {
        INFO(each.name.toStdString());
        const Paper paper = each.make(month, {});
        const QByteArray odt = toOdt(paper);
        if (const QString folder = qEnvironmentVariable("DAYBOOK_PICTURES"); !folder.isEmpty()) {
            QFile kept(QDir(folder).filePath(each.name + u".odt"_s));
            REQUIRE(kept.open(QIODevice::WriteOnly));
            kept.write(odt);
        }
        auto archive = ZipArchive::open(odt);
        REQUIRE(archive);
        CHECK(archive->read(u"mimetype").bytes == "application/vnd.oasis.opendocument.text");
        const OdtContent content = contentOf(odt);
        CHECK(content.problem.toStdString().empty());
        Pieces pieces;
        for (const PaperBlock& block : paper.blocks)
            std::visit(pieces, block);
        CHECK(content.tables == pieces.tables);
        CHECK(content.rows == pieces.rows);
        for (const QString& words : pieces.words) {
            INFO(words.toStdString());
            CHECK(content.words.contains(words.simplified()));
        }
    }
}

TEST_CASE("what follows a list or a table is neither", "[odt]")
{
    Paper paper;
    paper.title = u"A letter"_s;
    PaperTable table;
    table.columns = {{u"What"_s, ColumnAlign::Start}, {u"Amount"_s, ColumnAlign::End}};
    table.rows = {{u"<b>Bill</b> & co"_s, u"£4.00"_s}};
    paper.blocks = {PaperList{{u"one"_s, u"two"_s}, true}, PaperParagraph{u"after the list"_s, false}, table,
                    PaperParagraph{u"after the table"_s, true}};
    auto archive = ZipArchive::open(toOdt(paper));
    REQUIRE(archive);
    const QString xml = QString::fromUtf8(archive->read(u"content.xml").bytes);
    CHECK(xml.indexOf(u"after the list"_s) > xml.lastIndexOf(u"</text:list>"_s));
    CHECK(xml.indexOf(u"after the table"_s) > xml.indexOf(u"</table:table>"_s));
    CHECK(xml.contains(u"&lt;b&gt;Bill&lt;/b&gt; &amp; co"_s));
    CHECK(contentOf(toOdt(paper)).lists >= 1);
}

TEST_CASE("a paper with nothing in it is an OpenDocument text with nothing in it", "[odt]")
{
    const OdtContent content = contentOf(toOdt(Paper{}));
    CHECK(content.problem.toStdString().empty());
    CHECK(content.words.toStdString().empty());
}
