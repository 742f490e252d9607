#include "core/care/keeping.h"

namespace daybook {

QDate keepUntil(QDate lastDay)
{
    if (!lastDay.isValid())
        return {};
    // The financial year ends on 31 March.
    const QDate marchEnd(lastDay.year(), 3, 31);
    const QDate yearEnd = lastDay <= marchEnd ? marchEnd : marchEnd.addYears(1);
    return yearEnd.addYears(6);
}

} // namespace daybook
