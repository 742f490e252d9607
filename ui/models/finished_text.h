#pragma once

#include "core/check/finished_bill.h"

#include <QString>
#include <QStringList>

namespace daybook {

/// "The bill INV-3 from Rowan for June 2026:", then a line for each sum that is different.
QStringList changeLines(const FinishedBillChange& change);
/// What became different, each with its sum before and now: "they ask for £450.00 before, £430.00 now". Empty
/// when nothing did.
QStringList differencesText(const BillSums& before, const BillSums& after);
/// "You finished with this bill on Fri 3 July 2026.", with what has changed since, if anything.
QString finishedText(const FinishedBill& finished, const BillSums& now);

} // namespace daybook
