#pragma once

#include "core/check/letter.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace daybook {

/// Letters about bills, from draft to closed, and calls.
class LetterRepository
{
public:
    explicit LetterRepository(const Connection& connection) : m_connection(connection) {}
    /// In the order in which they were written. Empty in a daybook of an earlier version.
    std::vector<Letter> all() const;
    qint64 add(const Letter& letter) const;
    void update(const Letter& letter) const;
    void remove(qint64 id) const;

    /// By when they were. Empty in a daybook of an earlier version.
    std::vector<Call> calls() const;
    qint64 addCall(const Call& call) const;
    void updateCall(const Call& call) const;
    void removeCall(qint64 id) const;

private:
    QString uuidOf(qint64 id) const;
    std::optional<qint64> paperOf(const QString& uuid) const;
    void keepPaper(const QString& uuid, const Letter& letter) const;
    bool hasTable(const char* name) const;
    const Connection& m_connection;
};

} // namespace daybook
