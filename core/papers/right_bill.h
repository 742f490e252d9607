#pragma once

#include "core/bill/bill.h"
#include "core/check/report.h"
#include "core/papers/paper.h"

#include <QDate>
#include <QString>

namespace daybook {

/// One page that says that a bill is right: which bill, how many lines, its sum, when it was looked at and by
/// whom (empty = not known). For a bill of which nothing is in question and nothing unconfirmed.
Paper rightBillPaper(const Bill& bill, const CheckedBill& checked, const QString& person, QDate checkedOn,
                     const QString& checkedBy);

} // namespace daybook
