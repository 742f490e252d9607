#include "core/check/lumps.h"

#include "core/check/lump_explanation.h"
#include "core/check/minutes_due.h"
#include "core/check/row_sums.h"

#include <algorithm>

namespace daybook {

namespace {

/// What can be due in the period of a lump.
struct LumpDue
{
    qint64 due{0};
    qint64 most{0};
    qint64 least{0};
    qint64 unrecorded{0};
    int visits{0};
    int recorded{0};
    bool anyPlan{false};
    bool openLength{false};
    std::vector<QDate> days{}; ///< where less than planned is due
    std::vector<LumpPiece> pieces{};
    std::vector<QDate> lostDays{}; ///< where nothing at all is due
    int units{0};
    int dueUnits{0};
    std::vector<int> covered{};
};

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

/// Price of whole weeks or months, less the days that are not due where the price list says so.
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

qint64 wholeQuantity(const BillLine& line)
{
    if (!line.quantity || line.quantity->decimals != 0)
        return 1;
    return std::clamp<qint64>(line.quantity->unscaled, 1, 1000);
}

const Lump* sameLumpBefore(const ProviderCase& provider, const std::vector<Lump>& lumps, std::size_t index)
{
    const Lump& lump = lumps[index];
    const int service = provider.names->add(provider.line(lump.ref).service);
    for (std::size_t i = 0; i < index; ++i) {
        const Lump& other = lumps[i];
        if (other.from == lump.from && other.to == lump.to &&
            provider.names->add(provider.line(other.ref).service) == service)
            return &other;
    }
    return nullptr;
}

/// One lump held against its period.
void explainLump(const ProviderCase& provider, const std::vector<Lump>& lumps, std::size_t index,
                 PaidPlaces& paid, RowResult& row)
{
    const Lump& lump = lumps[index];
    const BillLine& line = provider.line(lump.ref);
    const AgreedTerms* terms = provider.terms->on(provider.provider, lump.from);
    const RowSums sums = rowSums(line, 1, terms != nullptr ? terms->agreement->vatPercent : 0, {});
    PartList& parts = row.parts;
    parts.add(sums.arithmetic > 0 ? FindingKind::Arithmetic : FindingKind::Underbilled, sums.arithmetic);
    parts.add(FindingKind::VatNotDue, sums.vatNotDue);
    row.facts.charged = line.amount;
    row.facts.description = line.description;
    row.facts.period = {QDate::fromJulianDay(lump.from), QDate::fromJulianDay(lump.to)};
    const auto finish = [&](FindingKind kind) {
        parts.add(kind, sums.rest);
        parts.add(FindingKind::Agreed, sums.vatDue);
        netWithinLine(parts);
    };
    if (terms == nullptr || !terms->prices->isKnownOn(lump.from))
        return finish(FindingKind::NoTerm);
    if (lump.to < terms->starts || lump.from > terms->ends)
        return finish(FindingKind::OutsideAgreement);
    const int service = provider.names->add(line.service);
    if (service != 0 && terms->prices->rowsOf(service, lump.from).empty())
        return finish(FindingKind::ExtraNotAgreed);
    if (const Lump* first = sameLumpBefore(provider, lumps, index)) {
        row.facts.otherBill = provider.household->bills[static_cast<std::size_t>(first->ref.bill)].number;
        row.facts.otherRow = provider.line(first->ref).row;
        return finish(first->ref.bill == lump.ref.bill ? FindingKind::DuplicateSameBill
                                                       : FindingKind::DuplicateEarlierBill);
    }
    LumpDue due = dueInPeriod(provider, lump, service, paid);
    for (const int visit : due.covered)
        paid.payAll(visit);
    const TariffRow* tariff = service != 0 ? terms->prices->rowFor(service, lump.from, -1) : nullptr;
    if (tariff != nullptr)
        row.payer = tariff->payer;
    qint64 expected = due.due;
    qint64 most = due.most;
    qint64 least = due.least;
    bool unchecked =
        due.openLength || !due.anyPlan || (due.recorded == 0 && terms->time.by != ChargeBy::Booked);
    if (tariff != nullptr && isPeriodUnit(tariff->unit)) {
        expected = most = least = periodPrice(*tariff, lump, due, wholeQuantity(line));
        due.unrecorded = 0;
        due.days = due.lostDays;
        unchecked = false;
    } else if (tariff != nullptr && isCountedExtra(*tariff) && due.covered.empty()) {
        PriceQuestion question;
        question.service = service;
        question.day = lump.from;
        question.quantity = wholeQuantity(line);
        question.miles = line.quantity.value_or(Decimal{1, 0});
        expected = most = least = terms->prices->priceByRow(*tariff, question);
        unchecked = false;
    }
    const qint64 slack = std::max(1, due.visits);
    qint64 difference = 0;
    if (sums.rest > most + slack)
        difference = sums.rest - expected;
    else if (sums.rest < least - slack && due.unrecorded == 0 && !unchecked)
        difference = sums.rest - expected;
    const qint64 left = sums.rest - difference;
    if (difference > 0)
        parts.add(unchecked ? FindingKind::NotRecorded : FindingKind::LumpTooHigh, difference);
    else
        parts.add(FindingKind::Underbilled, difference);
    const qint64 silent = std::clamp<qint64>(due.unrecorded, 0, left);
    parts.add(FindingKind::NotRecorded, silent);
    parts.add(FindingKind::Agreed, left - silent + sums.vatDue);
    netWithinLine(parts);
    row.facts.due = Money{expected};
    row.facts.days = due.days;
    if (difference > 0) {
        LumpExplanation explanation = explainDifference(due.pieces, Money{difference});
        row.facts.pieces = std::move(explanation.pieces);
        row.facts.piecesAreExact = explanation.isExact;
    }
}

} // namespace

bool isPeriodUnit(ChargeUnit unit)
{
    return unit == ChargeUnit::Week || unit == ChargeUnit::FourWeeks || unit == ChargeUnit::CalendarMonth;
}

DayNumber lastDayOf(ChargeUnit unit, DayNumber first)
{
    if (unit == ChargeUnit::CalendarMonth)
        return dayNumber(QDate::fromJulianDay(first).addMonths(1)) - 1;
    return first + (unit == ChargeUnit::FourWeeks ? 27 : 6);
}

PaidPlaces::PaidPlaces(const ProviderCase& provider) : m_paid(provider.visits.visits.size(), 0)
{
    for (const ExaminedCharge& examined : provider.charges)
        for (const ExaminedUnit& unit : examined.units)
            if (unit.visit >= 0)
                pay(unit.visit, unit.carer);
}

bool PaidPlaces::isPaid(int visit, int carer) const
{
    return carer >= 64 || (m_paid[static_cast<std::size_t>(visit)] >> carer & 1U) != 0;
}

void PaidPlaces::pay(int visit, int carer)
{
    if (carer < 64)
        m_paid[static_cast<std::size_t>(visit)] |= quint64{1} << carer;
}

VisitDue dueOf(const ProviderCase& provider, int visitIndex, int carer)
{
    const CareVisit& visit = provider.visit(visitIndex);
    const AgreedTerms* terms = provider.terms->on(provider.provider, visit.day);
    VisitDue result;
    if (terms == nullptr)
        return result;
    const int length = visit.planned >= 0 ? visit.planned : visit.written;
    PriceQuestion price;
    price.service =
        visit.service != 0 ? visit.service : terms->prices->soleServiceBy(ChargeUnit::Hour, visit.day);
    price.day = visit.day;
    price.start = visit.anyStart();
    price.minutes = std::max(0, length);
    price.plannedMinutes = length;
    price.quantity = visit.quantity;
    price.miles = Decimal{visit.quantity, 0};
    const TariffRow* row = terms->prices->rowFor(price.service, price.day, price.start, price.minutes);
    if (row == nullptr || (row->unit == ChargeUnit::Hour && length < 0))
        return result;
    UnitQuestion question;
    question.terms = terms;
    question.visit = &visit;
    question.dayRecord = provider.visits.dayRecord(visit.day);
    question.promise =
        provider.household->promises.empty() ? nullptr : provider.promiseOn(visit.day, visit.service);
    question.carer = carer;
    question.day = visit.day;
    question.start = visit.anyStart();
    question.service = price.service;
    question.quantity = visit.quantity;
    question.miles = price.miles;
    const auto dueIfBilled = [&](int minutes) {
        price.minutes = std::max(0, minutes);
        question.billed = minutes;
        question.share = terms->prices->price(price).value_or(0);
        return explainUnit(question).due;
    };
    result.due = result.most = result.least = dueIfBilled(length);
    result.planned = question.share;
    result.isKnown = true;
    result.isWholePeriod = isPeriodUnit(row->unit);
    if (row->unit != ChargeUnit::Hour || visit.happened != Happened::Came || visit.written < 0)
        return result;
    const DueMinutes minutes = minutesDue(terms->time, length, visit.written, true);
    result.due = dueIfBilled(minutes.due);
    result.most = std::max(result.due, dueIfBilled(minutes.most));
    result.least = std::min(result.due, dueIfBilled(minutes.least));
    return result;
}

void explainLumps(const ProviderCase& provider, int caseIndex, const std::vector<Lump>& lumps,
                  PaidPlaces& paid, RowResults& rows)
{
    for (std::size_t i = 0; i < lumps.size(); ++i) {
        RowResult& row =
            rows[static_cast<std::size_t>(lumps[i].ref.bill)][static_cast<std::size_t>(lumps[i].ref.line)];
        row.provider = caseIndex;
        explainLump(provider, lumps, i, paid, row);
    }
}

} // namespace daybook
