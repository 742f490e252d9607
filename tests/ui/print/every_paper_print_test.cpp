#include "core/check/check_bill.h"
#include "core/papers/evidence_pack.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/paper_text.h"
#include "core/papers/query_letter.h"
#include "tests/support/catch.h"
#include "tests/support/drawn_household.h"
#include "tests/support/every_paper.h"
#include "tests/ui/print/pdf_reading.h"
#include "ui/print/paper_painter.h"
#include "ui/print/pdf_writer.h"

#include <QFile>
#include <QHashSeed>
#include <QRegularExpression>

using namespace daybook;
using namespace Qt::StringLiterals;
using test::EveryPaper;
using test::everyPaper;
using test::PrintedPage;
using test::PrintedWord;
using test::wordsOf;

namespace {

/// Words that belong on one page together, in the order of the content model.
struct Piece
{
    QStringList words{};
    QStringList headings{}; ///< of the table it is a row of: they come again on each page
    bool isRow{false};
};

using Row = QStringList;

QStringList rowWords(const Row& row)
{
    return wordsOf(row.join(u' '));
}

struct Pieces
{
    std::vector<Piece> pieces{};
    /// Tables that did not fit side by side are printed as lists; told by the painter's own words.
    const QStringList& printed;
    qsizetype at{0}; ///< how many words were taken so far, when headings do not come again

    void add(const QStringList& words, const QStringList& headings = {}, bool isRow = false)
    {
        if (!words.isEmpty())
            pieces.push_back({words, headings, isRow});
    }
    void operator()(const PaperHeading& heading) { add(wordsOf(headingWords(heading))); }
    void operator()(const PaperParagraph& paragraph) { add(wordsOf(paragraph.text)); }
    void operator()(const PaperLines& lines) { add(wordsOf(lines.lines.join(u' '))); }
    void operator()(const PaperList& list)
    {
        int number = 0;
        for (const QString& item : list.items)
            add(wordsOf((list.numbered ? QString::number(++number) + u'.' : u"•"_s) + u' ' + item));
    }
    void operator()(const PaperFigures& figures)
    {
        for (const auto& [words, figure] : figures.figures)
            add(wordsOf(words + u' ' + figure), {}, true);
    }
    void operator()(const PaperFacts& facts)
    {
        for (const auto& [sign, text] : facts.facts)
            add(wordsOf(text), {}, true);
    }
    void operator()(const PaperPicture& picture) { add(wordsOf(picture.caption)); }
    void operator()(const PaperBars& bars)
    {
        for (const PaperBar& bar : bars.bars)
            add(wordsOf(barWords(bars, bar)), {}, true);
    }
    void operator()(const PaperTable& table)
    {
        add(wordsOf(table.caption));
        QStringList headings;
        for (const PaperColumn& column : table.columns)
            headings += wordsOf(headingWords(column));
        const bool isGrid = printed.join(u' ').contains(headings.join(u' '));
        if (isGrid)
            add(headings, headings);
        for (const auto* rows : {&table.rows, &table.totals}) {
            for (const Row& row : *rows) {
                if (isGrid) {
                    add(rowWords(row), headings, true);
                    continue;
                }
                QStringList words;
                for (qsizetype i = 0; i < row.size(); ++i) {
                    if (row.at(i).isEmpty())
                        continue;
                    const QString heading = headingWords(table.columns[static_cast<std::size_t>(i)]);
                    words += wordsOf(i == 0 || heading.isEmpty() ? row.at(i) : heading + u": "_s + row.at(i));
                }
                add(words, {}, true);
            }
        }
    }
    void operator()(const PaperPageBreak&) {}
};

/// Every word of the model is printed once, in its order; headings of tables come again on each page; a row
/// stands on one page.
void checkWords(const Paper& paper, std::vector<PrintedPage> pages)
{
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const QStringList footer =
            wordsOf(paper.footer + u" Page %1 of %2"_s.arg(page + 1).arg(pages.size()));
        QStringList& words = pages[page].words;
        INFO("page " << page + 1 << " ends with "
                     << words.mid(words.size() - footer.size()).join(u' ').toStdString());
        REQUIRE(words.mid(words.size() - footer.size()) == footer);
        words.erase(words.end() - footer.size(), words.end());
    }
    QStringList printed;
    for (const PrintedPage& page : pages)
        printed += page.words;
    Pieces model{.printed = printed};
    for (const PaperBlock& block : paper.blocks)
        std::visit(model, block);

    std::size_t page = 0;
    qsizetype at = 0;
    for (const Piece& piece : model.pieces) {
        const auto turn = [&] {
            while (page + 1 < pages.size() && at == pages[page].words.size()) {
                ++page;
                at = 0;
                if (!piece.headings.isEmpty() && piece.isRow &&
                    pages[page].words.mid(0, piece.headings.size()) == piece.headings)
                    at = piece.headings.size();
            }
        };
        turn();
        const std::size_t firstPage = page;
        for (const QString& word : piece.words) {
            turn();
            INFO("page " << page + 1 << ", in “" << piece.words.join(u' ').toStdString() << "”");
            REQUIRE(pages[page].words.value(at) == word);
            ++at;
        }
        if (piece.isRow) {
            INFO("a row over two pages: " << piece.words.join(u' ').toStdString());
            CHECK(page == firstPage);
        }
    }
    CHECK(page + 1 == pages.size());
    CHECK(at == pages.back().words.size());
}

