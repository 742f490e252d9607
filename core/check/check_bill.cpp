#include "core/check/check_bill.h"

#include "core/check/answers.h"
#include "core/check/bill_report.h"
#include "core/check/billed_days.h"
#include "core/check/credits.h"
#include "core/check/document_identity.h"
#include "core/check/finding_facts.h"
#include "core/check/finding_id.h"
#include "core/check/joined_lines.h"
#include "core/check/leftovers.h"
#include "core/check/lumps.h"
#include "core/check/pairing.h"
#include "core/check/row_sums.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

/// The bills that are asked for, and everything examined on the way to the report.
class Check
{
public:
    explicit Check(const Household& household) : m_household(household), m_terms(household, m_names) {}

    Report run()
    {
        identifyDocuments();
        m_days = BilledDays(m_household.bills, m_live);
        collectCases();
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            examine(static_cast<int>(i));
        for (const int index : m_live)
            finishRows(index);
        setCredits(m_household, m_live, m_providers, m_rows);
        return report();
    }

private:
    struct Work
    {
        std::vector<Charge> charges;
        std::vector<Lump> lumps;
    };

    const Bill& bill(int index) const { return m_household.bills[static_cast<std::size_t>(index)]; }

    void identifyDocuments()
    {
        for (const Bill& each : m_household.bills)
            m_providers.push_back(m_terms.ofBill(each.provider));
        m_superseded = supersededBy(m_household.bills, m_providers);
        for (const int index : billOrder(m_household.bills))
            if (m_superseded[static_cast<std::size_t>(index)] < 0)
                m_live.push_back(index);
        m_rows.resize(m_household.bills.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i].resize(m_household.bills[i].lines.size());
    }

