#include "core/base/csv.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

QStringList fieldsOf(const CsvTable& table, std::size_t record)
{
    return table.records.at(record).fields;
}

} // namespace

TEST_CASE("rows and columns are found whatever divides them", "[base]")
{
    const auto [divider, end] = GENERATE(
        table<char16_t, const char16_t*>({{u',', u"\n"}, {u';', u"\r\n"}, {u'\t', u"\r"}, {u'|', u"\n"}}));
    const QString line =
        QStringList{u"date"_s, u"start"_s, u"status"_s}.join(QChar(divider)) + QStringView(end).toString();
    const CsvTable csv = parseCsv(line + line + line);
    CHECK(csv.delimiter == QChar(divider));
    REQUIRE(csv.records.size() == 3);
    CHECK(fieldsOf(csv, 2) == QStringList{u"date"_s, u"start"_s, u"status"_s});
    CHECK(csv.records[2].row == 3);
}

TEST_CASE("names with semicolons do not make a semicolon file", "[base]")
{
    const CsvTable csv = parseCsv(u"date,carers\n2024-05-01,Ann; Ben\n2024-05-02,Ann; Cat\n");
    CHECK(csv.delimiter == u',');
    CHECK(fieldsOf(csv, 1) == QStringList{u"2024-05-01"_s, u"Ann; Ben"_s});
}

TEST_CASE("amounts with a decimal comma do not make a comma file", "[base]")
{
    const CsvTable csv = parseCsv(u"Date;Visit;Mins;Amount\n06/05/24;Tea;30;12,50\n07/05/24;Tea;30;12,50\n");
    CHECK(csv.delimiter == u';');
    CHECK(fieldsOf(csv, 1).last() == u"12,50"_s);
}

TEST_CASE("notes of several lines with semicolons do not make a semicolon file", "[base]")
{
    const CsvTable csv =
        parseCsv(u"date,carers,note\n1/5/24,Ann; Ben,\"a, b\nc; d\"\n2/5/24,Ann; Ben,\"a, b\nc; d\"\n"_s);
    CHECK(csv.delimiter == u',');
    CHECK(csv.records.size() == 3);
}

TEST_CASE("title rows above the table do not decide what divides it", "[base]")
{
    const CsvTable csv = parseCsv(u"Smith, Jones, Brown and Co, Care\n\nDate;Amount\n1/5/24;3\n2/5/24;4\n");
    CHECK(csv.delimiter == u';');
    CHECK(csv.records.size() == 5);
    CHECK(csv.records[1].isBlank());
    CHECK(csv.records[2].row == 3);
}

TEST_CASE("a spreadsheet may say itself what divides", "[base]")
{
    const CsvTable csv = parseCsv(u"sep=;\na,b;c\n");
    CHECK(csv.delimiter == u';');
    CHECK(fieldsOf(csv, 1) == QStringList{u"a,b"_s, u"c"_s});
}

TEST_CASE("quoted text may hold commas, quotes and line breaks and is one record", "[base]")
{
    const CsvTable csv = parseCsv(u"\"a,b\",\"say \"\"hello\"\"\",\"two\r\nlines\"\r\nx,y,z\r\n");
    REQUIRE(csv.records.size() == 2);
    CHECK(fieldsOf(csv, 0) == QStringList{u"a,b"_s, u"say \"hello\""_s, u"two\r\nlines"_s});
    CHECK(csv.records[1].row == 2);
    CHECK_FALSE(csv.hasUnclosedQuote);
}

TEST_CASE("odd quotes are taken as they stand and never swallow the rows below", "[base]")
{
    const CsvTable inside = parseCsv(u"a,5\" pipe,c\n1,2,3\n");
    CHECK(fieldsOf(inside, 0) == QStringList{u"a"_s, u"5\" pipe"_s, u"c"_s});
    CHECK_FALSE(inside.hasUnclosedQuote);

    const CsvTable open = parseCsv(u"a,\"b,c\n1,2,3\n4,\"\"\"\",6\n");
    CHECK(open.hasUnclosedQuote);
    REQUIRE(open.records.size() == 3);
    CHECK(fieldsOf(open, 0) == QStringList{u"a"_s, u"\"b"_s, u"c"_s});
    CHECK(fieldsOf(open, 2) == QStringList{u"4"_s, u"\""_s, u"6"_s});

    const CsvTable behind = parseCsv(u"\"a\"b,c\n");
    CHECK(fieldsOf(behind, 0) == QStringList{u"ab"_s, u"c"_s});
}