/// No word stands over the edge or on another word.
void checkPlaces(const std::vector<PrintedPage>& pages)
{
    constexpr double edge = 28; // 10 mm, where printers cannot reach
    for (const PrintedPage& page : pages) {
        const QRectF inside(edge, edge, page.size.width() - 2 * edge, page.size.height() - 2 * edge);
        for (std::size_t i = 0; i < page.places.size(); ++i) {
            const PrintedWord& word = page.places[i];
            INFO(word.text.toStdString());
            CHECK(inside.contains(word.place));
            // Boxes are as tall as the font; letters fill the middle of them.
            const QRectF letters =
                word.place.adjusted(0.5, word.place.height() * 0.25, -0.5, -word.place.height() * 0.25);
            for (std::size_t j = i + 1; j < page.places.size(); ++j) {
                const QRectF& other = page.places[j].place;
                const QRectF otherLetters =
                    other.adjusted(0.5, other.height() * 0.25, -0.5, -other.height() * 0.25);
                if (letters.intersects(otherLetters)) {
                    INFO("stands on " << page.places[j].text.toStdString());
                    CHECK_FALSE(letters.intersects(otherLetters));
                }
            }
        }
    }
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

/// To be looked at: DAYBOOK_PICTURES names a folder.
void keep(const QByteArray& pdf, const QString& name)
{
    const QString folder = qEnvironmentVariable("DAYBOOK_PICTURES");
    if (folder.isEmpty())
        return;
    QFile file(folder + u'/' + name + u".pdf"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(file.write(pdf) == pdf.size());
}

/// Read back from the PDF: every word in its order and place, the size of the sheet, its fonts inside.
void checkPrinted(const Paper& paper, const PaperLook& look, const QString& name)
{
    INFO(name.toStdString() << ", " << look.bodyPoints << " points, size " << static_cast<int>(look.size));
    const QByteArray pdf = toPdf(paper, look);
    keep(pdf, u"%1 %2 %3"_s.arg(name).arg(look.bodyPoints).arg(static_cast<int>(look.size)));
    const auto pages = test::pagesOf(pdf);
    REQUIRE(pages.size() == static_cast<std::size_t>(PaperPainter(paper, look).pageCount()));
    for (const PrintedPage& page : pages) {
        const QSizeF sheet = PaperPainter::pageSizeOf(look.size).size(QPageSize::Point);
        CHECK(std::abs(page.size.width() - sheet.width()) < 1);
        CHECK(std::abs(page.size.height() - sheet.height()) < 1);
    }
    checkWords(paper, pages);
    checkPlaces(pages);
    const QStringList fonts = test::fontsInside(pdf);
    CHECK_FALSE(fonts.isEmpty());
    CHECK(fonts.count(u"yes"_s) == fonts.size());
}

} // namespace

TEST_CASE("every paper is printed with all its words in order, on every size of sheet and of words",
          "[print]")
{
    const auto month = test::practiceMonth();
    for (const EveryPaper& each : everyPaper()) {
        for (const double points : {14.0, 18.0}) {
            for (const PaperLook::Size size : each.sizes) {
                const PaperLook look{points, size};
                checkPrinted(each.make(month, look), look, each.name);
            }
        }
    }
}

TEST_CASE("the papers of any household are printed with all their words in order", "[print]")
{
    int letters = 0;
    for (quint32 seed = 1; seed <= 12; ++seed) {
        test::Draw draw(seed);
        const auto choices = test::drawnChoices(draw);
        const Household household = test::answered(test::householdOf(choices), choices);
        const Report report = check(household);
        LetterWishes wishes;
        wishes.date = {2026, 7, 2};
        EvidenceWishes evidence;
        evidence.date = wishes.date;
        const PaperLook look{seed % 2 == 0 ? 14.0 : 18.0,
                             seed % 3 == 0 ? PaperLook::Size::Letter : PaperLook::Size::A4};
        const QString name = u"household %1"_s.arg(seed);
        for (const CheckedBill& bill : report.bills) {
            const BillingPeriod month = monthOf(bill.period.to);
            checkPrinted(monthlyStatement(household, report, month, look), look, name + u" statement"_s);
            if (bill.supersededBy || bill.query.isZero())
                continue;
            ++letters;
            checkPrinted(queryLetter(household, report, bill.file, wishes), look, name + u" letter"_s);
            checkPrinted(evidencePack(household, report, bill.file, evidence), look, name + u" pack"_s);
        }
    }
    CHECK(letters > 5);
}

TEST_CASE("every paper printed twice is the same but for the date and the number of the document", "[print]")
{
    for (const EveryPaper& each : everyPaper()) {
        for (const double points : {14.0, 18.0}) {
            for (const PaperLook::Size size : each.sizes) {
                const PaperLook look{points, size};
                INFO(each.name.toStdString() << ", " << points << " points, size " << static_cast<int>(size));
                // Made anew from the records, with tables in memory laid out in another way.
                const QByteArray first = toPdf(each.make(test::practiceMonth(), look), look);
                QHashSeed::setDeterministicGlobalSeed();
                const QByteArray second = toPdf(each.make(test::practiceMonth(), look), look);
                QHashSeed::resetRandomGlobalSeed();
                CHECK(timeless(first) == timeless(second));
            }
        }
    }
}
