#pragma once

#include "core/care/agreement.h"
#include "core/check/household.h"
#include "core/check/report.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daybook {

/// The part of an agreement that a question rests on; nullopt when it rests on none (nobody came, a sum that
/// does not add up).
std::optional<AgreementTopic> topicOf(FindingKind kind);

/// The agreements with whoever sent this bill that were in force in its period.
std::vector<const Agreement*> agreementsOf(const Household& household, const CheckedBill& bill);

/// What the agreement itself says about the parts these questions rest on, each once, in their order: "The
/// agreement says about cancelling: “…” (letter of 3 March 2026, page 2)". Empty when no words were written
/// down.
QStringList quotedClauses(const Household& household, const CheckedBill& bill,
                          const std::vector<const Finding*>& questions);

} // namespace daybook
