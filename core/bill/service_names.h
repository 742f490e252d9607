#pragma once

#include "core/bill/bill.h"
#include "core/care/rota.h"

#include <QString>

#include <vector>

namespace daybook {

/// A service that an agreement has a price for.
struct PricedService
{
    QString provider{};
    QString service{};
};

/// Bills have their own names for services: "Personal care (Morning)", "PC visit", "Night sitter". A name of
/// which no price list knows is taken for the service whose name stands in it. A name that stands on visits
/// which were planned with one service that the bill names nowhere else is taken for that service; with
/// several of them, for none: then the visit says which. Only what can be no planned visit keeps its name,
/// and may be asked about as a thing without an agreed price. What was done is said in `assumed`.
/// Cost: linear in the lines, and in the plan for each different name that nobody knows.
void settleServiceNames(Bill& bill, const std::vector<PricedService>& priced,
                        const std::vector<RotaEntry>& plan);

} // namespace daybook
