#include "core/base/uk_time.h"
#include "core/bill/bill_reader.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bills.h"

#include <cstdlib>
#include <map>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

bool isAskedFor(BillLineType type)
{
    return type == BillLineType::Charge || type == BillLineType::Credit || type == BillLineType::Vat;
}

QString text(const std::optional<QTime>& time)
{
    return time ? toIso(*time) : u"-"_s;
}

/// The length of one carer's visit as a check would take it.
int minutesOf(const BillLine& line)
{
    const int carers = std::max(line.carers.value_or(1), 1);
    if (line.billed)
        return static_cast<int>(line.billed->count()) / (line.hoursCoverAllCarers ? carers : 1);
    return line.start && line.end ? static_cast<int>(clockMinutes(*line.start, *line.end).count()) : -1;
}

/// What differs between a line as printed and as read; empty when nothing does. A length printed in hours of
/// two decimals for two carers may be a minute out.
QString difference(const PrintedLine& printed, const BillLine& read)
{
    const auto differ = [](const QString& what, const QString& wanted, const QString& got) {
        return what + u": printed "_s + wanted + u", read "_s + got;
    };
    if (read.amount.pence != printed.amountPence)
        return differ(u"amount"_s, QString::number(printed.amountPence), QString::number(read.amount.pence));
    if ((read.type == BillLineType::Credit) != (printed.type == BillLineType::Credit))
        return u"charge or credit"_s;
    if (read.date != printed.date)
        return differ(u"date"_s, toIso(printed.date), toIso(read.date));
    if (read.start != printed.start)
        return differ(u"start"_s, text(printed.start), text(read.start));
    if (printed.end && read.end != printed.end)
        return differ(u"end"_s, text(printed.end), text(read.end));
    if (printed.endDate && read.endDate != printed.endDate)
        return u"last day"_s;
    if (printed.carers && read.carers.value_or(1) != *printed.carers)
        return differ(u"carers"_s, QString::number(*printed.carers),
                      QString::number(read.carers.value_or(1)));
    if (printed.minutes && std::abs(minutesOf(read) - *printed.minutes) > (read.hoursCoverAllCarers ? 1 : 0))
        return differ(u"minutes"_s, QString::number(*printed.minutes), QString::number(minutesOf(read)));
    if (!printed.visitName.isEmpty() && read.visitName != printed.visitName)
        return differ(u"visit"_s, printed.visitName, read.visitName);
    // Some providers print the part of the day beside it; without an agreement nothing tells the two apart.
    if (!read.service.contains(printed.service, Qt::CaseInsensitive))
        return differ(u"service"_s, printed.service, read.service);
    return {};
}

struct Judgement
{
    QString why{};      ///< empty = wholly right
    bool silent{false}; ///< wrong money or a wrong day, and nothing said
};

Judgement judged(const PrintedFile& file, const BillReading& reading)
{
    if (!reading.bill)
        return {u"refused: "_s + reading.problem};
    std::map<int, const BillLine*> read;
    for (const BillLine& line : reading.bill->lines) {
        if (isAskedFor(line.type) && !(line.type == BillLineType::Vat && line.amount.isZero()))
            read[line.row] = &line;
    }
    Judgement result;
    const auto note = [&result](int row, const QString& what, bool silent) {
        if (result.why.isEmpty())
            result.why = u"row %1: "_s.arg(row) + what;
        result.silent = result.silent || silent;
    };
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        const auto found = read.find(file.rows[i]);
        if (found == read.end()) {
            note(file.rows[i], u"not read"_s, true);
            continue;
        }
        const QString what = difference(file.lines[i], *found->second);
        if (!what.isEmpty())
            note(file.rows[i], what, !found->second->unreadable);
        read.erase(found);
    }
    for (const auto& [row, line] : read)
        note(row, u"read as a charge of "_s + QString(toText(line->amount)), !line->unreadable);
    const std::optional<Money> total = reading.bill->printedTotal;
    if ((total ? std::optional(total->pence) : std::nullopt) != file.totalPence)
        note(file.totalRow, u"the total"_s, true);
    return result;
}

PrintedFile printed(quint32 seed, PrintStyle& style, bool& possible)
{
    const PrintedBill bill = sampleBill(seed * 7 + 1, sampleKindFor(style));
    possible = canPrint(style, bill);
    return possible ? printFile(bill, style) : PrintedFile{};
}

} // namespace

TEST_CASE("every layout that we know of is read line for line when it is printed plainly")
{
    for (const QString& layout : printLayouts()) {
        PrintStyle style = plainStyle(layout);
        int tried = 0;
        for (quint32 seed = 1; tried < 5 && seed < 40; ++seed) {
            bool possible = false;
            const PrintedFile file = printed(seed, style, possible);
            if (!possible)
                continue;
            ++tried;
            const Judgement result = judged(file, readBill(file.bytes, u"bills/may.csv"_s));
            INFO(layout.toStdString() << ", bill " << seed << ": " << result.why.toStdString());
            CHECK(result.why.isEmpty());
        }
        INFO(layout.toStdString());
        CHECK(tried > 0);
    }
}

TEST_CASE("bills in thousands of layouts are read wholly right, and never silently wrong")
{
    constexpr quint32 bills = 3000;
    int tried = 0;
    int right = 0;
    QStringList silent;
    QStringList wrong;
    for (quint32 seed = 0; seed < bills; ++seed) {
        PrintStyle style = randomStyle(seed);
        bool possible = false;
        const PrintedFile file = printed(seed, style, possible);
        if (!possible)
            continue;
        ++tried;
        const Judgement result = judged(file, readBill(file.bytes, u"bills/may.csv"_s));
        right += result.why.isEmpty();
        const QString words = u"%1, seed %2: %3"_s.arg(style.layout).arg(seed).arg(result.why);
        if (!result.why.isEmpty())
            (result.silent ? silent : wrong).append(words);
    }
    INFO("silently wrong:\n" << silent.join(u'\n').toStdString());
    INFO("not wholly right:\n" << wrong.join(u'\n').toStdString());
    CHECK(tried > 2000);
    CHECK(silent.isEmpty());
    CHECK(right * 1000 >= tried * 995);
}

TEST_CASE("a table of cells from a spreadsheet is read like the same bill as text")
{
    const PrintedBill bill = sampleBill(5, SampleBill::Visits);
    const PrintedFile file = printFile(bill, plainStyle(u"agency table"_s));
    CsvTable table;
    for (const QStringList& record : file.records)
        table.records.push_back({static_cast<int>(table.records.size()) + 1, record});
    const BillReading fromCells = readBillTable(table, file.bytes, u"bills/may.xlsx"_s);
    const BillReading fromText = readBill(file.bytes, u"bills/may.xlsx"_s);
    REQUIRE(fromCells.bill);
    REQUIRE(fromText.bill);
    CHECK(*fromCells.bill == *fromText.bill);
}
