#pragma once

#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace daybook {

/// A value of a sheet that leaves the house: a sum stays a sum and a day a day. Text is never run as a
/// formula. Nothing in it: monostate.
using TypedCell = std::variant<std::monostate, QString, Money, QDate, qint64>;
using TypedRow = std::vector<TypedCell>;

/// One table with named columns, written as CSV or as a sheet of a workbook.
struct TypedSheet
{
    QString name{};
    QStringList columns{};
    std::vector<TypedRow> rows{};
    friend bool operator==(const TypedSheet&, const TypedSheet&) = default;
};

struct TypedBook
{
    QString title{};
    QDate madeOn{}; ///< kept in the file, so that the same book gives the same bytes
    std::vector<TypedSheet> sheets{};
    friend bool operator==(const TypedBook&, const TypedBook&) = default;
};

/// UTF-8 with a mark, so that a spreadsheet reads "£" and "é" right; sums as 1234.50, days as 2026-06-04,
/// CRLF.
QByteArray toCsv(const TypedSheet& sheet);

} // namespace daybook
