#pragma once

#include "core/base/csv.h"
#include "core/bill/bill_layout.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace daybook {

/// Which column of a record holds what; -1 = none.
class ColumnPlaces
{
public:
    ColumnPlaces() { m_places.fill(-1); }
    explicit ColumnPlaces(const std::vector<BillColumn>& columns);
    int operator[](BillColumn column) const { return m_places[static_cast<std::size_t>(column)]; }
    bool has(BillColumn column) const { return (*this)[column] >= 0; }

private:
    std::array<int, static_cast<std::size_t>(BillColumn::Last_) + 1> m_places{};
};

/// The record that names the columns, and what each column was taken for.
struct BillHeader
{
    int index{-1};       ///< among the records; -1 = no such record
    QStringList names{}; ///< as printed
    std::vector<BillColumn> columns{};
    std::vector<bool> known{}; ///< whether the name says what the column holds, be it of no use here
    bool canonical{false};     ///< our own export
};

/// Looks for the header among the first records by the words that providers use (domain knowledge, 2026).
/// Of two columns with the same meaning the one nearer to what is charged is taken: billed before actual
/// before planned. Errors: index -1 when no record names at least two columns of a bill.
BillHeader findHeader(const std::vector<CsvRecord>& records);
/// The header of `records` that has the same names as a confirmed layout.
BillHeader findHeader(const std::vector<CsvRecord>& records, const BillLayout& confirmed);
/// The first record with a day and a sum of money, for tables whose header is not known or missing; 0 = none.
std::size_t firstDataRecord(const std::vector<CsvRecord>& records);
/// The record of words right above `first` as a header whose names may all be unknown. Errors: index -1.
BillHeader headerOver(const std::vector<CsvRecord>& records, std::size_t first);
/// Whether this record repeats the header, as at the top of each page.
bool repeatsHeader(const CsvRecord& record, const BillHeader& header);

} // namespace daybook