TEST_CASE("empty fields, a missing last line end and no text at all are no trouble", "[base]")
{
    CHECK(parseCsv(u"").records.empty());
    CHECK(fieldsOf(parseCsv(u"a,,c"), 0) == QStringList{u"a"_s, QString(), u"c"_s});
    CHECK(fieldsOf(parseCsv(u"a,b,"), 0).size() == 3);
    CHECK(fieldsOf(parseCsv(u"\ufeffdate,x\n"), 0).first() == u"date"_s);
    CHECK(parseCsv(u"a;b", u';').records.front().fields.size() == 2);
    CHECK(parseCsv(u"a;b", u',').records.front().fields.size() == 1);
    CHECK(CsvRecord{1, {u" "_s, QString()}}.isBlank());
    CHECK_FALSE(CsvRecord{1, {u" "_s, u"x"_s}}.isBlank());
}

TEST_CASE("a file of a hundred thousand quotes is read without going round in circles", "[base]")
{
    const QString quotes(100'000, u'"');
    CHECK(parseCsv(quotes).records.size() == 1);
    CHECK(parseCsv(quotes + u'"').hasUnclosedQuote);
    CHECK(parseCsv(u"\"a\n"_s.repeated(50'001)).hasUnclosedQuote);
}

TEST_CASE("columns are found by name in any case and any order", "[base]")
{
    const CsvHeader header({u"Entered At"_s, u"DATE"_s, u" carers "_s});
    CHECK(header.column(u"entered_at") == 0);
    CHECK(header.has(u"date"));
    CHECK_FALSE(header.has(u"status"));
    const CsvRecord record{2, {u"x"_s, u" 1/5/24 "_s}};
    CHECK(header.field(record, u"date") == u"1/5/24"_s);
    CHECK(header.field(record, u"carers").isEmpty());
    CHECK(header.field(record, u"status").isEmpty());
    CHECK(CsvHeader().column(u"date") == -1);
}

TEST_CASE("what is written can be read again and no spreadsheet runs it", "[base]")
{
    CHECK(csvField(u"plain"_s) == u"plain"_s);
    CHECK(csvField(u"a,b"_s) == u"\"a,b\""_s);
    CHECK(csvField(u"say \"x\""_s) == u"\"say \"\"x\"\"\""_s);
    CHECK(csvField(u"=1+1"_s) == u"'=1+1"_s);
    CHECK(csvField(u"-12.00"_s, CsvGuard::Value) == u"-12.00"_s);
    const auto text =
        GENERATE(as<QStringView>{}, u"", u"plain", u"=cmd()", u"+44 20", u"-5", u"@x", u"\tx", u"'=x",
                 u"''-x", u"'tis", u" padded ", u"two\nlines", u"\"quoted\"", u"a,b;c", u"'");
    INFO(text.toString().toStdString());
    const QString field = csvField(text.toString());
    const QStringList read = parseCsv(u"x,"_s + field + u",y\n"_s, u',').records.at(0).fields;
    REQUIRE(read.size() == 3);
    CHECK(csvUnguarded(read.at(1)) == text.toString());
}

TEST_CASE("a file of nothing but commas or blank lines is read to a limit and marked as too long")
{
    const CsvTable commas = parseCsv(QString(5'000'000, u','));
    CHECK(commas.isTooLong);
    CHECK(commas.records.size() == 1);
    CHECK(commas.records.front().fields.size() <= mostCsvFields + 1);
    const CsvTable lines = parseCsv(QString(300'000, u'\n'));
    CHECK(lines.isTooLong);
    CHECK(lines.records.size() == mostCsvRecords);
    CHECK_FALSE(parseCsv(QString(200'000, u'\n')).isTooLong);
}

TEST_CASE("it is known whether the last row was finished")
{
    CHECK(parseCsv(u"date,status\n2026-06-01,ca").endsInsideLine);
    CHECK_FALSE(parseCsv(u"date,status\n2026-06-01,came\n").endsInsideLine);
}
