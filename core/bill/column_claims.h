#pragma once

#include "core/bill/bill_columns.h"
#include "core/bill/column_relations.h"

#include <algorithm>

namespace daybook {

/// What each column has been taken for so far, and what stands in it.
class ColumnClaims
{
public:
    ColumnClaims(const BillHeader& header, const TableContents& contents)
        : m_contents(contents.columns), m_values(contents.values)
    {
        m_result.columns = header.columns;
        m_result.columns.resize(std::max(header.columns.size(), m_contents.size()), BillColumn::Ignore);
        const std::size_t count = m_result.columns.size();
        m_contents.resize(count);
        m_values.resize(count);
        // A column with a name we do not know may still be told by its contents; one whose meaning is taken
        // by a better column may not.
        m_named.resize(count, false);
        for (std::size_t i = 0; i < header.known.size() && i < count; ++i)
            m_named[i] = header.known[i];
    }

protected:
    bool has(BillColumn column) const { return place(column) >= 0; }

    int place(BillColumn column) const
    {
        const auto found = std::find(m_result.columns.begin(), m_result.columns.end(), column);
        return found == m_result.columns.end() ? -1 : static_cast<int>(found - m_result.columns.begin());
    }

    const ColumnContents& contents(BillColumn column) const
    {
        return m_contents[static_cast<std::size_t>(place(column))];
    }

    const ColumnValues& values(BillColumn column) const
    {
        return m_values[static_cast<std::size_t>(place(column))];
    }

    bool isFree(std::size_t i) const
    {
        return !m_named[i] && m_result.columns[i] == BillColumn::Ignore && m_contents[i].filled > 0;
    }

    void claim(std::size_t i, BillColumn column)
    {
        m_result.columns[i] = column;
        m_result.byContents = true;
    }

    template <typename Fits>
    bool take(BillColumn column, bool fromTheRight, Fits fits)
    {
        if (has(column))
            return false;
        const std::size_t count = m_result.columns.size();
        for (std::size_t n = 0; n < count; ++n) {
            const std::size_t i = fromTheRight ? count - 1 - n : n;
            if (!isFree(i) || !fits(m_contents[i]))
                continue;
            claim(i, column);
            return true;
        }
        return false;
    }

    BillColumns m_result;
    std::vector<ColumnContents> m_contents;
    std::vector<ColumnValues> m_values;
    std::vector<bool> m_named;
};

} // namespace daybook
