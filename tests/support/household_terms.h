#pragma once

#include "tests/support/draw.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <utility>
#include <vector>

namespace daybook::test {

/// A row of a price list in the words of agreement.json; money in pence.
struct PriceRow
{
    QString service{};
    QString days{QStringLiteral("any")};
    QString per{QStringLiteral("hour")};
    int pence{};
    std::vector<std::pair<int, int>> bands{}; ///< minutes, pence
    std::optional<QTime> from{};              ///< of the day
    std::optional<QTime> to{};
    QString pricing{};    ///< empty = left out of the file
    QString multiplier{}; ///< "1.5": then `pence` is left out
    QString of{};
    bool split{false};
};

struct PriceList
{
    QDate from{};
    std::optional<QDate> to{};
    std::vector<PriceRow> rows{};
};

struct CancelTier
{
    int hours{};
    std::optional<int> percent{}; ///< neither = not stated
    std::optional<int> fixedPence{};
};

/// What a household agreed with its provider, as simple as the file says it.
struct Terms
{
    QString provider{};
    QDate starts{};
    std::optional<QDate> ends{};
    int vat{};
    QString chargeBy{QStringLiteral("booked")};
    int tolerance{5};
    int minimum{};
    int round{1};
    QString roundMode{QStringLiteral("nearest")};
    std::vector<QDate> holidays{}; ///< what they come to, however the file says it
    QString nation{};              ///< empty = the list is in the file
    QString basis{};
    bool elapsed{false};
    std::optional<std::vector<CancelTier>> cancellation{};
    std::optional<std::vector<std::pair<int, int>>> hospital{}; ///< from day, percent
    std::optional<int> sentAwayPercent{};
    std::vector<PriceList> lists{};
    /// Nothing in the terms that the ordinary sums of the contract leave open to a penny.
    bool hasMultiplier{false};
};

Terms drawTerms(Draw& draw, const QDate& month, int months);
QByteArray agreementJson(const Terms& terms);

} // namespace daybook::test
