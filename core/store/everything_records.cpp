#include "core/store/everything_records.h"

#include "core/base/csv.h"
#include "core/base/sha256.h"
#include "core/store/attachment_repository.h"
#include "core/store/changeset.h"
#include "core/store/history_book.h"
#include "core/store/opening.h"
#include "core/store/packing.h"
#include "core/store/row.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/store_error.h"

#include <QDate>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace daybook {

using namespace Qt::StringLiterals;
using Reason = StoreError::Reason;

namespace {

const QString tablesList = u"records/tables.json"_s;
const QString historyRecords = u"history/history.json"_s;
const QString papersRecords = u"papers/papers.json"_s;
/// The seal is made anew.
constexpr int sealColumn = 1;
constexpr const char* historyColumns =
    "number, kind, undoes, undo_top, redo_top, at, who, sentence, hash, size, changes";

/// One CSV file of ours.
class CsvLines
{
public:
    explicit CsvLines(const QStringList& header)
        : m_text(QChar(QChar::ByteOrderMark) + header.join(u',') + u"\r\n"_s)
    {
    }
    void add(const QStringList& fields) { m_text += fields.join(u',') + u"\r\n"_s; }
    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

bool isThere(const Connection& connection, const QByteArray& table)
{
    return connection.number("SELECT count(*) FROM main.sqlite_schema WHERE type = 'table' AND name = '" +
                             table + "';") == 1;
}

QString recordName(const QByteArray& table, QLatin1StringView ending)
{
    return u"records/"_s + QString::fromLatin1(table) + ending;
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
        return QJsonObject{{u"base64"_s, QString::fromLatin1(row.bytes(column).toByteArray().toBase64())}};
    }
    Q_UNREACHABLE();
}

QString textOf(const Statement& row, int column)
{
    return row.kind(column) == Statement::Kind::Bytes
               ? QString::fromLatin1(row.bytes(column).toByteArray().toHex())
               : row.text(column);
}

/// Columns and rows of a query. The CSV is only to be looked at.
QByteArray tableJson(Statement& rows, int leftOut, CsvLines* csv)
{
    QJsonArray names;
    for (int column = 0; column < rows.columns(); ++column) {
        if (column != leftOut)
            names.append(rows.columnName(column));
    }
    QJsonArray records;
    while (rows.step()) {
        QJsonArray record;
        QStringList fields;
        for (int column = 0; column < rows.columns(); ++column) {
            if (column == leftOut)
                continue;
            record.append(jsonOf(rows, column));
            if (csv) {
                const bool isNumber = rows.kind(column) == Statement::Kind::Number;
                fields.append(csvField(textOf(rows, column), isNumber ? CsvGuard::Value : CsvGuard::Text));
            }
        }
        records.append(record);
        if (csv)
            csv->add(fields);
    }
    return QJsonDocument(QJsonObject{{u"columns"_s, names}, {u"rows"_s, records}})
        .toJson(QJsonDocument::Compact);
}

void addTable(std::vector<ZipEntry>& files, const Connection& connection, const QByteArray& table)
{
    Statement rows(connection, "SELECT * FROM main." + table + " ORDER BY id;");
    QStringList header;
    for (int column = 0; column < rows.columns(); ++column) {
        if (column != sealColumn)
            header.append(rows.columnName(column));
    }
    CsvLines csv(header);
    QByteArray json = tableJson(rows, sealColumn, &csv);
    files.push_back({recordName(table, ".json"_L1), std::move(json)});
    files.push_back({recordName(table, ".csv"_L1), csv.bytes()});
}

void addHistory(std::vector<ZipEntry>& files, const Connection& connection)
{
    Statement rows(connection,
                   QByteArray("SELECT ") + historyColumns + " FROM main.history ORDER BY number;");
    files.push_back({historyRecords, tableJson(rows, -1, nullptr)});
    const HistoryBook book(connection);
    CsvLines changes({u"number"_s, u"when"_s, u"who"_s, u"what"_s, u"fingerprint"_s});
    CsvLines values({u"number"_s, u"table"_s, u"record"_s, u"value"_s, u"before"_s, u"after"_s});
    book.each([&](const HistoryRow& row) {
        const QString number = QString::number(row.entry.number);
        changes.add({number, momentText(row.entry.at), csvField(row.entry.who), csvField(row.entry.sentence),
                     QString::fromLatin1(row.hash.toHex())});
        const auto bytes = unpacked(row.packedChanges, row.size);
        if (!bytes)
            throw StoreError(Reason::Altered, connection.path(), u"history "_s + number);
        for (const HistoryDetail& detail : detailsOf(connection, *bytes))
            values.add({number, csvField(detail.table), QString::number(detail.record),
                        csvField(detail.column), csvField(detail.before), csvField(detail.after)});
    });
    files.push_back({u"history/history.csv"_s, changes.bytes()});
    files.push_back({u"history/values.csv"_s, values.bytes()});
}

/// The names under which papers came, by SHA-256.
QHash<QString, QString> paperNames(const Connection& connection)
{
    QHash<QString, QString> names;
    QByteArray wanted = "SELECT original_sha256, file FROM main.bill"
                        " UNION ALL SELECT sha256, file_name FROM main.bank_statement";
    // A daybook of an earlier version that is only looked at has no such tables.
    for (const QByteArray table : {"kept_paper", "day_paper"}) {
        if (isThere(connection, table))
            wanted += " UNION ALL SELECT sha256, name FROM main." + table;
    }
    Statement rows(connection, wanted + " ORDER BY 1, 2;");
    while (rows.step()) {
        if (!names.contains(rows.text(0)))
            names.insert(rows.text(0), rows.text(1));
    }
    return names;
}

/// A name of ours with the ending it came with, so that it opens in the program for it. What came is never
/// used as a path.
QString nameInCopy(const QString& sha256, const QString& cameAs)
{
    static const QRegularExpression plain(u"^[a-z0-9]{1,5}$"_s);
    const QString ending = QFileInfo(cameAs.section(u'#', 0, 0)).suffix().toLower();
    return u"papers/"_s + sha256 + (plain.match(ending).hasMatch() ? u'.' + ending : QString());
}

void addPapers(std::vector<ZipEntry>& files, const Connection& connection)
{
    const AttachmentRepository papers(connection);
    const QHash<QString, QString> names = paperNames(connection);
    CsvLines csv({u"file"_s, u"came as"_s, u"received"_s, u"sha256"_s});
    QJsonArray list;
    Statement all(connection, "SELECT sha256, received_on FROM main.attachment ORDER BY sha256;");
    while (all.step()) {
        const QString sha256 = all.text(0);
        const QString name = nameInCopy(sha256, names.value(sha256));
        files.push_back({name, papers.bytes(sha256)});
        csv.add({name, csvField(names.value(sha256)), all.text(1), sha256});
        list.append(QJsonObject{{u"sha256"_s, sha256},
                                {u"file"_s, name},
                                {u"received_on"_s, all.isNull(1) ? QJsonValue() : all.text(1)}});
    }
    files.push_back({papersRecords, QJsonDocument(QJsonObject{{u"papers"_s, list}}).toJson()});
    files.push_back({u"papers/papers.csv"_s, csv.bytes()});
}

[[noreturn]] void notWhole(const QString& path, const QString& part)
{
    throw StoreError(Reason::NotWhole, path, part);
}

Cell cellOf(const QJsonValue& value, const QString& path)
{
    if (value.isNull())
        return {};
    if (value.isDouble())
        return value.toInteger();
    if (value.isString())
        return value.toString().toUtf8();
    const auto bytes = QByteArray::fromBase64Encoding(value["base64"_L1].toString().toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!value.isObject() || !bytes)
        notWhole(path, u"a value"_s);
    return Blob{bytes.decoded};
}

QStringList columnsOf(const Connection& connection, const QByteArray& table)
{
    QStringList names;
    const Statement none(connection, "SELECT * FROM main." + table + " WHERE 0;");
    for (int column = 0; column < none.columns(); ++column)
        names.append(none.columnName(column));
    return names;
}

QByteArray insertInto(const QByteArray& table, qsizetype columns)
{
    QByteArray places = "?1";
    for (qsizetype i = 1; i < columns; ++i)
        places += ",?" + QByteArray::number(i + 1);
    return "INSERT INTO main." + table + " VALUES (" + places + ");";
}

/// The rows of a file, each with as many values as the table has columns but for the seal.
std::vector<std::vector<Cell>> rowsIn(ZipArchive& archive, const QString& name, const QStringList& columns,
                                      const QString& path)
{
    const QJsonObject from = wholeObject(archive, name, path);
    QStringList found;
    const QJsonArray names = from.value("columns"_L1).toArray();
    std::ranges::transform(names, std::back_inserter(found),
                           [](const QJsonValue& v) { return v.toString(); });
    if (found != columns)
        notWhole(path, name);
    std::vector<std::vector<Cell>> rows;
    const QJsonArray records = from.value("rows"_L1).toArray();
    rows.reserve(static_cast<std::size_t>(records.size()));
    for (const QJsonValue& record : records) {
        const QJsonArray values = record.toArray();
        if (values.size() != columns.size() || !values.first().isDouble())
            notWhole(path, name);
        std::vector<Cell>& row = rows.emplace_back();
        std::ranges::transform(values, std::back_inserter(row),
                               [&path](const QJsonValue& value) { return cellOf(value, path); });
    }
    return rows;
}

void fillTable(const Connection& connection, const QByteArray& table, ZipArchive& archive)
{
    QStringList columns = columnsOf(connection, table);
    columns.removeAt(sealColumn);
    Statement insert(connection, insertInto(table, columns.size() + 1));
    for (const std::vector<Cell>& row :
         rowsIn(archive, recordName(table, ".json"_L1), columns, connection.path())) {
        const qint64 id = std::get<qint64>(row.front());
        const std::span values(row.begin() + 1, row.end());
        insert.bind(1, id);
        insert.bind(sealColumn + 1, sealOf(table, id, values));
        for (std::size_t i = 0; i < values.size(); ++i)
            insert.bind(static_cast<int>(i) + sealColumn + 2, values[i]);
        insert.run();
    }
}

void fillHistory(const Connection& connection, ZipArchive& archive)
{
    const QStringList columns = columnsOf(connection, "history");
    Statement insert(connection, insertInto("history", columns.size()));
    for (const std::vector<Cell>& row : rowsIn(archive, historyRecords, columns, connection.path())) {
        for (std::size_t i = 0; i < row.size(); ++i)
            insert.bind(static_cast<int>(i) + 1, row[i]);
        insert.run();
    }
}

void fillPapers(const Connection& connection, ZipArchive& archive)
{
    const AttachmentRepository papers(connection);
    const QJsonArray list =
        wholeObject(archive, papersRecords, connection.path()).value("papers"_L1).toArray();
    for (const QJsonValue& paper : list) {
        const QString name = paper["file"_L1].toString();
        const QString received = paper["received_on"_L1].toString();
        const QByteArray bytes = wholePart(archive, name, connection.path());
        if (papers.add(bytes, QDate::fromString(received, Qt::ISODate)) != paper["sha256"_L1].toString())
            notWhole(connection.path(), name);
    }
}

Schema schemaOf(int version)
{
    std::vector<Migration> upTo;
    std::ranges::copy_if(Schema::current().migrations(), std::back_inserter(upTo),
                         [version](const Migration& migration) { return migration.number <= version; });
    return Schema(std::move(upTo));
}

} // namespace

