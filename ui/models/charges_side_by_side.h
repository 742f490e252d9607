#pragma once

#include "core/check/household.h"
#include "core/check/report.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace daybook {

/// For each finding about a second charge, both charges in words, the first one first: "Bill INV-1, row 7:
/// Mon 6 May 2024, 8:00 am to 8:30 am, personal care: £12.00". By the id of the finding.
QHash<QString, QStringList> chargesSideBySide(const Household& household,
                                              const std::vector<Finding>& findings);

} // namespace daybook
