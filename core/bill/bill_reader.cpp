#include "core/bill/bill_reader.h"

#include "core/base/csv.h"
#include "core/base/html_table.h"
#include "core/base/sha256.h"
#include "core/base/spreadsheet.h"
#include "core/base/text.h"
#include "core/bill/bill_columns.h"
#include "core/bill/bill_dates.h"
#include "core/bill/bill_facts.h"
#include "core/bill/bill_header.h"
#include "core/bill/bill_reading_notes.h"
#include "core/bill/bill_rows.h"
#include "core/bill/bill_titles.h"
#include "core/bill/bill_totals.h"
#include "core/bill/bill_units.h"
#include "core/bill/bill_workbook.h"
#include "core/bill/cleaned_cells.h"
#include "core/bill/column_contents.h"
#include "core/bill/day_columns.h"
#include "core/bill/day_totals.h"
#include "core/bill/statements.h"
#include "core/bill/text_lines.h"
#include "core/bill/visit_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 32 * 1024 * 1024;

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

BillLayout layoutOf(const QString& name, const BillHeader& header, const BillColumns& columns,
                    DateOrder order)
{
    BillLayout layout{name, header.names, columns.columns, order};
    layout.columns.resize(static_cast<std::size_t>(header.names.size()), BillColumn::Ignore);
    return layout;
}

/// The two ends of "09/01/2026 - 09/30/2026", wherever they stand in the words.
void voteOnSpan(DateOrderVote& vote, QStringView text)
{
    static const QRegularExpression span(
        u"(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})\\s*(?:-|–|—|to|until)\\s*(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})"_s);
    const QRegularExpressionMatch found = span.match(text);
    if (!found.hasMatch())
        return;
    vote.add(found.capturedView(1), QStringView());
    vote.add(found.capturedView(2), QStringView());
}

DateOrderDecision decideOrder(const std::vector<CsvRecord>& records, std::size_t first,
                              const ColumnPlaces& at, const BillTitles& titles, const BillContext& context,
                              bool confirmed)
{
    DateOrderVote vote(context.rota);
    const auto cell = [](const CsvRecord& record, int column) {
        return column >= 0 && column < record.fields.size() ? QStringView(record.fields.at(column))
                                                            : QStringView();
    };
    for (std::size_t i = first; i < records.size(); ++i) {
        const QStringView weekday = cell(records[i], at[BillColumn::Day]);
        if (at.has(BillColumn::Date))
            vote.add(cell(records[i], at[BillColumn::Date]), weekday);
        if (at.has(BillColumn::EndDate))
            vote.add(cell(records[i], at[BillColumn::EndDate]), QStringView());
        if (!at.has(BillColumn::Date) && at.has(BillColumn::Description)) {
            const QStringView words = cell(records[i], at[BillColumn::Description]).left(60);
            vote.add(words, QStringView());
            if (!words.isEmpty() && words.front().isLetter())
                voteOnSpan(vote, words);
        }
    }
    voteOnSpan(vote, titles.period);
    vote.add(titles.billDate, QStringView());
    DateOrderDecision decision = vote.decide();
    if (confirmed) {
        decision.order = context.layout->dateOrder;
        decision.reason = DateOrderReason::Confirmed;
        decision.mixed = false;
    }
    return decision;
}

/// The confirmed layout whose column names stand in this table. Where providers use the same names for other
/// things, that of the one who is named in the table.
std::optional<BillLayout> knownLayoutFor(const CsvTable& table, const std::vector<KnownLayout>& layouts)
{
    const std::size_t titles = std::min<std::size_t>(table.records.size(), 40);
    const auto isNamed = [&table, titles](const QString& provider) {
        for (std::size_t i = 0; i < titles; ++i)
            if (folded(table.records[i].fields.join(u' ')).contains(folded(provider)))
                return true;
        return false;
    };
    const KnownLayout* found = nullptr;
    for (const KnownLayout& known : layouts) {
        if (findHeader(table.records, known.layout).index < 0)
            continue;
        if (isNamed(known.provider))
            return known.layout;
        if (found && found->layout.columns != known.layout.columns)
            return {}; // neither is named: it is read as if it came for the first time
        found = &known;
    }
    return found ? std::optional(found->layout) : std::nullopt;
}