    void collectCases()
    {
        std::set<int> billed;
        for (const int index : m_live)
            billed.insert(m_providers[static_cast<std::size_t>(index)]);
        std::vector<int> caseOf(static_cast<std::size_t>(m_terms.count()), -1);
        for (const int provider : billed) {
            caseOf[static_cast<std::size_t>(provider)] = static_cast<int>(m_cases.size());
            ProviderCase& each = m_cases.emplace_back();
            each.household = &m_household;
            each.names = &m_names;
            each.terms = &m_terms;
            each.provider = provider;
        }
        std::vector<std::vector<PlannedVisit>> planned(m_cases.size());
        for (PlannedVisit& visit : m_days.planned(m_household.rota)) {
            const int provider = m_terms.ofCare(visit.provider, m_names.add(visit.service));
            if (provider >= 0 && caseOf[static_cast<std::size_t>(provider)] >= 0)
                planned[static_cast<std::size_t>(caseOf[static_cast<std::size_t>(provider)])].push_back(
                    std::move(visit));
        }
        std::vector<std::vector<const Visit*>> entries(m_cases.size());
        for (const Visit& entry : m_household.visits) {
            if (!entry.date.isValid())
                continue;
            // A stay is counted from its first day, however long before the bill that was.
            if (entry.state != VisitState::Away && !m_days.contains(dayNumber(entry.date)))
                continue;
            if (entry.provider.isEmpty() &&
                (entry.state == VisitState::DayComplete || entry.state == VisitState::Away ||
                 (entry.state == VisitState::NobodyCame && !entry.planned && !entry.start))) {
                for (std::vector<const Visit*>& each : entries)
                    each.push_back(&entry);
                continue;
            }
            const int provider = m_terms.ofCare(entry.provider, m_names.add(entry.service));
            if (provider >= 0 && caseOf[static_cast<std::size_t>(provider)] >= 0)
                entries[static_cast<std::size_t>(caseOf[static_cast<std::size_t>(provider)])].push_back(
                    &entry);
        }
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            const AgreedTerms* terms = m_terms.on(m_cases[i].provider, m_days.last());
            const bool elapsed = terms != nullptr && terms->agreement->clockChange == ClockChange::Elapsed;
            m_cases[i].visits = daybookVisits(planned[i], entries[i], m_names, elapsed);
        }
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
        pairCharges(each, PersonsLinks(m_household));
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
        for (const int index : m_live) {
            if (m_providers[static_cast<std::size_t>(index)] != each.provider)
                continue;
            const Bill& from = bill(index);
            ++order;
            for (std::size_t i = 0; i < from.lines.size(); ++i) {
                const BillLine& line = from.lines[i];
                if (line.type != BillLineType::Charge || line.unreadable || isCreditLine(line))
                    continue;
                const LineRef ref{index, static_cast<int>(i)};
                if (isLump(each, line)) {
                    work.lumps.push_back(lumpOf(from, line, ref, order));
                    continue;
                }
                Charge charge = chargeOf(line, ref, m_names);
                charge.provider = each.provider;
                charge.order = order;
                if (!charge.dated)
                    charge.day = dayOf(from);
                work.charges.push_back(std::move(charge));
            }
        }
        return work;
    }

    static DayNumber dayOf(const Bill& from)
    {
        if (from.period.to.isValid())
            return dayNumber(from.period.to);
        return from.billDate.isValid() ? dayNumber(from.billDate) : 0;
    }

    bool isLump(const ProviderCase& each, const BillLine& line)
    {
        if (line.span != LineSpan::Visit)
            return true;
        const DayNumber day = line.date.isValid() ? dayNumber(line.date) : 0;
        const AgreedTerms* terms = m_terms.on(each.provider, day);
        if (terms == nullptr || line.service.isEmpty() || !line.date.isValid())
            return false;
        const TariffRow* row = terms->prices->rowFor(m_names.add(line.service), day, -1);
        return row != nullptr && (row->unit == ChargeUnit::Week || row->unit == ChargeUnit::FourWeeks ||
                                  row->unit == ChargeUnit::CalendarMonth);
    }

    static Lump lumpOf(const Bill& from, const BillLine& line, LineRef ref, qint64 order)
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
        const AgreedTerms* terms = m_terms.on(each.provider, charge.day);
        const int vatPercent = terms != nullptr ? terms->agreement->vatPercent : 0;
        for (const LineRef ref : charge.rows) {
            const BillLine& line = each.line(ref);
            AgreedUnitPrices agreed;
            if (line.rate && !line.quantity && terms != nullptr)
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
        question.service = charge.service != 0 ? charge.service : terms.prices->soleHourlyService(charge.day);
        question.day = charge.day;
        question.start = charge.start;
        question.minutes = std::max(0, charge.billed);
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
        const Bill& each = bill(index);
        std::vector<RowResult>& rows = m_rows[static_cast<std::size_t>(index)];
        const DayNumber day = dayOf(each);
        const AgreedTerms* terms = m_terms.on(m_providers[static_cast<std::size_t>(index)], day);
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
            for (int carer = 0; carer < came; ++carer) {
                if (paid.isPaid(index, carer))
                    continue;
                covering = covering != nullptr ? covering : billCovering(each.provider, visit.day);
                if (covering == nullptr)
                    break;
                const VisitDue due = dueOf(each, index, carer);
                if (due.due > 0)
                    m_findings.push_back(notBilledFinding(each, *covering, index, carer, due.due));
            }
        }
    }

    const Bill* billCovering(int provider, DayNumber day) const
    {
        const QDate date = QDate::fromJulianDay(day);
        for (const int index : m_live)
            if (m_providers[static_cast<std::size_t>(index)] == provider && bill(index).period.isValid() &&
                bill(index).period.contains(date))
                return &bill(index);
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
            ++m_coverage.billedVisits;
            const bool recorded = unit.visit >= 0 ? each.visit(unit.visit).happened != Happened::NotRecorded
                                                  : unit.answer.count > 0 && unit.answer.parts.front().kind !=
                                                                                 FindingKind::NotRecorded;
            ++(recorded ? m_coverage.recorded : m_coverage.notRecorded);
        }
    }

    Report report()
    {
        Report result;
        std::vector<int> order;
        for (std::size_t i = 0; i < m_household.bills.size(); ++i)
            order.push_back(static_cast<int>(i));
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return bill(a).file < bill(b).file; });
        for (const int index : order) {
            const Bill& each = bill(index);
            const int successor = m_superseded[static_cast<std::size_t>(index)];
            CheckedBill checked;
            if (successor < 0) {
                checked = billReport(m_cases, each, m_rows[static_cast<std::size_t>(index)], m_findings);
            } else {
                checked.file = each.file;
                checked.number = each.number;
                checked.provider = each.provider;
                checked.period = each.period;
                checked.supersededBy = bill(successor).file;
                checked.total = each.printedTotal.value_or(sumOf(each));
            }
            result.importNotes += notesOfImport(each);
            result.bills.push_back(std::move(checked));
        }
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) {
            return std::tie(a.file, a.row, a.date, a.time) != std::tie(b.file, b.row, b.date, b.time)
                       ? std::tie(a.file, a.row, a.date, a.time) < std::tie(b.file, b.row, b.date, b.time)
                       : keyword(a.kind) < keyword(b.kind);
        });
        numberEqualIds(m_findings);
        applyAnswers(m_findings, m_household.answers);
        result.findings = std::move(m_findings);
        result.coverage = m_coverage;
        addUp(result);
        return result;
    }

    static Money sumOf(const Bill& each)
    {
        Money sum;
        for (const BillLine& line : each.lines)
            if (line.type == BillLineType::Charge || line.type == BillLineType::Credit ||
                line.type == BillLineType::Vat)
                sum += line.amount;
        return sum;
    }

    static QStringList notesOfImport(const Bill& each)
    {
        QStringList notes;
        for (const QString& assumed : each.assumed)
            notes.append(each.file + u": "_s + assumed);
        return notes;
    }

    const Household& m_household;
    NameIndex m_names;
    ProviderTerms m_terms;
    std::vector<int> m_providers;
    std::vector<int> m_superseded;
    std::vector<int> m_live;
    BilledDays m_days{{}, {}};
    std::vector<ProviderCase> m_cases;
    RowResults m_rows;
    std::vector<Finding> m_findings;
    Coverage m_coverage;
};

} // namespace

Report check(const Household& household)
{
    return Check(household).run();
}

} // namespace daybook
