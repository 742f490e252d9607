#include "ui/models/price_draft.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace daybook {

namespace {

bool isSame(const QString& one, const QString& other)
{
    return folded(one) == folded(other);
}

TariffRow rowFor(const PriceDraft& draft, DayKind days, const PriceWithBands& price)
{
    TariffRow row;
    row.service = draft.service;
    row.days = days;
    row.unit = draft.unit;
    row.price = price.price;
    row.bands = draft.unit == ChargeUnit::Hour ? price.bands : std::vector<Band>();
    row.pricing = draft.pricing;
    row.ratePick = draft.ratePick;
    row.proRata = draft.proRata;
    row.payer = draft.payer;
    return row;
}

void addEvenings(std::vector<TariffRow>& rows, const PriceDraft& draft, DayKind days)
{
    for (const TimeOfDayPrice& evening : draft.evenings) {
        TariffRow& row = rows.emplace_back(rowFor(draft, days, evening.price));
        row.fromTime = evening.from;
        row.toTime = evening.to;
    }
}

PriceWithBands priceIn(const TariffRow& row)
{
    return {row.price, row.bands};
}

} // namespace

std::vector<TariffRow> rowsOf(const PriceDraft& draft)
{
    std::vector<TariffRow> rows;
    const bool isSame = draft.weekend == WeekendPrice::Same;
    // "Double the weekday price" needs rows that are the weekday's.
    const bool needsWeekday = draft.holiday == HolidayPrice::TimesWeekday;
    const DayKind usualDays = isSame && !needsWeekday ? DayKind::Any : DayKind::Weekday;
    rows.push_back(rowFor(draft, usualDays, draft.usual));
    addEvenings(rows, draft, usualDays);
    if (isSame && needsWeekday) {
        rows.push_back(rowFor(draft, DayKind::Weekend, draft.usual));
        addEvenings(rows, draft, DayKind::Weekend);
    } else if (draft.weekend == WeekendPrice::OnePrice) {
        rows.push_back(rowFor(draft, DayKind::Weekend, draft.weekendPrice));
    } else if (draft.weekend == WeekendPrice::TwoPrices) {
        rows.push_back(rowFor(draft, DayKind::Saturday, draft.weekendPrice));
        rows.push_back(rowFor(draft, DayKind::Sunday, draft.sundayPrice));
    }
    if (draft.holiday == HolidayPrice::TimesWeekday) {
        TariffRow row = rowFor(draft, DayKind::BankHoliday, {});
        row.multiplier = draft.holidayTimes;
        row.multiplierOf = MultiplierOf::Weekday;
        rows.push_back(row);
    } else if (draft.holiday == HolidayPrice::OwnPrice) {
        rows.push_back(rowFor(draft, DayKind::BankHoliday, draft.holidayPrice));
    }
    return rows;
}

