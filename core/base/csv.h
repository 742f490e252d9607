#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstddef>
#include <optional>
#include <vector>

namespace daybook {

/// One record of a CSV file. `row` counts every record from 1, blank ones too.
struct CsvRecord
{
    int row{};
    QStringList fields;
    bool isBlank() const;
};

struct CsvTable
{
    std::vector<CsvRecord> records;
    QChar delimiter{u','};
    bool hasUnclosedQuote{false}; ///< the file ends inside a quoted field: it may have been cut off
    bool endsInsideLine{false};   ///< no line end behind the last record
    bool isTooLong{false};        ///< reading stopped at mostCsvRecords or mostCsvFields
};

/// Where reading stops: a received file of nothing but commas must not fill the memory.
constexpr std::size_t mostCsvRecords = 200'000;
constexpr qsizetype mostCsvFields = 4'000'000;

/// Reads RFC 4180 text: comma, semicolon, tab or pipe (the one that divides the most records alike), quoted
/// fields with doubled quotes and line breaks, CRLF, LF or CR. Cost: linear. Never fails: odd quotes are
/// taken as they stand, and what is too long is cut and marked.
CsvTable parseCsv(QStringView text, std::optional<QChar> delimiter = {});

/// Columns by name for a table with one header record. Names are compared with headerKey().
class CsvHeader
{
public:
    CsvHeader() = default;
    explicit CsvHeader(const QStringList& names);
    /// Column index or -1.
    int column(QStringView name) const;
    bool has(QStringView name) const { return column(name) >= 0; }
    /// Trimmed field or empty.
    QString field(const CsvRecord& record, QStringView name) const;

private:
    QStringList m_keys;
};

/// Whether a field is text that came from a person or a bill, or a value we wrote (amount, date).
enum class CsvGuard { Text, Value };
/// One field, quoted where needed. Text that a spreadsheet would run as a formula (= + - @ tab) is prefixed
/// with '.
QString csvField(const QString& text, CsvGuard guard = CsvGuard::Text);
/// Takes back the ' that csvField put before text, so that what was written is what is read.
QString csvUnguarded(const QString& text);

} // namespace daybook
