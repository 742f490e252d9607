#include "core/check/provider_case.h"

#include <algorithm>
#include <tuple>

namespace daybook {

const Promise* ProviderCase::promiseOn(DayNumber day, int service) const
{
    const Promise* best = nullptr;
    for (const Promise& promise : household->promises) {
        if (day < dayNumber(promise.from) || day > dayNumber(promise.to))
            continue;
        const int about = names->add(promise.service);
        // Of a charge that does not say what for, only a promise about everything is surely a promise.
        if (about != 0 && about != service && (service != 0 || !terms->hasOnly(provider, about)))
            continue;
        if (terms->ofCare(promise.provider, about) != provider)
            continue;
        // The later promise counts; without times the one that leaves less to pay.
        if (best == nullptr || std::tie(promise.at, best->percent, promise.text) >
                                   std::tie(best->at, promise.percent, best->text))
            best = &promise;
    }
    return best;
}

UnitQuestion ProviderCase::questionOf(const ExaminedCharge& examined, int carer, int visitIndex,
                                      int place) const
{
    const Charge& charge = examined.charge;
    UnitQuestion question;
    question.visit = visitIndex >= 0 ? &visit(visitIndex) : nullptr;
    const DayNumber day = question.visit != nullptr ? question.visit->day : charge.day;
    question.terms = terms->on(provider, day);
    question.dayRecord = charge.dated ? visits.dayRecord(charge.day) : nullptr;
    question.carer = place;
    question.dated = charge.dated;
    question.day = charge.day;
    question.start = charge.start;
    question.service = charge.service;
    question.billed = charge.billed;
    question.quantity = charge.quantity;
    question.quantityPrinted = charge.quantityPrinted;
    question.miles = charge.miles;
    question.perMile = charge.perMile;
    question.share = shareOf(examined.rest, charge.carers, carer);
    if (!household->promises.empty() && charge.dated)
        question.promise = promiseOn(
            day, charge.service != 0 || question.visit == nullptr ? charge.service : question.visit->service);
    return question;
}

QString ProviderCase::labelOf(const CareVisit& visit, int service) const
{
    const QString& name = names->name(visit.service != 0 ? visit.service : service);
    const int start = visit.anyStart();
    QString label(10 + (start >= 0 ? 6 : 0) + (name.isEmpty() ? 0 : 1 + name.size()), Qt::Uninitialized);
    QChar* out = label.data();
    const auto digits = [&](int value, int count) {
        for (int i = count; i-- > 0; value /= 10)
            out[i] = QChar(static_cast<char16_t>(u'0' + value % 10));
        out += count;
    };
    const auto put = [&](QChar c) { *out++ = c; };
    const QDate date = QDate::fromJulianDay(visit.day);
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    digits(std::clamp(year, 0, 9999), 4);
    put(u'-');
    digits(month, 2);
    put(u'-');
    digits(day, 2);
    if (start >= 0) {
        put(u' ');
        digits(start / 60, 2);
        put(u':');
        digits(start % 60, 2);
    }
    if (!name.isEmpty()) {
        put(u' ');
        std::copy(name.begin(), name.end(), out);
    }
    return label;
}

} // namespace daybook
