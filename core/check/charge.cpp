#include "core/check/charge.h"

#include "core/base/uk_time.h"

#include <algorithm>
#include <tuple>

namespace daybook {

namespace {

constexpr int mostCarers = 4;

/// Whole number of a printed quantity, if it is one.
std::optional<qint64> wholeNumber(const std::optional<Decimal>& quantity)
{
    if (!quantity)
        return std::nullopt;
    qint64 power = 1;
    for (int i = 0; i < quantity->decimals; ++i)
        power *= 10;
    return quantity->unscaled % power == 0 ? std::optional(quantity->unscaled / power) : std::nullopt;
}

int quantityMinutes(const BillLine& line)
{
    if (!line.quantity || line.unit != ChargeUnit::Hour)
        return -1;
    qint64 power = 1;
    for (int i = 0; i < line.quantity->decimals; ++i)
        power *= 10;
    return static_cast<int>(divideHalfUp(line.quantity->unscaled * 60, power));
}

/// Whether the printed quantity is hours: by its unit, or because it is the time between start and end.
bool isInHours(const BillLine& line, const Charge& charge)
{
    if (!line.quantity || line.unit)
        return line.quantity && line.unit == ChargeUnit::Hour;
    qint64 power = 1;
    for (int i = 0; i < line.quantity->decimals; ++i)
        power *= 10;
    return charge.billed > 60 && line.quantity->unscaled * 60 == charge.billed * charge.carers * power;
}

/// A price for each mile without their number: as many miles as make the amount, when that comes to tenths.
Decimal milesOfRate(const BillLine& line)
{
    if (!line.rate || line.rate->pence <= 0 || line.amount.pence * 10 % line.rate->pence != 0)
        return {};
    const qint64 tenths = line.amount.pence * 10 / line.rate->pence;
    return tenths % 10 == 0 ? Decimal{tenths / 10, 0} : Decimal{tenths, 1};
}

} // namespace

int Charge::span() const
{
    if (start < 0)
        return -1;
    if (end >= 0)
        return end > start ? end - start : end - start + 24 * 60;
    return billed;
}

Charge chargeOf(const BillLine& line, LineRef ref, NameIndex& names)
{
    Charge charge;
    charge.rows = {ref};
    charge.dated = line.date.isValid();
    charge.day = charge.dated ? dayNumber(line.date) : 0;
    charge.start = line.start ? minuteOfDay(*line.start) : -1;
    charge.end = line.end ? minuteOfDay(*line.end) : -1;
    charge.service = names.add(line.service);
    charge.visitName = names.add(line.visitName);
    charge.carersPrinted = line.carers.has_value() && *line.carers > 0;
    charge.carers = charge.carersPrinted ? std::min(*line.carers, 20) : 1;
    charge.amount = line.amount.pence;
    const int clock = charge.end >= 0 ? charge.span() : -1;
    charge.billed = line.billed  ? static_cast<int>(line.billed->count())
                    : clock >= 0 ? clock
                                 : quantityMinutes(line);
    if (line.hoursCoverAllCarers && charge.carers > 1 && charge.billed > 0) {
        charge.billed = line.billed || clock < 0 ? charge.billed / charge.carers : charge.billed;
    } else if (clock > 0 && charge.billed > clock) {
        // Hours printed as a whole multiple of the time between start and end are the hours of several
        // carers.
        for (int carers = 2; carers <= mostCarers; ++carers) {
            if (charge.billed != clock * carers || (charge.carersPrinted && charge.carers != carers))
                continue;
            charge.carers = carers;
            charge.carersPrinted = true;
            charge.billed = clock;
            break;
        }
    }
    // One of something that is not said to be a mile may be the miles of a whole journey.
    if (line.quantity && (line.unit == ChargeUnit::Mile || *line.quantity != Decimal{1, 0}))
        charge.miles = *line.quantity;
    charge.perMile = line.unit == ChargeUnit::Mile;
    if (charge.perMile && !line.quantity)
        charge.miles = milesOfRate(line);
    charge.quantityPrinted = line.quantity.has_value();
    // Hours say how long it lasted, not how many times somebody came.
    const qint64 count = isInHours(line, charge) ? 1 : wholeNumber(line.quantity).value_or(1);
    charge.quantity =
        charge.carers > 1 && count % charge.carers == 0 ? count / charge.carers : std::max<qint64>(1, count);
    return charge;
}

bool isPrintedBefore(const Charge& a, const Charge& b, const NameIndex& names)
{
    const auto place = [](const Charge& charge) {
        return std::tuple(charge.order, !charge.dated, charge.day, charge.start, charge.end, charge.billed,
                          -charge.amount, charge.carers, charge.quantity);
    };
    if (const auto first = place(a), second = place(b); first != second)
        return first < second;
    const auto service = names.name(a.service).compare(names.name(b.service));
    return service != 0 ? service < 0 : names.name(a.visitName) < names.name(b.visitName);
}

void join(Charge& first, const Charge& second)
{
    first.rows.insert(first.rows.end(), second.rows.begin(), second.rows.end());
    first.end = second.end;
    first.billed = first.billed >= 0 && second.billed >= 0 ? first.billed + second.billed : -1;
    first.amount += second.amount;
}

qint64 shareOf(qint64 amount, int carers, int carer)
{
    const qint64 base = amount / carers;
    const qint64 odd = amount - base * carers;
    return base + (carer < odd ? 1 : 0);
}

} // namespace daybook
