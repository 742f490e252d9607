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
    /// In the place of an earlier one about the same row and visit.
    void setLink(const VisitLink& link) const;
    /// Every link of that row.
    void removeLinks(const QString& fileSha256, int row) const;

    std::vector<Promise> promises() const;
    qint64 addPromise(const Promise& promise) const;
    void updatePromise(const Promise& promise) const;
    void removePromise(qint64 id) const;

private:
    const Connection& m_connection;
};

} // namespace daybook
