#include "core/bill/bill_units.h"

#include "core/base/uk_time.h"
#include "core/bill/miles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace daybook {

namespace {

constexpr int plannedNear = 90; ///< minutes between a printed and a planned start that may be one visit

bool isCharge(const BillLine& line)
{
    return line.type == BillLineType::Charge || line.type == BillLineType::Credit;
}

Money size(Money amount)
{
    return amount.pence < 0 ? -amount : amount;
}

/// At most a penny apart: each side may have been rounded.
bool near(Money a, Money b)
{
    return std::llabs(a.pence - b.pence) <= 1;
}

/// The most carers that the plan ever asks for at each time of the day, so that a long bill costs no more
/// than a short plan.
class PlannedCarers
{
public:
    explicit PlannedCarers(const std::vector<RotaEntry>& plan) : m_plan(plan)
    {
        for (const RotaEntry& entry : plan) {
            if (!entry.start || entry.stops)
                continue;
            const int at = minuteOfDay(*entry.start);
            for (int minute = at - plannedNear; minute <= at + plannedNear; ++minute) {
                int& most = m_most[static_cast<std::size_t>((minute + 1440) % 1440)];
                most = std::max(most, entry.carers);
            }
        }
    }
    bool known() const { return !m_plan.empty(); }
    int at(QTime start) const { return m_most[static_cast<std::size_t>(minuteOfDay(start))]; }
    const RotaEntry* named(const QString& name) const
    {
        const auto found = std::find_if(m_plan.begin(), m_plan.end(), [&name](const RotaEntry& entry) {
            return entry.start && entry.end && entry.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        return found == m_plan.end() ? nullptr : &*found;
    }

private:
    const std::vector<RotaEntry>& m_plan;
    std::array<int, 1440> m_most{};
};

/// Hours of all carers together are a multiple of the time that the visit took.
bool settleCarers(BillLine& line, const PlannedCarers& planned)
{
    if (!isCharge(line) || line.span != LineSpan::Visit || !line.billed || line.billed->count() <= 0 ||
        line.hoursCoverAllCarers)
        return false;
    Minutes shown{};
    int wanted = 0;
    if (line.start && line.end) {
        shown = clockMinutes(*line.start, *line.end);
        wanted = line.carers ? *line.carers : planned.known() ? planned.at(*line.start) : 2;
    } else if (!line.start && !line.visitName.isEmpty()) {
        const RotaEntry* entry = planned.named(line.visitName);
        if (!entry)
            return false;
        shown = clockMinutes(*entry->start, *entry->end);
        wanted = line.carers.value_or(entry->carers);
    }
    if (wanted < 2 || std::llabs(line.billed->count() - shown.count() * wanted) > wanted)
        return false;
    line.hoursCoverAllCarers = true;
    if (line.carers)
        return false;
    line.carers = wanted;
    return true;
}

/// As printed, else the time between start and end; nothing when neither is there.
Minutes lengthOf(const BillLine& line)
{
    if (line.billed)
        return *line.billed;
    return line.start && line.end ? clockMinutes(*line.start, *line.end) : Minutes(0);
}

/// What an hourly price comes to for the printed length, of one carer or of all.
bool isHourly(const BillLine& line)
{
    const Minutes length = lengthOf(line);
    if (!line.rate || length.count() <= 0)
        return false;
    const Money one = proRata(HourlyRate{size(*line.rate).pence}, length);
    return near(one, size(line.amount)) || near(one * line.carers.value_or(1), size(line.amount));
}

bool isEach(const BillLine& line)
{
    return line.rate && (near(size(*line.rate), size(line.amount)) ||
                         near(size(*line.rate) * line.carers.value_or(1), size(line.amount)));
}

std::optional<ChargeUnit> unitByQuantity(const BillLine& line)
{
    const Decimal quantity = *line.quantity;
    qint64 scale = 1;
    for (int i = 0; i < quantity.decimals; ++i)
        scale *= 10;
    const qint64 size = quantity.unscaled < 0 ? -quantity.unscaled : quantity.unscaled;
    if (size > 1'000'000'000)
        return {};
    const qint64 minutes = divideHalfUp(size * 60, scale);
    Minutes length = line.billed.value_or(Minutes(0));
    if (line.start && line.end)
        length = clockMinutes(*line.start, *line.end);
    const int carers = line.carers.value_or(1);
    if (length.count() > 0 && length != Minutes(60) &&
        (std::llabs(minutes - length.count()) <= 1 ||
         std::llabs(minutes - length.count() * carers) <= carers))
        return ChargeUnit::Hour;
    if (line.description.contains(u"mile", Qt::CaseInsensitive))
        return ChargeUnit::Mile;
    if (size == scale || size == scale * carers)
        return line.start ? ChargeUnit::Visit : ChargeUnit::Each;
    return {};
}

} // namespace

namespace {

bool isOne(const Decimal& number)
{
    qint64 scale = 1;
    for (int i = 0; i < number.decimals; ++i)
        scale *= 10;
    return number.unscaled == scale;
}

/// The sum is the printed quantity times the price, as far as its two decimals say.
bool isTimesRate(const BillLine& line)
{
    qint64 scale = 1;
    for (int i = 0; i < line.quantity->decimals; ++i)
        scale *= 10;
    const qint64 rate = std::llabs(line.rate->pence);
    const qint64 product = std::llabs(line.quantity->unscaled) * rate;
    return std::llabs(product - std::llabs(line.amount.pence) * scale) <= rate / 2 + scale;
}

/// Hours beside what each visit costs are no hours times a price: most rows tell which it is.
void settleHoursBesidePrices(Bill& bill)
{
    const auto isInHours = [](const BillLine& line) {
        return isCharge(line) && line.rate && line.quantity && line.unit == ChargeUnit::Hour;
    };
    int product = 0;
    int each = 0;
    for (const BillLine& line : bill.lines) {
        if (!isInHours(line) || isOne(*line.quantity))
            continue;
        product += isTimesRate(line);
        each += isEach(line);
    }
    if (each <= product * 4)
        return;
    for (BillLine& line : bill.lines) {
        if (!isInHours(line))
            continue;
        line.quantity.reset();
        line.unit = ChargeUnit::Visit;
    }
}

/// What a row costs before the VAT printed beside it, and with it.
bool comesToQuantityTimesRate(const BillLine& line)
{
    const auto fits = [](BillLine row) {
        if (isTimesRate(row) || isEach(row))
            return true;
        row.rate = *row.rate * row.carers.value_or(1);
        return isTimesRate(row);
    };
    BillLine net = line;
    net.amount = line.amount - line.vat.value_or(Money{});
    return fits(line) || fits(net);
}

/// Where most rows are not what their own figures come to, the figures were read wrongly: nobody gets most of
/// a bill's multiplications wrong. They are shown to nobody as a fault then.
void dropFiguresThatNeverFit(Bill& bill)
{
    constexpr int fewest = 5;
    const auto hasBoth = [](const BillLine& line) { return isCharge(line) && line.rate && line.quantity; };
    int seen = 0;
    int fitting = 0;
    for (const BillLine& line : bill.lines) {
        if (!hasBoth(line))
            continue;
        ++seen;
        fitting += comesToQuantityTimesRate(line);
    }
    if (seen < fewest || fitting * 2 >= seen)
        return;
    for (BillLine& line : bill.lines) {
        if (!hasBoth(line))
            continue;
        line.quantity.reset();
        line.rate.reset();
        line.unit.reset();
    }
    bill.assumed.append(QCoreApplication::translate(
        "BillReader", "most amounts are not the printed quantity times the printed price, so these two were "
                      "not used; please check what Daybook read"));
}

} // namespace

void settleUnits(Bill& bill, const std::vector<RotaEntry>& plan)
{
    const PlannedCarers planned(plan);
    int doubled = 0;
    int hourly = 0;
    int each = 0;
    for (BillLine& line : bill.lines) {
        takeMiles(line);
        doubled += settleCarers(line, planned);
        if (!isCharge(line) || line.unit || !line.rate)
            continue;
        if (line.quantity) {
            line.unit = unitByQuantity(line);
        } else {
            hourly += isHourly(line);
            each += isEach(line);
        }
    }
    if (doubled > 0)
        bill.assumed.append(QCoreApplication::translate(
            "BillReader",
            "hours that are twice the time of the visit are taken as those of two carers together"));
    settleHoursBesidePrices(bill);
    dropFiguresThatNeverFit(bill);
    if (hourly == 0 && each == 0)
        return;
    for (BillLine& line : bill.lines) {
        if (!isCharge(line) || line.unit || !line.rate || line.quantity || line.span != LineSpan::Visit)
            continue;
        // Weekdays may be paid by the hour and weekends by the visit: a row that adds up says so itself.
        const bool byHour = isHourly(line);
        const bool byVisit = byHour == isEach(line) ? each >= hourly : !byHour;
        line.unit = byVisit ? ChargeUnit::Visit : ChargeUnit::Hour;
    }
}

} // namespace daybook
