#include "tests/support/household_sums.h"

#include <algorithm>
#include <cmath>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

const PriceList* listFor(const Terms& terms, const QDate& date)
{
    for (const PriceList& list : terms.lists)
        if (list.from <= date && (!list.to || date <= *list.to))
            return &list;
    return nullptr;
}

/// 0 = not on this day; the higher the more particular.
int dayRank(const Terms& terms, const QString& days, const QDate& date)
{
    const bool weekend = date.dayOfWeek() >= 6;
    if (days == u"bank_holiday")
        return isHoliday(terms, date) ? 4 : 0;
    if (days == u"saturday")
        return date.dayOfWeek() == 6 ? 3 : 0;
    if (days == u"sunday")
        return date.dayOfWeek() == 7 ? 3 : 0;
    if (days == u"weekend")
        return weekend ? 2 : 0;
    if (days == u"weekday")
        return weekend ? 0 : 2;
    return 1;
}

bool inWindow(const PriceRow& row, const QTime& time)
{
    if (!row.from)
        return true;
    if (*row.from < *row.to)
        return *row.from <= time && time < *row.to;
    return time >= *row.from || time < *row.to;
}

const PriceRow* pick(const Terms& terms, const PriceList& list, const QString& service, const QDate& date,
                     const QTime& start, const PriceRow* except = nullptr)
{
    const PriceRow* best = nullptr;
    int bestRank = 0;
    for (const PriceRow& row : list.rows) {
        if (row.service != service || &row == except || !inWindow(row, start))
            continue;
        const int rank = dayRank(terms, row.days, date) * 2 + (row.from ? 1 : 0);
        if (dayRank(terms, row.days, date) > 0 && rank > bestRank) {
            best = &row;
            bestRank = rank;
        }
    }
    return best;
}

qint64 hourlyPrice(const PriceRow& row, int minutes, int plan)
{
    const qint64 proRata = halfUp(qint64{row.pence} * minutes, 60);
    if (row.bands.empty() || row.pricing == u"pro_rata")
        return proRata;
    const int length = row.pricing == u"band_of_plan" ? plan : minutes;
    const std::pair<int, int>* below = nullptr;
    for (const auto& band : row.bands) {
        if (band.first == length)
            return band.second;
        if (row.pricing == u"band_ceiling" && band.first > length)
            return band.second;
        if (band.first < length)
            below = &band;
    }
    // 50 minutes with bands up to 45 and an hour at £24 are £24.00.
    if (row.pricing == u"band_ceiling")
        return length <= 60 ? row.pence : halfUp(qint64{row.pence} * length, 60);
    if (!below)
        return row.bands.front().second;
    return below->second + halfUp(qint64{row.pence} * (length - below->first), 60);
}

/// "1.25" as thousandths.
qint64 thousandths(const QString& factor)
{
    return std::llround(factor.toDouble() * 1000);
}

qint64 rowPrice(const Terms& terms, const PriceList& list, const PriceRow& row, const QDate& date,
                const QTime& start, int minutes, int plan)
{
    if (!row.multiplier.isEmpty()) {
        const PriceRow* base = nullptr;
        if (row.of == u"weekday") {
            for (const PriceRow& other : list.rows)
                if (other.service == row.service && other.days == u"weekday" && inWindow(other, start) &&
                    (!base || other.from))
                    base = &other;
        } else {
            base = pick(terms, list, row.service, date, start, &row);
        }
        return halfUp(rowPrice(terms, list, *base, date, start, minutes, plan) * thousandths(row.multiplier),
                      1000);
    }
    return row.per == u"hour" ? hourlyPrice(row, minutes, plan) : row.pence;
}

} // namespace

qint64 halfUp(qint64 numerator, qint64 denominator)
{
    return (2 * numerator + denominator) / (2 * denominator);
}

bool isHoliday(const Terms& terms, const QDate& date)
{
    return std::binary_search(terms.holidays.begin(), terms.holidays.end(), date);
}

const PriceRow* rowFor(const Terms& terms, const QString& service, const QDate& date, const QTime& start)
{
    const PriceList* list = listFor(terms, date);
    return list ? pick(terms, *list, service, date, start) : nullptr;
}

qint64 priceOf(const Terms& terms, const QString& service, const QDate& date, const QTime& start, int minutes,
               int plan)
{
    const PriceList* list = listFor(terms, date);
    const PriceRow* row = rowFor(terms, service, date, start);
    if (!row)
        return 0;
    if (!row->split)
        return rowPrice(terms, *list, *row, date, start, minutes, plan);
    qint64 sum = 0;
    for (int minute = 0; minute < minutes; ++minute) {
        const QDateTime now = QDateTime(date, start, Qt::UTC).addSecs(60 * minute);
        sum += rowFor(terms, service, now.date(), now.time())->pence;
    }
    return halfUp(sum, 60);
}

int rounded(const Terms& terms, int minutes)
{
    const int step = terms.round;
    int result = minutes / step * step;
    const int rest = minutes - result;
    if (rest > 0 && (terms.roundMode == u"up" || (terms.roundMode == u"nearest" && 2 * rest >= step)))
        result += step;
    return std::max(result, terms.minimum);
}

int lengthOf(const Terms& terms, const QDate& date, const QTime& start, const QTime& end)
{
    int minutes = start.secsTo(end) / 60;
    const bool overnight = minutes <= 0;
    if (overnight)
        minutes += 24 * 60;
    if (!terms.elapsed || !overnight || end < QTime(2, 0))
        return minutes;
    // The last Sundays of March and October.
    const QDate morning = date.addDays(1);
    const bool lastSunday = morning.dayOfWeek() == 7 && morning.day() > 24;
    if (lastSunday && morning.month() == 3)
        return minutes - 60;
    return lastSunday && morning.month() == 10 ? minutes + 60 : minutes;
}

bool isOtherPremium(const Terms& terms, const QString& service, const QDate& date, const QTime& start,
                    int minutes, int plan, qint64 pence)
{
    const PriceList* list = listFor(terms, date);
    const PriceRow* row = rowFor(terms, service, date, start);
    for (const PriceRow& other : list->rows)
        if (other.service == service && &other != row &&
            std::abs(rowPrice(terms, *list, other, date, start, minutes, plan) - pence) <= 1)
            return true;
    return false;
}

} // namespace daybook::test
