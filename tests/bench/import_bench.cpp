#include "tests/bench/import_bench.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/bill/bill_reader.h"
#include "core/store/daybook.h"

#include <sqlite3.h>

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace daybook::bench {

namespace {

constexpr int cellsOfRow = 20;

/// A yardstick that did not do its work must not be compared with.
void require(bool done, const char* what)
{
    if (done)
        return;
    std::fprintf(stderr, "The yardstick could not %s.\n", what);
    std::exit(1);
}

void run(sqlite3* database, const char* sql)
{
    require(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
}

} // namespace

std::vector<BillFile> billFiles(const Household& household)
{
    std::vector<BillFile> files;
    for (const Bill& bill : household.bills)
        files.push_back({bill.file, writeBill(bill)});
    return files;
}

std::size_t importBills(const Household& household, const std::vector<BillFile>& files, const QString& path)
{
    const Clock clock = [] { return QDateTime(QDate(2024, 1, 1), QTime(12, 0)); };
    Household kept;
    kept.person = household.person;
    kept.rota = household.rota;
    kept.agreements = household.agreements;
    const BillContext context = billContextOf(kept);
    std::size_t lines = 0;
    for (const BillFile& file : files) {
        BillReading reading = readBill(file.bytes, file.name, context);
        require(reading.bill.has_value(), "read a bill");
        lines += reading.bill->lines.size();
        kept.bills.push_back(std::move(*reading.bill));
    }
    QFile::remove(path);
    const auto daybook = Daybook::create(path, kept.person, clock);
    daybook->change(QStringLiteral("Brought in the bills"),
                    [&kept](Changes& changes) { changes.importHousehold(kept); });
    return lines;
}

std::size_t importCells(const std::vector<BillFile>& files, const QString& path)
{
    QFile::remove(path);
    sqlite3* database = nullptr;
    require(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK, "open its file");
    run(database, "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL;");
    QByteArray columns;
    QByteArray places;
    for (int i = 0; i < cellsOfRow; ++i) {
        columns += (i > 0 ? ",c" : "c") + QByteArray::number(i);
        places += i > 0 ? ",?" : "?";
    }
    run(database, ("CREATE TABLE cells(id INTEGER PRIMARY KEY," + columns + "); BEGIN;").constData());
    sqlite3_stmt* insert = nullptr;
    const QByteArray sql = "INSERT INTO cells(" + columns + ") VALUES(" + places + ");";
    require(sqlite3_prepare_v2(database, sql.constData(), -1, &insert, nullptr) == SQLITE_OK, "prepare");
    std::size_t rows = 0;
    for (const BillFile& file : files) {
        const CsvTable table = parseCsv(decodeText(file.bytes).text);
        for (const CsvRecord& record : table.records) {
            for (int i = 0; i < cellsOfRow; ++i) {
                const QByteArray cell = record.fields.value(i).toUtf8();
                sqlite3_bind_text(insert, i + 1, cell.constData(), static_cast<int>(cell.size()),
                                  SQLITE_TRANSIENT);
            }
            require(sqlite3_step(insert) == SQLITE_DONE, "insert a row");
            sqlite3_reset(insert);
            ++rows;
        }
    }
    sqlite3_finalize(insert);
    run(database, "COMMIT;");
    sqlite3_close(database);
    return rows;
}

} // namespace daybook::bench
