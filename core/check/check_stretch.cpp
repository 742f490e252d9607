#include "core/check/check_stretch.h"

#include "core/check/billed_days.h"
#include "core/check/credits.h"
#include "core/check/finding_facts.h"
#include "core/check/joined_lines.h"
#include "core/check/leftovers.h"
#include "core/check/lumps.h"
#include "core/check/own_visits.h"
#include "core/check/pairing.h"
#include "core/check/row_sums.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace daybook {

namespace {

/// An entry without a provider that speaks of the whole day speaks of everyone's visits.
bool isAboutEveryone(const Visit& entry)
{
    return entry.provider.isEmpty() &&
           (entry.state == VisitState::DayComplete || entry.state == VisitState::Away ||
            (entry.state == VisitState::NobodyCame && !entry.planned && !entry.start));
}

/// The bills of one stretch, and everything examined on the way to its report.
class Examination
{
public:
    Examination(CheckBasis& basis, const Stretch& stretch, RowResults& rows)
        : m_basis(basis), m_stretch(stretch), m_rows(rows), m_days(basis.household.bills, stretch.bills)
    {
        m_days.limitTo(stretch.from, stretch.to);
    }

    StretchReport run(const std::vector<const Visit*>& visits, const Stays& stays)
    {
        for (const int index : m_stretch.bills)
            rowsOf(index).assign(static_cast<std::size_t>(m_basis.bill(index).lines.size()), {});
        collectCases(visits, stays);
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            examine(static_cast<int>(i));
        for (const int index : m_stretch.bills)
            finishRows(index);
        setCredits(m_basis.household, m_stretch.bills, m_basis.providers, m_rows);
        for (const int index : m_stretch.bills) {
            for (CreditedQuestion& question :
                 creditedQuestions(m_cases, m_basis.household.bills, index, m_rows))
                m_report.credited.push_back(std::move(question));
            CheckedBill checked = billReport(m_cases, m_basis.bill(index), rowsOf(index), m_report.findings);
            addUp(checked);
            m_report.bills.push_back(std::move(checked));
            // What became of a row is far larger than the row: ten years of it are never held at once.
            rowsOf(index) = std::vector<RowResult>();
        }
        return std::move(m_report);
    }

private:
    struct Work
    {
        std::vector<Charge> charges;
        std::vector<Lump> lumps;
    };

    std::vector<RowResult>& rowsOf(int index) { return m_rows[static_cast<std::size_t>(index)]; }

    void collectCases(const std::vector<const Visit*>& visits, const Stays& stays)
    {
        std::vector<int> caseOf(static_cast<std::size_t>(m_basis.terms.count()), -1);
        for (const int index : m_stretch.bills)
            caseOf[static_cast<std::size_t>(m_basis.providerOf(index))] = 0;
        for (std::size_t provider = 0; provider < caseOf.size(); ++provider) {
            if (caseOf[provider] < 0)
                continue;
            caseOf[provider] = static_cast<int>(m_cases.size());
            ProviderCase& each = m_cases.emplace_back();
            each.household = &m_basis.household;
            each.names = &m_basis.names;
            each.terms = &m_basis.terms;
            each.provider = static_cast<int>(provider);
        }
        std::vector<std::vector<PlannedVisit>> planned(m_cases.size());
        for (PlannedVisit& visit : m_days.planned(m_basis.household.rota)) {
            const int provider = m_basis.terms.ofCare(visit.provider, m_basis.names.add(visit.service));
            if (provider >= 0 && caseOf[static_cast<std::size_t>(provider)] >= 0)
                planned[static_cast<std::size_t>(caseOf[static_cast<std::size_t>(provider)])].push_back(
                    std::move(visit));
        }
        std::vector<std::vector<const Visit*>> entries(m_cases.size());
        for (const Visit* entry : visits) {
            if (!m_days.contains(dayNumber(entry->date)))
                continue;
            if (isAboutEveryone(*entry)) {
                for (std::vector<const Visit*>& each : entries)
                    each.push_back(entry);
                continue;
            }
            const int provider = m_basis.terms.ofCare(entry->provider, m_basis.names.add(entry->service));
            if (provider >= 0 && caseOf[static_cast<std::size_t>(provider)] >= 0)
                entries[static_cast<std::size_t>(caseOf[static_cast<std::size_t>(provider)])].push_back(
                    entry);
        }
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            const auto provider = static_cast<std::size_t>(m_cases[i].provider);
            m_cases[i].visits = daybookVisits(planned[i], entries[i], staysHere(stays[provider]),
                                              m_basis.names, m_basis.elapsed[provider]);
        }
        if (m_cases.size() > 1)
            openSharedDays();
    }

