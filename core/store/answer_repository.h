#pragma once

#include "core/check/finding.h"
#include "core/check/household.h"
#include "core/store/connection.h"

#include <vector>

namespace daybook {

/// What the person decided, and what the provider promised.
class AnswerRepository
{
public:
    explicit AnswerRepository(const Connection& connection) : m_connection(connection) {}
    std::vector<Answer> all() const;
    /// In the place of an earlier one about the same finding.
    void set(const Answer& answer) const;
    void remove(const QString& findingId) const;

    std::vector<VisitLink> links() const;
    void setLink(const VisitLink& link) const;

    std::vector<Promise> promises() const;
    void addPromise(const Promise& promise) const;

private:
    const Connection& m_connection;
};

} // namespace daybook
