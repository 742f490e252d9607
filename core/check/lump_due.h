#pragma once

#include "core/check/lump_explanation.h"
#include "core/check/lumps.h"

#include <QDate>

#include <vector>

namespace daybook {

/// What can be due in the period of a lump.
struct LumpDue
{
    qint64 due{0};
    qint64 most{0};
    qint64 least{0};
    qint64 unrecorded{0};
    int visits{0};
    int recorded{0};
    bool anyPlan{false};
    bool openLength{false};
    std::vector<QDate> days{}; ///< where less than planned is due
    std::vector<LumpPiece> pieces{};
    std::vector<QDate> lostDays{}; ///< where nothing at all is due
    int units{0};
    int dueUnits{0};
    std::vector<int> covered{};
};
/// Adds up what is due for the visits from the first to the last day of `lump` that no other line has paid
/// for.
LumpDue dueInPeriod(const ProviderCase& provider, const Lump& lump, int service, const PaidPlaces& paid);
/// Price of whole weeks or months, less the days that are not due where the price list says so.
qint64 periodPrice(const TariffRow& row, const Lump& lump, const LumpDue& due, qint64 quantity);

} // namespace daybook
