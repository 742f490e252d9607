#include "ui/models/price_rise.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "ui/models/price_draft.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PriceRise)
};

bool isInEvening(const TimeOfDayPrice& evening, QTime time)
{
    return evening.from < evening.to ? time >= evening.from && time < evening.to
                                     : time >= evening.from || time < evening.to;
}

/// The price of the draft that counts on that day at that time; nullptr when it follows from another one.
PriceWithBands* pieceOf(PriceDraft& draft, const Agreement& agreement, const ChargedPrice& price)
{
    const QDate day = price.firstDay;
    if (draft.holiday != HolidayPrice::Same && isBankHoliday(agreement.bankHolidays, day))
        return draft.holiday == HolidayPrice::OwnPrice ? &draft.holidayPrice : nullptr;
    const bool isSunday = day.dayOfWeek() == Qt::Sunday;
    if (draft.weekend != WeekendPrice::Same && (isSunday || day.dayOfWeek() == Qt::Saturday))
        return draft.weekend == WeekendPrice::TwoPrices && isSunday ? &draft.sundayPrice
                                                                    : &draft.weekendPrice;
    for (TimeOfDayPrice& evening : draft.evenings) {
        if (price.time && isInEvening(evening, *price.time))
            return &evening.price;
    }
    return &draft.usual;
}

/// What one unit costs when a visit of that length costs what is charged.
std::optional<Money> rateOf(const ChargedPrice& price, Minutes length)
{
    if (price.billedRate && proRata({price.billedRate->pence}, length) == price.charged)
        return price.billedRate;
    if (length.count() <= 0 || price.charged.pence * 60 % length.count() != 0)
        return {};
    return Money{price.charged.pence * 60 / length.count()};
}

/// The very sum in the price list that the agreed price came from, and what is charged for it.
std::optional<std::pair<Money*, Money>> placeOf(PriceWithBands& piece, ChargeUnit unit,
                                                const ChargedPrice& price)
{
    if (unit == ChargeUnit::Hour && price.length) {
        const auto band = std::ranges::find(piece.bands, *price.length, &Band::length);
        if (band != piece.bands.end() && band->price == price.agreed)
            return std::pair{&band->price, price.charged};
        const auto rate = rateOf(price, *price.length);
        if (band == piece.bands.end() && rate && proRata({piece.price.pence}, *price.length) == price.agreed)
            return std::pair{&piece.price, *rate};
        return {};
    }
    if (piece.price == price.agreed)
        return std::pair{&piece.price, price.charged};
    return {};
}

} // namespace

QString servicePricedOn(const Agreement& agreement, const PriceChange& change, QDate day)
{
    const Tariff* tariff = tariffOn(agreement, day);
    if (!tariff)
        return {};
    const QStringList services = servicesOf(*tariff);
    for (const QString& service : services) {
        if (folded(service) == folded(change.service))
            return service;
    }
    return services.size() == 1 ? services.front() : QString();
}

std::optional<Agreement> withChargedPrices(const Agreement& agreement, const PriceChange& change, QDate from)
{
    const QString service = servicePricedOn(agreement, change, from);
    const Tariff* tariff = tariffOn(agreement, from);
    if (service.isEmpty() || !tariff)
        return {};
    DraftReading reading = draftOf(tariff->rows, service);
    if (!reading.isWhole)
        return {};
    PriceDraft draft = reading.draft;
    std::vector<std::pair<Money*, Money>> places;
    for (const ChargedPrice& price : change.prices) {
        PriceWithBands* piece = pieceOf(draft, agreement, price);
        const auto place = piece ? placeOf(*piece, draft.unit, price) : std::nullopt;
        if (!place)
            return {};
        places.push_back(*place);
    }
    for (const auto& [sum, charged] : places) {
        const bool isOtherwise = std::ranges::any_of(
            places, [&](const auto& other) { return other.first == sum && other.second != charged; });
        if (isOtherwise)
            return {};
    }
    for (const auto& [sum, charged] : places)
        *sum = charged;
    return withPriceFrom(agreement, from, draft);
}

QStringList pricesInWords(const PriceChange& change)
{
    QStringList lines;
    for (const ChargedPrice& price : change.prices) {
        QString line = Words::tr("%1 agreed, %2 charged, on %n line(s).", nullptr, price.lines)
                           .arg(toText(price.agreed), toText(price.charged));
        // Two prices of one length are told apart by their days: a weekend, a bank holiday.
        if (change.prices.size() > 1)
            line = Words::tr("First on %1: %2", "day: sums").arg(toText(price.firstDay), line);
        lines += price.length
                     ? Words::tr("%1: %2", "length of a visit: sums").arg(toText(*price.length), line)
                     : line;
    }
    return lines;
}

QString priceChangeSentence(const PriceChange& change)
{
    return Words::tr("From %1 on %2 charges more for “%3” than was agreed: %4 more so far.")
        .arg(toText(change.firstDay), change.provider,
             change.service.isEmpty() ? Words::tr("visits") : change.service, toText(change.more));
}

} // namespace daybook
