#include "core/store/everything.h"

#include "core/base/csv.h"
#include "core/base/sha256.h"
#include "core/store/attachment_repository.h"
#include "core/store/changeset.h"
#include "core/store/history_book.h"
#include "core/store/row.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/store_error.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;
using Reason = StoreError::Reason;

namespace {

const QString about = u"about.json"_s;
const QString papersFolder = u"papers/"_s;
/// Columns every table begins with: the record's number and its seal, which is made anew.
constexpr int ownColumns = 2;

bool isThere(const Connection& connection, const QByteArray& table)
{
    return connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = '" + table + "';") == 1;
}

QJsonValue jsonOf(const Statement& row, int column)
{
    switch (row.kind(column)) {
    case Statement::Kind::Nothing:
        return QJsonValue::Null;
    case Statement::Kind::Number:
        return row.integer(column);
    case Statement::Kind::Text:
        return row.text(column);
    case Statement::Kind::Bytes:
        return QJsonObject{{u"hex"_s, QString::fromLatin1(row.bytes(column).toByteArray().toHex())}};
    }
    Q_UNREACHABLE();
}

QString textOf(const Statement& row, int column)
{
    return row.kind(column) == Statement::Kind::Bytes
               ? QString::fromLatin1(row.bytes(column).toByteArray().toHex())
               : row.text(column);
}

void addTable(std::vector<ZipEntry>& files, const Connection& connection, const QByteArray& table)
{
    Statement rows(connection, "SELECT * FROM main." + table + " ORDER BY id;");
    QJsonArray names;
    QStringList csv;
    for (int column = 0; column < rows.columns(); ++column) {
        if (column == 1)
            continue; // the seal
        names.append(rows.columnName(column));
        csv.append(csvField(rows.columnName(column)));
    }
    QString lines = QChar(QChar::ByteOrderMark) + csv.join(u',') + u"\r\n"_s;
    QJsonArray records;
    while (rows.step()) {
        QJsonArray record;
        csv.clear();
        for (int column = 0; column < rows.columns(); ++column) {
            if (column == 1)
                continue;
            record.append(jsonOf(rows, column));
            const bool isNumber = rows.kind(column) == Statement::Kind::Number;
            csv.append(csvField(textOf(rows, column), isNumber ? CsvGuard::Value : CsvGuard::Text));
        }
        records.append(record);
        lines += csv.join(u',') + u"\r\n"_s;
    }
    const QString name = u"records/"_s + QString::fromLatin1(table);
    files.push_back({name + u".json"_s,
                     QJsonDocument(QJsonObject{{u"columns"_s, names}, {u"rows"_s, records}}).toJson()});
    files.push_back({name + u".csv"_s, lines.toUtf8()});
}

QByteArray historyIn(const Connection& connection)
{
    QString lines = QChar(QChar::ByteOrderMark) + u"number,when,who,what,fingerprint\r\n"_s;
    HistoryBook(connection).each([&lines](const HistoryRow& row) {
        lines +=
            QStringList{QString::number(row.entry.number), momentText(row.entry.at), csvField(row.entry.who),
                        csvField(row.entry.sentence), QString::fromLatin1(row.hash.toHex())}
                .join(u',') +
            u"\r\n"_s;
    });
    return lines.toUtf8();
}

[[noreturn]] void notWhole(const QString& path, const QString& part)
{
    throw StoreError(Reason::NotADaybook, path, part);
}

QJsonObject objectIn(ZipArchive& archive, const QString& name, const QString& path)
{
    const ZipPart part = archive.read(name);
    const QJsonDocument document = QJsonDocument::fromJson(part.bytes);
    if (part.trouble != ZipTrouble::None || !document.isObject())
        notWhole(path, name);
    return document.object();
}

Cell cellOf(const QJsonValue& value)
{
    if (value.isNull())
        return {};
    if (value.isDouble())
        return value.toInteger();
    if (value.isObject())
        return Blob{QByteArray::fromHex(value.toObject().value("hex"_L1).toString().toLatin1())};
    return value.toString().toUtf8();
}

/// The columns of a table as this program knows it.
QStringList columnsOf(const Connection& connection, const QByteArray& table)
{
    QStringList names;
    const Statement none(connection, "SELECT * FROM main." + table + " WHERE 0;");
    for (int column = 0; column < none.columns(); ++column)
        names.append(none.columnName(column));
    return names;
}

void fillTable(const Connection& connection, const QByteArray& table, const QJsonObject& from,
               const QString& path)
{
    const QStringList known = columnsOf(connection, table);
    QByteArray places = "?1";
    for (qsizetype i = 1; i < known.size(); ++i)
        places += ",?" + QByteArray::number(i + 1);
    Statement insert(connection, "INSERT INTO main." + table + " VALUES (" + places + ");");
    const QJsonArray names = from.value("columns"_L1).toArray();
    const QJsonArray rows = from.value("rows"_L1).toArray();
    // An earlier Daybook had fewer columns; other ones are not known here.
    if (names.size() > known.size() - 1)
        notWhole(path, QString::fromLatin1(table));
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i).toString() != known.at(i == 0 ? 0 : i + 1))
            notWhole(path, QString::fromLatin1(table));
    }
    for (const QJsonValue& row : rows) {
        const QJsonArray values = row.toArray();
        if (values.isEmpty() || values.size() != names.size())
            notWhole(path, QString::fromLatin1(table));
        std::vector<Cell> cells;
        for (qsizetype i = 1; i < known.size() - 1; ++i)
            cells.push_back(i < values.size() ? cellOf(values.at(i)) : Cell{});
        const qint64 id = values.at(0).toInteger();
        insert.bind(1, id);
        insert.bind(2, sealOf(table, id, cells));
        for (std::size_t i = 0; i < cells.size(); ++i)
            insert.bind(static_cast<int>(i) + ownColumns + 1, cells[i]);
        insert.run();
    }
}

} // namespace