std::vector<QStringList> samplesOf(const CsvTable& table, std::size_t first, qsizetype columns)
{
    constexpr qsizetype most = 3;
    constexpr std::size_t looked = 60;
    std::vector<QStringList> samples(static_cast<std::size_t>(columns));
    for (std::size_t i = first; i < std::min(table.records.size(), first + looked); ++i) {
        const QStringList& fields = table.records[i].fields;
        for (qsizetype k = 0; k < std::min(columns, fields.size()); ++k) {
            QStringList& cells = samples[static_cast<std::size_t>(k)];
            if (cells.size() >= most || (i > first && table.records[i - 1].fields.value(k) == fields.at(k)))
                continue;
            const QString cell = fields.at(k).simplified().left(40);
            if (!cell.isEmpty() && !cells.contains(cell))
                cells.append(cell);
        }
    }
    return samples;
}

BillReading readTable(const CsvTable& table, const BillHeader& printed, Bill&& bill, const BillContext& known)
{
    BillContext context = known;
    if (!context.layout)
        context.layout = knownLayoutFor(table, context.layouts);
    BillHeader header;
    if (context.layout)
        header = findHeader(table.records, *context.layout);
    const bool confirmed = header.index >= 0;
    if (!confirmed)
        header = printed;
    std::size_t first = static_cast<std::size_t>(header.index + 1);
    if (header.index < 0) {
        first = firstDataRecord(table.records);
        header = headerOver(table.records, first);
    }
    CellLooks own;
    BillColumns columns = settleColumns(table.records, header, first, context.looks ? *context.looks : own);
    if (confirmed)
        columns.columns = context.layout->columns;
    if (!columns.hasMoney && !columns.hasDays)
        return refused(say(QT_TRANSLATE_NOOP(
            "BillReader", "Nothing in this file looks like a bill: there are no columns of dates and "
                          "amounts. Nothing was changed. Please check that it is the right file.")));
    if (!columns.hasMoney && !confirmed)
        return refused(say(QT_TRANSLATE_NOOP(
            "BillReader", "This file has no column with amounts of money, so it cannot be checked as a bill. "
                          "Nothing was changed. Please check that it is the right file, or ask the provider "
                          "for a bill that shows what each visit costs.")));

    const ColumnPlaces at(columns.columns);
    BillTitles titles;
    for (std::size_t i = 0; i < first; ++i) {
        if (static_cast<int>(i) != header.index)
            readTitle(table.records[i], titles);
    }
    QString periodStart;
    QString periodEnd;
    bill.layout = confirmed ? context.layout->name : layoutName(header, columns);
    QStringList laterAssumed;
    if (at.has(BillColumn::BillNo) || at.has(BillColumn::Provider) || at.has(BillColumn::PeriodStart) ||
        at.has(BillColumn::BillDate))
        readRepeatedFacts(table.records, header, at, titles, periodStart, periodEnd, laterAssumed);

    const DateOrderDecision decision = decideOrder(table.records, first, at, titles, context, confirmed);
    BillDates dates(decision, {});
    dates.setHint(yearHint(titles, periodStart, bill.file, dates));
    bill.assumed.append(readAs(bill.layout, columns.byContents, decision));
    bill.assumed += laterAssumed;

    BillRows reader(header, columns.columns, dates, context);
    reader.expect(table.records.size() - std::min(first, table.records.size()));
    std::size_t next = first;
    for (std::size_t i = first; i < table.records.size(); ++i) {
        next = std::max(next, i + 1);
        while (next < table.records.size() && table.records[next].isBlank())
            ++next;
        reader.read(table.records[i], next < table.records.size() ? &table.records[next] : nullptr);
    }
    RowsRead rows = reader.takeResult();
    titles.belowHeader = true;
    for (const int row : rows.textRows) {
        const auto found =
            std::lower_bound(table.records.begin() + static_cast<std::ptrdiff_t>(first), table.records.end(),
                             row, [](const CsvRecord& record, int wanted) { return record.row < wanted; });
        if (found != table.records.end() && found->row == row)
            readTitle(*found, titles);
    }
    bill.lines = std::move(rows.lines);
    bill.problems = std::move(rows.problems);
    const bool anyCharge = std::any_of(bill.lines.begin(), bill.lines.end(), [](const BillLine& line) {
        return line.type == BillLineType::Charge || line.type == BillLineType::Credit ||
               line.type == BillLineType::Vat;
    });
    if (!anyCharge)
        return refused(say(
            QT_TRANSLATE_NOOP("BillReader", "No charges were found in this file. Nothing was changed. Please "
                                            "check that it is the right file and that it is complete.")));
    if (!header.canonical)
        settleUnits(bill, context.rota);
    settleTotals(bill, rows, header.canonical);
    settleFacts(bill, titles, periodStart, periodEnd, dates, context);
    if (!header.canonical) {
        settleServiceNames(bill, context.services, context.rota);
        settleVisitNames(bill, context.rota);
        settleDayTotals(bill, context.rota);
    }
    noteWhatWasAssumed(bill, rows);
    if (looksCutOff(table, header, bill))
        noteCutOff(bill, table);
    BillReading reading;
    reading.layout = layoutOf(bill.layout, header, columns, decision.order);
    reading.samples = samplesOf(table, first, header.names.size());
    reading.bill = std::move(bill);
    return reading;
}

