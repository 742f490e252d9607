#pragma once

#include "core/check/letter.h"
#include "core/store/connection.h"

#include <vector>

namespace daybook {

/// Letters about bills, from draft to closed.
class LetterRepository
{
public:
    explicit LetterRepository(const Connection& connection) : m_connection(connection) {}
    /// In the order in which they were written. Empty in a daybook of an earlier version.
    std::vector<Letter> all() const;
    qint64 add(const Letter& letter) const;
    void update(const Letter& letter) const;
    void remove(qint64 id) const;

private:
    const Connection& m_connection;
};

} // namespace daybook
