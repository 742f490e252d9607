#pragma once

#include "core/check/household.h"
#include "core/check/letter.h"
#include "core/check/report.h"
#include "core/money/account.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace daybook {

/// What a provider agreed to give back, or not to charge, of one bill, and how much of it has come.
/// Units: pence, none negative.
struct PromisedCredit
{
    QString bill{}; ///< uuid; of the bill that replaces it, where one does
    QString provider{};
    QString about{}; ///< "June 2026": as the letter names it
    QDate promisedOn{};
    Money promised{};
    Money arrived{}; ///< as money back, as a credit on a bill, or because a lower bill replaced this one
    QDate lastArrivedOn{}; ///< not valid while nothing came
    Money notPaid{};       ///< of what has not come: never paid, so that nothing has to come back for it
    Money waiting() const { return promised - arrived; }
    Money toCome() const { return waiting() - notPaid; }
    /// Something is still to come, and the next bill, four weeks on, should have brought it.
    bool isLate(QDate today) const { return !toCome().isZero() && promisedOn.addDays(28) < today; }
    friend bool operator==(const PromisedCredit&, const PromisedCredit&) = default;
};

/// One for each bill about which an answer to a letter promised something until `day`, the oldest promise
/// first. A letter that is closed waits for nothing. Where two letters ask the same question the later answer
/// counts. Money back or a credit that names no bill counts for the oldest promise of that provider which
/// waits for exactly that sum. Nothing after `day` counts.
std::vector<PromisedCredit> promisedCredits(const Household& household, const Report& report,
                                            const CareMoney& money, std::span<const Letter> letters,
                                            QDate day);
/// "Rowan agreed to £44.00 of the bill for June 2026, on Mon 6 July 2026. £44.00 is not here yet."
QString promisedText(const PromisedCredit& credit);

} // namespace daybook