Money askedFor(const Bill& bill)
{
    Money sum;
    for (const BillLine& line : bill.lines) {
        if (line.type == BillLineType::Charge || line.type == BillLineType::Credit ||
            line.type == BillLineType::Vat)
            sum += line.amount;
    }
    return sum;
}

/// A total at the very end may be that of all bills of the file.
void dropTotalOfAll(std::vector<Bill>& bills)
{
    Bill& last = bills.back();
    Money all;
    for (const Bill& bill : bills)
        all += askedFor(bill);
    if (!last.printedTotal || *last.printedTotal != all || all == askedFor(last))
        return;
    last.printedTotal.reset();
    for (BillLine& line : last.lines) {
        if (line.row == last.totalRow && line.type == BillLineType::Total)
            line.type = BillLineType::Subtotal;
    }
    last.totalRow = 0;
    last.assumed.append(
        say(QT_TRANSLATE_NOOP("BillReader", "the last total is that of all bills in the file")));
}

/// The bills of a file with several. Errors: no bill when one of them cannot be read by itself, or when bills
/// told apart by their periods have no totals of their own.
BillReading readParts(const std::vector<StatementPart>& parts, const Bill& whole, const BillContext& context)
{
    std::vector<Bill> bills;
    BillReading reading;
    for (const StatementPart& part : parts) {
        Bill bill = whole;
        bill.file = fileOfPart(whole.file, static_cast<int>(bills.size()) + 1);
        BillReading one = readTable(part.table, findHeader(part.table.records), std::move(bill), context);
        if (!one.bill || (part.byPeriod && !one.bill->printedTotal))
            return {};
        one.bill->assumed.prepend(
            say(QT_TRANSLATE_NOOP("BillReader", "the file holds %1 bills; this is number %2 of them (%3)"))
                .arg(QString::number(parts.size()), QString::number(bills.size() + 1), part.name.left(60)));
        if (bills.empty()) {
            reading.layout = one.layout;
            reading.samples = one.samples;
        }
        bills.push_back(std::move(*one.bill));
    }
    dropTotalOfAll(bills);
    reading.bill = std::move(bills.front());
    reading.further.assign(std::make_move_iterator(bills.begin() + 1), std::make_move_iterator(bills.end()));
    return reading;
}

