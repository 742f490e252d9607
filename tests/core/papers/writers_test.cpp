#include "core/papers/html_writer.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/paper_text.h"
#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

Paper hostilePaper()
{
    Paper paper;
    paper.title = u"<script>alert(1)</script>"_s;
    paper.footer = u"A & B"_s;
    paper.blocks.push_back(PaperHeading{1, u"Bill \"1\" & <b>2</b>"_s});
    paper.blocks.push_back(PaperParagraph{u"=cmd|' /C calc'!A0"_s, false});
    paper.blocks.push_back(PaperTable{u"Cap <i>"_s,
                                      {{u"Day"_s, ColumnAlign::Start}, {u"Sum"_s, ColumnAlign::End}},
                                      {{u"<td>"_s, u"£1.00"_s}},
                                      {{u"Together"_s, u"£1.00"_s}}});
    return paper;
}

} // namespace

TEST_CASE("a paper as HTML names its language, has one main heading and headers for rows and columns",
          "[papers]")
{
    const auto month = test::practiceMonth();
    const QString html =
        QString::fromUtf8(toHtml(monthlyStatement(month.household, month.report, test::june2026())));
    CHECK(html.contains(u"<html lang=\"en-GB\">"_s));
    CHECK(html.count(u"<h1"_s) == 1);
    CHECK(html.contains(u"<th scope=\"col\""_s));
    CHECK(html.contains(u"<th scope=\"row\""_s));
    CHECK(html.contains(u"<thead>"_s));
    CHECK(html.count(u"<table"_s) == html.count(u"</table>"_s));
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK_FALSE(html.contains(u"http"_s));
}

TEST_CASE("what stood in a file cannot become markup", "[papers]")
{
    const QString html = QString::fromUtf8(toHtml(hostilePaper()));
    CHECK_FALSE(html.contains(u"<script>"_s));
    CHECK_FALSE(html.contains(u"<b>"_s));
    CHECK_FALSE(html.contains(u"<i>"_s));
    CHECK(html.contains(u"&lt;script&gt;"_s));
    CHECK(html.contains(u"A &amp; B"_s));
}

TEST_CASE("a paper as plain text keeps to 76 characters", "[papers]")
{
    const auto month = test::practiceMonth();
    const QString text =
        QString::fromUtf8(toPlainText(monthlyStatement(month.household, month.report, test::june2026())));
    const QStringList lines = text.split(u'\n');
    REQUIRE(lines.size() > 40);
    for (const QString& line : lines) {
        INFO(line.toStdString());
        CHECK(line.size() <= 76);
    }
    CHECK_FALSE(text.contains(QChar(0x00A0)));
}

TEST_CASE("a table too wide for 76 characters is written as a list, with all its words", "[papers]")
{
    Paper paper;
    const QString longWords = u"a very long description of one row "_s.repeated(3).trimmed();
    paper.blocks.push_back(PaperTable{{},
                                      {{u"Day"_s, ColumnAlign::Start}, {u"What"_s, ColumnAlign::Start}},
                                      {{u"Thu 4 June"_s, longWords}},
                                      {}});
    const QString text = QString::fromUtf8(toPlainText(paper));
    CHECK(text.simplified().contains(longWords));
    for (const QString& line : text.split(u'\n'))
        CHECK(line.size() <= 76);
}

TEST_CASE("the same paper gives the same bytes", "[papers]")
{
    const auto month = test::practiceMonth();
    const Paper paper = monthlyStatement(month.household, month.report, test::june2026());
    CHECK(toHtml(paper) == toHtml(paper));
    CHECK(toPlainText(paper) == toPlainText(paper));
}

TEST_CASE("a date, a time or a length is never broken over two lines", "[papers]")
{
    const QString kept = withoutBreaks(
        u"You were charged £12.00 for 30 minutes at 8:00 am on Monday 6 May 2024. Row 4 of 5."_s);
    CHECK(QString(kept).replace(QChar(0x00A0), u'~') ==
          u"You were charged £12.00 for 30~minutes at 8:00~am on Monday~6~May~2024. Row~4~of 5."_s);
}

TEST_CASE("a picture of bars is told in words in every writer, and escaped", "[papers]")
{
    Paper paper;
    paper.title = u"Hours"_s;
    paper.blocks = {PaperBars{{u"planned"_s, u"came"_s},
                              {{u"1 to 7 June"_s, 0, 840, u"14 h"_s},
                               {u"1 to 7 June"_s, 1, 420, u"7 h"_s},
                               {u"<b>8</b> June"_s, 0, 0, u"0"_s}}}};
    const QString text = QString::fromUtf8(toPlainText(paper)).simplified();
    CHECK(text.contains(u"1 to 7 June, planned: 14 h"_s));
    CHECK(text.contains(u"1 to 7 June, came: 7 h"_s));
    const QString html = QString::fromUtf8(toHtml(paper));
    CHECK(html.contains(u"1 to 7 June, came: 7 h"_s));
    CHECK(html.contains(u"width:90%"_s));
    CHECK(html.contains(u"width:45%"_s));
    CHECK(html.contains(u"width:0%"_s));
    CHECK_FALSE(html.contains(u"<b>8"_s));
    CHECK(barWords({{}, {}}, {u"June"_s, 0, 1, u"1 visit"_s}) == u"June: 1 visit"_s);
    const PaperBars both{{u"Planned"_s, u"Came"_s}, {}};
    CHECK(barWords(both, {u"June"_s, 0, 1, u"planned 14 h"_s}) == u"June: planned 14 h"_s);
    CHECK(barWords(both, {{}, 1, 1, u"7 h"_s}) == u"Came: 7 h"_s);
    CHECK(barWords(both, {{}, 1, 1, u"came 7 h"_s}) == u"came 7 h"_s);
}
