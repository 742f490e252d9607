#pragma once

#include "core/base/csv.h"
#include "core/bill/bill_dates.h"
#include "core/bill/bill_header.h"
#include "core/bill/bill_reader.h"
#include "core/bill/bill_titles.h"

#include <vector>

namespace daybook {

/// Takes what our own export and some providers print on every row (bill number, provider, dates) as if it
/// were a title. The first row that says it counts; a second bill number is noted in `assumed`.
void readRepeatedFacts(const std::vector<CsvRecord>& records, const BillHeader& header,
                       const ColumnPlaces& at, BillTitles& titles, QString& periodStart, QString& periodEnd,
                       QStringList& assumed);

/// Sets provider, number and dates of the bill from what is printed, from what is known and, last, from its
/// lines.
void settleFacts(Bill& bill, const BillTitles& titles, const QString& periodStart, const QString& periodEnd,
                 BillDates& dates, const BillContext& context);

/// A day near those of the bill, for dates without a year: printed with the bill, or in the name of the file.
std::optional<QDate> yearHint(const BillTitles& titles, const QString& periodStart, const QString& file,
                              BillDates& dates);

} // namespace daybook
