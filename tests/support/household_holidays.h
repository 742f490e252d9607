#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace daybook::test {

/// Proclaimed bank holidays of 2023 to 2026, written out by hand. `basis`: gov_list, actual or both.
std::vector<QDate> bankHolidays(const QString& nation, const QString& basis);

} // namespace daybook::test
