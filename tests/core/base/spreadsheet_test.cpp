#include "core/base/spreadsheet.h"
#include "core/base/zip_archive.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/workbooks.h"

#include <QElapsedTimer>

#include <random>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

Sheet onlySheet(const QByteArray& bytes)
{
    Workbook book = readSpreadsheet(bytes);
    INFO(book.problem.toStdString());
    REQUIRE(book.sheets.size() == 1);
    return book.sheets.front();
}

/// A row as one text, cells divided by |.
QString row(const Sheet& sheet, int number)
{
    return sheet.records.at(static_cast<std::size_t>(number - 1)).fields.join(u'|');
}

QByteArray text(const char* value)
{
    return QByteArray("<table:table-cell office:value-type=\"string\"><text:p>") + value +
           "</text:p></table:table-cell>";
}

const test::WorkbookParts dayTimeMoney{{},
                                       "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
                                       "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/>"
                                       "<numFmt numFmtId=\"166\" formatCode=\"&quot;£&quot;#,##0.00\"/>"
                                       "<numFmt numFmtId=\"167\" formatCode=\"dd/mm/yyyy hh:mm\"/>",
                                       "<xf numFmtId=\"164\"/><xf numFmtId=\"20\"/><xf numFmtId=\"165\"/>"
                                       "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/>",
                                       {}};

} // namespace

TEST_CASE("what a cell shows is what is read from it", "[spreadsheet]")
{
    test::WorkbookParts parts = dayTimeMoney;
    parts.strings =
        "<si><t>plain</t></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r><rPh><t>x</t></rPh>"
        "</si><si><t>two_x000A_li_x0007_nes</t></si>";
    const Sheet sheet = onlySheet(test::xlsxRows(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
        "t=\"s\"><v>2</v></c>"
        "<c r=\"D1\" t=\"s\"><v>99</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>inline</t></is></c><c r=\"C2\" t=\"b\"><v>1</v></c>"
        "<c r=\"E2\" t=\"e\"><v>#REF!</v></c><c r=\"F2\" t=\"str\"><f>A1&amp;B1</f><v>joined</v></c></row>"
        "<row r=\"4\"><c s=\"1\"><v>45418</v></c><c s=\"2\"><v>0.354166666666667</v></c><c "
        "s=\"3\"><v>0.0208333333333</v></c>"
        "<c s=\"4\"><f>1+1</f><v>12.099999999999999</v></c><c "
        "s=\"5\"><v>45418.354166666664</v></c><c><v>0.5</v></c>"
        "<c t=\"d\"><v>2024-05-06T08:30:00</v></c></row>",
        parts));
    CHECK(sheet.records.size() == 4);
    CHECK(row(sheet, 1) == u"plain|rich text|two\nlines"_s);
    CHECK(row(sheet, 2) == u"inline||TRUE||#REF!|joined"_s);
    CHECK(sheet.records[2].isBlank());
    CHECK(row(sheet, 4) == u"2024-05-06|08:30|0:30|£12.10|2024-05-06 08:30|0.5|2024-05-06 08:30"_s);
    CHECK(sheet.records[3].row == 4);
    CHECK(sheet.unworkedRows.empty());
}

TEST_CASE("a column of days at midnight is a column of days", "[spreadsheet]")
{
    const Sheet sheet =
        onlySheet(test::xlsxRows("<row><c s=\"5\"><v>45418</v></c><c s=\"5\"><v>45418</v></c></row>"
                                 "<row><c s=\"5\"><v>45419</v></c><c s=\"5\"><v>45419.5</v></c></row>",
                                 dayTimeMoney));
    CHECK(row(sheet, 1) == u"2024-05-06|2024-05-06 00:00"_s);
    CHECK(row(sheet, 2) == u"2024-05-07|2024-05-07 12:00"_s);
}

TEST_CASE("days, times and words go down merged cells and amounts do not", "[spreadsheet]")
{
    const Sheet sheet = onlySheet(test::xlsx(
        {{"Bill",
          "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>45418</v></c><c r=\"B1\" "
          "s=\"4\"><v>12</v></c></row>"
          "<row r=\"2\"><c r=\"C2\"><v>1</v></c></row><row r=\"4\"><c r=\"C4\"><v>2</v></c></row></sheetData>"
          "<mergeCells><mergeCell ref=\"A1:A1048576\"/><mergeCell ref=\"B1:B4\"/><mergeCell "
          "ref=\"nonsense\"/>"
          "</mergeCells>"}},
        dayTimeMoney));
    CHECK(row(sheet, 1) == u"2024-05-06|£12.00"_s);
    CHECK(row(sheet, 2) == u"2024-05-06||1"_s);
    CHECK(sheet.records[2].isBlank());
    CHECK(row(sheet, 4) == u"2024-05-06||2"_s);
    CHECK(sheet.records.size() == 4);
}

