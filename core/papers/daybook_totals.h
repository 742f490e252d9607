#pragma once

#include "core/base/zip_writer.h"
#include "core/check/household.h"
#include "core/check/report.h"
#include "core/money/account.h"
#include "core/money/sent_report.h"

#include <QJsonObject>

#include <vector>

namespace daybook {

/// What a daybook comes to: the sums, and the papers they stand on as files.
struct DaybookTotals
{
    QJsonObject sums{};            ///< units: pence; plain numbers, so that they can be compared
    std::vector<ZipEntry> files{}; ///< findings, every month's statement, the report over the whole account
};
/// Pure: the same daybook comes to the same bytes.
DaybookTotals daybookTotals(const Household& household, const Report& report, const CareMoney& money,
                            const std::vector<SentReport>& sent);

} // namespace daybook
