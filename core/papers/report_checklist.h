#pragma once

#include "core/papers/council_report.h"

#include <QString>

#include <vector>

namespace daybook {

/// One thing that whoever reads a report looks for.
struct ReadyItem
{
    QString key{};
    QString words{}; ///< "Every payment has a paper"
    bool isDone{false};
    QString toDo{}; ///< what was found, and what to do; empty when done
    bool isOnPayments{false}; ///< it is done by explaining payments, which can be listed
    friend bool operator==(const ReadyItem&, const ReadyItem&) = default;
};

/// "Ready to send?" What does not concern this account is left out. It says and never holds back. Source:
/// what Knowsley and Wigan councils publish about their checks, seen November 2026.
std::vector<ReadyItem> readyToSend(const ReportFacts& facts, const QString& funder);

} // namespace daybook
