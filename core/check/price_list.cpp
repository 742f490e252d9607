#include "core/check/price_list.h"

#include "core/base/uk_time.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr int minutesOfDay = 24 * 60;

// Kinds of day: weekday, Saturday, Sunday, each also as a bank holiday.
constexpr int holidayClass = 3;

int specificity(DayKind kind)
{
    switch (kind) {
    case DayKind::BankHoliday:
        return 4;
    case DayKind::Saturday:
    case DayKind::Sunday:
        return 3;
    case DayKind::Weekend:
    case DayKind::Weekday:
        return 2;
    case DayKind::Any:
        return 1;
    }
    return 0;
}

bool appliesTo(DayKind kind, int dayClass)
{
    const int base = dayClass % holidayClass;
    switch (kind) {
    case DayKind::Any:
        return true;
    case DayKind::Weekday:
        return base == 0;
    case DayKind::Weekend:
        return base != 0;
    case DayKind::Saturday:
        return base == 1;
    case DayKind::Sunday:
        return base == 2;
    case DayKind::BankHoliday:
        return dayClass >= holidayClass;
    }
    return false;
}

bool hasWindow(const TariffRow& row)
{
    return row.fromTime.has_value() && row.toTime.has_value();
}

bool windowContains(const TariffRow& row, int start)
{
    const int from = minuteOfDay(*row.fromTime);
    const int to = minuteOfDay(*row.toTime);
    return from < to ? (from <= start && start < to) : (start >= from || start < to);
}

qint64 proRataPence(qint64 pencePerHour, int minutes)
{
    return divideHalfUp(pencePerHour * minutes, 60);
}

/// Price of a length at an hourly row with its bands.
qint64 lengthPrice(const TariffRow& row, int minutes, int plannedMinutes)
{
    if (row.bands.empty() || row.pricing == BandPricing::ProRata)
        return minutes <= 0 ? 0 : proRataPence(row.price.pence, minutes);
    const int length =
        row.pricing == BandPricing::BandOfPlan && plannedMinutes > 0 ? plannedMinutes : minutes;
    if (row.pricing == BandPricing::BandCeiling) {
        for (const Band& band : row.bands)
            if (band.length.count() >= length)
                return band.price.pence;
        // The hour is the band above the last one listed; what is longer is charged by the hour throughout.
        return length <= 60 ? row.price.pence : proRataPence(row.price.pence, length);
    }
    const Band* below = nullptr;
    for (const Band& band : row.bands) {
        if (band.length.count() == length)
            return band.price.pence;
        if (band.length.count() < length)
            below = &band;
    }
    if (below == nullptr)
        return row.bands.front().price.pence;
    return below->price.pence +
           proRataPence(row.price.pence, length - static_cast<int>(below->length.count()));
}

} // namespace

PriceList::PriceList(const Agreement& agreement, NameIndex& names)
    : m_agreement(&agreement), m_anyService(names.add(u"any"_s))
{
    for (const Tariff& tariff : agreement.tariffs) {
        std::vector<int>& services = m_services.emplace_back();
        for (const TariffRow& row : tariff.rows)
            services.push_back(names.add(row.service));
    }
}

int PriceList::versionOn(DayNumber day) const
{
    const std::vector<Tariff>& tariffs = m_agreement->tariffs;
    int best = -1;
    for (std::size_t i = 0; i < tariffs.size(); ++i) {
        const bool begun = !tariffs[i].from.isValid() || dayNumber(tariffs[i].from) <= day;
        const bool over = tariffs[i].to && dayNumber(*tariffs[i].to) < day;
        // Where two lists overlap, the one that began later is meant.
        if (begun && !over && (best < 0 || tariffs[static_cast<std::size_t>(best)].from <= tariffs[i].from))
            best = static_cast<int>(i);
    }
    return best;
}

bool PriceList::isKnownOn(DayNumber day) const
{
    return versionOn(day) >= 0;
}

