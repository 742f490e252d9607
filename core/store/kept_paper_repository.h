#pragma once

#include "core/bill/kept_paper.h"
#include "core/store/connection.h"

#include <vector>

namespace daybook {

/// Pictures and PDFs of paper bills, and those kept with a day.
class KeptPaperRepository
{
public:
    explicit KeptPaperRepository(const Connection& connection) : m_connection(connection) {}
    /// The oldest first, without bytes.
    std::vector<KeptPaper> all() const;
    std::vector<KeptPaper> ofDays() const;
    /// Keeps the bytes too; sha256 and format are those of the bytes. Errors: Program when they are neither a
    /// picture nor a PDF.
    qint64 add(const KeptPaper& paper, const QByteArray& bytes) const;
    void remove(qint64 id) const;
    /// As above, with the day it is kept with.
    qint64 addToDay(const KeptPaper& paper, const QByteArray& bytes) const;
    void removeFromDay(qint64 id) const;
    /// Every one of that bill.
    void removeOf(qint64 billId) const;

private:
    const Connection& m_connection;
};

} // namespace daybook
