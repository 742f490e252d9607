#include "core/money/statement_reader.h"

#include "core/base/spreadsheet.h"
#include "core/base/text.h"
#include "core/money/statement_records.h"

#include <QCoreApplication>

namespace daybook {

namespace {

constexpr qsizetype mostBytes = qsizetype{32} * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StatementReader)
};

StatementReading refused(const QString& problem)
{
    StatementReading reading;
    reading.problem = problem;
    return reading;
}

StatementReading readWorkbook(const QByteArray& bytes, const StatementContext& context)
{
    const Workbook workbook = readSpreadsheet(bytes);
    if (!workbook.problem.isEmpty())
        return refused(workbook.problem);
    StatementReading reading;
    for (const Sheet& sheet : workbook.sheets) {
        CsvTable table;
        table.records = sheet.records;
        reading = readStatementTable(table, context);
        if (reading.problem.isEmpty())
            break;
    }
    if (workbook.sheets.empty())
        reading.problem = Texts::tr("Nothing stands in this spreadsheet. Nothing was changed. Please look "
                                    "whether it is the right file.");
    return reading;
}

} // namespace

StatementReading readStatement(const QByteArray& bytes, const StatementContext& context)
{
    if (bytes.trimmed().isEmpty())
        return refused(
            Texts::tr("The file is empty. Nothing was changed. Please ask the bank for it once more "
                      "and choose the new one."));
    if (bytes.size() > mostBytes)
        return refused(Texts::tr("The file is larger than any statement of an account. Nothing was changed. "
                                 "Please choose a file of at most 32 MB, for example of one year."));
    if (looksLikeSpreadsheet(bytes))
        return readWorkbook(bytes, context);
    const DecodedText decoded = decodeText(bytes);
    if (decoded.encoding == TextEncoding::NotText) {
        if (bytes.startsWith("%PDF"))
            return refused(Texts::tr("This is a PDF, which only people can read. Nothing was changed. Please "
                                     "choose the file that the bank calls CSV, OFX or QIF."));
        return refused(
            Texts::tr("This file holds no words that can be read: it may be a picture or a program. "
                      "Nothing was changed. Please choose the file that the bank calls CSV, OFX or "
                      "QIF."));
    }
    if (looksLikeOfx(decoded.text))
        return readOfx(decoded.text);
    if (looksLikeQif(decoded.text))
        return readQif(decoded.text, context);
    if (looksLikeLabelled(decoded.text))
        return readLabelled(decoded.text);
    const CsvTable table = parseCsv(decoded.text);
    if (table.isTooLong)
        return refused(
            Texts::tr("The file has more rows than any statement of an account. Nothing was changed. "
                      "Please choose a file of at most one year."));
    StatementReading reading = readStatementTable(table, context);
    if (reading.problem.isEmpty() && table.hasUnclosedQuote)
        reading.remarks.push_back(
            {0, Texts::tr(
                    "The file ends in the middle of a row: it may have been cut off. What could be read is "
                    "shown. Please look at the last lines.")});
    return reading;
}

} // namespace daybook
