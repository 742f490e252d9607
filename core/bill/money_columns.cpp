#include "core/bill/money_columns.h"

namespace daybook {

void MoneyColumns::findMoney()
{
    dropBalances();
    if (has(BillColumn::Net) || has(BillColumn::Amount))
        return;
    std::vector<std::size_t> sums;
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        const ColumnContents& c = m_contents[i];
        if (isFree(i) && c.mostly(c.money) && (c.mostly(c.pounds) || !c.mostly(c.counts)))
            sums.push_back(i);
    }
    if (sums.empty()) {
        // Without a name a column of whole numbers may be minutes or pounds: the last one is the money.
        take(BillColumn::Amount, true, [](const ColumnContents& c) { return c.mostly(c.money); });
        return;
    }
    claim(amountAmong(sums), BillColumn::Amount);
    if (!has(BillColumn::Rate))
        takeRate(sums);
}

/// The column that is a product or a sum of others, else the last.
std::size_t MoneyColumns::amountAmong(const std::vector<std::size_t>& sums) const
{
    for (const std::size_t gross : sums) {
        for (const std::size_t net : sums) {
            for (const std::size_t vat : sums) {
                if (gross != net && net != vat && gross != vat &&
                    isSum(m_values[gross], m_values[net], m_values[vat]))
                    return gross;
            }
        }
    }
    // 0:30 of two carers at £19.87 is £19.87: where price and amount could be each other the amount is
    // the one further right.
    for (auto amount = sums.rbegin(); amount != sums.rend(); ++amount) {
        if (isProductOfOthers(*amount, sums))
            return *amount;
    }
    return sums.back();
}

bool MoneyColumns::isProductOfOthers(std::size_t amount, const std::vector<std::size_t>& sums) const
{
    for (const std::size_t price : sums) {
        for (std::size_t count = 0; count < m_values.size() && price != amount; ++count) {
            if (count != amount && count != price &&
                isProduct(m_values[amount], m_values[count], m_values[price]))
                return true;
        }
    }
    return false;
}

void MoneyColumns::takeRate(const std::vector<std::size_t>& sums)
{
    for (const std::size_t price : sums) {
        if (m_result.columns[price] != BillColumn::Ignore)
            continue;
        for (std::size_t count = 0; count < m_values.size(); ++count) {
            if (count != price && isProduct(values(BillColumn::Amount), m_values[count], m_values[price])) {
                claim(price, BillColumn::Rate);
                return;
            }
        }
    }
}

/// A running balance is no amount, whatever it is called.
void MoneyColumns::dropBalances()
{
    for (std::size_t balance = 0; balance < m_contents.size(); ++balance) {
        const BillColumn column = m_result.columns[balance];
        const bool mayBe = column == BillColumn::Amount || column == BillColumn::Net || isFree(balance);
        if (!mayBe || !m_contents[balance].mostly(m_contents[balance].money))
            continue;
        for (std::size_t change = 0; change < m_contents.size(); ++change) {
            if (change == balance || !m_contents[change].mostly(m_contents[change].money))
                continue;
            if (!runsUp(m_values[balance], m_values[change]) && !runsUpWithCredits(balance, change))
                continue;
            m_result.columns[balance] = BillColumn::Balance;
            if (m_result.columns[change] == BillColumn::Ignore && !has(BillColumn::Amount))
                claim(change, BillColumn::Amount);
            break;
        }
    }
}

bool MoneyColumns::runsUpWithCredits(std::size_t balance, std::size_t change) const
{
    return has(BillColumn::Credit) && runsUp(m_values[balance], m_values[change], values(BillColumn::Credit));
}

} // namespace daybook
