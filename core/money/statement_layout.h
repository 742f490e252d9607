#pragma once

#include "core/base/uk_date.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daybook {

/// What a column of a bank statement holds.
enum class StatementColumn {
    Ignore,
    Date,
    Text, ///< the words of the bank about it
    Payee,
    Reference,
    Kind, ///< "DD", "Faster payment", "Card"
    Amount,
    MoneyIn,
    MoneyOut,
    Balance,
    Number, ///< the bank's own number of the record: the same is never taken twice
    Currency,
    Status ///< "Pending", "Declined"
};
/// All of them, in the order in which a person is asked.
const std::vector<StatementColumn>& statementColumns();
/// "date", "money_in" …: in files and in the store.
QString keyword(StatementColumn column);
std::optional<StatementColumn> parseStatementColumn(QStringView keyword);

/// How the columns of a bank's file are to be read.
struct StatementLayout
{
    QString bank{};       ///< "Nationwide"; empty = not known
    QStringList header{}; ///< the names of the columns as printed; empty names where the file has none
    std::vector<StatementColumn> columns{};
    std::optional<DateOrder> order{}; ///< absent = told by the dates themselves
    bool outIsPositive{false};        ///< one column of amounts in which what was paid has no minus
    bool hasHeader{true};
    friend bool operator==(const StatementLayout&, const StatementLayout&) = default;
    bool has(StatementColumn column) const;
    /// Whether a day and a sum can be read with it.
    bool isEnough() const;
};

/// By what a layout is known again: the names of its columns, without case, blanks and punctuation.
QString statementMark(const QStringList& header);
/// What columns of these names hold, by the words that banks print. Names that say nothing are ignored.
StatementLayout recognised(const QStringList& header);

/// One layout as a JSON object: in the daybook and in an export.
QByteArray writeStatementLayout(const StatementLayout& layout);
/// Input is hostile: at most 200 columns. Errors: nullopt.
std::optional<StatementLayout> readStatementLayout(const QByteArray& json);

} // namespace daybook
