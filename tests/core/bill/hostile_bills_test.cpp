#include "core/bill/bill_reader.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bills.h"

#include <random>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// A file is either refused with a sentence or read; a bill that is read has a charge.
bool isAnswered(const BillReading& reading)
{
    return reading.bill ? !reading.bill->lines.empty() && reading.problem.isEmpty()
                        : !reading.problem.isEmpty();
}

const QByteArray header = "Date,Start,End,Service,Amount\n";
const QByteArray visit = "13/05/2024,08:00,08:30,Personal care,12.00\n";

} // namespace

TEST_CASE("a file of two hundred thousand rows is refused with a sentence")
{
    const BillReading reading = readBill(header + visit.repeated(200'001), u"bills/x.csv"_s);
    CHECK_FALSE(reading.bill);
    CHECK(reading.problem.contains(u"more than 200,000 rows"_s));
}

TEST_CASE("a bill of a hundred thousand rows is read to its end")
{
    const BillReading reading = readBill(header + visit.repeated(100'000), u"bills/x.csv"_s);
    REQUIRE(reading.bill);
    CHECK(reading.bill->lines.size() == 100'000);
}

TEST_CASE("ten thousand columns, with and without names, get an answer")
{
    const QByteArray wideRow = QByteArray("12.00,").repeated(10'000) + "\n";
    CHECK(isAnswered(readBill(wideRow.repeated(50), u"bills/x.csv"_s)));
    CHECK(isAnswered(readBill(QByteArray("Date,Amount,").repeated(5'000) + "\n" + wideRow.repeated(50),
                              u"bills/x.csv"_s)));
    CHECK(isAnswered(readBill(header + visit + wideRow + visit, u"bills/x.csv"_s)));
    CHECK(isAnswered(readBill(QByteArray("13/05/2024,08:00,").repeated(5'000) + "\n", u"bills/x.csv"_s)));
}

TEST_CASE("a cell of twenty million letters does not hide the charges around it")
{
    const QByteArray huge(20'000'000, 'x');
    const BillReading reading = readBill(
        header + visit + "14/05/2024,08:00,08:30,\"" + huge + "\",13.00\n" + visit, u"bills/x.csv"_s);
    REQUIRE(reading.bill);
    CHECK(reading.bill->lines.size() == 3);
    CHECK(reading.bill->lines[1].amount == Money{1300});
    CHECK(isAnswered(readBill(huge, u"bills/x.csv"_s)));
    CHECK(isAnswered(readBill(QByteArray(20'000'000, '1'), u"bills/x.csv"_s)));
    CHECK(isAnswered(readBill(QByteArray(20'000'000, ' ') + header + visit, u"bills/x.csv"_s)));
}

TEST_CASE("quotes within quotes and quotes that never end get an answer")
{
    CHECK(isAnswered(readBill(QByteArray(2'000'000, '"'), u"bills/x.csv"_s)));
    CHECK(
        isAnswered(readBill(header + QByteArray("\",").repeated(300'000) + "\n" + visit, u"bills/x.csv"_s)));
    CHECK(isAnswered(readBill(header + visit + "\"\"\"\"\"a\"\"," + QByteArray("\"\"\"").repeated(100'000),
                              u"bills/x.csv"_s)));
}

TEST_CASE("noughts among the letters are no bill, or a bill without them")
{
    QByteArray bytes = header + visit.repeated(20);
    for (qsizetype i = 5; i < bytes.size(); i += 97)
        bytes[i] = '\0';
    CHECK(isAnswered(readBill(bytes, u"bills/x.csv"_s)));
    CHECK(isAnswered(readBill(QByteArray(10'000, '\0'), u"bills/x.csv"_s)));
}

TEST_CASE("a bill cut at any place is refused with a sentence or read without inventing a charge")
{
    PrintStyle style = plainStyle(u"agency table"_s);
    PrintedBill bill = sampleBill(3, SampleBill::Visits);
    const QByteArray whole = printBill(bill, style);
    const std::size_t lines = printFile(bill, style).lines.size();
    for (qsizetype length = 0; length < whole.size(); length += 1 + whole.size() / 200) {
        const BillReading reading = readBill(whole.first(length), u"bills/x.csv"_s);
        CHECK(isAnswered(reading));
        if (reading.bill)
            CHECK(reading.bill->lines.size() <= lines + 1);
    }
}

TEST_CASE("bills with bytes changed at random get an answer, in every layout")
{
    std::mt19937 draw(20240506);
    for (const QString& layout : printLayouts()) {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            const PrintStyle style = randomStyle(seed, layout);
            QByteArray bytes = printBill(sampleBill(seed, sampleKindFor(style)), style);
            for (int i = 0; i < 40 && !bytes.isEmpty(); ++i)
                bytes[static_cast<qsizetype>(draw() % static_cast<quint32>(bytes.size()))] =
                    static_cast<char>(draw() % 256);
            const BillReading reading = readBill(bytes, u"bills/x.csv"_s);
            INFO(layout.toStdString() << " " << seed);
            CHECK(isAnswered(reading));
        }
    }
}
