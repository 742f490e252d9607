#include "core/base/html_table.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

QStringList rowsOf(QStringView html)
{
    const std::optional<CsvTable> table = tableOfHtml(html);
    REQUIRE(table.has_value());
    QStringList rows;
    for (const CsvRecord& record : table->records)
        rows.append(record.fields.join(u'|'));
    return rows;
}

} // namespace

TEST_CASE("the cells of a table of a web page are read as they are seen")
{
    CHECK(rowsOf(u"<TABLE><TR><TD>A &amp; B</TD><td> two\n words </td></TR>"
                 u"<tr><td colspan=\"2\">wide</td><td>&#xA3;1&nbsp;&lt;</td></tr></TABLE>") ==
          QStringList{u"A & B|two words"_s, u"wide||£1 <"_s});
    CHECK(rowsOf(u"<p>Bill 7</p><table><tr><td>a<td>b<tr><td>c</table>") ==
          QStringList{u"Bill 7"_s, u"a|b"_s, u"c"_s});
    CHECK(rowsOf(u"<table><tr><td>a<script>if (1 < 2) x('</td>');</script>b</td></tr></table>") ==
          QStringList{u"ab"_s});
}

TEST_CASE("a page without a table, or cut off in the middle, is no harm")
{
    CHECK_FALSE(tableOfHtml(u"<html><p>nothing here").has_value());
    CHECK_FALSE(tableOfHtml(u"").has_value());
    CHECK(rowsOf(u"<table><tr><td>a</td><td>b") == QStringList{u"a|b"_s});
    CHECK(rowsOf(u"<table><tr><td>a</td><td").front() == u"a"_s);
    CHECK(rowsOf(u"<table><tr><td>&#xFFFFFFFF; &#0; &bogus; &") ==
          QStringList{u"&#xFFFFFFFF; &#0; &bogus; &"_s});
    CHECK(rowsOf(u"<table><tr><td colspan=99999999>x</td></tr>").front().count(u'|') == 49);
}

TEST_CASE("a page of a million rows stops where every table stops")
{
    QString html = u"<table>"_s;
    html += QString(u"<tr><td>1</td></tr>"_s).repeated(static_cast<int>(mostCsvRecords) + 10);
    const std::optional<CsvTable> table = tableOfHtml(html);
    REQUIRE(table.has_value());
    CHECK(table->isTooLong);
}

TEST_CASE("what begins like a web page is told from a table of text")
{
    CHECK(looksLikeHtml(u"<!DOCTYPE html><html>"));
    CHECK(looksLikeHtml(u"  <table border=1>"));
    CHECK_FALSE(looksLikeHtml(u"Date,Amount\n1/6/2026,<b>10.50</b>"));
    CHECK_FALSE(looksLikeHtml(u"<xml>"));
}
