#pragma once

#include "core/base/csv.h"
#include "core/base/number_format.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace daybook {

/// The values of one sheet of a workbook, as records: `row` is the number that the sheet itself shows, and no
/// row is left out.
struct Sheet
{
    QString name{};
    std::vector<CsvRecord> records{};
    std::vector<int> hiddenRows{};   ///< rows that the sheet does not show, although something stands there
    QStringList hiddenColumns{};     ///< letters of columns that are not shown: not read
    std::vector<int> unworkedRows{}; ///< rows with a formula whose result was never saved
    bool isTooLong{false};           ///< more than mostCsvRecords rows or far too much text; not usable
};

/// All that a spreadsheet file holds, or the sentence that says why it cannot be read.
struct Workbook
{
    std::vector<Sheet> sheets{}; ///< those that are shown and hold something
    QStringList hiddenSheets{};  ///< not read
    QString problem{};
};

/// How much a whole file may hold; shared by its sheets, because a small file can unpack to a large one.
struct SheetAllowance
{
    qsizetype cells{mostCsvFields};
    qsizetype characters{32 * 1024 * 1024};
};

/// Cells that are one on paper: only the first holds the value.
struct MergedCells
{
    qsizetype row{};
    qsizetype column{};
    qsizetype rows{};
};

/// Fills one sheet cell by cell, in any order. Rows and columns count from 0. What is too much is left out
/// and the sheet is marked.
class SheetFiller
{
public:
    SheetFiller(const QString& name, SheetAllowance& allowance);

    void put(qsizetype row, qsizetype column, const QString& text);
    /// A day with a clock time. Where all of a column say midnight, only the days are meant.
    void putMoment(qsizetype row, qsizetype column, const Moment& moment);
    /// "2024-05-06", "2024-05-06T08:00:00", as XML writes them. What is neither is put as it stands.
    void putIsoMoment(qsizetype row, qsizetype column, const QString& text);
    void merge(const MergedCells& cells);
    /// `last` too.
    void hideColumns(qsizetype first, qsizetype last);
    void markHidden(qsizetype row);
    void markUnworked(qsizetype row);
    bool isFull() const { return m_sheet.isTooLong; }
    /// The sheet, with words, days and times repeated down cells that are merged: a day merged over three
    /// visits is the day of each. Amounts are not: they would be charged three times.
    Sheet take();

private:
    struct ColumnOfMoments
    {
        std::vector<qsizetype> rows{};
        bool anyTime{false};
    };
    QString* cellAt(qsizetype row, qsizetype column);
    void clearHiddenColumns();
    void repeatDown(const MergedCells& cells);
    Sheet m_sheet;
    SheetAllowance& m_allowance;
    std::vector<MergedCells> m_merged;
    QHash<qsizetype, ColumnOfMoments> m_moments;
    std::vector<bool> m_hiddenColumns;
};

} // namespace daybook
