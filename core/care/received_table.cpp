#include "core/care/received_table.h"

#include "core/base/text.h"
#include "core/base/uk_date.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

namespace {

constexpr qsizetype largestFile = 32 * 1024 * 1024;

void refuse(ReceivedTable& table, const QString& why)
{
    table.usable = false;
    table.records.clear();
    // The sentence about the whole file stands first; what was said about parts of it no longer matters.
    table.problems.assign({{0, {}, {}, why}});
}

} // namespace

ReceivedTable readTable(const QByteArray& bytes)
{
    ReceivedTable table;
    if (bytes.size() > largestFile) {
        refuse(table,
               QCoreApplication::translate(
                   "ReceivedTable",
                   "The file is far larger than any daybook, so nothing of it was used. Nothing was changed. "
                   "Check that it is the right file."));
        return table;
    }
    const DecodedText decoded = decodeText(bytes);
    if (decoded.encoding == TextEncoding::NotText) {
        refuse(
            table,
            QCoreApplication::translate(
                "ReceivedTable",
                "The file is not a list in text form (CSV), so nothing of it was used. Nothing was changed. "
                "If it is a spreadsheet, save it as CSV and try again."));
        return table;
    }
    CsvTable csv = parseCsv(decoded.text);
    if (csv.isTooLong) {
        refuse(table,
               QCoreApplication::translate(
                   "ReceivedTable",
                   "The file has far more rows or cells than any daybook, so nothing of it was used. Nothing "
                   "was changed. "
                   "Check that it is the right file."));
        return table;
    }
    std::erase_if(csv.records, [](const CsvRecord& record) { return record.isBlank(); });
    if (csv.records.empty()) {
        refuse(table, QCoreApplication::translate(
                          "ReceivedTable",
                          "The file is empty, so nothing of it was used. Nothing was changed. Check that it "
                          "was saved."));
        return table;
    }
    if (csv.hasUnclosedQuote) {
        table.problems.push_back(
            {0,
             {},
             {},
             QCoreApplication::translate(
                 "ReceivedTable",
                 "The file ends in the middle of a quoted text, so a part of it may be missing. "
                 "What could be read was used. Compare the last rows with the original.")});
    }
    const CsvRecord& last = csv.records.back();
    if (csv.endsInsideLine && csv.records.size() > 1 &&
        last.fields.size() < csv.records[csv.records.size() - 2].fields.size()) {
        table.problems.push_back(
            {last.row,
             {},
             last.fields.join(u' ').left(80),
             QCoreApplication::translate(
                 "ReceivedTable",
                 "The file ends in the middle of this row, so it may have been cut off. What could be read "
                 "was used. Compare the last rows with the original.")});
    }
    table.header = CsvHeader(csv.records.front().fields);
    csv.records.erase(csv.records.begin());
    table.records = std::move(csv.records);
    return table;
}

bool needsColumn(ReceivedTable& table, std::initializer_list<QStringView> names)
{
    if (!table.usable)
        return false;
    if (std::any_of(names.begin(), names.end(), [&](QStringView name) { return table.header.has(name); }))
        return true;
    //: %1 is the name of a column, "date"
    refuse(table, QCoreApplication::translate(
                      "ReceivedTable",
                      "The file has no column \"%1\", so nothing of it was used. Nothing was changed. "
                      "The first row must hold the names of the columns.")
                      .arg(*names.begin()));
    return false;
}

bool needsDayFirst(ReceivedTable& table, std::initializer_list<TableColumn> columns,
                   std::optional<QDate> pivot)
{
    if (!table.usable)
        return false;
    int dayFirst = 0;
    int onlyMonthFirst = 0;
    int eitherOrder = 0;
    for (const CsvRecord& record : table.records) {
        for (const TableColumn& column : columns) {
            const QStringView text = column.read(record);
            if (text.isEmpty())
                continue;
            const std::optional<QDate> asUk = parseUkDate(text, pivot);
            const std::optional<QDate> asUs = parseUkDate(text, pivot, DateOrder::MonthFirst);
            const bool isIso = text.size() == 10 && text[4] == u'-';
            // 06/06/2026 is the same day in both orders and speaks for neither.
            const bool sameInBoth = asUk && asUs && *asUk == *asUs && asUk->day() != asUk->month();
            dayFirst += asUk && (isIso || !asUs || sameInBoth);
            if (dayFirst > 0) // one such date tells
                return true;
            onlyMonthFirst += !asUk && asUs;
            eitherOrder += asUk && asUs && *asUk != *asUs;
        }
    }
    // A single slip is told with its row; where others could be taken for wrong days, none is taken.
    if (onlyMonthFirst == 0 || dayFirst > 0 || (onlyMonthFirst == 1 && eitherOrder == 0))
        return true;
    refuse(table, QCoreApplication::translate(
                      "ReceivedTable",
                      "The dates in this file have the month first, so days could be taken for months. "
                      "Nothing of it was used and nothing was changed. Save it with dates like 2024-05-06 "
                      "or 06/05/2024 for 6 May 2024."));
    return false;
}

QStringView TableColumn::read(const CsvRecord& record) const
{
    if (m_index < 0 || m_index >= record.fields.size())
        return {};
    return QStringView(record.fields.at(m_index)).trimmed();
}

QString TableColumn::readText(const CsvRecord& record) const
{
    if (m_index < 0 || m_index >= record.fields.size())
        return {};
    const QString& field = record.fields.at(m_index);
    const bool isTrimmed = !field.isEmpty() && !field.front().isSpace() && !field.back().isSpace();
    return csvUnguarded(isTrimmed ? field : field.trimmed()); // what stands there is shared where it can be
}

} // namespace daybook
