#pragma once

#include "core/money/account.h"
#include "core/money/statement.h"

#include <optional>
#include <vector>

namespace daybook {

/// What a line of a statement is to the account it is brought into.
enum class ImportState {
    New,
    Joins,  ///< written down by hand already: the bank's words are put beside it
    Unsure, ///< may be here already, or lies before the account begins: the person says
    Have    ///< taken from a statement before
};

/// One line, and what will become of it.
struct ImportLine
{
    StatementLine line{};
    QString key{}; ///< by which the same record is known again
    ImportState state{ImportState::New};
    bool isTaken{true}; ///< the person's tick
    qint64 joins{};     ///< id of the entry that it stands for; 0 = it becomes an entry of its own
    std::optional<QDate> writtenOn{}; ///< day of that entry, or of the one that it may be
    bool isBeforeAccount{false};      ///< dated before the first day of the account
    EntryPart part{};                 ///< what it was for last time; NotSaidYet when nobody has said
    friend bool operator==(const ImportLine&, const ImportLine&) = default;
};

/// What bringing in a statement would do. Nothing is written yet.
struct ImportPlan
{
    QString account{};                    ///< uuid
    std::vector<ImportLine> lines{};      ///< oldest first
    std::optional<BankBalance> closing{}; ///< not among the known ones
    int count(ImportState state) const;
    int taken() const;
    friend bool operator==(const ImportPlan&, const ImportPlan&) = default;
};

/// By the bank's own number, else by day, sum and words, counted among those alike. An entry written by hand
/// joins when its sum is the same and its day within a week before or three days after the bank's.
ImportPlan planImport(const CareMoney& money, const QString& account, const StatementReading& reading);

/// What the ticked lines of a plan change: entries with id 0 are new ones.
struct ImportedEntries
{
    std::vector<AccountEntry> entries{};
    std::optional<BankBalance> closing{};
    BillingPeriod period{};
    friend bool operator==(const ImportedEntries&, const ImportedEntries&) = default;
};
/// `statement` is the uuid of the statement that they come with.
ImportedEntries entriesOf(const CareMoney& money, const ImportPlan& plan, const QString& statement);

} // namespace daybook
