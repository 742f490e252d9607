#pragma once

#include "tests/support/bill_printer.h"

namespace daybook::test {

// How single values are written.
QString printedDate(QDate date, DateShape shape);
QString printedTime(QTime time, TimeShape shape);
QString printedLength(int minutes, LengthShape shape);
QString printedMoney(qint64 pence, const PrintStyle& style);
QString printedDecimal(Decimal number);
/// The names in "Ann Jones & Ben Hill".
QStringList namesOf(const PrintedLine& line);
/// What a cell of a row of `line` shows; the running balance is told by the caller.
QString printedCell(Prints what, const PrintedLine& line, const PrintedBill& bill, const PrintStyle& style,
                    int rowNumber, qint64 balancePence);
/// "Mon 06/05/24 08:00-08:45 Personal care - Jane S x2", without what `style` has columns for.
QString printedDescription(const PrintedLine& line, const PrintStyle& style);
/// The service, with the part of the day beside it on the bills of some providers.
QString printedService(const PrintedLine& line, const PrintStyle& style);
bool shows(const PrintStyle& style, Prints what);
/// The number of carers is told by a number or by names, not by doubled hours.
bool showsCarers(const PrintStyle& style);
bool showsTimes(const PrintStyle& style);

} // namespace daybook::test
