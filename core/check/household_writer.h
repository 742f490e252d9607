#pragma once

#include "core/check/household.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace daybook {

/// One file of a household folder.
struct HouseholdFile
{
    QString name{}; ///< within the folder: "visits.csv", "bills/2024-05.csv"
    QByteArray bytes{};
};

struct HouseholdWriting
{
    std::vector<HouseholdFile> files{};
    std::map<QString, QString> billFiles{}; ///< by uuid: "bills/may.csv", or "bills/may.csv#2" for the second
                                            ///< bill of that file
    QStringList notes{};                    ///< what is written otherwise than it was received, in words
};

/// The files that readHousehold reads back as this household. A bill is its original bytes where reading them
/// gives what the household holds, and otherwise a table of our own, with the paper as received beside it.
/// Bills need their bytes in `original`; the links of a bill written anew are moved to its new rows.
HouseholdWriting writeHousehold(const Household& household);

} // namespace daybook
