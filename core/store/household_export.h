#pragma once

#include "core/bill/kept_paper.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace daybook {

class Daybook;

/// Copies what a check looks at to a new folder of plain files: the one `import` reads. The folder is written
/// beside under another name, read again and compared, then renamed; what is already at `directory` is never
/// touched, but for an empty folder, which becomes the new one. Pictures and PDFs of paper bills and of days
/// go along as they came, in `pictures`, with a list of them, from which readPictures has them again. So do
/// checks and offers (readChoices).
/// Result: what was written otherwise than it was received, in words. Errors: StoreError with
/// Exists, CannotWrite, DiskFull, or what reading the daybook throws.
QStringList exportHousehold(const Daybook& daybook, const QString& directory);
/// How the name of such a paper ends: "pdf".
QLatin1StringView endingOf(PaperFormat format);

} // namespace daybook
