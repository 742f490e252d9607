#pragma once

#include "core/bill/bill.h"

#include <QString>
#include <utility>
#include <vector>

namespace daybook {

/// Lines that ask for money or give some back; the bill's own sums are not counted.
int countOfCharges(const Bill& bill);
/// What is asked for: the printed total, else the sum of the lines.
Money totalOf(const Bill& bill);
/// "Thu 4 June 2026, 8:00 am to 8:30 am, personal care: £10.50".
QString lineInWords(const BillLine& line);
/// The first `most` lines that ask for money or give some back; they live in `bill`.
std::vector<const BillLine*> firstCharges(const Bill& bill, int most);
/// From, number, dates, number of lines and total, each with its word: {"From", "Brightcare"}.
std::vector<std::pair<QString, QString>> billInWords(const Bill& bill);

} // namespace daybook