TEST_CASE("what a sheet does not show is told apart", "[spreadsheet]")
{
    const Workbook book = readSpreadsheet(
        test::xlsx({{"Bill", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row "
                             "r=\"1\"><c><v>1</v></c><c><v>2</v></c>"
                             "<c><v>3</v></c></row><row r=\"2\" hidden=\"1\"><c><v>4</v></c></row><row "
                             "r=\"3\" hidden=\"1\"/></sheetData>"},
                    {"Rates", "<sheetData><row><c><v>1</v></c></row></sheetData>", "hidden"},
                    {"Secret", "<sheetData><row><c><v>1</v></c></row></sheetData>", "veryHidden"},
                    {"Blank", "<sheetData/>"}}));
    REQUIRE(book.sheets.size() == 1);
    CHECK(row(book.sheets[0], 1) == u"1||3"_s);
    CHECK(book.sheets[0].hiddenRows == std::vector<int>{2});
    CHECK(book.sheets[0].hiddenColumns == QStringList{u"B"_s});
    CHECK(book.hiddenSheets == QStringList{u"Rates"_s, u"Secret"_s});
}

TEST_CASE("a formula whose result was never saved is noticed", "[spreadsheet]")
{
    const Sheet sheet = onlySheet(test::xlsxRows(
        "<row><c><f>SUM(B1:B2)</f><v/></c><c><v>1</v></c></row><row><c><f>A1</f><v>2</v></c></row>"));
    CHECK(sheet.unworkedRows == std::vector<int>{1});
}

TEST_CASE("an OpenDocument sheet reads the same", "[spreadsheet]")
{
    const QByteArray rows =
        "<table:table-row>" + text("Ann<text:s text:c=\"2\"/>Green") +
        "<table:table-cell office:value-type=\"date\" "
        "office:date-value=\"2024-05-06\"><text:p>06/05/24</text:p>"
        "</table:table-cell><table:table-cell office:value-type=\"time\" office:time-value=\"PT08H30M00S\"/>"
        "<table:table-cell office:value-type=\"time\" office:time-value=\"PT62H30M00S\"/>"
        "<table:table-cell office:value-type=\"currency\" office:currency=\"GBP\" office:value=\"12.1\"/>"
        "<table:table-cell office:value-type=\"float\" "
        "office:value=\"12.5\"><text:p>12.50</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"percentage\" office:value=\"0.2\"/>"
        "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"
        "<table:table-cell office:value-type=\"string\" "
        "office:string-value=\"\"><office:annotation><text:p>a remark"
        "</text:p></office:annotation><text:p>#REF!</text:p></table:table-cell></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
        "<table:table-header-rows><table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
        "table:number-columns-repeated=\"2\"/>" +
        text("twice").replace("<table:table-cell ",
                              "<table:table-cell table:number-columns-repeated=\"2\" ") +
        "</table:table-row></table:table-header-rows><table:table-row table:visibility=\"filter\">" +
        text("left out") +
        "<table:table-cell table:formula=\"of:=1+1\"/></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>";
    const Workbook book = readSpreadsheet(test::ods(
        "<table:tracked-changes><table:table-row/></table:tracked-changes><table:table table:name=\"Bill\">" +
            rows +
            "</table:table><table:table table:name=\"Hidden\" table:style-name=\"ta2\"><table:table-row>" +
            text("x") + "</table:table-row></table:table>",
        "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>"));
    INFO(book.problem.toStdString());
    REQUIRE(book.sheets.size() == 1);
    const Sheet& sheet = book.sheets[0];
    CHECK(row(sheet, 1) == u"Ann  Green|2024-05-06|08:30|62:30|£12.10|12.50|20%|TRUE|#REF!"_s);
    CHECK(sheet.records[1].isBlank());
    CHECK(row(sheet, 4) == u"||twice|twice"_s);
    CHECK(row(sheet, 5) == u"||twice|twice"_s);
    CHECK(sheet.records.size() == 6);
    CHECK(sheet.hiddenRows == std::vector<int>{6});
    CHECK(sheet.unworkedRows == std::vector<int>{6});
    CHECK(book.hiddenSheets == QStringList{u"Hidden"_s});
}