QByteArray wholePart(ZipArchive& archive, const QString& name, const QString& path)
{
    ZipPart part = archive.read(name);
    if (part.trouble == ZipTrouble::TooLarge)
        throw StoreError(Reason::TooLarge, path, name);
    if (part.trouble != ZipTrouble::None)
        notWhole(path, name);
    return std::move(part.bytes);
}

QJsonObject wholeObject(ZipArchive& archive, const QString& name, const QString& path)
{
    const QJsonDocument document = QJsonDocument::fromJson(wholePart(archive, name, path));
    if (!document.isObject())
        notWhole(path, name);
    return document.object();
}

std::vector<ZipEntry> recordFiles(const Connection& connection)
{
    std::vector<ZipEntry> files;
    const qint64 version = connection.number("PRAGMA user_version;");
    QJsonObject counts;
    for (const QByteArray& table : recordTables()) {
        if (!isThere(connection, table))
            continue;
        counts.insert(QString::fromLatin1(table),
                      connection.number("SELECT count(*) FROM main." + table + ";"));
        addTable(files, connection, table);
    }
    files.insert(
        files.begin(),
        {tablesList, QJsonDocument(QJsonObject{{u"version"_s, version}, {u"records"_s, counts}}).toJson()});
    addHistory(files, connection);
    addPapers(files, connection);
    return files;
}

