#pragma once

#include "core/check/report.h"

#include <QString>

namespace daybook {

/// The one sentence (or two) that states charge, record, rule and difference: the same on screen, letter,
/// statement and command line.
QString findingSentence(const Finding& finding);
/// Short name of a kind: "nobody came", "price differs from the agreement".
QString kindText(FindingKind kind);
/// "certain" → "Sure", "likely" → "Your daybook says", "possible" → "Please check".
QString confidenceText(Confidence confidence);

/// The three rows of a finding page.
struct FindingView
{
    QString title;       ///< "Saturday 13 June, 8:00 am – 30 minutes – £11.50"
    QString billSays;    ///< "a visit of 30 minutes"
    QString daybookSays; ///< "nobody came"
    QString theirLog;    ///< "came at 8:05 am, left at 8:20 am, Anne"; empty: no log, or nothing in it
    QString agreed;      ///< "£23.00 an hour, nothing for visits that do not happen"
    QString sum;         ///< "Expected £0.00. Difference £11.50."
};
FindingView findingView(const Finding& finding);

} // namespace daybook
