#pragma once

#include "core/care/rota.h"
#include "core/care/visit.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace daybook {

/// One line of notes that were typed on a telephone, and what was understood of it.
struct PhoneLine
{
    int number{};   ///< 1 = the first line of the text
    QString text{}; ///< as written, without the sender that a messenger puts in front
    std::vector<Visit> visits{};
    QStringList notRead{}; ///< the pieces that were not understood, as written; to be typed by hand
    friend bool operator==(const PhoneLine&, const PhoneLine&) = default;
};

/// What the notes are read against; nothing of it is changed.
struct PhoneContext
{
    QDate today{};
    QDate day{}; ///< the day of lines before the first date; today when not given
    std::vector<RotaEntry> rota{};
    QStringList carers{}; ///< names that are written in the daybook already
};

/// Reads notes such as "Tue 3 June: 8.05–8.30 Anne, no one at lunch". A date at the start of a line holds for
/// the lines below it too. Times without am or pm are those nearest to a planned visit. What could mean two
/// things is not guessed: it is left in `notRead`. Lines without anything to read are left out. Every visit
/// keeps its words as its note. Cost: linear in the text; at most 2,000 lines are read.
std::vector<PhoneLine> readPhoneNotes(QStringView text, const PhoneContext& context);

/// What was typed from a paper sheet beside one planned visit: nothing = came as planned, "m" = nobody came,
/// "c" = cancelled by me, "p" = cancelled by the provider, "s" = sent away, else times and names as in notes
/// from a telephone ("8.05 8.30 Anne"). Errors: nullopt when it is not understood.
std::optional<Visit> readTypedVisit(QStringView text, const PlannedVisit& planned, const QStringList& carers);

} // namespace daybook
