#pragma once

#include "core/bill/bill_dates.h"

#include <QStringView>

#include <vector>

namespace daybook {

/// One word of a description, and whether something was read out of it.
struct DescriptionWord
{
    QStringView text;
    bool used{false};
};

/// Up to 60 words, divided by blanks.
std::vector<DescriptionWord> wordsOf(QStringView text);
/// The text from word `first` to word `last`, as it stands.
QStringView joined(const std::vector<DescriptionWord>& words, std::size_t first, std::size_t last);
/// Without the brackets and commas around it.
QStringView bare(QStringView word);
bool isDashWord(QStringView word);
bool beginsWithDigit(QStringView word);
/// "Jan", "January" …
bool isMonthName(QStringView word);
/// 2000 … 2099
bool isYear(QStringView word);
/// A date that begins with this word; `taken` says how many words it has.
DateRead dateAt(const std::vector<DescriptionWord>& words, std::size_t at, BillDates& dates,
                std::size_t* taken);

} // namespace daybook
