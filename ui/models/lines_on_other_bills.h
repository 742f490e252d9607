#pragma once

#include "core/bill/bill.h"

#include <QString>

#include <map>
#include <vector>

namespace daybook {

/// The charges of a bill that other bills of the same provider hold as well (day, times, service and amount
/// alike), by their row: the number of that bill. One that the new bill takes the place of does not count.
std::map<int, QString> linesOnOtherBills(const Bill& bill, const std::vector<Bill>& others);

} // namespace daybook
