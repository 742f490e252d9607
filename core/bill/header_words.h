#pragma once

#include "core/bill/bill_layout.h"

#include <QString>

namespace daybook {

/// What the name of a column says.
struct HeaderMeaning
{
    BillColumn column{BillColumn::Ignore};
    int rank{};        ///< of two columns with one meaning the higher is used
    bool known{false}; ///< also of names that say that a column is of no use here: "Client", "Task ID"
};

/// Cost: one look-up. Errors: Ignore for names that are not known.
/// Source: formats met in practice and the export headings of the care systems in use in the UK, 2026.
HeaderMeaning headerMeaning(const QString& cell, bool canonical);
/// The meaning of a name that stands in two records: "Planned" above "Start".
HeaderMeaning headerMeaning(const QString& above, const QString& below, bool canonical);

/// Whether a column of this name counts in pence: "Charge (pence)", "amount_pence", "Cost (p)".
bool namesPence(const QString& cell);
/// Whether a column of this name holds the first days of weeks: "Week commencing", "W/C".
bool namesWeek(const QString& cell);

} // namespace daybook
