#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

enum class HistoryKind { Change, Undo, Redo, Baseline };

/// One change to the daybook, in plain words.
struct HistoryEntry
{
    qint64 number{}; ///< 1, 2, 3 …: order is by number, never by clock
    HistoryKind kind{HistoryKind::Change};
    QString sentence{}; ///< "8:00 am visit on 4 June: came"
    QString who{};
    QDateTime at{};
    qint64 undoes{}; ///< for Undo/Redo: the entry it concerns; else 0
    bool isTakenBack{false};
    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// One value that a change set: for "old and new" in the history.
struct HistoryDetail
{
    QString table{};
    qint64 record{};
    QString column{};
    QString before{};
    QString after{};
    friend bool operator==(const HistoryDetail&, const HistoryDetail&) = default;
};

struct VerifyResult
{
    bool sound{true};
    qint64 entries{};
    QStringList problems{}; ///< sentences: which entry, what does not fit
};

} // namespace daybook
