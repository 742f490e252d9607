#pragma once

#include "core/bill/known_layouts.h"
#include "core/store/connection.h"

#include <vector>

namespace daybook {

/// Confirmed layouts of bills, one for each provider and set of column names.
class LayoutRepository
{
public:
    explicit LayoutRepository(const Connection& connection) : m_connection(connection) {}
    std::vector<KnownLayout> all() const;
    /// In the place of an earlier one of this provider with the same column names.
    void set(const KnownLayout& known) const;

private:
    const Connection& m_connection;
};

} // namespace daybook
