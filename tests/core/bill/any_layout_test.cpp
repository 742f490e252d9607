#include "core/bill/bill_reader.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bills.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

TEST_CASE("a bill printed in our own layout is read back line for line")
{
    const quint32 seed = static_cast<quint32>(GENERATE(range(1, 30)));
    const PrintedBill printed = sampleBill(seed, SampleBill::Visits);
    const PrintedFile file = printFile(printed, randomStyle(seed, u"canonical"_s));
    const BillReading reading = readBill(file.bytes, u"bills/may.csv"_s);
    REQUIRE(reading.bill);
    std::vector<BillLine> lines;
    for (const BillLine& line : reading.bill->lines) {
        if (line.type == BillLineType::Charge || line.type == BillLineType::Credit)
            lines.push_back(line);
    }
    REQUIRE(lines.size() == file.lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CHECK(lines[i].row == file.rows[i]);
        CHECK(lines[i].amount.pence == file.lines[i].amountPence);
        CHECK(lines[i].date == file.lines[i].date);
        CHECK(lines[i].start == file.lines[i].start);
    }
    CHECK(reading.bill->number == printed.number);
}

TEST_CASE("a table of cells from a spreadsheet is read like the same bill as text")
{
    const PrintedBill printed = sampleBill(5, SampleBill::Visits);
    const PrintedFile file = printFile(printed, plainStyle(u"agency table"_s));
    CsvTable table;
    for (const QStringList& record : file.records)
        table.records.push_back({static_cast<int>(table.records.size()) + 1, record});
    const BillReading fromCells = readBillTable(table, file.bytes, u"bills/may.xlsx"_s);
    const BillReading fromText = readBill(file.bytes, u"bills/may.xlsx"_s);
    REQUIRE(fromCells.bill);
    REQUIRE(fromText.bill);
    CHECK(*fromCells.bill == *fromText.bill);
}
