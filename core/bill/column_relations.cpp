#include "core/bill/column_relations.h"

#include <algorithm>
#include <cstdlib>

namespace daybook {

namespace {

constexpr int day = 24 * 60;
constexpr int fewestRows = 3;

/// Counts of rows that agree and of rows that can be compared.
struct Tally
{
    int agree{};
    int seen{};

    void add(bool agrees)
    {
        agree += agrees;
        ++seen;
    }
    bool mostly() const { return seen >= fewestRows && agree * 10 >= seen * 8; }
};

std::size_t commonRows(const ColumnValues& a, const ColumnValues& b)
{
    return std::min(a.size(), b.size());
}

int between(int start, int end)
{
    return (end - start + day) % day == 0 ? day : (end - start + day) % day;
}

bool runsUpBy(const ColumnValues& balance, const ColumnValues& added, const ColumnValues* takenOff)
{
    Tally rows;
    std::optional<qint64> above;
    for (std::size_t i = 0; i < commonRows(balance, added); ++i) {
        if (!balance[i].hundredths)
            continue;
        const bool off = takenOff && i < takenOff->size() && (*takenOff)[i].hundredths;
        if (above && (added[i].hundredths || off)) {
            qint64 change = added[i].hundredths.value_or(0);
            if (off)
                change -= std::llabs(*(*takenOff)[i].hundredths);
            if (change != 0) // one price for all, beside a column of noughts, is no balance
                rows.add(*balance[i].hundredths - *above == change);
        }
        above = balance[i].hundredths;
    }
    return rows.mostly();
}

} // namespace

bool runsUp(const ColumnValues& balance, const ColumnValues& change)
{
    return runsUpBy(balance, change, nullptr);
}

bool runsUp(const ColumnValues& balance, const ColumnValues& added, const ColumnValues& takenOff)
{
    return runsUpBy(balance, added, &takenOff);
}

LengthUnit lengthUnit(const ColumnValues& column, const ColumnValues& start, const ColumnValues& end)
{
    Tally hours;
    int ofOneCarer = 0;
    bool parts = false;
    Tally minutes;
    for (std::size_t i = 0; i < std::min(commonRows(column, start), end.size()); ++i) {
        if (!start[i].minuteOfDay || !end[i].minuteOfDay || !column[i].hundredths)
            continue;
        const int stayed = between(*start[i].minuteOfDay, *end[i].minuteOfDay);
        bool fitsHours = false;
        bool fitsMinutes = false;
        for (int carers = 1; carers <= 3; ++carers) {
            fitsHours =
                fitsHours || std::llabs(*column[i].hundredths * 60 - stayed * 100LL * carers) <= 40 * carers;
            fitsMinutes = fitsMinutes || *column[i].hundredths == stayed * 100LL * carers;
        }
        ofOneCarer += std::llabs(*column[i].hundredths * 60 - stayed * 100LL) <= 40;
        parts = parts || *column[i].hundredths % 100 != 0;
        hours.add(fitsHours);
        minutes.add(fitsMinutes);
    }
    if (minutes.mostly())
        return LengthUnit::Minutes_;
    // "1" beside half hours is one carer, not an hour of two.
    return hours.mostly() && (parts || (hours.agree == hours.seen && ofOneCarer * 10 >= hours.seen * 8))
               ? LengthUnit::Hours
               : LengthUnit::None;
}

bool isProduct(const ColumnValues& product, const ColumnValues& count, const ColumnValues& price)
{
    Tally rows;
    for (std::size_t i = 0; i < std::min(commonRows(product, count), price.size()); ++i) {
        if (!product[i].hundredths || !price[i].hundredths)
            continue;
        const qint64 result = *product[i].hundredths;
        bool fits = false;
        // A count with two decimals was itself rounded.
        if (count[i].hundredths)
            fits = std::llabs(*count[i].hundredths * *price[i].hundredths - result * 100) <=
                   std::llabs(*price[i].hundredths) / 2 + 100;
        else if (count[i].length)
            // The same sum in both columns is a price of the visit: only an hour makes it a product.
            for (int carers = 1; carers <= (result == *price[i].hundredths ? 1 : 3); ++carers)
                fits = fits || std::llabs(*count[i].length * *price[i].hundredths * carers - result * 60) <=
                                   60 * carers;
        else
            continue;
        rows.add(fits);
    }
    return rows.mostly();
}

bool isSum(const ColumnValues& gross, const ColumnValues& net, const ColumnValues& vat)
{
    Tally rows;
    bool any = false;
    for (std::size_t i = 0; i < std::min(commonRows(gross, net), vat.size()); ++i) {
        if (!gross[i].hundredths || !net[i].hundredths)
            continue;
        const qint64 tax = vat[i].hundredths.value_or(0);
        any = any || tax != 0;
        rows.add(*net[i].hundredths + tax == *gross[i].hundredths);
    }
    return any && rows.mostly();
}

bool endsAfter(const ColumnValues& start, const ColumnValues& end)
{
    Tally rows;
    for (std::size_t i = 0; i < commonRows(start, end); ++i) {
        if (start[i].minuteOfDay && end[i].minuteOfDay)
            rows.add(*start[i].minuteOfDay != *end[i].minuteOfDay &&
                     between(*start[i].minuteOfDay, *end[i].minuteOfDay) < day / 2);
    }
    return rows.agree > 0 && rows.agree * 10 >= rows.seen * 8;
}

} // namespace daybook
