#include "core/check/row_sums.h"

#include "core/base/uk_time.h"

#include <cstdlib>

namespace daybook {

namespace {

struct Product
{
    qint64 numerator; ///< pence × 10^decimals, or × 60
    qint64 denominator;
    qint64 slack; ///< in the same unit as the numerator
    bool fits(qint64 amount) const
    {
        return std::abs(amount * denominator - numerator) <= denominator + slack;
    }
    qint64 difference(qint64 amount) const { return amount - divideHalfUp(numerator, denominator); }
};

Product ofQuantity(const Decimal& quantity, qint64 rate, int carers)
{
    qint64 power = 1;
    for (int i = 0; i < quantity.decimals; ++i)
        power *= 10;
    const qint64 each = rate * carers;
    // Twice the scale, so that half of the last printed decimal is a whole number.
    return {2 * quantity.unscaled * each, 2 * power, quantity.decimals >= 2 ? std::abs(each) : 0};
}

/// Of a row without a printed length the time between start and end.
qint64 minutesOf(const BillLine& line)
{
    if (line.billed)
        return line.billed->count();
    return line.start && line.end ? clockMinutes(*line.start, *line.end).count() : 0;
}

qint64 arithmeticDifference(const BillLine& line, qint64 net, int carers, const AgreedUnitPrices& agreed)
{
    if (!line.rate)
        return 0;
    const qint64 rate = line.rate->pence;
    const qint64 minutes = minutesOf(line);
    if (line.quantity) {
        const Product once = ofQuantity(*line.quantity, rate, 1);
        const Product perCarer = ofQuantity(*line.quantity, rate, carers);
        if (once.fits(net) || perCarer.fits(net))
            return 0;
        // "9 hours at £103.00" is £103.00 for the night, when that is the agreed price.
        const bool ofVisit = net == rate || net == rate * carers;
        if (ofVisit && agreed.visit && std::abs(net - *agreed.visit * carers) <= carers)
            return 0;
        const qint64 a = once.difference(net);
        const qint64 b = perCarer.difference(net);
        // Neither comes to the amount: the reading that comes to the agreed price is the one that was meant.
        if (agreed.visit) {
            const qint64 agreedSum = *agreed.visit * carers;
            if (once.fits(agreedSum) != perCarer.fits(agreedSum))
                return once.fits(agreedSum) ? a : b;
        }
        return std::abs(a) <= std::abs(b) ? a : b;
    }
    // No quantity: what the rate is of is told by the unit, or by what was agreed.
    const Product visit{rate, 1, 0};
    const Product visits{rate * carers, 1, 0};
    const Product hour{rate * minutes, 60, 0};
    const Product hours{rate * minutes * carers, 60, 0};
    const bool asAgreed = agreed.visit && std::abs(net - *agreed.visit * carers) <= carers;
    if (visit.fits(net) || visits.fits(net) || hour.fits(net) || hours.fits(net) || asAgreed)
        return 0;
    // Two meals for twice the price of one: how many there were is not printed, so that the row has no sum of
    // its own. What the planned number comes to is told where prices are.
    if (!line.billed && !line.start && rate > 0 && net > rate)
        return 0;
    // An agreed price says what it is of better than the other rows of the bill do.
    const bool agreedByHour = agreed.hour == rate && agreed.visit != rate;
    const bool agreedByVisit = agreed.visit == rate && agreed.hour != rate;
    const bool hourly = !agreedByVisit && (line.unit == ChargeUnit::Hour || agreedByHour);
    if (hourly && minutes > 0)
        return (line.hoursCoverAllCarers ? hour : hours).difference(net);
    if (line.unit == ChargeUnit::Visit || line.unit == ChargeUnit::Each || agreed.visit == rate)
        return visits.difference(net);
    return 0;
}

} // namespace

RowSums rowSums(const BillLine& line, int carers, int vatPercent, const AgreedUnitPrices& agreed)
{
    RowSums sums;
    const qint64 vat = line.vat && line.vatIncluded ? line.vat->pence : 0;
    const qint64 net = line.amount.pence - vat;
    const qint64 allowed = percentOf(Money{net}, vatPercent).pence;
    sums.vatNotDue = vat > allowed + 1 ? vat - allowed : 0;
    sums.vatDue = vat - sums.vatNotDue;
    sums.arithmetic = arithmeticDifference(line, net, carers, agreed);
    sums.rest = net - sums.arithmetic;
    return sums;
}

} // namespace daybook
