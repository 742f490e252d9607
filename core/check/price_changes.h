#pragma once

#include "core/check/report.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daybook {

/// One price that is charged in place of the agreed one. Money of one carer.
struct ChargedPrice
{
    QDate firstDay{};
    std::optional<QTime> time{};     ///< of its first line
    std::optional<Minutes> length{}; ///< billed; absent for what is counted
    Money agreed{};
    Money charged{};
    std::optional<Money> billedRate{}; ///< of one unit, as printed
    int lines{};
    friend bool operator==(const ChargedPrice&, const ChargedPrice&) = default;
};

/// A provider charges more than was agreed for one service: perhaps the price has changed.
struct PriceChange
{
    QString provider{};
    QString service{};        ///< as printed
    QDate firstDay{};         ///< of the first line above the agreed price
    QStringList findingIds{}; ///< by day, the first line first
    std::vector<ChargedPrice> prices{};
    Money more{}; ///< what all of these lines come to above what was agreed
    friend bool operator==(const PriceChange&, const PriceChange&) = default;
};

/// From the questions about a price that are not settled, over all bills; by provider and service.
std::vector<PriceChange> priceChanges(const Report& report);

} // namespace daybook
