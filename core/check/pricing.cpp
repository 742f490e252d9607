#include "core/check/pricing.h"

#include "core/base/uk_time.h"
#include "core/check/minutes_due.h"
#include "core/check/price_list.h"

namespace daybook {

const TariffRow* tariffRowFor(const Agreement& agreement, const QString& service, QDate date,
                              std::optional<QTime> start)
{
    NameIndex names;
    const PriceList list(agreement, names);
    return list.rowFor(names.add(service), dayNumber(date), start ? minuteOfDay(*start) : -1);
}

std::optional<Money> priceOf(const Agreement& agreement, const PricedVisit& visit)
{
    NameIndex names;
    const PriceList list(agreement, names);
    PriceQuestion question;
    question.service = names.add(visit.service);
    question.day = dayNumber(visit.date);
    question.start = visit.start ? minuteOfDay(*visit.start) : -1;
    question.minutes = static_cast<int>(visit.length.count());
    question.plannedMinutes = static_cast<int>(visit.plannedLength.count());
    question.quantity = visit.quantity;
    question.miles = visit.miles;
    const std::optional<qint64> pence = list.price(question);
    return pence ? std::optional(Money{*pence}) : std::nullopt;
}

Minutes roundedMinutes(const Agreement& agreement, Minutes length)
{
    return Minutes{timeTerms(agreement, 0).rounded(static_cast<int>(length.count()))};
}

} // namespace daybook
