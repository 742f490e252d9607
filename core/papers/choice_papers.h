#pragma once

#include "core/care/care_offer.h"
#include "core/care/seen_check.h"
#include "core/papers/paper.h"

namespace daybook {

/// "DBS check", "insurance" …
QString kindText(CheckKind kind);
/// What is written down about one check, in sentences.
QStringList checkSentences(const SeenCheck& check, QDate today);
/// "The insurance of Megan runs out on … Ask to see the new one." Only for a check with a last day.
QString runningOutText(const SeenCheck& check, QDate today);
/// One offer in sentences; the price is said last, before what was chosen.
QStringList offerSentences(const CareOffer& offer);
/// "Only one offer is written down for mornings. You may ask for others …"
QString oneOfferText(const QString& wanted);

/// The register: every check, name by name.
Paper checksPaper(const std::vector<SeenCheck>& checks, const QString& person, QDate today);
/// What was offered, by whom, on which day, what was chosen and why: in the order of the days.
Paper offersPaper(const std::vector<CareOffer>& offers, const QString& person);

} // namespace daybook
