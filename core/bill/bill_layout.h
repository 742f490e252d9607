#pragma once

#include "core/base/uk_date.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

/// What a column of a bill means.
enum class BillColumn {
    Ignore,
    BillNo,
    Provider,
    BillDate,
    PeriodStart,
    PeriodEnd,
    Replaces,
    Type,
    Date,
    EndDate,
    Day,
    Start,
    End,
    Length,
    Hours,
    Minutes_,
    Carers,
    CarerNames,
    Service,
    VisitName,
    VisitCount,
    Quantity,
    Unit,
    Rate,
    Net,
    Vat,
    Amount,
    Description,
    DayCount,
    Reference,
    Credit, ///< a column of its own for what is given back
    HoursCover,
    Span,
    VatIncluded,
    Readable,  ///< of our own export only
    DayOfMonth, ///< dates in pieces: 6 | May | 2024
    MonthNumber,
    YearNumber,
    SecondCarer,
    Balance, ///< what is owed after each row
    Last_ = Balance
};

/// Which column means what on one provider's bills; kept per provider once confirmed.
struct BillLayout
{
    QString name{};                    ///< "agency table", "visit breakdown", "learned" …
    QStringList header{};              ///< as printed
    std::vector<BillColumn> columns{}; ///< one for each printed column
    DateOrder dateOrder{DateOrder::DayFirst};
    friend bool operator==(const BillLayout&, const BillLayout&) = default;
};

} // namespace daybook
