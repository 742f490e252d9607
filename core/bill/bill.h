#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"
#include "core/care/tariff.h"
#include "core/care/visit.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace daybook {

/// Only Charge, Credit and Vat rows carry money that is asked for; the others are the bill's own sums and
/// history.
enum class BillLineType { Charge, Credit, Vat, Subtotal, Total, Payment, Balance };

/// What a line covers.
enum class LineSpan { Visit, Day, Week, Period };

/// One row of a bill, as printed. Nothing here is computed from something else: start, end and billed minutes
/// may disagree.
struct BillLine
{
    int row{}; ///< record in the file, from 1
    BillLineType type{BillLineType::Charge};
    LineSpan span{LineSpan::Visit};
    QDate date{};                   ///< as printed; invalid when none (mileage, admin, VAT)
    std::optional<QDate> endDate{}; ///< last day of a lump, or the day a night ends when printed
    std::optional<QTime> start{};
    std::optional<QTime> end{};
    std::optional<Minutes>
        billed{}; ///< printed length of one carer's visit or, with hoursCoverAllCarers, of all
    bool hoursCoverAllCarers{false}; ///< quantity/hours already include both carers
    std::optional<int> carers{};     ///< printed number, or number of names when more than one
    QString service{};               ///< empty = not printed
    QString visitName{};             ///< "Morning", "Tea" when printed instead of a time
    std::optional<Decimal> quantity{};
    std::optional<ChargeUnit> unit{};
    std::optional<Money> rate{}; ///< per unit, as printed
    Money amount{};              ///< as printed; negative for credits
    std::optional<Money>
        vat{}; ///< VAT printed in a column of this row and included in `amount`… see vatIncluded
    bool vatIncluded{false};
    QString carerNames{};
    QString description{};
    bool unreadable{false}; ///< looks like a charge but could not be understood: becomes cannot_read
    friend bool operator==(const BillLine&, const BillLine&) = default;
};

/// One bill as read from one file or typed in.
struct Bill
{
    qint64 id{};
    QString uuid{};
    QString file{};   ///< "bills/2024-05.csv"; for typed bills a name of ours
    QString number{}; ///< as printed; the file's stem when none is printed
    bool numberPrinted{false};
    QString provider{};     ///< as matched to the agreements; as printed when none fits
    QDate billDate{};       ///< invalid = not printed
    BillingPeriod period{}; ///< printed, else first to last dated line
    bool periodPrinted{false};
    QString replaces{};
    std::vector<BillLine> lines{};
    std::optional<Money> printedTotal{}; ///< of charges: without balance brought forward and payments
    int totalRow{};
    QString layout{};      ///< "agency table", "canonical" …
    QStringList assumed{}; ///< what was taken for granted while reading, in words: goes to `import`
    std::vector<ReadingProblem> problems{};
    QByteArray original{}; ///< the bytes as received
    QString originalSha256{};
    QDate receivedOn{};
    friend bool operator==(const Bill&, const Bill&) = default;
};

/// Which bill of its file this is, from 1: a file with two statements gives "may.csv" and "may.csv#2".
int partOfFile(const Bill& bill);
/// The name for the bill number `part` of `file`.
QString fileOfPart(const QString& file, int part);

} // namespace daybook
