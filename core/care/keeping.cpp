#include "core/care/keeping.h"

namespace daybook {

QDate keepUntil(QDate lastDay)
{
    if (!lastDay.isValid())
        return {};
    return financialYearOf(lastDay).to.addYears(6);
}

BillingPeriod financialYearOf(QDate day)
{
    const QDate marchEnd(day.year(), 3, 31);
    const QDate last = day <= marchEnd ? marchEnd : marchEnd.addYears(1);
    return {last.addYears(-1).addDays(1), last};
}

} // namespace daybook
