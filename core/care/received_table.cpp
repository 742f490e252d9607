#include "core/care/received_table.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

namespace {

constexpr qsizetype largestFile = 32 * 1024 * 1024;
constexpr std::size_t mostRecords = 200'000;

void refuse(ReceivedTable& table, const QString& why)
{
    table.usable = false;
    table.records.clear();
    table.problems.push_back({0, {}, {}, why});
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
    if (csv.records.size() > mostRecords) {
        refuse(table, QCoreApplication::translate(
                          "ReceivedTable",
                          "The file has far more rows than any daybook, so nothing of it was used. Nothing "
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

QStringView TableColumn::read(const CsvRecord& record) const
{
    if (m_index < 0 || m_index >= record.fields.size())
        return {};
    return QStringView(record.fields.at(m_index)).trimmed();
}

QString TableColumn::readText(const CsvRecord& record) const
{
    return csvUnguarded(read(record).toString());
}

} // namespace daybook