int fillFromRecords(const Connection& connection, ZipArchive& archive)
{
    const QJsonObject tables = wholeObject(archive, tablesList, connection.path());
    const int version = tables.value("version"_L1).toInt();
    if (version > Schema::current().version())
        throw StoreError(Reason::NewerCopy, connection.path());
    const Schema schema = schemaOf(version);
    if (version <= 0 || schema.version() != version)
        notWhole(connection.path(), tablesList);
    Transaction transaction(connection, Transaction::Kind::Write);
    lay(connection, schema);
    try {
        const QJsonObject counts = tables.value("records"_L1).toObject();
        for (const QByteArray& table : recordTables()) {
            if (!isThere(connection, table))
                continue;
            fillTable(connection, table, archive);
            if (connection.number("SELECT count(*) FROM main." + table + ";") !=
                counts.value(QString::fromLatin1(table)).toInteger(-1))
                notWhole(connection.path(), QString::fromLatin1(table));
        }
        fillHistory(connection, archive);
        fillPapers(connection, archive);
        transaction.commit();
    } catch (const StoreError& error) {
        // What the tables do not take was not written by Daybook.
        if (error.reason() == Reason::DiskFull || error.reason() == Reason::TooLarge ||
            error.reason() == Reason::CannotWrite)
            throw;
        throw StoreError(Reason::NotWhole, error.path(), error.detail());
    }
    return version;
}

} // namespace daybook