    /// A day is complete by its entries only when every planned visit of that day, of whichever provider, has
    /// one.
    void openSharedDays()
    {
        std::set<DayNumber> open;
        for (const ProviderCase& each : m_cases)
            for (const DayRecord& record : each.visits.days)
                if (record.open)
                    open.insert(record.day);
        for (ProviderCase& each : m_cases)
            for (DayRecord& record : each.visits.days)
                record.complete = record.complete && !(record.byEntries && open.count(record.day) != 0);
    }

    /// Those of the days of this stretch.
    std::vector<DayRecord> staysHere(const std::vector<DayRecord>& stays) const
    {
        std::vector<DayRecord> result;
        for (const DayRecord& stay : stays)
            if (m_stretch.contains(stay.day))
                result.push_back(stay);
        return result;
    }

    void examine(int caseIndex)
    {
        ProviderCase& each = m_cases[static_cast<std::size_t>(caseIndex)];
        Work work = workOf(each);
        for (Charge& charge : joinedLines(std::move(work.charges), each.visits)) {
            ExaminedCharge examined;
            examined.charge = std::move(charge);
            sumRows(each, examined);
            each.charges.push_back(std::move(examined));
        }
        setOwnVisitsApart(each);
        pairCharges(each, m_basis.links);
        explainCharges(each);
        explainRows(each, caseIndex, m_rows);
        PaidPlaces paid(each);
        explainLumps(each, caseIndex, work.lumps, paid, m_rows);
        findNotBilled(each, paid);
        countCoverage(each);
    }

    Work workOf(const ProviderCase& each)
    {
        Work work;
        qint64 order = 0;
        for (const int index : m_stretch.bills) {
            if (m_basis.providerOf(index) != each.provider)
                continue;
            const Bill& from = m_basis.bill(index);
            ++order;
            for (std::size_t i = 0; i < from.lines.size(); ++i) {
                const BillLine& line = from.lines[i];
                if (line.type != BillLineType::Charge || line.unreadable || isCreditLine(line))
                    continue;
                const LineRef ref{index, static_cast<int>(i)};
                const TariffRow* period = periodRow(each, line);
                if (line.span != LineSpan::Visit || period != nullptr) {
                    work.lumps.push_back(lumpOf(from, line, ref, order, period));
                    continue;
                }
                Charge charge = chargeOf(line, ref, m_basis.names);
                charge.provider = each.provider;
                charge.order = order;
                if (!charge.dated)
                    charge.day = dayOf(from);
                work.charges.push_back(std::move(charge));
            }
        }
        const auto isChargeBefore = [this](const Charge& a, const Charge& b) {
            return isPrintedBefore(a, b, m_basis.names);
        };
        if (!std::is_sorted(work.charges.begin(), work.charges.end(), isChargeBefore))
            std::stable_sort(work.charges.begin(), work.charges.end(), isChargeBefore);
        std::stable_sort(work.lumps.begin(), work.lumps.end(), [&](const Lump& a, const Lump& b) {
            return std::tuple(a.order, a.from, a.to, -each.line(a.ref).amount.pence) <
                   std::tuple(b.order, b.from, b.to, -each.line(b.ref).amount.pence);
        });
        return work;
    }

