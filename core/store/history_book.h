#pragma once

#include "core/store/connection.h"
#include "core/base/history.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace daybook {

/// One entry of the history as it stands in the file.
struct HistoryRow
{
    HistoryEntry entry{};
    qint64 undoTop{}; ///< what taking back would concern after this entry; 0 = nothing
    qint64 redoTop{};
    QByteArray hash{};
    qint64 size{}; ///< of the changes, unpacked
    QByteArray packedChanges{};
};

/// The history of a daybook: every change in order, each chained to the one before by SHA-256.
class HistoryBook
{
public:
    explicit HistoryBook(const Connection& connection) : m_connection(connection) {}

    /// Writes the entry with the next number. Inside the transaction of the change itself. Returns it as it
    /// was written.
    HistoryEntry append(HistoryEntry entry, const QByteArray& changes) const;
    std::optional<HistoryEntry> nextUndo() const;
    std::optional<HistoryEntry> nextRedo() const;
    /// Newest first; limit 0 = all.
    std::vector<HistoryEntry> entries(int limit) const;
    /// What the newest entry is chained with: it changes with every change ever made. Empty for no entry.
    QByteArray lastHash() const;
    /// Unpacked. Errors: Altered.
    QByteArray changesOf(qint64 number) const;

    /// Every row in order, with its changes; for verification.
    void each(const std::function<void(const HistoryRow&)>& take) const;
    /// The hash that a row must have after one with the hash `previous`.
    static QByteArray hashOf(const HistoryRow& row, const QByteArray& previous);

private:
    std::optional<HistoryRow> row(qint64 number) const;
    std::optional<HistoryRow> last() const;
    const Connection& m_connection;
};

} // namespace daybook
