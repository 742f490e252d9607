#pragma once

#include "core/check/finding.h"

#include <QString>
#include <QStringList>

namespace daybook {

/// One sentence after the other, the empty ones left out.
QString joined(const QStringList& sentences);
/// What a promise makes of the price; `rule` when nothing was promised.
QString ruleSentence(const Finding& finding, const QString& rule);

// What the record or the rule says to the charge, and the difference: one for each kind of charge.
QString arithmeticSentence(const Finding& finding);
QString totalSentence(const Finding& finding);
QString duplicateSentence(const Finding& finding);
QString outsideSentence(const Finding& finding);
QString vatSentence(const Finding& finding);
QString missedSentence(const Finding& finding);
QString cancelTermSentence(const Finding& finding);
QString awayTermSentence(const Finding& finding);
QString carersSentence(const Finding& finding);
QString rateSentence(const Finding& finding);
QString timeSentence(const Finding& finding);

} // namespace daybook
