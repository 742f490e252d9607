#pragma once

#include "core/check/household.h"
#include "core/check/letter.h"
#include "core/check/report.h"
#include "core/papers/paper.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace daybook {

/// What goes into the papers behind a question, beside the household and the check.
struct EvidenceWishes
{
    QDate date{};                         ///< printed on the pack
    QStringList findingIds{};             ///< of the letter; empty = every open question of the bill
    bool leaveOutCarers{false};           ///< without the names of carers
    std::vector<Letter> letters{};        ///< all that are kept; those about the bill are listed
    std::vector<Call> calls{};            ///< all that are kept; those about the bill are listed
    std::vector<PaperPicture> pictures{}; ///< pages of papers kept with the bill or its days; left out with
                                          ///< the names of carers, whose names may stand on them
    qint64 historyEntries{}; ///< how many changes the daybook has kept
    QString historyCode{};   ///< SHA-256 of the last of them; empty = not from a daybook
};

/// The days that the questions of a letter, or every open question of the bill, are about.
std::set<QDate> evidenceDays(const Report& report, const QString& billFile, const QStringList& findingIds);

/// Everything behind the questions about one bill, on paper: what is asked, what was agreed and where it is
/// written, the record of those days and when it was written, their log, the papers with their SHA-256,
/// letters and calls, and the code of the history. Empty when the bill is not there.
/// Source: the Local Government and Social Care Ombudsman gives weight to what was written at the time.
Paper evidencePack(const Household& household, const Report& report, const QString& billFile,
                   const EvidenceWishes& wishes);

} // namespace daybook
