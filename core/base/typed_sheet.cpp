#include "core/base/typed_sheet.h"

#include "core/base/csv.h"
#include "core/base/uk_date.h"

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct CsvCell
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return csvField(text); }
    QString operator()(Money sum) const { return csvField(toPlainText(sum), CsvGuard::Value); }
    QString operator()(QDate day) const { return csvField(toIso(day), CsvGuard::Value); }
    QString operator()(qint64 number) const { return csvField(QString::number(number), CsvGuard::Value); }
};

} // namespace

QByteArray toCsv(const TypedSheet& sheet)
{
    QStringList names;
    for (const QString& column : sheet.columns)
        names.append(csvField(column));
    QString text = QChar(QChar::ByteOrderMark) + names.join(u',') + u"\r\n"_s;
    for (const TypedRow& row : sheet.rows) {
        QStringList cells;
        for (const TypedCell& cell : row)
            cells.append(std::visit(CsvCell{}, cell));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace daybook
