#include "ui/print/paper_painter.h"

#include "core/papers/monthly_statement.h"
#include "core/papers/query_letter.h"
#include "tests/support/catch.h"
#include "tests/support/meeting.h"
#include "tests/support/practice_month.h"
#include "ui/print/paper_bars.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

QImage pictureOf(const PaperPainter& painter, int page)
{
    QImage picture(painter.pageSize().toSize(), QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter brush(&picture);
    painter.draw(brush, page);
    return picture;
}

bool isBlank(const QImage& picture, const QRect& part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (qGray(picture.pixel(x, y)) < 200)
                return false;
        }
    }
    return true;
}

/// Nothing but fold marks may lie within 10 mm of the edge, where printers cannot reach.
void checkMargins(const PaperPainter& painter)
{
    for (int page = 0; page < painter.pageCount(); ++page) {
        INFO("page " << page + 1);
        const QImage picture = pictureOf(painter, page);
        const int edge = 28;
        CHECK(isBlank(picture, {0, 0, picture.width(), edge}));
        CHECK(isBlank(picture, {0, picture.height() - edge, picture.width(), edge}));
        CHECK(isBlank(picture, {picture.width() - edge, 0, edge, picture.height()}));
        CHECK(isBlank(picture, {18, 0, edge - 18, picture.height()}));
        CHECK_FALSE(isBlank(picture, picture.rect()));
    }
}

Paper paperOf(std::vector<PaperBlock> blocks)
{
    Paper paper;
    paper.title = u"Paper"_s;
    paper.footer = u"Mr Arthur Bell"_s;
    paper.blocks = std::move(blocks);
    return paper;
}

PaperTable longTable(int rows)
{
    PaperTable table;
    table.columns = {{u"Day"_s, ColumnAlign::Start}, {u"Amount"_s, ColumnAlign::End}};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({u"Row %1"_s.arg(row), u"£10.50"_s});
    return table;
}

} // namespace

TEST_CASE("statement and letter stay within the margins at every size of words and paper", "[print]")
{
    const auto month = test::practiceMonth();
    LetterWishes wishes;
    wishes.date = {2026, 7, 2};
    for (const double points : {14.0, 18.0, 28.0}) {
        for (const auto size : {PaperLook::Size::A4, PaperLook::Size::A5, PaperLook::Size::Letter}) {
            INFO(points << " points, size " << static_cast<int>(size));
            PaperLook look;
            look.bodyPoints = points;
            look.size = size;
            checkMargins(
                PaperPainter(monthlyStatement(month.household, month.report, test::june2026(), look), look));
            checkMargins(
                PaperPainter(queryLetter(month.household, month.report, month.bill().file, wishes), look));
        }
    }
}

TEST_CASE("larger words need more pages", "[print]")
{
    const Paper paper = paperOf({longTable(200)});
    const int normal = PaperPainter(paper, {14, PaperLook::Size::A4}).pageCount();
    CHECK(normal >= 2);
    CHECK(PaperPainter(paper, {18, PaperLook::Size::A4}).pageCount() > normal);
}

TEST_CASE("the headings of a table come again on each page", "[print]")
{
    const PaperTable table = longTable(60);
    PaperTable other = table;
    other.columns[0].heading = u"Something else"_s;
    const PaperPainter first(paperOf({table}));
    const PaperPainter second(paperOf({other}));
    REQUIRE(first.pageCount() >= 2);
    REQUIRE(first.pageCount() == second.pageCount());
    for (int page = 0; page < first.pageCount(); ++page)
        CHECK(pictureOf(first, page) != pictureOf(second, page));
}

TEST_CASE("a heading is never left alone at the foot of a page", "[print]")
{
    // However many lines stand before it, the heading goes to the page of what it heads.
    for (int lines = 20; lines < 45; ++lines) {
        std::vector<PaperBlock> blocks;
        for (int line = 0; line < lines; ++line)
            blocks.push_back(PaperParagraph{u"x"_s, false});
        std::vector<PaperBlock> without = blocks;
        blocks.push_back(PaperHeading{2, u"Heading"_s});
        const int before = PaperPainter(paperOf(without)).pageCount();
        blocks.push_back(PaperParagraph{u"What it heads"_s, false});
        const PaperPainter painter(paperOf(blocks));
        if (painter.pageCount() == before)
            continue;
        // A new page was begun for the paragraph: the page before must look as it did without the heading.
        const QImage with = pictureOf(painter, before - 1);
        const QImage plain = pictureOf(PaperPainter(paperOf(without)), before - 1);
        const QRect body(0, 0, with.width(), with.height() - 57 - 31);
        CHECK(with.copy(body) == plain.copy(body));
    }
}

TEST_CASE("a page break begins a new page and an empty paper has one page", "[print]")
{
    CHECK(PaperPainter(paperOf({})).pageCount() == 1);
    CHECK(PaperPainter(
              paperOf({PaperParagraph{u"a"_s, false}, PaperPageBreak{}, PaperParagraph{u"b"_s, false}}))
              .pageCount() == 2);
    CHECK(PaperPainter(paperOf({PaperPageBreak{}, PaperParagraph{u"b"_s, false}})).pageCount() == 1);
}

