#pragma once

#include "core/base/history.h"

#include <QStringList>

namespace daybook {

/// What a change did, in words a person knows: one group for each visit, bill, price …, with a heading and a
/// sentence for every value. Of what only the program itself looks at it says no more than that it changed.
struct HistoryWords
{
    QString heading{}; ///< "Visit 7"
    QStringList sentences{};
};
std::vector<HistoryWords> inWords(const std::vector<HistoryDetail>& details);

} // namespace daybook
