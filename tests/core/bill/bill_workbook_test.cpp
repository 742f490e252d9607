#include "core/bill/bill_reader.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/workbooks.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

Bill read(const QByteArray& bytes)
{
    BillReading reading = readBill(bytes, u"bills/may.xlsx"_s, {});
    INFO(reading.problem.toStdString());
    REQUIRE(reading.bill.has_value());
    return *reading.bill;
}

bool assumes(const Bill& bill, QStringView words)
{
    INFO(bill.assumed.join(u'\n').toStdString());
    return bill.assumed.join(u'\n').contains(words);
}

QByteArray cells(const QList<QByteArray>& texts)
{
    QByteArray xml;
    for (const QByteArray& text : texts) {
        bool isNumber = false;
        text.toDouble(&isNumber);
        xml +=
            isNumber ? "<c><v>" + text + "</v></c>" : "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
    return xml;
}

QByteArray rowOf(const QList<QByteArray>& texts, const QByteArray& facts = {})
{
    return "<row " + facts + ">" + cells(texts) + "</row>";
}

const QByteArray header = rowOf({"Date", "Start", "End", "Amount"});
const QByteArray hidden = "hidden=\"1\"";

} // namespace

TEST_CASE("one bill saved by several programs is the same bill", "[spreadsheet]")
{
    const QString file = GENERATE(as<QStringView>{}, u"libreoffice.xlsx", u"libreoffice.ods",
                                  u"openpyxl.xlsx", u"year_1904.xlsx")
                             .toString();
    INFO(file.toStdString());
    const QByteArray bytes = test::dataFile(u"spreadsheets/"_s + file);
    const Bill bill = read(bytes);
    CHECK(bill.layout == u"agency table"_s);
    CHECK(bill.number == u"INV-2051"_s);
    CHECK(bill.provider == u"Rowan Homecare Ltd"_s);
    CHECK(bill.period == BillingPeriod{QDate(2026, 5, 1), QDate(2026, 5, 10)});
    CHECK(bill.printedTotal == Money{30'000});
    CHECK(bill.problems.empty());
    CHECK(bill.original == bytes);
    std::vector<BillLine> charges;
    for (const BillLine& line : bill.lines)
        if (line.type == BillLineType::Charge)
            charges.push_back(line);
    REQUIRE(charges.size() == 20);
    for (std::size_t i = 0; i < charges.size(); ++i) {
        const bool evening = i % 2 == 1;
        CHECK(charges[i].row == static_cast<int>(i) + 6);
        CHECK(charges[i].date == QDate(2026, 5, static_cast<int>(i) / 2 + 1));
        CHECK(charges[i].start == (evening ? QTime(18, 30) : QTime(8, 0)));
        CHECK(charges[i].end == (evening ? QTime(19, 15) : QTime(8, 30)));
        CHECK(charges[i].billed == Minutes(evening ? 45 : 30));
        CHECK(charges[i].rate == Money{2400});
        CHECK(charges[i].amount == Money{evening ? 1800 : 1200});
        CHECK(charges[i].service == u"personal care"_s);
        CHECK(charges[i].carers.value_or(1) == 1);
    }
    CHECK(assumes(bill, u"read from the sheet “Invoice”"));
    CHECK(assumes(bill, u"sheets that are not shown were not read: “Rates”"));
}

TEST_CASE("a spreadsheet is known by what is in it, whatever it is called", "[spreadsheet]")
{
    const BillReading reading =
        readBill(test::dataFile(u"spreadsheets/libreoffice.ods"_s), u"bills/may.csv"_s, {});
    CHECK(reading.bill.has_value());
    // And a table that begins with these two letters is still a table.
    CHECK(readBill("PK,Date,Amount\n1,13/05/2024,12.00\n", u"bills/may.csv"_s).bill.has_value());
}

TEST_CASE("sums that were never worked out are not guessed", "[spreadsheet]")
{
    const BillReading reading =
        readBill(test::dataFile(u"spreadsheets/never_worked_out.xlsx"_s), u"bills/may.xlsx"_s, {});
    CHECK_FALSE(reading.bill.has_value());
    INFO(reading.problem.toStdString());
    CHECK(reading.problem.contains(u"never worked out (rows 6, 7, 8"_s));
    CHECK(reading.problem.contains(u"save it there"_s));
}

TEST_CASE("of several sheets the one with the charges is the bill, and the others are named", "[spreadsheet]")
{
    const QByteArray one = rowOf({"2024-05-13", "08:00", "08:30", "12"});
    const QByteArray two = rowOf({"2024-05-14", "08:00", "08:30", "12"});
    const Bill bill = read(test::xlsx({{"Letter", "<sheetData>" + rowOf({"Dear Mrs Smith"}) + "</sheetData>"},
                                       {"April", "<sheetData>" + header + one + "</sheetData>"},
                                       {"May", "<sheetData>" + header + one + two + "</sheetData>"}}));
    CHECK(bill.lines.size() == 2);
    CHECK(assumes(bill, u"read from the sheet “May”"));
    CHECK(assumes(bill, u"other sheets look like bills too and were not read: “April”"));
    const BillReading none =
        readBill(test::xlsx({{"Letter", "<sheetData>" + rowOf({"Dear Mrs Smith"}) + "</sheetData>"},
                             {"Second", "<sheetData>" + rowOf({"Yours"}) + "</sheetData>"}}),
                 u"bills/may.xlsx"_s);
    CHECK(none.problem.contains(u"No sheet of this spreadsheet looks like a bill"_s));
}

TEST_CASE("rows that are not shown count only where the bill's own total counts them", "[spreadsheet]")
{
    const QByteArray shown = rowOf({"2024-05-13", "08:00", "08:30", "12"});
    const QByteArray away = rowOf({"2024-05-13", "12:00", "12:30", "12"}, hidden);
    const Bill filtered = read(test::xlsxRows(header + shown + away + rowOf({"Total", "", "", "12"})));
    CHECK(filtered.lines.size() == 2);
    CHECK(assumes(filtered, u"rows that the sheet does not show (3) were not read"));
    CHECK(filtered.lines.back().row == 4);
    const Bill folded = read(test::xlsxRows(header + shown + away + rowOf({"Total", "", "", "24"})));
    CHECK(folded.lines.size() == 3);
    CHECK(assumes(folded, u"rows that the sheet does not show (3) were read, because its total counts them"));
    const Bill without = read(test::xlsxRows(header + shown + away));
    CHECK(without.lines.size() == 1);
}

TEST_CASE("an amount that a spreadsheet could not work out is a line to look at, not a free visit",
          "[spreadsheet]")
{
    const Bill bill = read(test::xlsxRows(header + rowOf({"2024-05-13", "08:00", "08:30", "12"}) + "<row>" +
                                          cells({"2024-05-14", "08:00", "08:30"}) +
                                          "<c t=\"e\"><f>C3*X1</f><v>#REF!</v></c></row>"));
    REQUIRE(bill.lines.size() == 2);
    CHECK(bill.lines[1].unreadable);
    CHECK(bill.lines[1].row == 3);
}

TEST_CASE("a visit whose start and end are whole moments keeps both", "[spreadsheet]")
{
    const test::WorkbookParts moments{{}, {}, "<xf numFmtId=\"22\"/>", {}};
    const Bill bill = read(test::xlsxRows(rowOf({"Start", "End", "Amount"}) +
                                              "<row><c s=\"1\"><v>45418.333333333336</v></c><c "
                                              "s=\"1\"><v>45418.354166666664</v></c><c><v>12</v></c></row>"
                                              "<row><c s=\"1\"><v>45418.916666666664</v></c><c "
                                              "s=\"1\"><v>45419.291666666664</v></c><c><v>95</v></c></row>",
                                          moments));
    REQUIRE(bill.lines.size() == 2);
    CHECK(bill.lines[0].date == QDate(2024, 5, 6));
    CHECK(bill.lines[0].start == QTime(8, 0));
    CHECK(bill.lines[0].end == QTime(8, 30));
    CHECK(bill.lines[1].date == QDate(2024, 5, 6));
    CHECK(bill.lines[1].start == QTime(22, 0));
    CHECK(bill.lines[1].end == QTime(7, 0));
    CHECK(bill.lines[1].span == LineSpan::Visit);
}
