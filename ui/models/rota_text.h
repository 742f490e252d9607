#pragma once

#include "core/care/rota.h"

#include <QString>

namespace daybook {

/// "Every day", "Monday to Friday", "Monday, Wednesday and Friday", "on Thu 4 June 2026".
QString daysText(const RotaEntry& entry);
/// "Morning: every day, 8:00 am to 8:30 am, one carer, from Brightcare. From 4 May 2026."
QString sentenceOf(const RotaEntry& entry);
/// Rows that count on `today` or later: a row that a later one of the same name replaced is left out. Ordered
/// by start.
std::vector<RotaEntry> rowsInForce(const std::vector<RotaEntry>& rota, QDate today);

} // namespace daybook
