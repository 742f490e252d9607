#pragma once

#include "core/base/csv.h"
#include "core/care/visit.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringView>

#include <initializer_list>
#include <optional>
#include <vector>

namespace daybook {

/// A CSV file with one header record, as received: its records behind the header, or the sentence that says
/// why there are none.
struct ReceivedTable
{
    std::vector<CsvRecord> records{}; ///< without the header and without blank records
    CsvHeader header{};
    std::vector<ReadingProblem> problems{}; ///< about the whole file
    bool usable{true};
};

/// Input is hostile: refuses what is empty, not text, larger than 32 MiB or longer than 200,000 records.
/// Never throws.
ReceivedTable readTable(const QByteArray& bytes);
/// Marks the table as not usable, with a sentence that names the column, when none of `names` is in the
/// header.
bool needsColumn(ReceivedTable& table, std::initializer_list<QStringView> names);

/// One column, found once for all records.
class TableColumn
{
public:
    TableColumn(const ReceivedTable& table, QStringView name) : m_index(table.header.column(name)) {}
    /// What stands there, trimmed; empty when the column or the field is not there.
    QStringView read(const CsvRecord& record) const;
    /// As read, without the guard that spreadsheets need (csvUnguarded).
    QString readText(const CsvRecord& record) const;

private:
    int m_index;
};

/// Marks the table as not usable when its dates only make sense with the month first, as Americans write
/// them: the others of them would be read as wrong days. Errors: false, with a sentence in the table.
bool needsDayFirst(ReceivedTable& table, std::initializer_list<TableColumn> columns,
                   std::optional<QDate> pivot = {});

} // namespace daybook
