#pragma once

#include "core/check/household.h"

#include <QString>

#include <map>

namespace daybook {

/// The made-up month, read from the files that are built into the program.
struct Practice
{
    Household household{};
    std::map<QString, QString> settings{}; ///< its own today
};
Practice readPractice();

/// Where a fresh practice daybook goes: a name that is still free in the program's own folder. Nothing is
/// ever replaced.
QString freePracticePath();
/// The practice daybook made last on this computer, or empty.
QString lastPracticePath();

} // namespace daybook
