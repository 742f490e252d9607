#include "core/base/uk_time.h"
#include "core/check/pricing.h"
#include "ui/models/agreement_text.h"
#include "ui/models/price_draft.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <optional>

// Sums a person can check by hand, priced by the same functions that check bills.

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgreementExamples)
};

constexpr Minutes plannedExample{30};
constexpr Minutes stayedExample{20};
constexpr Minutes bandExampleLength{50};
constexpr Minutes roundingExampleLength{37};

/// An ordinary Tuesday near `today` in the price list, so that an example is a weekday price.
QDate exampleDay(const Agreement& agreement, QDate today)
{
    const Tariff* tariff = tariffOn(agreement, today);
    QDate day = tariff != nullptr && tariff->from.isValid() ? std::max(tariff->from, today) : today;
    if (tariff != nullptr && tariff->to && day > *tariff->to)
        day = *tariff->to;
    for (int i = 0; i < 14 && (day.dayOfWeek() > 5 || isBankHoliday(agreement.bankHolidays, day)); ++i)
        day = day.addDays(1);
    return day;
}

/// The hourly service an example is about.
QString exampleService(const Agreement& agreement, QDate today)
{
    if (const Tariff* tariff = tariffOn(agreement, today)) {
        const auto row = std::ranges::find(tariff->rows, ChargeUnit::Hour, &TariffRow::unit);
        if (row != tariff->rows.end())
            return row->service;
    }
    return {};
}

std::optional<Money> priceOfLength(const Agreement& agreement, QDate today, Minutes length, Minutes planned,
                                   QTime start = QTime(9, 0))
{
    PricedVisit visit;
    visit.service = exampleService(agreement, today);
    if (visit.service.isEmpty())
        return {};
    visit.date = exampleDay(agreement, today);
    visit.start = start;
    visit.length = length;
    visit.plannedLength = planned;
    return priceOf(agreement, visit);
}

Minutes paidMinutes(const Agreement& agreement, Minutes planned, Minutes stayed)
{
    const Minutes rounded = roundedMinutes(agreement, stayed);
    switch (agreement.chargeBy) {
    case ChargeBy::Booked:
        return planned;
    case ChargeBy::Lesser:
        return std::min(planned, rounded);
    case ChargeBy::Actual:
        return rounded;
    case ChargeBy::Greater:
        return std::max(planned, rounded);
    }
    return planned;
}

} // namespace

QString paidTimeExample(Agreement agreement, ChargeBy by, QDate today)
{
    agreement.chargeBy = by;
    const Minutes paid = paidMinutes(agreement, plannedExample, stayedExample);
    const auto price = priceOfLength(agreement, today, paid, plannedExample);
    const QString text = Words::tr("%1 planned, %2 stayed: you pay for %3")
                             .arg(toText(plannedExample), toText(stayedExample), toText(paid));
    return price ? Words::tr("%1, which is %2.").arg(text, toText(*price)) : text + u'.';
}

QString bandExample(Agreement agreement, BandPricing pricing, QDate today)
{
    for (Tariff& tariff : agreement.tariffs) {
        for (TariffRow& row : tariff.rows)
            row.pricing = pricing;
    }
    const Minutes planned{45};
    const auto price = priceOfLength(agreement, today, bandExampleLength, planned);
    if (!price)
        return {};
    if (pricing == BandPricing::BandOfPlan)
        return Words::tr("%1 when %2 were planned cost %3.")
            .arg(toText(bandExampleLength), toText(planned), toText(*price));
    return Words::tr("%1 cost %2.").arg(toText(bandExampleLength), toText(*price));
}

QString roundingExample(Agreement agreement, Minutes roundTo, RoundMode mode, QDate today)
{
    agreement.roundTo = roundTo;
    agreement.roundMode = mode;
    const Minutes rounded = roundedMinutes(agreement, roundingExampleLength);
    const auto price = priceOfLength(agreement, today, rounded, rounded);
    const QString text = Words::tr("%1 count as %2").arg(toText(roundingExampleLength), toText(rounded));
    return price ? Words::tr("%1, which is %2.").arg(text, toText(*price)) : text + u'.';
}

QString ratePickExample(Agreement agreement, RatePick pick, QDate today)
{
    std::optional<QTime> boundary;
    for (Tariff& tariff : agreement.tariffs) {
        for (TariffRow& row : tariff.rows) {
            row.ratePick = pick;
            if (row.fromTime && row.unit == ChargeUnit::Hour && !boundary)
                boundary = row.fromTime;
        }
    }
    if (!boundary)
        return {};
    const QTime start = boundary->addSecs(-30 * 60);
    const auto price = priceOfLength(agreement, today, Minutes(90), Minutes(90), start);
    return price ? Words::tr("%1 to %2 costs %3.")
                       .arg(toText(start), toText(start.addSecs(90 * 60)), toText(*price))
                 : QString();
}

QString holidayExample(const HolidayRule& rule, QDate today)
{
    const QDate from(today.month() == 1 && today.day() < 3 ? today.year() - 1 : today.year(), 12, 24);
    QStringList days;
    for (QDate day = from; day <= from.addDays(11); day = day.addDays(1)) {
        if (isBankHoliday(rule, day))
            days << toText(day);
    }
    return days.isEmpty() ? QString()
                          : Words::tr("At Christmas these days count: %1.").arg(days.join(u", "_s));
}

QString cancellationExample(const Agreement& agreement, QDate today)
{
    const auto price = priceOfLength(agreement, today, plannedExample, plannedExample);
    if (!price || agreement.cancellation.empty())
        return {};
    std::vector<CancellationTier> tiers = agreement.cancellation;
    std::ranges::sort(tiers, std::greater(), &CancellationTier::noticeHours);
    const auto dueWith = [&](int hours) -> std::optional<Money> {
        const auto tier = std::ranges::find_if(
            tiers, [&](const CancellationTier& each) { return hours >= each.noticeHours; });
        if (tier == tiers.end())
            return {};
        if (tier->fixed)
            return tier->fixed;
        return tier->percent ? std::optional(percentOf(*price, *tier->percent)) : std::nullopt;
    };
    const int early = tiers.front().noticeHours + 2;
    const auto earlyPrice = dueWith(early);
    const auto latePrice = dueWith(1);
    if (!earlyPrice || !latePrice || tiers.front().noticeHours == 0)
        return {};
    return Words::tr("A visit of %1 for %2, told %n hours before: %3; told one hour before: %4.", nullptr,
                     early)
        .arg(toText(plannedExample), toText(*price), toText(*earlyPrice), toText(*latePrice));
}

} // namespace daybook
