#pragma once

#include "core/papers/paper.h"
#include "tests/support/practice_month.h"

#include <QString>

#include <functional>
#include <vector>

namespace daybook::test {

/// A paper Daybook can print, made from the practice month as it would be made from any daybook.
struct EveryPaper
{
    QString name{};     ///< for messages
    QString function{}; ///< that makes it, as its header names it
    /// Amounts are to be found on it, each as the core says it.
    std::vector<Money> amounts{};
    /// Words of at most 14 and 18 points fit sheets of these sizes.
    std::vector<PaperLook::Size> sizes{};
    std::function<Paper(const PracticeMonth&, const PaperLook&)> make{};
};

/// All of them. A function of core/papers that gives a Paper and is not in this list fails a test.
const std::vector<EveryPaper>& everyPaper();

} // namespace daybook::test
