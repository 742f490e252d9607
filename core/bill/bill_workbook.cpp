#include "core/bill/bill_workbook.h"

#include "core/base/spreadsheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("BillReader", text);
}

BillReading refused(const QString& problem)
{
    BillReading reading;
    reading.problem = problem;
    return reading;
}

bool isMoneyAskedFor(const BillLine& line)
{
    return line.type == BillLineType::Charge || line.type == BillLineType::Credit ||
           line.type == BillLineType::Vat;
}

/// Whether the lines come to what is printed below them.
bool tiesWithTotal(const BillReading& reading)
{
    if (!reading.bill || !reading.bill->printedTotal)
        return false;
    Money sum;
    for (const BillLine& line : reading.bill->lines)
        if (isMoneyAskedFor(line))
            sum += line.amount;
    return sum == *reading.bill->printedTotal;
}

/// How much a sheet looks like the bill: lines with a day count twice.
std::size_t weight(const BillReading& reading)
{
    if (!reading.bill)
        return 0;
    std::size_t sum = 1;
    for (const BillLine& line : reading.bill->lines)
        if (isMoneyAskedFor(line))
            sum += line.date.isValid() ? 2 : 1;
    return sum;
}

QString named(const QStringList& names)
{
    QStringList quoted;
    for (const QString& name : names)
        quoted.append(u'\u201c' + name + u'\u201d');
    return quoted.join(u", "_s);
}

QString rowNumbers(const std::vector<int>& rows)
{
    constexpr std::size_t shown = 8;
    QStringList texts;
    for (std::size_t i = 0; i < std::min(rows.size(), shown); ++i)
        texts.append(QString::number(rows[i]));
    return texts.join(u", "_s) + (rows.size() > shown ? u" \u2026"_s : QString());
}

CsvTable tableOf(const Sheet& sheet, bool withHiddenRows)
{
    CsvTable table;
    table.records = sheet.records;
    if (!withHiddenRows) {
        for (const int row : sheet.hiddenRows)
            for (QString& field : table.records[static_cast<std::size_t>(row - 1)].fields)
                field.clear();
    }
    return table;
}

struct SheetReading
{
    const Sheet* sheet{};
    BillReading reading{};
};

void noteHidden(const SheetReading& read, bool withHiddenRows, QStringList& assumed)
{
    const Sheet& sheet = *read.sheet;
    if (!sheet.hiddenRows.empty()) {
        const QString rows = rowNumbers(sheet.hiddenRows);
        assumed.append(
            (withHiddenRows
                 ? say(QT_TRANSLATE_NOOP("BillReader", "rows that the sheet does not show (%1) were read, "
                                                       "because its total counts them"))
                 : say(QT_TRANSLATE_NOOP("BillReader",
                                         "rows that the sheet does not show (%1) were not read")))
                .arg(rows));
    }
    if (!sheet.hiddenColumns.isEmpty())
        assumed.append(
            say(QT_TRANSLATE_NOOP("BillReader", "columns that the sheet does not show (%1) were not read"))
                .arg(sheet.hiddenColumns.join(u", "_s)));
}

/// What is on paper is the bill. Rows that are not shown belong to it only where its own total needs them.
SheetReading readSheet(const Sheet& sheet, const std::function<BillReading(const CsvTable&)>& readTable)
{
    SheetReading read{&sheet, readTable(tableOf(sheet, false))};
    bool withHiddenRows = false;
    if (!sheet.hiddenRows.empty() && !tiesWithTotal(read.reading)) {
        BillReading all = readTable(tableOf(sheet, true));
        withHiddenRows = tiesWithTotal(all);
        if (withHiddenRows)
            read.reading = std::move(all);
    }
    if (read.reading.bill)
        noteHidden(read, withHiddenRows, read.reading.bill->assumed);
    return read;
}

QString unworkedProblem(const Sheet& sheet)
{
    return say(QT_TRANSLATE_NOOP("BillReader", "Some sums in this spreadsheet were never worked out (rows "
                                               "%1), so their results are not in "
                                               "the file. Nothing was changed. Please open it in a "
                                               "spreadsheet program, save it there, and "
                                               "bring it in again."))
        .arg(rowNumbers(sheet.unworkedRows));
}

} // namespace

BillReading readBillWorkbook(const QByteArray& bytes,
                             const std::function<BillReading(const CsvTable&)>& readTable)
{
    const Workbook book = readSpreadsheet(bytes);
    if (!book.problem.isEmpty())
        return refused(book.problem);
    std::vector<SheetReading> readings;
    for (const Sheet& sheet : book.sheets)
        readings.push_back(readSheet(sheet, readTable));
    const auto best = std::max_element(readings.begin(), readings.end(), [](const auto& a, const auto& b) {
        return weight(a.reading) < weight(b.reading);
    });
    for (const SheetReading& read : readings) {
        if (!read.sheet->unworkedRows.empty() && (&read == &*best || !best->reading.bill))
            return refused(unworkedProblem(*read.sheet));
    }
    if (!best->reading.bill) {
        if (readings.size() == 1)
            return std::move(best->reading);
        return refused(say(QT_TRANSLATE_NOOP(
            "BillReader", "No sheet of this spreadsheet looks like a bill. Nothing was changed. Please check "
                          "that it is the right file.")));
    }
    QStringList others;
    for (const SheetReading& read : readings)
        if (&read != &*best && read.reading.bill)
            others.append(read.sheet->name);
    QStringList& assumed = best->reading.bill->assumed;
    if (readings.size() > 1 || !book.hiddenSheets.isEmpty())
        assumed.append(
            say(QT_TRANSLATE_NOOP("BillReader", "read from the sheet %1")).arg(named({best->sheet->name})));
    if (!others.isEmpty())
        assumed.append(
            say(QT_TRANSLATE_NOOP("BillReader",
                                  "other sheets look like bills too and were not read: %1. If they "
                                  "belong to what is asked for, save each as a file of its own"))
                .arg(named(others)));
    if (!book.hiddenSheets.isEmpty())
        assumed.append(say(QT_TRANSLATE_NOOP("BillReader", "sheets that are not shown were not read: %1"))
                           .arg(named(book.hiddenSheets)));
    return std::move(best->reading);
}

} // namespace daybook
