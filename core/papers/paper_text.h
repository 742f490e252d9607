#pragma once

#include "core/papers/paper.h"

#include <QString>

namespace daybook {

/// With blanks that never break at the end of a line: for dates, lengths and times on paper.
inline QString together(QString text)
{
    return text.replace(u' ', QChar(0x00A0));
}

/// "Arian – Money": the words of a heading, with the English beside another language.
QString headingWords(const PaperHeading& heading);
QString headingWords(const PaperColumn& column);
/// A sentence whose dates, times and lengths never break: "4 June 2026", "8:00 am", "30 minutes".
QString withoutBreaks(QString sentence);
/// "1 to 7 June, planned: 14 hours": a bar without its picture.
QString barWords(const PaperBars& bars, const PaperBar& bar);
/// The same for every heading, paragraph and list of a paper.
void keepTogether(Paper& paper);

} // namespace daybook