/// A table with a column a day, turned so that a row is a day. Errors: no bill when there are no such
/// columns.
BillReading readDayColumns(const CsvTable& table, const Bill& bill, const BillContext& context)
{
    const std::optional<TableOfDays> days = tableOfDayColumns(table);
    if (!days)
        return {};
    BillReading reading = readTable(days->table, findHeader(days->table.records), Bill(bill), context);
    if (reading.bill)
        reading.bill->assumed.prepend(
            days->byDay
                ? say(QT_TRANSLATE_NOOP("BillReader", "a column for each day of the week: each sum is a day"))
                : say(QT_TRANSLATE_NOOP(
                      "BillReader", "a column for each day of the week without sums of money: each row is a "
                                    "week")));
    return reading;
}

BillReading readStatements(const CsvTable& table, Bill&& bill, const BillContext& context)
{
    if (BillReading reading = readDayColumns(table, bill, context); reading.bill)
        return reading;
    const BillHeader header = findHeader(table.records);
    if (const std::vector<StatementPart> parts = statementsIn(table, header); !parts.empty()) {
        BillReading reading = readParts(parts, bill, context);
        if (reading.bill)
            return reading;
    }
    return readTable(table, header, std::move(bill), context);
}

} // namespace

BillReading readBill(const QByteArray& bytes, const QString& file, const BillContext& context)
{
    if (bytes.trimmed().isEmpty())
        return refused(say(QT_TRANSLATE_NOOP(
            "BillReader",
            "This file is empty. Nothing was changed. Please ask the provider to send the bill again.")));
    if (bytes.size() > largestFile)
        return refused(
            say(QT_TRANSLATE_NOOP("BillReader", "This file is larger than 32 MB, which no bill is. Nothing "
                                                "was changed. Please check that it is the right file.")));
    if (looksLikeSpreadsheet(bytes))
        return readBillWorkbook(
            bytes, [&](const CsvTable& table) { return readBillTable(table, bytes, file, context); });
    const DecodedText decoded = decodeText(bytes);
    if (decoded.encoding == TextEncoding::NotText)
        return refused(notTextProblem(bytes));
    if (looksLikeHtml(decoded.text)) {
        if (const std::optional<CsvTable> table = tableOfHtml(decoded.text))
            return readBillTable(*table, bytes, file, context);
    }
    BillReading reading = readBillTable(parseCsv(decoded.text), bytes, file, context);
    if (reading.bill)
        return reading;
    // No table: lines of text, as they are copied out of a PDF.
    if (const std::optional<CsvTable> lines = tableOfTextLines(decoded.text)) {
        BillReading asText = readBillTable(*lines, bytes, file, context);
        if (asText.bill) {
            asText.bill->assumed.prepend(say(
                QT_TRANSLATE_NOOP("BillReader", "lines of text: the last sum of each is what is charged")));
            return asText;
        }
    }
    return reading;
}

BillReading readBillTable(const CsvTable& table, const QByteArray& original, const QString& file,
                          const BillContext& context)
{
    if (table.isTooLong)
        return refused(say(QT_TRANSLATE_NOOP(
            "BillReader", "This file has more than 200,000 rows or far too many cells, which no bill has. "
                          "Nothing was changed. Please check that it is the right file.")));
    const bool nothing = std::all_of(table.records.begin(), table.records.end(),
                                     [](const CsvRecord& record) { return record.isBlank(); });
    if (nothing)
        return refused(say(QT_TRANSLATE_NOOP(
            "BillReader",
            "This file is empty. Nothing was changed. Please ask the provider to send the bill again.")));
    Bill bill;
    bill.file = file;
    bill.original = original;
    bill.originalSha256 = sha256Hex(original);
    if (const std::optional<CsvTable> cleaned = cleanedCells(table))
        return readStatements(*cleaned, std::move(bill), context);
    return readStatements(table, std::move(bill), context);
}

int partOfFile(const Bill& bill)
{
    const qsizetype at = bill.file.lastIndexOf(u'#');
    bool isNumber = false;
    const int part = at > 0 ? QStringView(bill.file).sliced(at + 1).toInt(&isNumber) : 1;
    return isNumber && part > 1 ? part : 1;
}

QString fileOfPart(const QString& file, int part)
{
    return part > 1 ? file + u'#' + QString::number(part) : file;
}

} // namespace daybook