    /// The price that the line is charged at, when that is a price for a whole period.
    const TariffRow* periodRow(const ProviderCase& each, const BillLine& line)
    {
        const DayNumber day = line.date.isValid() ? dayNumber(line.date) : 0;
        const AgreedTerms* terms = m_basis.terms.on(each.provider, day);
        if (terms == nullptr || line.service.isEmpty() || !line.date.isValid())
            return nullptr;
        const TariffRow* row = terms->prices->rowFor(m_basis.names.add(line.service), day, -1);
        return row != nullptr && isPeriodUnit(row->unit) ? row : nullptr;
    }

    static Lump lumpOf(const Bill& from, const BillLine& line, LineRef ref, qint64 order,
                       const TariffRow* period)
    {
        Lump lump;
        lump.ref = ref;
        lump.order = order;
        const bool dated = line.date.isValid();
        lump.from = dated                        ? dayNumber(line.date)
                    : from.period.from.isValid() ? dayNumber(from.period.from)
                                                 : dayOf(from);
        if (line.endDate && line.endDate->isValid())
            lump.to = dayNumber(*line.endDate);
        else if (dated && line.span == LineSpan::Visit && period != nullptr)
            lump.to = lastDayOf(period->unit, lump.from);
        else if (line.span == LineSpan::Day ||
                 (dated && line.span == LineSpan::Visit && line.unit != ChargeUnit::Week))
            lump.to = lump.from;
        else if (line.span == LineSpan::Week || line.unit == ChargeUnit::Week)
            lump.to = lump.from + 6;
        else
            lump.to = dayOf(from);
        lump.to = std::clamp(lump.to, lump.from, lump.from + longestPeriod);
        return lump;
    }

    /// What each row says about itself; the rest is left for the visits.
    void sumRows(const ProviderCase& each, ExaminedCharge& examined)
    {
        const Charge& charge = examined.charge;
        const AgreedTerms* terms = m_basis.terms.on(each.provider, charge.day);
        const int vatPercent = terms != nullptr ? terms->agreement->vatPercent : 0;
        for (const LineRef ref : charge.rows) {
            const BillLine& line = each.line(ref);
            AgreedUnitPrices agreed;
            if (line.rate && terms != nullptr)
                agreed = unitPrices(*terms, charge);
            const RowSums sums = rowSums(line, charge.carers, vatPercent, agreed);
            examined.arithmetic += sums.arithmetic;
            examined.vatNotDue += sums.vatNotDue;
            examined.vatDue += sums.vatDue;
            examined.rest += sums.rest;
        }
    }

    static AgreedUnitPrices unitPrices(const AgreedTerms& terms, const Charge& charge)
    {
        AgreedUnitPrices agreed;
        PriceQuestion question;
        question.service =
            charge.service != 0 ? charge.service : terms.prices->soleServiceBy(ChargeUnit::Hour, charge.day);
        question.day = charge.day;
        question.start = charge.start;
        question.minutes = std::max(0, charge.billed);
        if (question.service == 0 && charge.billed > 0)
            question.service =
                terms.prices->serviceCosting(shareOf(charge.amount, charge.carers, 0), question);
        const TariffRow* row = terms.prices->rowFor(question.service, question.day, question.start);
        if (row == nullptr)
            return agreed;
        if (row->unit == ChargeUnit::Hour && !row->multiplier)
            agreed.hour = row->price.pence;
        if (row->unit != ChargeUnit::Hour || charge.billed > 0)
            agreed.visit = terms.prices->price(question);
        return agreed;
    }

    /// VAT, and rows nobody could read.
    void finishRows(int index)
    {
        const Bill& each = m_basis.bill(index);
        std::vector<RowResult>& rows = rowsOf(index);
        const DayNumber day = dayOf(each);
        const AgreedTerms* terms = m_basis.terms.on(m_basis.providerOf(index), day);
        explainVat(each, terms != nullptr ? terms->agreement->vatPercent : 0, rows);
        for (std::size_t i = 0; i < each.lines.size(); ++i) {
            const BillLine& line = each.lines[i];
            if (line.type != BillLineType::Charge || !line.unreadable || isCreditLine(line))
                continue;
            rows[i].parts.add(FindingKind::CannotRead, line.amount.pence);
            rows[i].facts.charged = line.amount;
            rows[i].facts.description = line.description;
        }
    }

