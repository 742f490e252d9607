#pragma once

#include "core/base/csv.h"

#include <QString>
#include <QStringList>

namespace daybook {

/// What the rows around the table say about the bill as a whole; dates are still text.
struct BillTitles
{
    QString number{};
    QString billDate{};
    QString period{};
    QString replaces{};
    QString provider{};      ///< after "Provider:" or "From:"
    QStringList texts{};     ///< rows that say nothing of this: the name of the provider is among them
    QStringList alone{};     ///< those above the table that are the only words of their row
    bool belowHeader{false}; ///< what is read now stands in or below the table
};

/// Takes "Invoice No: INV-1", "Invoice Date,02/12/2023", "Period: 1 to 30 May", "This invoice replaces INV-1"
/// from a row. The first row that says something counts. Returns false when the row says none of this.
bool readTitle(const CsvRecord& record, BillTitles& titles);

} // namespace daybook
