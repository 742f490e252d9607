#pragma once

#include "core/store/daybook.h"

#include <QString>

#include <memory>

namespace daybook {

/// The complete copy: every record, paper, change and sum of a daybook as plain files in one zip at a path
/// that is not there yet, with a list of them and their fingerprints. Written beside, synced, read again as
/// a daybook and compared, then renamed. Returns what was done, for the person. Errors: Exists, Altered,
/// Newer, DiskFull, CannotWrite, TooLarge.
QString writeCompleteCopy(const Daybook& daybook, const QString& zipPath, const Clock& clock);

/// What came of a complete copy.
struct CopyReading
{
    bool isSame{true}; ///< every sum and paper is as it was when the copy was made
    QString sentence{};
};
/// Makes a daybook at a path that is not there yet from a complete copy, with its whole history, and compares
/// every sum with those in the copy. Sums that come out otherwise (by a newer Daybook) are told and keep
/// nobody from their records. Errors: NotFound, NotWhole, NewerCopy, Altered, TooLarge, Exists, DiskFull …;
/// nothing is left behind then.
CopyReading readCompleteCopy(const QString& zipPath, const QString& path, const Clock& clock);

} // namespace daybook