bool PriceList::isHoliday(DayNumber day) const
{
    const auto [found, isNew] = m_holidays.try_emplace(day, false);
    if (isNew)
        found->second = isBankHoliday(m_agreement->bankHolidays, QDate::fromJulianDay(day));
    return found->second;
}

int PriceList::dayClass(DayNumber day, int start, int minutes) const
{
    const int weekday = day % 7; // 0 = Monday
    const int base = weekday == 5 ? 1 : weekday == 6 ? 2 : 0;
    bool holiday = isHoliday(day);
    if (!holiday && m_agreement->bankHolidays.span == HolidaySpan::Touches && start >= 0 &&
        start + minutes > minutesOfDay)
        holiday = isHoliday(day + 1);
    return holiday ? base + holidayClass : base;
}

const std::vector<const TariffRow*>& PriceList::rowsFor(int version, int service, int dayClass) const
{
    const qint64 key = (static_cast<qint64>(version) << 40) | (static_cast<qint64>(service) << 8) | dayClass;
    const auto [found, isNew] = m_rows.try_emplace(key);
    if (!isNew)
        return found->second;
    const Tariff& tariff = m_agreement->tariffs[static_cast<std::size_t>(version)];
    const std::vector<int>& services = m_services[static_cast<std::size_t>(version)];
    std::vector<std::pair<int, const TariffRow*>> ranked;
    for (std::size_t i = 0; i < tariff.rows.size(); ++i) {
        const TariffRow& row = tariff.rows[i];
        const bool same = services[i] == service;
        if ((!same && services[i] != m_anyService) || !appliesTo(row.days, dayClass))
            continue;
        ranked.emplace_back(specificity(row.days) * 4 + (hasWindow(row) ? 2 : 0) + (same ? 1 : 0), &row);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [rank, row] : ranked)
        found->second.push_back(row);
    return found->second;
}

const TariffRow* PriceList::pick(int version, int service, int dayClass, int start, bool ownPriceOnly) const
{
    const TariffRow* windowed = nullptr;
    for (const TariffRow* row : rowsFor(version, service, dayClass)) {
        if (ownPriceOnly && row->multiplier && row->multiplierOf != MultiplierOf::None)
            continue;
        if (!hasWindow(*row))
            return row;
        if (start >= 0 && windowContains(*row, start))
            return row;
        if (start < 0 && windowed == nullptr)
            windowed = row;
    }
    return windowed;
}

const TariffRow* PriceList::rowFor(int service, DayNumber day, int start, int minutes) const
{
    const int version = versionOn(day);
    return version < 0 ? nullptr : pick(version, service, dayClass(day, start, minutes), start, false);
}

qint64 PriceList::priceByRow(const TariffRow& row, const PriceQuestion& question) const
{
    if (row.multiplier && row.multiplierOf != MultiplierOf::None) {
        const int version = versionOn(question.day);
        const int kind = row.multiplierOf == MultiplierOf::Weekday
                             ? 0
                             : dayClass(question.day, question.start, question.minutes) % holidayClass;
        const TariffRow* base =
            version < 0 ? nullptr : pick(version, question.service, kind, question.start, true);
        return base == nullptr ? 0 : times(Money{priceByRow(*base, question)}, *row.multiplier).pence;
    }
    switch (row.unit) {
    case ChargeUnit::Hour:
        return lengthPrice(row, question.minutes, question.plannedMinutes);
    case ChargeUnit::Mile:
        return times(row.price, question.miles).pence;
    default:
        return row.price.pence * question.quantity;
    }
}

