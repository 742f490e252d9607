#pragma once

#include "tests/support/household_terms.h"

namespace daybook::test {

/// Sums of the charging rules, worked out again from their description and nothing else.
const PriceRow* rowFor(const Terms& terms, const QString& service, const QDate& date, const QTime& start);
/// Price of one carer (or of the whole for things counted). `plan` = planned minutes, for prices by the plan.
qint64 priceOf(const Terms& terms, const QString& service, const QDate& date, const QTime& start, int minutes,
               int plan);
/// R(m).
int rounded(const Terms& terms, int minutes);
/// Clock-face or elapsed minutes; an end not after the start is on the next day.
int lengthOf(const Terms& terms, const QDate& date, const QTime& start, const QTime& end);
qint64 halfUp(qint64 numerator, qint64 denominator);
bool isHoliday(const Terms& terms, const QDate& date);
/// Whether another price of the same service on other days or hours comes to `pence`.
bool isOtherPremium(const Terms& terms, const QString& service, const QDate& date, const QTime& start,
                    int minutes, int plan, qint64 pence);

} // namespace daybook::test
