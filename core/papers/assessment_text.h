#pragma once

#include "core/papers/assessed_weeks.h"

#include <QString>
#include <QStringList>

namespace daybook {

/// "Getting up", "Being company" …
QString needText(NeedKind kind);
/// The person's own words for another need, else the words of its kind.
QString needName(const AssessedNeed& need);
/// "Getting up: 3 hours 30 minutes a week."
QString needSentence(const AssessedNeed& need);
/// One assessment in sentences: from when, how much, who said so, what for, what the person would change.
QStringList assessmentSentences(const Assessment& assessment);

/// "13 h 30 min", "45 min": short, for bars and cells.
QString briefHours(Minutes length);
/// Hours a week in all of the weeks, and what is not written down; or why nothing can be said yet.
QStringList assessedSentences(const AssessmentFacts& facts);
/// The weeks as a table, with a last row that adds them up.
PaperTable assessedTable(const std::vector<AssessedWeek>& weeks);
/// The same numbers as bars.
PaperBars assessedBars(const std::vector<AssessedWeek>& weeks);

/// "Is the money enough?", or for own money what the hours cost.
QString moneyHeading(const AssessmentFacts& facts);
/// Whether the money is enough, or why that cannot be said.
QStringList sufficiencySentences(const AssessmentFacts& facts);
/// What the answer stands on, item by item; empty when there is none.
QStringList sufficiencyBasis(const AssessmentFacts& facts);

/// Needs for which no visit is planned, and visits that are for no need; one sentence each.
QStringList needsSentences(const AssessmentFacts& facts);

} // namespace daybook
