#pragma once

#include "core/base/money.h"
#include "core/money/payment_method.h"
#include "core/money/statement_layout.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daybook {

/// One movement on a statement of the bank, as printed.
struct StatementLine
{
    int row{}; ///< record or line in the file, from 1
    QDate date{};
    Money amount{};                 ///< in is positive
    std::optional<Money> balance{}; ///< that the bank prints behind it
    QString payee{};
    QString text{}; ///< all words of the bank about it
    QString reference{};
    PaymentMethod method{PaymentMethod::NotSaid};
    QString number{}; ///< the bank's own number of the record; empty = none
    friend bool operator==(const StatementLine&, const StatementLine&) = default;
};

/// A row that could not be taken, or only with a remark.
struct StatementRemark
{
    int row{}; ///< 0 = about the whole file
    QString sentence{};
    friend bool operator==(const StatementRemark&, const StatementRemark&) = default;
};

/// What the person has to say before a file can be read.
enum class StatementQuestion { None, Columns, DateOrder };

/// A statement as it was read, or why it cannot be.
struct StatementReading
{
    QString bank{};                     ///< "Nationwide", "OFX file"; empty = not known
    std::vector<StatementLine> lines{}; ///< oldest first
    std::vector<StatementRemark> remarks{};
    QString problem{}; ///< what happened, what is safe, what to do; empty when the file can be used
    StatementQuestion question{StatementQuestion::None};
    StatementLayout layout{};           ///< what each column was taken for
    std::vector<QStringList> samples{}; ///< some cells of each column
    QStringList sampleDates{};          ///< dates that can be read in two ways
    std::optional<Money> closing{};     ///< what the bank says is left, at the end of closingOn
    QDate closingOn{};
    friend bool operator==(const StatementReading&, const StatementReading&) = default;
};

} // namespace daybook