DraftReading draftOf(const std::vector<TariffRow>& rows, const QString& service)
{
    DraftReading reading;
    PriceDraft& draft = reading.draft;
    draft.service = service;
    std::vector<TariffRow> own;
    std::ranges::copy_if(rows, std::back_inserter(own),
                         [&](const TariffRow& row) { return isSame(row.service, service); });
    const auto find = [&](DayKind days) {
        return std::ranges::find_if(own, [&](const TariffRow& row) {
            return row.days == days && !row.fromTime && !(row.multiplier && days != DayKind::BankHoliday);
        });
    };
    auto usual = find(DayKind::Any);
    if (usual == own.end())
        usual = find(DayKind::Weekday);
    if (usual == own.end() && !own.empty())
        usual = own.begin();
    if (usual != own.end()) {
        draft.service = usual->service;
        draft.unit = usual->unit;
        draft.usual = priceIn(*usual);
        draft.pricing = usual->pricing;
        draft.ratePick = usual->ratePick;
        draft.proRata = usual->proRata;
        draft.payer = usual->payer;
        for (const TariffRow& row : own) {
            if (row.days == usual->days && row.fromTime && row.toTime && !row.multiplier)
                draft.evenings.push_back({*row.fromTime, *row.toTime, priceIn(row)});
        }
        std::ranges::stable_sort(draft.evenings, {}, &TimeOfDayPrice::from);
    }
    const auto weekend = find(DayKind::Weekend);
    const auto saturday = find(DayKind::Saturday);
    const auto sunday = find(DayKind::Sunday);
    if (saturday != own.end() && sunday != own.end()) {
        draft.weekend = WeekendPrice::TwoPrices;
        draft.weekendPrice = priceIn(*saturday);
        draft.sundayPrice = priceIn(*sunday);
    } else if (weekend != own.end() && priceIn(*weekend) != draft.usual) {
        draft.weekend = WeekendPrice::OnePrice;
        draft.weekendPrice = priceIn(*weekend);
    }
    const auto holiday = find(DayKind::BankHoliday);
    if (holiday != own.end()) {
        if (holiday->multiplier && holiday->multiplierOf == MultiplierOf::Weekday) {
            draft.holiday = HolidayPrice::TimesWeekday;
            draft.holidayTimes = *holiday->multiplier;
        } else {
            draft.holiday = HolidayPrice::OwnPrice;
            draft.holidayPrice = priceIn(*holiday);
        }
    }
    // Nothing is lost when the same rows come back, in whatever order.
    const std::vector<TariffRow> again = rowsOf(draft);
    reading.isWhole =
        own.empty() || (again.size() == own.size() && std::ranges::all_of(own, [&](const TariffRow& row) {
                            return std::ranges::find(again, row) != again.end();
                        }));
    return reading;
}

const Tariff* tariffOn(const Agreement& agreement, QDate day)
{
    const Tariff* best = nullptr;
    for (const Tariff& tariff : agreement.tariffs) {
        if (tariff.from.isValid() && tariff.from > day)
            continue;
        if (best == nullptr || !best->from.isValid() || tariff.from >= best->from)
            best = &tariff;
    }
    if (best == nullptr && !agreement.tariffs.empty())
        best = &*std::ranges::min_element(agreement.tariffs, {}, &Tariff::from);
    return best;
}

QStringList servicesOf(const Tariff& tariff)
{
    QStringList services;
    for (const TariffRow& row : tariff.rows) {
        const bool isThere =
            std::ranges::any_of(services, [&](const QString& other) { return isSame(other, row.service); });
        if (!isThere)
            services << row.service;
    }
    return services;
}

Agreement withPriceFrom(Agreement agreement, QDate from, const PriceDraft& draft,
                        const QString& unwantedService)
{
    std::ranges::stable_sort(agreement.tariffs, {}, &Tariff::from);
    // The price list in which `from` lies, and those that begin later: all of them have the new price.
    auto holds = std::ranges::find_if(agreement.tariffs, [&](const Tariff& tariff) {
        return (!tariff.from.isValid() || tariff.from <= from) && (!tariff.to || *tariff.to >= from);
    });
    if (holds == agreement.tariffs.end()) {
        Tariff fresh{from, {}, {}};
        const auto later =
            std::ranges::find_if(agreement.tariffs, [&](const Tariff& tariff) { return tariff.from > from; });
        if (later != agreement.tariffs.end())
            fresh.to = later->from.addDays(-1);
        holds = agreement.tariffs.insert(later, fresh);
    } else if (holds->from != from) {
        Tariff next = *holds;
        next.from = from;
        holds->to = from.addDays(-1);
        holds = agreement.tariffs.insert(std::next(holds), next);
    }
    const auto isReplaced = [&](const TariffRow& row) {
        return isSame(row.service, draft.service) ||
               (!unwantedService.isEmpty() && isSame(row.service, unwantedService));
    };
    std::vector<TariffRow>& rows = holds->rows;
    const auto first = std::ranges::find_if(rows, isReplaced);
    const auto place = first - rows.begin();
    std::erase_if(rows, isReplaced);
    const std::vector<TariffRow> fresh = rowsOf(draft);
    rows.insert(rows.begin() + std::min<std::ptrdiff_t>(place, std::ssize(rows)), fresh.begin(), fresh.end());
    if (!agreement.starts.isValid() || agreement.starts > from)
        agreement.starts = from;
    return agreement;
}

} // namespace daybook
