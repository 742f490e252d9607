#pragma once

#include "core/bill/bill.h"
#include "core/check/price_list.h"

#include <vector>

namespace daybook {

/// One row of one bill.
struct LineRef
{
    int bill{};
    int line{};
    friend bool operator==(const LineRef&, const LineRef&) = default;
};

/// One charge for a visit or for things counted: usually one row, several where a night is split at midnight.
struct Charge
{
    std::vector<LineRef> rows{};
    int provider{};
    bool dated{false};
    DayNumber day{};
    int start{-1};
    int end{-1};
    int billed{-1}; ///< minutes of one carer
    bool carersPrinted{false};
    int carers{1};
    int service{0};
    int visitName{0};
    qint64 quantity{1}; ///< for each carer
    bool quantityPrinted{false};
    Decimal miles{};
    bool perMile{false}; ///< the row says that it is about miles
    qint64 amount{};     ///< as printed, all rows
    qint64 order{};      ///< place of its first bill, earlier bills first

    /// Minutes it covers on the clock; -1 when no times are printed.
    int span() const;
};

/// A charge of one row.
Charge chargeOf(const BillLine& line, LineRef ref, NameIndex& names);
/// An order that depends on what is printed and not on the row it is printed in, so that rows may move.
/// Earlier bills come first; of two charges for the same time the dearer one, so that as little as possible
/// is asked about.
bool isPrintedBefore(const Charge& a, const Charge& b, const NameIndex& names);
/// Makes `second` part of `first`: amounts and minutes are added.
void join(Charge& first, const Charge& second);
/// Shares of the amount for each carer; odd pennies go to the first.
qint64 shareOf(qint64 amount, int carers, int carer);

} // namespace daybook
