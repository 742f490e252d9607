#include "core/bill/bill_reading_notes.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("BillReader", text);
}

QString rowList(const QStringList& rows)
{
    constexpr qsizetype shown = 8;
    if (rows.size() <= shown)
        return rows.join(u", "_s);
    return rows.first(shown).join(u", "_s) + u" …"_s;
}

QString rowList(const std::vector<int>& rows)
{
    QStringList texts;
    for (const int row : rows)
        texts.append(QString::number(row));
    return rowList(texts);
}

} // namespace

QString notTextProblem(const QByteArray& bytes)
{
    if (bytes.startsWith("%PDF"))
        return say(QT_TRANSLATE_NOOP(
            "BillReader",
            "This file is a PDF, which Daybook cannot read as a bill. Nothing was changed. Please ask the "
            "provider for the bill as a spreadsheet or CSV file, or type it in."));
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("GIF8"))
        return say(QT_TRANSLATE_NOOP(
            "BillReader", "This file is a picture, which Daybook cannot read as a bill. Nothing was changed. "
                          "Please ask the provider for the bill as a CSV file, or type it in."));
    return say(QT_TRANSLATE_NOOP(
        "BillReader", "This file is not text, so it cannot be read as a bill. Nothing was changed. Please "
                      "ask the provider for the bill as a CSV file, or type it in."));
}

QString readAs(const QString& layout, bool byContents, const DateOrderDecision& decision)
{
    QString text = say(QT_TRANSLATE_NOOP("BillReader", "read as '%1'")).arg(layout);
    if (byContents)
        text += say(QT_TRANSLATE_NOOP("BillReader", "; columns told by what stands in them"));
    if (!decision.anyNumeric)
        return text;
    if (decision.mixed)
        return text +
               say(QT_TRANSLATE_NOOP(
                   "BillReader",
                   "; dates in both orders of day and month, so those that could be either are not guessed"));
    if (decision.order == DateOrder::DayFirst)
        return text + say(QT_TRANSLATE_NOOP("BillReader", "; dates day-first"));
    switch (decision.reason) {
    case DateOrderReason::Weekdays:
        return text + say(QT_TRANSLATE_NOOP("BillReader",
                                            "; dates month-first, because the printed weekdays only fit so"));
    case DateOrderReason::Plan:
        return text + say(QT_TRANSLATE_NOOP("BillReader",
                                            "; dates month-first, because the planned visits only fit so"));
    case DateOrderReason::Confirmed:
        return text +
               say(QT_TRANSLATE_NOOP("BillReader", "; dates month-first, as confirmed for this provider"));
    default:
        return text + say(QT_TRANSLATE_NOOP("BillReader",
                                            "; dates month-first, because some are no dates otherwise"));
    }
}

void noteWhatWasAssumed(Bill& bill, const RowsRead& rows)
{
    const auto note = [&bill](int count, const char* one, const char* many, const QString& list) {
        if (count > 0)
            bill.assumed.append(QCoreApplication::translate("BillReader", count == 1 ? one : many).arg(list));
    };
    note(static_cast<int>(rows.inheritedDates.size()),
         QT_TRANSLATE_NOOP("BillReader", "row %1 has no date; taken from the row above"),
         QT_TRANSLATE_NOOP("BillReader", "rows %1 have no date; taken from the row above"),
         rowList(rows.inheritedDates));
    note(static_cast<int>(rows.roundedAmounts.size()),
         QT_TRANSLATE_NOOP("BillReader",
                           "the amount in row %1 has more than two decimals; rounded to a penny"),
         QT_TRANSLATE_NOOP("BillReader",
                           "the amounts in rows %1 have more than two decimals; rounded to a penny"),
         rowList(rows.roundedAmounts));
    note(static_cast<int>(rows.textRows.size()),
         QT_TRANSLATE_NOOP("BillReader", "row %1 holds words without an amount; it is no charge"),
         QT_TRANSLATE_NOOP("BillReader", "rows %1 hold words without an amount; they are no charges"),
         rowList(rows.textRows));
}

bool looksCutOff(const CsvTable& table, const BillHeader& header, const Bill& bill)
{
    if (table.hasUnclosedQuote)
        return true;
    if (bill.printedTotal || bill.lines.empty() || header.index < 0 ||
        bill.lines.back().row != table.records.back().row)
        return false;
    const qsizetype usual = table.records[static_cast<std::size_t>(header.index)].fields.size();
    return table.records.back().fields.size() < usual;
}

void noteCutOff(Bill& bill, const CsvTable& table)
{
    const QString done =
        say(QT_TRANSLATE_NOOP("BillReader", "The file seems to have been cut off here. What was before this "
                                            "row is read. Please ask the provider for the whole file."));
    bill.problems.push_back(
        {table.records.back().row, QString(), table.records.back().fields.join(u' ').left(200), done});
    bill.assumed.append(
        say(QT_TRANSLATE_NOOP("BillReader", "the file seems to have been cut off after row %1"))
            .arg(table.records.back().row));
}

} // namespace daybook
