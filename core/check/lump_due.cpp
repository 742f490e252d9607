#include "core/check/lump_due.h"

#include <algorithm>

namespace daybook {

namespace {

LumpPiece pieceOf(const CareVisit& visit, qint64 less)
{
    LumpPiece piece;
    piece.day = QDate::fromJulianDay(visit.day);
    if (const int start = visit.anyStart(); start >= 0)
        piece.time = QTime(start / 60 % 24, start % 60);
    piece.less = Money{less};
    piece.state = stateOf(visit.happened).value_or(VisitState::Came);
    return piece;
}

/// An entry an hour and a half from the planned visit nearest to it may be that visit, or one more.
/// Result: what one more would cost beyond what that visit does.
qint64 mostIfOneMore(const ProviderCase& provider, const CareVisit& visit, qint64 most)
{
    const AgreedTerms* terms = provider.terms->on(provider.provider, visit.day);
    if (!visit.farOff || visit.writtenStart < 0 || visit.writtenEnd < 0 || terms == nullptr)
        return 0;
    PriceQuestion question;
    question.service = visit.service;
    question.day = visit.day;
    question.start = visit.writtenStart;
    question.minutes = question.plannedMinutes = (visit.writtenEnd - visit.writtenStart + 1440) % 1440;
    const qint64 other = terms->prices->price(question).value_or(0);
    const DayRecord* record = provider.visits.dayRecord(visit.day);
    // That every planned visit has an entry is just what is not sure here.
    const bool complete = record != nullptr && record->complete && !record->byEntries;
    return complete ? std::max<qint64>(0, other - most) : other;
}

} // namespace

LumpDue dueInPeriod(const ProviderCase& provider, const Lump& lump, int service, const PaidPlaces& paid)
{
    LumpDue result;
    const std::vector<CareVisit>& visits = provider.visits.visits;
    DayNumber current = lump.from - 1;
    bool anyDueToday = false;
    bool anyToday = false;
    const auto closeDay = [&] {
        if (anyToday && !anyDueToday)
            result.lostDays.push_back(QDate::fromJulianDay(current));
    };
    for (std::size_t i = provider.visits.firstOn(lump.from); i < visits.size() && visits[i].day <= lump.to;
         ++i) {
        const CareVisit& visit = visits[i];
        if (service != 0 && visit.service != 0 && visit.service != service)
            continue;
        const int index = static_cast<int>(i);
        if (paid.isAnyPaid(index))
            continue;
        if (visit.day != current) {
            closeDay();
            current = visit.day;
            anyDueToday = anyToday = false;
        }
        result.covered.push_back(index);
        result.anyPlan = result.anyPlan || visit.onPlan;
        const bool silent = visit.happened == Happened::NotRecorded;
        result.recorded += silent ? 0 : 1;
        ++result.visits;
        qint64 less = 0;
        const qint64 mostBefore = result.most;
        for (int carer = 0; carer < visit.carerPlaces(); ++carer) {
            const VisitDue due = dueOf(provider, index, carer);
            result.openLength = result.openLength || (!due.isKnown && visit.happened == Happened::Came);
            result.due += due.due;
            result.most += due.most;
            result.least += due.least;
            result.unrecorded += silent ? due.due : 0;
            const bool happened = silent || due.due > 0 || (!due.isKnown && visit.happened == Happened::Came);
            ++result.units;
            result.dueUnits += happened ? 1 : 0;
            anyToday = true;
            anyDueToday = anyDueToday || happened;
            if (due.isKnown && due.due < due.planned) {
                result.days.push_back(QDate::fromJulianDay(visit.day));
                less += due.planned - due.due;
            }
        }
        result.most += mostIfOneMore(provider, visit, result.most - mostBefore);
        if (less > 0)
            result.pieces.push_back(pieceOf(visit, less));
    }
    closeDay();
    result.days.erase(std::unique(result.days.begin(), result.days.end()), result.days.end());
    return result;
}

qint64 periodPrice(const TariffRow& row, const Lump& lump, const LumpDue& due, qint64 quantity)
{
    const qint64 price = row.price.pence * quantity;
    const qint64 days = lump.to - lump.from + 1;
    const qint64 lost = static_cast<qint64>(due.lostDays.size());
    switch (row.proRata) {
    case PeriodProRata::None:
        return price;
    case PeriodProRata::By7ths:
        // A day is a seventh of a week. A month has no sevenths: a day of it is a day of it.
        if (row.unit != ChargeUnit::CalendarMonth) {
            const qint64 length = row.unit == ChargeUnit::FourWeeks ? 28 : 7;
            return price - divideHalfUp(row.price.pence * std::min(lost, length * quantity), length);
        }
        [[fallthrough]];
    case PeriodProRata::ByCalendarDays:
        return divideHalfUp(price * (days - std::min(lost, days)), days);
    case PeriodProRata::ByUnits:
        return due.units == 0 ? price : divideHalfUp(price * due.dueUnits, due.units);
    }
    return price;
}

} // namespace daybook
