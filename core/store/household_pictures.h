#pragma once

#include "core/store/daybook.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

/// A picture or PDF from a household folder, and what it was kept with there.
struct FolderPicture
{
    KeptPaper paper{};    ///< without bill; with a day where it belongs to one
    QString billFile{};   ///< "bills/may.csv", "bills/may.csv#2"; empty when it belongs to a day
    QString billSha256{}; ///< of the bytes of that file
    QByteArray bytes{};
};
struct FolderPictures
{
    std::vector<FolderPicture> pictures{};
    QStringList notes{}; ///< a sentence for each row of the list that could not be used
};

/// The pictures that exportHousehold wrote beside a household: `pictures.csv` and the files it names. No
/// list, no pictures. A file is read only from the folder `pictures`, only when it is a PNG, JPEG or PDF, and
/// only when it is what the list says it was. Errors: in `notes`, never thrown.
FolderPictures readPictures(const QString& folder);

/// Keeps those that are new with their bills and days. A bill is told by the bytes of its file;
/// where that is not exactly one bill the picture is left out and said. The bills have to be in the daybook
/// already.
ImportResult addPictures(const Daybook& daybook, Changes& changes, const FolderPictures& pictures);

} // namespace daybook
