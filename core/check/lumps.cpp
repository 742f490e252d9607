#include "core/check/lumps.h"

#include "core/check/lump_due.h"
#include "core/check/lump_explanation.h"
#include "core/check/minutes_due.h"
#include "core/check/row_sums.h"

#include <algorithm>

namespace daybook {

namespace {
qint64 wholeQuantity(const BillLine& line)
{
    if (!line.quantity || line.quantity->decimals != 0)
        return 1;
    return std::clamp<qint64>(line.quantity->unscaled, 1, 1000);
}

bool coverTheSame(const ProviderCase& provider, const Lump& one, const Lump& other)
{
    return one.from == other.from && one.to == other.to &&
           provider.names->add(provider.line(one.ref).service) ==
               provider.names->add(provider.line(other.ref).service);
}

/// "Weekday visits" and "weekend visits" of one week on one bill: two lines that share what is due, and no
/// charge twice.
bool shareOneSum(const ProviderCase& provider, const Lump& one, const Lump& other)
{
    const BillLine& line = provider.line(one.ref);
    const BillLine& same = provider.line(other.ref);
    return one.ref.bill == other.ref.bill && coverTheSame(provider, one, other) &&
           line.description != same.description && !line.description.isEmpty() && !same.description.isEmpty();
}

/// Lumps that are held against their period together, in the order of the bill.
using LumpGroup = std::vector<const Lump*>;

const Lump* sameLumpBefore(const ProviderCase& provider, const std::vector<Lump>& lumps, std::size_t index,
                           const LumpGroup& group)
{
    for (std::size_t i = 0; i < index; ++i) {
        const bool together = std::find(group.begin(), group.end(), &lumps[i]) != group.end();
        if (!together && coverTheSame(provider, lumps[i], lumps[index]))
            return &lumps[i];
    }
    return nullptr;
}

/// What a lump has left once its own sums are settled.
struct LumpRest
{
    RowResult* row{};
    RowSums sums{};
};

/// Puts `pence` on the rests in turn, no more on each than it holds.
void addInTurn(std::vector<LumpRest>& rests, FindingKind kind, qint64 pence)
{
    for (LumpRest& rest : rests) {
        const qint64 part = std::clamp<qint64>(pence, 0, std::max<qint64>(0, rest.sums.rest));
        rest.row->parts.add(kind, part);
        rest.sums.rest -= part;
        pence -= part;
    }
}

/// The lumps of `group`, the first of which is `lumps[index]`, held against their period.
void explainLump(const ProviderCase& provider, const std::vector<Lump>& lumps, std::size_t index,
                 const LumpGroup& group, PaidPlaces& paid, RowResults& rows)
{
    const Lump& lump = lumps[index];
    const BillLine& line = provider.line(lump.ref);
    const AgreedTerms* terms = provider.terms->on(provider.provider, lump.from);
    std::vector<LumpRest> rests;
    Money charged;
    qint64 billed = 0;
    for (const Lump* one : group) {
        RowResult& row =
            rows[static_cast<std::size_t>(one->ref.bill)][static_cast<std::size_t>(one->ref.line)];
        const BillLine& own = provider.line(one->ref);
        const RowSums sums = rowSums(own, 1, terms != nullptr ? terms->agreement->vatPercent : 0, {});
        row.parts.add(sums.arithmetic > 0 ? FindingKind::Arithmetic : FindingKind::Underbilled,
                      sums.arithmetic);
        row.parts.add(FindingKind::VatNotDue, sums.vatNotDue);
        row.facts.description = own.description;
        row.facts.period = {QDate::fromJulianDay(lump.from), QDate::fromJulianDay(lump.to)};
        charged += own.amount;
        billed += sums.rest;
        rests.push_back({&row, sums});
    }
    for (LumpRest& rest : rests)
        rest.row->facts.charged = charged;
    const auto finish = [&](FindingKind kind) {
        for (LumpRest& rest : rests) {
            rest.row->parts.add(kind, rest.sums.rest);
            rest.row->parts.add(FindingKind::Agreed, rest.sums.vatDue);
            netWithinLine(rest.row->parts);
        }
    };
    if (terms == nullptr || !terms->prices->isKnownOn(lump.from))
        return finish(FindingKind::NoTerm);
    if (lump.to < terms->starts || lump.from > terms->ends)
        return finish(FindingKind::OutsideAgreement);
    const int service = provider.names->add(line.service);
    if (service != 0 && terms->prices->rowsOf(service, lump.from).empty())
        return finish(FindingKind::ExtraNotAgreed);
    if (const Lump* first = sameLumpBefore(provider, lumps, index, group)) {
        const Bill& other = provider.household->bills[static_cast<std::size_t>(first->ref.bill)];
        for (LumpRest& rest : rests) {
            rest.row->facts.otherBill = other.number;
            rest.row->facts.otherFile = other.file;
            rest.row->facts.otherRow = provider.line(first->ref).row;
        }
        return finish(first->ref.bill == lump.ref.bill ? FindingKind::DuplicateSameBill
                                                       : FindingKind::DuplicateEarlierBill);
    }
    LumpDue due = dueInPeriod(provider, lump, service, paid);
    for (const int visit : due.covered)
        paid.payAll(visit);
    const TariffRow* tariff = service != 0 ? terms->prices->rowFor(service, lump.from, -1) : nullptr;
    if (tariff != nullptr)
        for (LumpRest& rest : rests)
            rest.row->payer = tariff->payer;
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
    if (billed > most + slack)
        difference = billed - expected;
    else if (billed < least - slack && due.unrecorded == 0 && !unchecked)
        difference = billed - expected;
    const qint64 left = billed - difference;
    if (difference > 0) {
        addInTurn(rests, unchecked ? FindingKind::NotRecorded : FindingKind::LumpTooHigh, difference);
    } else {
        rests.front().row->parts.add(FindingKind::Underbilled, difference);
        rests.front().sums.rest -= difference;
    }
    addInTurn(rests, FindingKind::NotRecorded, std::clamp<qint64>(due.unrecorded, 0, left));
    const LumpExplanation explanation =
        difference > 0 ? explainDifference(due.pieces, Money{difference}) : LumpExplanation{};
    for (LumpRest& rest : rests) {
        rest.row->parts.add(FindingKind::Agreed, rest.sums.rest + rest.sums.vatDue);
        netWithinLine(rest.row->parts);
        rest.row->facts.due = Money{expected};
        rest.row->facts.days = due.days;
        rest.row->facts.pieces = explanation.pieces;
        rest.row->facts.piecesAreExact = explanation.isExact;
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
    std::vector<bool> explained(lumps.size());
    for (std::size_t i = 0; i < lumps.size(); ++i) {
        if (explained[i])
            continue;
        LumpGroup group{&lumps[i]};
        for (std::size_t k = i + 1; k < lumps.size(); ++k) {
            const bool shares =
                !explained[k] && std::all_of(group.begin(), group.end(), [&](const Lump* one) {
                    return shareOneSum(provider, *one, lumps[k]);
                });
            if (!shares)
                continue;
            group.push_back(&lumps[k]);
            explained[k] = true;
        }
        for (const Lump* lump : group)
            rows[static_cast<std::size_t>(lump->ref.bill)][static_cast<std::size_t>(lump->ref.line)]
                .provider = caseIndex;
        explainLump(provider, lumps, i, group, paid, rows);
    }
}

} // namespace daybook
