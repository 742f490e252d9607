#pragma once

#include "core/check/household.h"
#include "core/check/report.h"
#include "core/papers/paper.h"

namespace daybook {

enum class LetterTone { Friendly, Firm };
struct LetterWishes
{
    QDate date{}; ///< printed on the letter
    LetterTone tone{LetterTone::Friendly};
    QStringList findingIds{};       ///< what to ask about; empty = every open query of the bill
    std::optional<QDate> replyBy{}; ///< default: 14 days after date
};
/// The letter about one bill: pays what is not in question, asks line by line, offers what is in the
/// provider's favour.
Paper queryLetter(const Household& household, const Report& report, const QString& billFile,
                  const LetterWishes& wishes);

} // namespace daybook
