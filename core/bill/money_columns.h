#pragma once

#include "core/bill/column_claims.h"

namespace daybook {

/// Finds the amounts and the price of a table by how they hang together: an amount is a number times a price
/// or the sum of two others; a column that adds up row by row is a balance.
class MoneyColumns : public ColumnClaims
{
protected:
    using ColumnClaims::ColumnClaims;
    void findMoney();

private:
    std::size_t amountAmong(const std::vector<std::size_t>& sums) const;
    bool isProductOfOthers(std::size_t amount, const std::vector<std::size_t>& sums) const;
    void takeRate(const std::vector<std::size_t>& sums);
    void dropBalances();
    bool runsUpWithCredits(std::size_t balance, std::size_t change) const;
};

} // namespace daybook