std::vector<ZipEntry> everythingIn(const Connection& connection)
{
    std::vector<ZipEntry> files;
    files.push_back({about, QJsonDocument(QJsonObject{{u"what"_s, u"daybook"_s},
                                                      {u"version"_s, Schema::current().version()}})
                                .toJson()});
    for (const QByteArray& table : recordTables()) {
        if (isThere(connection, table))
            addTable(files, connection, table);
    }
    files.push_back({u"history.csv"_s, historyIn(connection)});
    const AttachmentRepository papers(connection);
    QString index = QChar(QChar::ByteOrderMark) + u"sha256,received_on\r\n"_s;
    Statement all(connection, "SELECT sha256, received_on FROM main.attachment ORDER BY sha256;");
    while (all.step()) {
        files.push_back({papersFolder + all.text(0), papers.bytes(all.text(0))});
        index += all.text(0) + u',' + all.text(1) + u"\r\n"_s;
    }
    files.push_back({u"papers.csv"_s, index.toUtf8()});
    return files;
}

void putEverything(const Connection& connection, ZipArchive& archive, const QString& path)
{
    const QJsonObject what = objectIn(archive, about, path);
    if (what.value("what"_L1).toString() != "daybook"_L1)
        notWhole(path, about);
    if (what.value("version"_L1).toInt() > Schema::current().version())
        throw StoreError(Reason::Newer, path);
    // Lines go before their bills.
    for (auto table = recordTables().rbegin(); table != recordTables().rend(); ++table)
        connection.run("DELETE FROM main." + *table + ";");
    for (const QByteArray& table : recordTables()) {
        const QString name = u"records/"_s + QString::fromLatin1(table) + u".json"_s;
        if (archive.has(name))
            fillTable(connection, table, objectIn(archive, name, path), path);
    }
    if (connection.number("SELECT count(*) FROM main.person;") != 1)
        notWhole(path, u"records/person.json"_s);
    const AttachmentRepository papers(connection);
    const CsvTable index = parseCsv(
        QString::fromUtf8(archive.read(u"papers.csv").bytes).remove(QChar(QChar::ByteOrderMark)), u',');
    for (const CsvRecord& record : index.records) {
        if (record.row == 1 || record.isBlank())
            continue;
        const QString sha256 = record.fields.value(0);
        const ZipPart paper = archive.read(papersFolder + sha256);
        if (paper.trouble != ZipTrouble::None || sha256Hex(paper.bytes) != sha256)
            notWhole(path, papersFolder + sha256);
        papers.add(paper.bytes, QDate::fromString(record.fields.value(1), Qt::ISODate));
    }
}

} // namespace daybook
