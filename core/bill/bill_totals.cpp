#include "core/bill/bill_totals.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace daybook {

namespace {

bool isAskedFor(const BillLine& line)
{
    return line.type == BillLineType::Charge || line.type == BillLineType::Credit ||
           line.type == BillLineType::Vat;
}

Money sumAskedFor(const Bill& bill)
{
    Money sum;
    for (const BillLine& line : bill.lines) {
        if (isAskedFor(line))
            sum += line.amount;
    }
    return sum;
}

/// What older bills and payments add to the amount due. Payments lower it however their sign is printed.
Money carriedOver(const Bill& bill)
{
    Money sum;
    for (const BillLine& line : bill.lines) {
        if (line.type == BillLineType::Balance)
            sum += line.amount;
        else if (line.type == BillLineType::Payment)
            sum -= line.amount.pence < 0 ? -line.amount : line.amount;
    }
    return sum;
}

/// The row that sums the whole bill.
struct WholeSum
{
    const SumRow* row{};
    bool isOfThisBill{false}; ///< another row shows the same with what was owed before
};

/// The last row that says so, else the last of all.
WholeSum wholeSum(const Bill& bill, const RowsRead& rows)
{
    const SumRow* whole = nullptr;
    for (const SumRow& sum : rows.sums) {
        if (bill.lines[sum.line].type != BillLineType::Total)
            continue;
        // A sum of this bill alone is better than one with old balances in it.
        if (!whole || !whole->label.grand ||
            (sum.label.grand && !(sum.label.includesBalance && !whole->label.includesBalance)))
            whole = &sum;
    }
    if (!whole)
        return {};
    // "Total 436.88" and under it "Amount payable 895.09" with what was owed before: the first is this
    // bill's.
    const Money carried = carriedOver(bill);
    const auto isWith = [&](const SumRow& own, const SumRow& withOlder) {
        return &own < &withOlder && bill.lines[own.line].type == BillLineType::Total &&
               bill.lines[withOlder.line].type == BillLineType::Total &&
               own.chargesBefore == withOlder.chargesBefore &&
               bill.lines[own.line].amount + carried == bill.lines[withOlder.line].amount;
    };
    for (const SumRow& sum : rows.sums) {
        if (isWith(sum, *whole))
            return {&sum, true};
        if (isWith(*whole, sum))
            return {whole, true};
    }
    return {whole};
}

qint64 magnitude(Money money)
{
    return std::abs(money.pence);
}

bool fits(Money printed, Money sum)
{
    return printed == sum;
}

/// Credits printed without a sign are turned when only that makes the total right, or when there is no total.
void settleCreditSigns(Bill& bill, std::optional<Money> printed)
{
    Money turned;
    for (const BillLine& line : bill.lines) {
        if (line.type == BillLineType::Credit && line.amount.pence > 0)
            turned += line.amount;
    }
    if (turned.isZero())
        return;
    const Money sum = sumAskedFor(bill);
    const bool asPrinted = printed && (fits(*printed, sum) || fits(*printed, sum + carriedOver(bill)));
    for (BillLine& line : bill.lines) {
        if (line.type != BillLineType::Credit || line.amount.pence <= 0)
            continue;
        if (asPrinted)
            line.type = BillLineType::Charge;
        else
            line.amount = -line.amount;
    }
    if (!asPrinted)
        bill.assumed.append(QCoreApplication::translate("BillReader",
                                                        "amounts beside the word credit or refund are taken "
                                                        "off, although they are printed without a minus"));
}

/// VAT in a column: already inside the amounts, a row of its own, or on top.
void settleVat(Bill& bill, std::optional<Money> printed)
{
    Money inColumn;
    bool rowOfItsOwn = false;
    for (const BillLine& line : bill.lines) {
        if (isAskedFor(line) && line.vat && !line.vatIncluded)
            inColumn += *line.vat;
        rowOfItsOwn = rowOfItsOwn || line.type == BillLineType::Vat;
    }
    if (inColumn.isZero() || rowOfItsOwn)
        return;
    const Money sum = sumAskedFor(bill);
    const Money carried = carriedOver(bill);
    const bool onTop =
        printed && (fits(*printed, sum + inColumn) || fits(*printed, sum + inColumn + carried));
    for (BillLine& line : bill.lines) {
        if (!isAskedFor(line) || !line.vat || line.vat->isZero())
            continue;
        line.vatIncluded = true;
        if (onTop)
            line.amount += *line.vat;
    }
    bill.assumed.append(
        onTop ? QCoreApplication::translate("BillReader", "the VAT column is added to the amounts")
              : QCoreApplication::translate("BillReader", "the amounts include the VAT printed beside them"));
}

} // namespace

void settleTotals(Bill& bill, const RowsRead& rows, bool canonical)
{
    const auto [whole, isOfThisBill] = wholeSum(bill, rows);
    std::optional<Money> printed;
    if (whole)
        printed = bill.lines[whole->line].amount;
    settleCreditSigns(bill, printed);
    if (!canonical)
        settleVat(bill, printed);
    for (const SumRow& sum : rows.sums) {
        if (&sum != whole && bill.lines[sum.line].type == BillLineType::Total)
            bill.lines[sum.line].type = BillLineType::Subtotal;
    }
    if (!whole) {
        bill.assumed.append(QCoreApplication::translate("BillReader", "no total is printed"));
        return;
    }
    bill.totalRow = bill.lines[whole->line].row;
    const Money sum = sumAskedFor(bill);
    const Money carried = carriedOver(bill);
    bill.printedTotal = printed;
    if (carried.isZero() || isOfThisBill || fits(*printed, sum))
        return;
    if (whole->label.isOwn && !fits(*printed - carried, sum))
        return;
    // Where neither fits, the reading that leaves the smaller difference.
    if (magnitude(*printed - carried - sum) < magnitude(*printed - sum) || whole->label.includesBalance) {
        bill.printedTotal = *printed - carried;
        bill.assumed.append(
            QCoreApplication::translate("BillReader",
                                        "the printed total of %1 includes %2 from earlier bills and payments")
                .arg(toText(*printed), toText(carried)));
    }
}

} // namespace daybook
