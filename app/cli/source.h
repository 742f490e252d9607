#pragma once

#include "core/check/household.h"
#include "core/check/report.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace daybook::cli {

/// Exit codes of every command.
enum ExitCode { Done = 0, NothingToDo = 1, Unusable = 2, WrongUsage = 3 };

/// A household read from a folder or a .daybook file, and checked.
struct Source
{
    Household household{};
    Report report{};
    QStringList problems{};             ///< a sentence for each named file that could not be used as a whole
    std::optional<QDate> practiceDay{}; ///< the practice daybook's own today
    bool isUsable{true};                ///< false: nothing could be read at all
};

/// Errors: in `problems`, never thrown.
Source readSource(const QString& path);

/// Prints UTF-8 to standard output or error, with a line feed.
void print(QByteArrayView text);
void print(const QByteArray& text);
void print(const QString& text);
void complain(const QString& text);

} // namespace daybook::cli