std::optional<qint64> PriceList::splitPrice(const PriceQuestion& question, bool byWindow) const
{
    const int end = question.start + question.minutes;
    std::set<int> edges{question.start, end};
    for (int midnight = minutesOfDay; midnight < end; midnight += minutesOfDay)
        edges.insert(midnight);
    for (const TariffRow* row : rowsOf(question.service, question.day)) {
        if (!byWindow || !hasWindow(*row))
            continue;
        for (const QTime time : {*row->fromTime, *row->toTime})
            for (int edge = minuteOfDay(time); edge < end; edge += minutesOfDay)
                if (edge > question.start)
                    edges.insert(edge);
    }
    // Each side of a boundary at its own price for a visit of this length; rounded once.
    qint64 numerator = 0;
    bool hasBands = false;
    for (auto edge = edges.begin(); std::next(edge) != edges.end(); ++edge) {
        const int length = *std::next(edge) - *edge;
        PriceQuestion side = question;
        side.day = question.day + *edge / minutesOfDay;
        side.start = *edge % minutesOfDay;
        const int version = versionOn(side.day);
        const TariffRow* row = version < 0 ? nullptr
                                           : pick(version, side.service,
                                                  dayClass(side.day, side.start, length), side.start, false);
        if (row == nullptr)
            return std::nullopt;
        hasBands = hasBands || !row->bands.empty() || row->multiplier;
        if (row->bands.empty() && !row->multiplier)
            numerator += row->price.pence * length * question.minutes;
        else
            numerator += priceByRow(*row, side) * length * 60;
    }
    const qint64 whole = divideHalfUp(numerator, qint64{60} * question.minutes);
    if (!hasBands || edges.size() < 3)
        return whole;
    // A short visit can cost more by its band than its share of a longer one: staying on over the boundary
    // never makes it cheaper.
    PriceQuestion before = question;
    before.minutes = *std::prev(edges.end(), 2) - question.start;
    return std::max(whole, splitPrice(before, byWindow).value_or(0));
}

std::optional<qint64> PriceList::price(const PriceQuestion& question) const
{
    const TariffRow* row = rowFor(question.service, question.day, question.start, question.minutes);
    if (row == nullptr)
        return std::nullopt;
    const bool byWindow = row->ratePick == RatePick::Split;
    // Where only bank holidays are split, the start decides about everything else.
    const bool byHoliday = m_agreement->bankHolidays.span == HolidaySpan::Split &&
                           question.start + question.minutes > minutesOfDay &&
                           isHoliday(question.day) != isHoliday(question.day + 1);
    if ((byWindow || byHoliday) && row->unit == ChargeUnit::Hour && question.start >= 0 &&
        question.minutes > 0)
        return splitPrice(question, byWindow);
    return priceByRow(*row, question);
}

std::vector<const TariffRow*> PriceList::rowsOf(int service, DayNumber day) const
{
    std::vector<const TariffRow*> rows;
    const int version = versionOn(day);
    if (version < 0)
        return rows;
    const Tariff& tariff = m_agreement->tariffs[static_cast<std::size_t>(version)];
    for (std::size_t i = 0; i < tariff.rows.size(); ++i) {
        const int other = m_services[static_cast<std::size_t>(version)][i];
        if (other == service || other == m_anyService)
            rows.push_back(&tariff.rows[i]);
    }
    return rows;
}

int PriceList::soleServiceBy(ChargeUnit unit, DayNumber day) const
{
    int only = 0;
    const int version = versionOn(day);
    if (version < 0)
        return 0;
    const Tariff& tariff = m_agreement->tariffs[static_cast<std::size_t>(version)];
    for (std::size_t i = 0; i < tariff.rows.size(); ++i) {
        if (tariff.rows[i].unit != unit)
            continue;
        const int service = m_services[static_cast<std::size_t>(version)][i];
        if (only != 0 && only != service)
            return 0;
        only = service;
    }
    return only;
}

int PriceList::serviceCosting(qint64 pence, PriceQuestion question) const
{
    const int version = versionOn(question.day);
    if (version < 0)
        return 0;
    const Tariff& tariff = m_agreement->tariffs[static_cast<std::size_t>(version)];
    for (std::size_t i = 0; i < tariff.rows.size(); ++i) {
        if (tariff.rows[i].unit != ChargeUnit::Hour)
            continue;
        question.service = m_services[static_cast<std::size_t>(version)][i];
        const std::optional<qint64> costs = price(question);
        if (question.service != 0 && costs && std::abs(*costs - pence) <= 1)
            return question.service;
    }
    return 0;
}

} // namespace daybook
