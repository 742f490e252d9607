#include "core/store/changeset.h"

#include "core/store/schema.h"
#include "core/store/store_error.h"

#include <QHash>
#include <QStringList>

#include <sqlite3.h>

#include <memory>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct SqliteFree
{
    void operator()(void* memory) const { sqlite3_free(memory); }
};

QByteArray taken(int size, void* bytes)
{
    const std::unique_ptr<void, SqliteFree> owned(bytes);
    return QByteArray(static_cast<const char*>(bytes), size);
}

int onConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

void* bytesOf(const QByteArray& changes)
{
    // SQLite does not write to it, although it asks for a pointer that could.
    return const_cast<char*>(changes.constData());
}

QString shown(sqlite3_value* value)
{
    if (value == nullptr)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QString::number(sqlite3_value_int64(value));
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        // Lists have one entry to a line in the file.
        return QString::fromUtf8(text, sqlite3_value_bytes(value)).replace(u'\n', u", "_s);
    }
    default:
        return {};
    }
}

} // namespace

const std::vector<QByteArray>& recordTables()
{
    static const std::vector<QByteArray> tables{
        "person",       "provider",      "agreement",     "rota_entry",  "visit",          "their_visit",
        "bill",         "bill_line",     "promise",       "answer",      "visit_link",     "setting",
        "bill_layout",  "account",       "account_entry", "entry_part",  "bank_balance",   "award",
        "letter",       "wanted_time",   "goal",          "unpaid_help", "bank_statement", "statement_layout",
        "entry_detail", "money_owed",    "letter_paper",  "call",        "sent_report",    "kept_paper",
        "rota_detail",  "finished_bill", "seen_check",    "care_offer",  "day_paper",      "visit_detail",
        "help_detail"};
    return tables;
}

ChangeRecorder::ChangeRecorder(const Connection& connection) : m_connection(connection)
{
    if (const int code = sqlite3session_create(connection.handle(), "main", &m_session); code != SQLITE_OK)
        connection.fail(code);
    for (const QByteArray& table : recordTables()) {
        if (const int code = sqlite3session_attach(m_session, table.constData()); code != SQLITE_OK) {
            sqlite3session_delete(m_session);
            connection.fail(code);
        }
    }
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

QByteArray ChangeRecorder::changes() const
{
    int size = 0;
    void* bytes = nullptr;
    if (const int code = sqlite3session_changeset(m_session, &size, &bytes); code != SQLITE_OK)
        m_connection.fail(code);
    return taken(size, bytes);
}

QByteArray everything(const Connection& connection)
{
    // What it takes to fill an empty daybook with the same rows.
    const Connection empty({}, Access::Memory);
    for (const QByteArray& table : recordTables()) {
        Statement sql(connection, "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?1;");
        sql.bind(1, Cell(table));
        if (sql.step())
            empty.run(sql.bytes(0).toByteArray());
    }
    const Transaction transaction(empty, Transaction::Kind::Write);
    const ChangeRecorder recorder(empty);
    for (const QByteArray& table : recordTables()) {
        Statement rows(connection, "SELECT * FROM main." + table + ";");
        QByteArray marks = "?";
        for (int column = 1; column < rows.columns(); ++column)
            marks += ", ?";
        Statement insert(empty, "INSERT INTO " + table + " VALUES (" + marks + ");");
        while (rows.step()) {
            for (int column = 0; column < rows.columns(); ++column)
                insert.bind(column + 1, rows.cell(column));
            insert.run();
        }
    }
    return recorder.changes();
}

void apply(const Connection& connection, const QByteArray& changes)
{
    if (changes.isEmpty())
        return;
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changes.size()),
                                            bytesOf(changes), nullptr, onConflict, nullptr);
    if (code == SQLITE_ABORT || code == SQLITE_CORRUPT || code == SQLITE_SCHEMA)
        throw StoreError(StoreError::Reason::Altered, connection.path(), connection.lastWords());
    if (code != SQLITE_OK)
        connection.fail(code);
}

bool applyIfUntouched(const Connection& connection, const QByteArray& changes)
{
    if (changes.isEmpty())
        return true;
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changes.size()),
                                            bytesOf(changes), nullptr, onConflict, nullptr);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        return false;
    if (code == SQLITE_CORRUPT || code == SQLITE_SCHEMA)
        throw StoreError(StoreError::Reason::Altered, connection.path(), connection.lastWords());
    if (code != SQLITE_OK)
        connection.fail(code);
    return true;
}

QByteArray inverted(const Connection& connection, const QByteArray& changes)
{
    int size = 0;
    void* bytes = nullptr;
    const int code =
        sqlite3changeset_invert(static_cast<int>(changes.size()), changes.constData(), &size, &bytes);
    if (code != SQLITE_OK)
        throw StoreError(StoreError::Reason::Altered, connection.path(),
                         QString::fromUtf8(sqlite3_errstr(code)));
    return taken(size, bytes);
}

std::vector<HistoryDetail> detailsOf(const Connection& connection, const QByteArray& changes)
{
    std::vector<HistoryDetail> details;
    if (changes.isEmpty())
        return details;
    QHash<QByteArray, QStringList> columnNames;
    sqlite3_changeset_iter* iterator = nullptr;
    if (sqlite3changeset_start(&iterator, static_cast<int>(changes.size()), bytesOf(changes)) != SQLITE_OK)
        throw StoreError(StoreError::Reason::Altered, connection.path());
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char* tableName = nullptr;
        int columns = 0;
        int operation = 0;
        int isIndirect = 0;
        if (sqlite3changeset_op(iterator, &tableName, &columns, &operation, &isIndirect) != SQLITE_OK)
            break;
        const QByteArray table(tableName);
        if (!columnNames.contains(table)) {
            Statement& names = connection.statement("SELECT name FROM pragma_table_info(?1) ORDER BY cid;");
            const Reading reading(names);
            names.bind(1, Cell(table));
            while (names.step())
                columnNames[table] += names.text(0);
        }
        const QStringList& names = columnNames[table];
        qint64 record = 0;
        for (int column = 0; column < columns; ++column) {
            sqlite3_value* before = nullptr;
            sqlite3_value* after = nullptr;
            if (operation != SQLITE_INSERT)
                sqlite3changeset_old(iterator, column, &before);
            if (operation != SQLITE_DELETE)
                sqlite3changeset_new(iterator, column, &after);
            if (column == 0) {
                record = sqlite3_value_int64(before != nullptr ? before : after);
                continue;
            }
            const QString name = names.value(column);
            if (name == u"seal"_s || name == u"uuid"_s || name == u"paper"_s)
                continue;
            HistoryDetail detail{QString::fromUtf8(table), record, name, shown(before), shown(after)};
            if (detail.before != detail.after)
                details.push_back(std::move(detail));
        }
    }
    if (sqlite3changeset_finalize(iterator) != SQLITE_OK)
        throw StoreError(StoreError::Reason::Altered, connection.path());
    return details;
}

} // namespace daybook
