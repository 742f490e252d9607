#include "core/money/statement_columns.h"

#include "core/money/statement_dates.h"

#include <algorithm>

namespace daybook {

namespace {

constexpr std::size_t mostRowsBeforeHeader = 60;
constexpr std::size_t rowsForSamples = 20;
constexpr qsizetype mostSamples = 3;
constexpr qsizetype longestSample = 40;
constexpr qsizetype mostColumns = 60;

bool looksLikeDate(const QString& cell)
{
    return parseStatementDate(cell, DateOrder::DayFirst) || parseStatementDate(cell, DateOrder::MonthFirst);
}

std::optional<FoundColumns> withLayout(const CsvTable& table, const StatementLayout& layout)
{
    const QString mark = statementMark(layout.header);
    for (std::size_t i = 0; i < std::min(table.records.size(), mostRowsBeforeHeader); ++i) {
        const QStringList cells = cellsOf(table.records[i]);
        if (!layout.hasHeader && cells.size() == layout.header.size() &&
            std::ranges::any_of(cells, looksLikeDate))
            return FoundColumns{layout, i, true};
        if (layout.hasHeader && !cells.isEmpty() && statementMark(cells) == mark)
            return FoundColumns{layout, i + 1, true};
    }
    return {};
}

std::optional<FoundColumns> withHeader(const CsvTable& table)
{
    for (std::size_t i = 0; i < std::min(table.records.size(), mostRowsBeforeHeader); ++i) {
        const QStringList cells = cellsOf(table.records[i]);
        if (cells.size() < 2 || cells.size() > mostColumns || std::ranges::any_of(cells, looksLikeDate))
            continue;
        const StatementLayout layout = recognised(cells);
        const bool hasWords = layout.has(StatementColumn::Text) || layout.has(StatementColumn::Payee) ||
                              layout.has(StatementColumn::Kind) || layout.has(StatementColumn::Reference);
        if (layout.isEnough() && hasWords)
            return FoundColumns{layout, i + 1, true};
    }
    return {};
}

/// A file without names of columns: one of days, one of words, one of sums, and perhaps one of balances.
std::optional<FoundColumns> withoutHeader(const CsvTable& table)
{
    for (std::size_t i = 0; i < std::min(table.records.size(), mostRowsBeforeHeader); ++i) {
        const QStringList cells = cellsOf(table.records[i]);
        if (cells.size() < 3 || cells.size() > mostColumns || !std::ranges::any_of(cells, looksLikeDate))
            continue;
        FoundColumns found;
        found.first = i;
        found.layout.hasHeader = false;
        std::vector<qsizetype> sums;
        qsizetype longest = -1;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            found.layout.header.append(QString());
            found.layout.columns.push_back(StatementColumn::Ignore);
            const QString& cell = cells[column];
            StatementColumn& meaning = found.layout.columns.back();
            if (looksLikeDate(cell) && !parseStatementMoney(cell)) {
                if (!found.layout.has(StatementColumn::Date))
                    meaning = StatementColumn::Date;
            } else if (parseStatementMoney(cell) && (cell.contains(u'.') || cell.contains(u','))) {
                sums.push_back(column);
            } else if (longest < 0 || cell.size() > cells[longest].size()) {
                longest = column;
            }
        }
        if (longest >= 0)
            found.layout.columns[static_cast<std::size_t>(longest)] = StatementColumn::Text;
        if (!sums.empty())
            found.layout.columns[static_cast<std::size_t>(sums.front())] = StatementColumn::Amount;
        if (sums.size() > 1)
            found.layout.columns[static_cast<std::size_t>(sums.back())] = StatementColumn::Balance;
        // Which of several sums is which is only a guess: the person is asked.
        found.isSure = sums.size() == 1 && longest >= 0 && found.layout.isEnough();
        return found;
    }
    return {};
}

/// A table in which something stands below names nobody knows.
std::optional<FoundColumns> unknownHeader(const CsvTable& table)
{
    for (std::size_t i = 0; i + 1 < std::min(table.records.size(), mostRowsBeforeHeader); ++i) {
        const QStringList cells = cellsOf(table.records[i]);
        const QStringList next = cellsOf(table.records[i + 1]);
        if (cells.size() < 2 || cells.size() > mostColumns || std::ranges::any_of(cells, looksLikeDate) ||
            !std::ranges::any_of(next, looksLikeDate))
            continue;
        return FoundColumns{recognised(cells), i + 1, false};
    }
    return {};
}

} // namespace

QStringList cellsOf(const CsvRecord& record)
{
    QStringList cells;
    for (const QString& field : record.fields)
        cells.append(field.simplified());
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

std::optional<FoundColumns> findColumns(const CsvTable& table, const StatementContext& context)
{
    std::optional<FoundColumns> found;
    if (context.layout)
        found = withLayout(table, *context.layout);
    for (const StatementLayout& layout : context.layouts) {
        if (!found)
            found = withLayout(table, layout);
    }
    if (!found)
        found = withHeader(table);
    if (!found || !found->isSure) {
        // Names that nobody knows are still better than none.
        if (const auto named = unknownHeader(table))
            found = named;
    }
    return found ? found : withoutHeader(table);
}

std::vector<QStringList> samplesOf(const CsvTable& table, const FoundColumns& found)
{
    std::vector<QStringList> all(static_cast<std::size_t>(found.layout.header.size()));
    for (std::size_t i = found.first; i < std::min(table.records.size(), found.first + rowsForSamples); ++i) {
        for (std::size_t column = 0; column < all.size(); ++column) {
            const QString cell = table.records[i]
                                     .fields.value(static_cast<qsizetype>(column))
                                     .simplified()
                                     .left(longestSample);
            QStringList& samples = all[column];
            if (!cell.isEmpty() && samples.size() < mostSamples && !samples.contains(cell))
                samples.append(cell);
        }
    }
    return all;
}

} // namespace daybook
