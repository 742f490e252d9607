#pragma once

#include "core/bill/kept_paper.h"
#include "core/check/household.h"
#include "core/check/letter.h"
#include "core/check/report.h"
#include "core/money/account.h"
#include "core/money/sent_report.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

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
    CareMoney money{};                  ///< with WithMoney, as all that follows
    std::vector<SentReport> sentReports{};
    std::vector<Letter> letters{};
    std::vector<KeptPaper> keptPapers{};
    QByteArray ownProfile{}; ///< how the person's council wants its report; empty = none of their own
    QString chosenProfile{}; ///< key of the one that was used last
    bool isUsable{true};     ///< false: nothing could be read at all
};

enum class SourceParts { Care, WithMoney };
/// Errors: in `problems`, never thrown.
Source readSource(const QString& path, SourceParts parts = SourceParts::Care);

/// Prints UTF-8 to standard output or error, with a line feed.
void print(QByteArrayView text);
void print(const QByteArray& text);
void print(const QString& text);
void complain(const QString& text);

} // namespace daybook::cli