TEST_CASE("files that are no open spreadsheet get a sentence that says what to do", "[spreadsheet]")
{
    const QByteArray good = test::dataFile(u"spreadsheets/libreoffice.xlsx"_s);
    // How a locked .xlsx names what is inside it.
    const QString package = u"EncryptedPackage"_s;
    const QByteArray packageName(reinterpret_cast<const char*>(package.utf16()), package.size() * 2);
    const auto [bytes, words] = GENERATE_COPY(table<QByteArray, const char16_t*>({
        {QByteArray("PK\x03\x04 something"), u"damaged or was cut off"},
        {good.left(good.size() / 2), u"damaged or was cut off"},
        {good.left(good.size() - 30), u"damaged or was cut off"},
        {test::dataFile(u"spreadsheets/old.xls"_s), u"old spreadsheet (.xls)"},
        {test::dataFile(u"spreadsheets/locked.ods"_s), u"locked with a password"},
        {QByteArray("\xD0\xCF\x11\xE0 \x01\x02") + packageName, u"locked with a password"},
        {test::packed({{u"bill.csv"_s, "Date,Amount\n"}}), u"packed file and not a spreadsheet"},
        {test::packed({{u"word/document.xml"_s, "<w/>"}}), u"a letter, not a table"},
        {test::packed({{u"xl/workbook.bin"_s, "x"}}), u".xlsb"},
        {test::packed({{u"Index/Document.iwa"_s, "x"}}), u"Numbers"},
        {test::xlsxRows(""), u"empty"},
        {test::ods(""), u"empty"},
        {test::xlsxRows("<row><c><v>1</v></row>"), u"damaged or was cut off"},
    }));
    const Workbook book = readSpreadsheet(bytes);
    INFO(book.problem.toStdString());
    CHECK(book.sheets.empty());
    CHECK(book.problem.contains(QStringView(words)));
    CHECK(book.problem.contains(u"Nothing was changed."_s));
}

TEST_CASE("a small file that unpacks to a huge one is refused", "[spreadsheet]")
{
    const auto bytes = GENERATE(
        // Spaces that unpack to more than any part may hold.
        test::xlsxRows(QByteArray(70 * 1024 * 1024, ' ')),
        // One long text used in every cell.
        test::xlsxRows(QByteArray("<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(100) + "</row>")
                           .repeated(100),
                       {"<si><t>" + QByteArray(32'000, 'x') + "</t></si>", {}, {}, {}}),
        test::xlsxRows("<row r=\"200001\"><c><v>1</v></c></row>"),
        // Ten cells that say they are sixteen thousand million.
        test::ods("<table:table table:name=\"x\"><table:table-row table:number-rows-repeated=\"1000000\">" +
                  text("1").replace("<table:table-cell ",
                                    "<table:table-cell table:number-columns-repeated=\"16384\" ") +
                  "</table:table-row></table:table>"));
    CHECK(bytes.size() < 200'000);
    const Workbook book = readSpreadsheet(bytes);
    CHECK(book.problem.contains(u"far more than a bill does"_s));
    CHECK(book.sheets.empty());
}

TEST_CASE("words that stand for more and more words are not unfolded", "[spreadsheet]")
{
    const QByteArray laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><x><sheet name=\"&c;\"/></x>";
    const Workbook book = readSpreadsheet(test::packed({{u"xl/workbook.xml"_s, laughs}}));
    CHECK(book.problem.contains(u"damaged"_s));
    const Workbook other = readSpreadsheet(test::packed(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, laughs}}));
    CHECK(other.problem.contains(u"damaged"_s));
}

TEST_CASE("names inside an archive are only names", "[spreadsheet]")
{
    std::optional<ZipArchive> archive = ZipArchive::open(
        test::packed({{u"../../etc/passwd"_s, "x"}, {u"xl\\workbook.xml"_s, "y"}, {u"/absolute"_s, "z"}}));
    REQUIRE(archive.has_value());
    CHECK(archive->read(u"XL/Workbook.xml").bytes == "y");
    CHECK(archive->read(u"absolute").bytes == "z");
    CHECK(archive->read(u"etc/passwd").trouble == ZipTrouble::Missing);
}

TEST_CASE("a damaged spreadsheet never stops the program", "[spreadsheet]")
{
    std::mt19937 random(20240506);
    int refused = 0;
    for (const QString& name : {u"spreadsheets/libreoffice.xlsx"_s, u"spreadsheets/libreoffice.ods"_s}) {
        const QByteArray good = test::dataFile(name);
        for (int round = 0; round < 150; ++round) {
            QByteArray bytes = good;
            for (int k = 0; k < 1 + round % 12; ++k)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random() & 0xFF);
            if (round % 5 == 0)
                bytes.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())));
            const Workbook book = readSpreadsheet(bytes);
            refused += !book.problem.isEmpty();
            CHECK(book.problem.isEmpty() != book.sheets.empty());
        }
    }
    CHECK(refused > 50);
}
