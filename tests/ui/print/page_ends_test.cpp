#include "tests/support/catch.h"
#include "tests/ui/print/pdf_reading.h"
#include "ui/print/pdf_writer.h"

using namespace daybook;
using namespace Qt::StringLiterals;
using test::PrintedPage;

namespace {

Paper paperOf(std::vector<PaperBlock> blocks)
{
    Paper paper;
    paper.title = u"Paper"_s;
    paper.footer = u"Anna"_s;
    paper.blocks = std::move(blocks);
    return paper;
}

/// Lines of a first paragraph each, so that what follows begins anywhere on the page.
std::vector<PaperBlock> linesBefore(int count)
{
    std::vector<PaperBlock> blocks;
    for (int line = 0; line < count; ++line)
        blocks.push_back(PaperParagraph{u"before"_s, false});
    return blocks;
}

std::vector<PaperBlock> operator+(std::vector<PaperBlock> blocks, std::vector<PaperBlock> more)
{
    blocks.insert(blocks.end(), more.begin(), more.end());
    return blocks;
}

QStringList rowNames(const QString& word, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(word);
    return names;
}

PaperTable tableOf(int rows, bool isToFillIn)
{
    PaperTable table;
    table.columns = {{u"Day"_s}, {u"Amount"_s, ColumnAlign::End}};
    table.isToFillIn = isToFillIn;
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({u"row"_s, isToFillIn ? QString() : u"£1.00"_s});
    return table;
}

/// How often the word stands on each page that has it.
QList<qsizetype> countsOf(const Paper& paper, const QString& word)
{
    QList<qsizetype> counts;
    for (const PrintedPage& page : test::pagesOf(toPdf(paper))) {
        if (const qsizetype count = page.words.count(word))
            counts.append(count);
    }
    return counts;
}

} // namespace

TEST_CASE("the last row, item or fact is not left alone on a page, wherever its table or list begins",
          "[print]")
{
    int overPages = 0;
    for (int before = 8; before < 24; ++before) {
        INFO(before << " lines before");
        PaperList list;
        list.items = rowNames(u"row"_s, 16);
        PaperFacts facts;
        for (int i = 0; i < 16; ++i)
            facts.facts.emplace_back(PaperSign::Came, u"row"_s);
        for (const PaperBlock& block :
             std::vector<PaperBlock>{tableOf(16, false), tableOf(16, true), list, facts}) {
            INFO("kind " << block.index());
            const QList<qsizetype> counts =
                countsOf(paperOf(linesBefore(before) + std::vector{block}), u"row"_s);
            overPages += counts.size() > 1 ? 1 : 0;
            CHECK(counts.back() >= 2);
        }
    }
    CHECK(overPages > 10);
}

TEST_CASE("words that introduce a table or a list stand on the page where it begins", "[print]")
{
    int overPages = 0;
    for (int before = 10; before < 30; ++before) {
        INFO(before << " lines before");
        const PaperList list{rowNames(u"row"_s, 16), false};
        const std::vector<std::vector<PaperBlock>> introduced{
            {PaperParagraph{u"intro :"_s, false}, tableOf(16, false)},
            {PaperParagraph{u"intro :"_s, false}, list},
            {PaperHeading{2, u"Rows"_s}, PaperParagraph{u"intro."_s, false}, tableOf(16, false)}};
        for (const auto& blocks : introduced) {
            const auto pages = test::pagesOf(toPdf(paperOf(linesBefore(before) + blocks)));
            overPages += pages.size() > 1 ? 1 : 0;
            for (const PrintedPage& page : pages) {
                if (page.words.contains(u"intro"_s) || page.words.contains(u"intro."_s))
                    CHECK(page.words.contains(u"row"_s));
            }
        }
    }
    CHECK(overPages > 10);
}

TEST_CASE("a letter is not signed on a page without words", "[print]")
{
    int overPages = 0;
    for (int before = 8; before < 30; ++before) {
        INFO(before << " lines before");
        Paper letter = paperOf(std::vector<PaperBlock>{PaperLines{{u"Anna"_s, u"1 High Street"_s}},
                                                       PaperLines{{u"Provider"_s, u"2 High Street"_s}}} +
                               linesBefore(before) +
                               std::vector<PaperBlock>{PaperLines{{u"Yours"_s, QString(), u"Anna"_s}}});
        letter.isLetter = true;
        const auto pages = test::pagesOf(toPdf(letter));
        overPages += pages.size() > 1 ? 1 : 0;
        for (const PrintedPage& page : pages) {
            if (page.words.contains(u"Yours"_s))
                CHECK(page.words.count(u"before"_s) >= 2);
        }
    }
    CHECK(overPages > 5);
}
