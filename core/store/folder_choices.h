#pragma once

#include "core/store/daybook.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

/// Checks of carers and providers, and care that was offered, as tables of a folder of plain files.
struct FolderChoices
{
    std::vector<SeenCheck> checks{};
    std::vector<CareOffer> offers{};
    QStringList notes{}; ///< a sentence for each row that could not be used
};

/// The tables `checks.csv` and `offers.csv`: words are safe to open in a spreadsheet.
QByteArray checksTable(const std::vector<SeenCheck>& checks);
QByteArray offersTable(const std::vector<CareOffer>& offers);

/// Reads both tables of a folder; one that is not there holds nothing. Errors: in `notes`, never thrown.
FolderChoices readChoices(const QString& folder);

/// Keeps those that are new. One with the same words and days is there already.
ImportResult addChoices(const Daybook& daybook, Changes& changes, const FolderChoices& choices);

} // namespace daybook