    void findNotBilled(const ProviderCase& each, const PaidPlaces& paid)
    {
        for (std::size_t i = 0; i < each.visits.visits.size(); ++i) {
            const CareVisit& visit = each.visits.visits[i];
            if (visit.happened != Happened::Came)
                continue;
            const int index = static_cast<int>(i);
            const int came = visit.carersCame >= 0 ? visit.carersCame : visit.carersPlanned;
            const Bill* covering = nullptr;
            // More carers than were planned are not owed.
            for (int carer = 0; carer < std::min(came, visit.carersPlanned); ++carer) {
                if (paid.isPaid(index, carer))
                    continue;
                covering = covering != nullptr ? covering : billCovering(each.provider, visit.day);
                if (covering == nullptr)
                    break;
                const VisitDue due = dueOf(each, index, carer);
                if (due.due > 0 && !due.isWholePeriod)
                    m_report.findings.push_back(notBilledFinding(each, *covering, index, carer, due.due));
            }
        }
    }

    const Bill* billCovering(int provider, DayNumber day) const
    {
        const QDate date = QDate::fromJulianDay(day);
        for (const int index : m_stretch.bills)
            if (m_basis.providerOf(index) == provider && m_basis.bill(index).period.isValid() &&
                m_basis.bill(index).period.contains(date))
                return &m_basis.bill(index);
        return nullptr;
    }

    void countCoverage(const ProviderCase& each)
    {
        for (const ExaminedCharge& examined : each.charges) {
            const ExaminedUnit& unit = examined.units.front();
            const bool extra =
                unit.visit < 0 && unit.answer.row != nullptr && isCountedExtra(*unit.answer.row);
            const bool unknown =
                unit.answer.count > 0 && unit.answer.parts.front().kind == FindingKind::ExtraNotAgreed;
            if (examined.duplicateOf >= 0 || extra || unknown)
                continue;
            ++m_report.coverage.billedVisits;
            const bool recorded = unit.visit >= 0 ? each.visit(unit.visit).happened != Happened::NotRecorded
                                                  : unit.answer.count > 0 && unit.answer.parts.front().kind !=
                                                                                 FindingKind::NotRecorded;
            ++(recorded ? m_report.coverage.recorded : m_report.coverage.notRecorded);
        }
    }

    CheckBasis& m_basis;
    const Stretch& m_stretch;
    RowResults& m_rows;
    BilledDays m_days;
    std::vector<ProviderCase> m_cases;
    StretchReport m_report;
};

} // namespace

Stays staysOf(const CheckBasis& basis, const std::vector<Visit>& visits)
{
    std::vector<std::vector<const Visit*>> away(basis.isBilled.size());
    for (const Visit& entry : visits) {
        if (entry.state != VisitState::Away || !entry.date.isValid())
            continue;
        if (isAboutEveryone(entry)) {
            for (std::vector<const Visit*>& each : away)
                each.push_back(&entry);
            continue;
        }
        const int provider = basis.terms.ofCare(entry.provider, 0);
        if (provider >= 0)
            away[static_cast<std::size_t>(provider)].push_back(&entry);
    }
    Stays stays;
    stays.reserve(away.size());
    for (const std::vector<const Visit*>& entries : away)
        stays.push_back(staysIn(entries));
    return stays;
}

StretchCheck::StretchCheck(CheckBasis& basis) : m_basis(basis), m_rows(basis.household.bills.size()) {}

StretchReport StretchCheck::check(const Stretch& stretch, const std::vector<const Visit*>& visits,
                                  const Stays& stays)
{
    return Examination(m_basis, stretch, m_rows).run(visits, stays);
}

} // namespace daybook