TEST_CASE("words without end, rows without end and control characters are drawn within the margins",
          "[print]")
{
    const QString endless = u"W"_s.repeated(3000);
    PaperTable table;
    table.columns = {
        {u"Day"_s, ColumnAlign::Start}, {u"Note"_s, ColumnAlign::Start}, {u"Sum"_s, ColumnAlign::End}};
    table.rows.push_back({u"Thu"_s, endless, u"£1.00"_s});
    table.rows.push_back({u"Fri"_s, u"a note that goes on "_s.repeated(400), u"£1.00"_s});
    table.rows.push_back({u"Sat\n\t\u2028\u0001"_s, {}, u"£9"_s.repeated(300)});
    const PaperPainter painter(paperOf({PaperParagraph{endless, true}, PaperHeading{1, endless}, table,
                                        PaperTable{}, PaperList{}, PaperFigures{{{endless, endless}}}}));
    CHECK(painter.pageCount() > 2);
    checkMargins(painter);
}

TEST_CASE("bars are as long as their values, differ by pattern, and have their words above them", "[print]")
{
    const PaperFonts fonts{PaperLook{}};
    const BandMaker maker(fonts, 4000, false);
    const PaperBars bars{{u"planned"_s, u"came"_s, u"charged"_s},
                         {{u"1 to 7 June"_s, 0, 100, u"100 h"_s},
                          {u"1 to 7 June"_s, 1, 50, u"50 h"_s},
                          {u"1 to 7 June"_s, 2, 50, u"50 h"_s},
                          {u"8 to 14 June"_s, 0, 0, u"nothing"_s},
                          {u"8 to 14 June"_s, 1, -20, u"20 h less"_s}}};
    const auto bands = barBands(bars, maker);
    std::vector<QRectF> drawn;
    std::vector<std::size_t> shapes;
    for (const PaperBand& band : bands) {
        if (band.signs.empty())
            continue;
        QRectF whole;
        for (const QPainterPath& shape : band.signs)
            whole |= shape.boundingRect();
        drawn.push_back(whole);
        shapes.push_back(band.signs.size());
        CHECK(whole.right() <= maker.width());
        CHECK(whole.bottom() <= band.height + 0.01);
    }
    REQUIRE(drawn.size() == 3); // nothing and less than nothing have words and no bar
    CHECK(std::abs(drawn[0].width() - 2 * drawn[1].width()) < 1);
    CHECK(std::abs(drawn[1].width() - drawn[2].width()) < 1);
    CHECK(shapes[0] == 1);
    CHECK(shapes[1] == 1);
    CHECK(shapes[2] > 3);
    // On a mirrored paper bars begin on the right.
    const BandMaker mirrored(fonts, 4000, true);
    for (const PaperBand& band : barBands(bars, mirrored)) {
        if (!band.signs.empty())
            CHECK(std::abs(band.signs.front().boundingRect().right() - 4000) < 1);
    }
}

TEST_CASE("a right-to-left paper is mirrored", "[print]")
{
    Paper paper = paperOf({PaperParagraph{u"مرحبا"_s, false}});
    paper.footer.clear();
    paper.language = u"ar"_s;
    const PaperPainter painter(paper);
    const QImage picture = pictureOf(painter, 0);
    const int half = picture.width() / 2;
    const QRect top(0, 0, half, picture.height() / 2);
    CHECK(isBlank(picture, top));
    CHECK_FALSE(isBlank(picture, top.translated(half, 0)));
}

TEST_CASE("the provider's address shows in the window of an envelope", "[print]")
{
    const auto month = test::practiceMonth();
    LetterWishes wishes;
    wishes.date = {2026, 7, 2};
    const PaperPainter painter(queryLetter(month.household, month.report, month.bill().file, wishes));
    const QImage picture = pictureOf(painter, 0);
    const auto at = [](double millimetres) { return qRound(millimetres * 72 / 25.4); };
    CHECK_FALSE(isBlank(picture, QRect(at(20), at(50), at(85), at(33))));
    CHECK(isBlank(picture, QRect(at(12), at(12), at(80), at(36))));
}

TEST_CASE("a picture stands on a sheet of its own, as large as fits, under its words")
{
    QImage photo(400, 900, QImage::Format_RGB32);
    photo.fill(Qt::black);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(photo.save(&buffer, "png"));
    const Paper paper = paperOf({PaperParagraph{u"Before"_s}, PaperPicture{u"A bill"_s, bytes},
                                 PaperPicture{u"No picture"_s, "not a picture"}});
    for (const auto size : {PaperLook::Size::A4, PaperLook::Size::A5, PaperLook::Size::Letter}) {
        const PaperPainter painter(paper, {.bodyPoints = 14, .size = size});
        REQUIRE(painter.pageCount() == 3);
        checkMargins(painter);
        const QImage sheet = pictureOf(painter, 1);
        int black = 0;
        for (int y = 0; y < sheet.height(); ++y)
            black += qGray(sheet.pixel(80, y)) < 100 ? 1 : 0;
        // Nearly the whole height of the sheet, and no more than its width.
        CHECK(black > sheet.height() * 3 / 4);
    }
}

TEST_CASE("the page for a meeting is one page in clear print, and two at most in large print", "[meeting]")
{
    const Paper paper = meetingPaper(test::meetingMonth().material(), test::meetingWishes());
    for (const PaperLook::Size size : {PaperLook::Size::A4, PaperLook::Size::Letter}) {
        CHECK(PaperPainter(paper, {.bodyPoints = 14, .size = size}).pageCount() == 1);
        CHECK(PaperPainter(paper, {.bodyPoints = 18, .size = size}).pageCount() <= 2);
    }
}
